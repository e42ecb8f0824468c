"""What a document itself is asked to be: a draft, issued and final, or a template (is this the final text?)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from assistant.types import Decision
from assistant.word_patterns import word_patterns

_WORDS = word_patterns("standing")
_SO: dict[str, dict[str, Decision]] = {
    "draft": {"draft": "yes", "issued": "no", "template": "no"},
    "template": {"draft": "no", "issued": "no", "template": "yes"},
    "issued": {"draft": "no", "issued": "yes", "template": "no"},
}
_SENTENCE = re.compile(r"[^.?;!？。；！]+")
_LONGEST = 260  # characters before the end of a sentence, among which its subject stands


def standings_asked(text: str) -> frozenset[str]:
    """What a question asks whether a document is, told by its predicate; empty where it asks none of it."""
    spans = [found.span("said") for found in _predicates(text)]
    return frozenset(kind for start, end in spans for kind, said in _standings() if said.search(text, start, end))


def is_so(text: str, standing: str) -> Decision | None:
    """Yes or no to whether a document is what a question asks; neither where it asks more than one, or nothing tells."""
    asked = standings_asked(text)
    so = _SO.get(standing, {}).get(next(iter(asked))) if len(asked) == 1 else None
    if so and any(_WORDS["lacks"].search(found[0]) for found in _predicates(text)):
        return "no" if so == "yes" else "yes"
    return so


def of_another_paper(text: str) -> bool:
    """Whether a question asks such a thing of a paper that is none of the documents: 市里的配套办法出台了没有."""
    asked = list(_said_of_any(text))
    return bool(asked) and not any(_of_document(text, found) for found in asked)


def _standings() -> tuple[tuple[str, re.Pattern[str]], ...]:
    """The words of each standing."""
    return ("issued", _WORDS["issued"]), ("draft", _WORDS["draft"]), ("template", _WORDS["template"])


def _predicates(text: str) -> Iterator[re.Match[str]]:
    """The sentences that end in words of a standing, and of no other thing, said of a document by its name."""
    return (found for found in _said_of_any(text) if _of_document(text, found))


def _said_of_any(text: str) -> Iterator[re.Match[str]]:
    """The sentences that end in words of a standing, said of any paper."""
    for sentence in _SENTENCE.finditer(text):
        start, end = max(sentence.start(), sentence.end() - _LONGEST), sentence.end()
        if any(said.search(text, start, end) for _, said in _standings()):
            yield from _whole().finditer(text, start, end)


def _of_document(text: str, found: re.Match[str]) -> bool:
    """Whether the subject of a predicate is a document by its name, and no other thing's paper: 申报文件, 各县市的方案."""
    noun = _WORDS["noun"].search(text, found.start(), found.start("said"))
    if noun is None:
        return True  # it, this, the one
    before = text[: noun.start()]
    after = text[noun.end() : found.start("said")]
    own = not before or _WORDS["named"].search(before) is not None
    return own and _WORDS["of_another"].search(after) is None


@cache
def _whole() -> re.Pattern[str]:
    """A subject with the words that end its sentence."""
    said = "|".join(pattern.pattern for pattern in (*(said for _, said in _standings()), _WORDS["beside"]))
    subject = _WORDS["subject"].pattern
    return re.compile(rf"(?:{subject})(?P<said>(?:{said})++)$", re.IGNORECASE)
