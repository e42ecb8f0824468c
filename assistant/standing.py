"""What a document itself is asked to be: a draft, issued and final, or a template (is this the final text?)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from assistant.types import Decision
from assistant.word_patterns import word_patterns

_WORDS = word_patterns("standing")
_STANDINGS = ("issued", "draft", "template")
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
    return frozenset(kind for start, end in spans for kind in _STANDINGS if _WORDS[kind].search(text, start, end))


def is_so(text: str, standing: str) -> Decision | None:
    """Yes or no to whether a document is what a question asks; neither where it asks more than one, or nothing tells."""
    asked = standings_asked(text)
    so = _SO.get(standing, {}).get(next(iter(asked))) if len(asked) == 1 else None
    if so and any(_WORDS["lacks"].search(found[0]) for found in _predicates(text)):
        return "no" if so == "yes" else "yes"
    return so


def _predicates(text: str) -> Iterator[re.Match[str]]:
    """The sentences that end in words of a standing, and of no other thing, said of a document."""
    for sentence in _SENTENCE.finditer(text):
        start, end = max(sentence.start(), sentence.end() - _LONGEST), sentence.end()
        if any(_WORDS[kind].search(text, start, end) for kind in _STANDINGS):
            yield from _whole().finditer(text, start, end)


@cache
def _whole() -> re.Pattern[str]:
    """A subject with the words that end its sentence."""
    said = "|".join(_WORDS[kind].pattern for kind in (*_STANDINGS, "beside"))
    return re.compile(rf"(?:{_WORDS['subject'].pattern})(?P<said>(?:{said})++)$", re.IGNORECASE)
