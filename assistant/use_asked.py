"""Whether a sum may be spent on what a question asks about: 配套资金能用来发工资吗, held against the use that the text sets."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Literal

from assistant.decide import Ruling
from assistant.negated import asks_whether_not
from assistant.question import Question
from assistant.rules.types import Rule
from assistant.types import Decision
from assistant.word_patterns import word_patterns
from index.english import stems
from index.query import Query, read_query
from index.search import Index
from index.tokens import pairs
from index.types import Provision

_WORDS = word_patterns("use_asked")
_SHARED = 0.5  # of what is asked about, that the use printed must say


def asks_of_use(question: Question) -> bool:
    """Whether it is asked if money may be spent on something."""
    return "decision" in question.asks and _WORDS["spent"].search(question.text) is not None


def without_use(query: Query, index: Index) -> Query:
    """A query that asks of the money alone, not of what it may be spent on: that is looked for in no passage."""
    if not (asked := _WORDS["spent"].search(query.text)):
        return query
    start, end = next(asked.span(number) for number, said in enumerate(asked.groups(), 1) if said)
    rest = read_query(f"{query.text[:start]}{query.text[end:]}", index.vocabulary, index.places)
    return replace(query, wanted=rest.wanted, expansion=rest.expansion, also_printed=rest.also_printed)


def of_use(question: Question, shown: Sequence[Ruling]) -> Decision | Literal["open"] | None:
    """Yes where the uses that rules set say what is asked about, no where all say another; open where they differ or none is set.

    None where nothing is asked of a use.
    """
    if not asks_of_use(question):
        return None
    said = {_of_one(question, ruling.rule) for ruling in shown[:1] if ruling.rule.use is None} or {
        _of_one(question, ruling.rule) for ruling in shown if ruling.rule.use is not None
    }
    return said.pop() if len(said) == 1 else "open"


def sets_use(question: Question, provision: Provision, index: Index) -> bool:
    """Whether a provision says what money is used for: that which a question names, for most of what it asks about."""
    asked, uses = _WORDS["spent"].search(question.text), _WORDS["uses"].search(provision.text)
    if asked is None or uses is None:
        return False
    use = next(said for said in asked.groups() if said)
    before = question.text[: asked.start() + asked[0].index(use)]
    money = before[: max((noun.end() for noun in _WORDS["money"].finditer(before)), default=None)]
    use = _WORDS["where"].sub("", use)
    printed = index.translated.reference.of(provision.document, provision.text) if question.english else provision.text
    words = stems if question.english else pairs
    said = set(words(printed))
    return _most_of(set(words(use)), said) and _most_of(set(words(money)), said)


def _of_one(question: Question, rule: Rule) -> Decision | Literal["open"]:
    """Yes or no by the use that one rule sets; open where it is only the main one, or none is set."""
    asked = _WORDS["spent"].search(question.text)
    if rule.use is None or asked is None:
        return "open"
    use = next(said for said in asked.groups() if said)
    names = {
        name
        for one in question.query.mentions
        if asked.start() <= question.text.find(one.text) < asked.end()
        for name in (one.concept.zh, *one.concept.names)
    }
    printed = set(pairs(rule.use.zh))
    if any(_most_of(set(pairs(name)), printed) for name in names) or _says(rule, use, english=question.english):
        return "no" if asks_whether_not(question.text) else "yes"
    return "open" if _WORDS["mainly"].search(rule.use.zh) else "yes" if asks_whether_not(question.text) else "no"


def _says(rule: Rule, use: str, *, english: bool) -> bool:
    """Whether the use that a rule sets holds most of the words of another."""
    if rule.use is None:
        return False
    said, held = (stems(use), stems(rule.use.en)) if english else (pairs(use), pairs(rule.use.zh))
    return _most_of(set(said), set(held))


def _most_of(said: set[str], held: set[str]) -> bool:
    return bool(said) and len(said & held) >= _SHARED * len(said)
