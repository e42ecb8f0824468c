"""What a question says an award is for: a title given (评上绿色工厂, certified as a green factory), a thing paid for (对租房的补助).

A sum for something else is not its answer.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from assistant.answerable import everyday_words, strange_stems, without_places, words_held
from assistant.fact_kinds import OF_MANY_MATTERS
from assistant.matter import telling
from assistant.question import Question
from assistant.rules.types import Rule
from assistant.word_patterns import word_patterns
from index.search import Index
from index.tokens import tokens
from index.types import Provision

_WORDS = word_patterns("award_object")
_KNOWN = frozenset(("unicorn_status", "national_programme", "nationally_filed"))
ASKING_A_SUM = frozenset(("amount", "sum"))  # kinds of question
_NAMED = {"conferred": 0.5, "paid_for": 0.25}  # of the words for it, that a text must say


def for_object(question: Question, provisions: Sequence[Provision], index: Index) -> bool:
    """Whether a provision names what the award is said to be for; true where nothing is, or what the checker's facts know."""
    kind, said = _object(question, index)
    if not said:
        return True
    if question.english:
        texts = [index.translated.reference.of(one.document, one.text) for one in provisions]
        shares = index.translated.parts_said(texts, said, strange_stems(said, everyday_words()))
        return max(shares, default=0.0) >= _NAMED[kind]
    names = telling(index.vocabulary.mentions(said))
    held = [set(tokens(one.text)) for one in provisions]
    return words_held(said, names, held, index, frozenset()) >= _NAMED[kind]


def rule_for_object(question: Question, rule: Rule, index: Index) -> bool:
    """Whether the provisions that a rule quotes name what the award is said to be for."""
    if not _object(question, index)[1]:
        return True
    quoted = [
        provision
        for clause in index.clauses
        if clause.document == rule.document
        for provision in index.pinpoint.provisions(clause)
        if any(provision.start < anchor.end and anchor.start < provision.end for anchor in rule.anchors)
    ]
    return for_object(question, quoted, index)


def _object(question: Question, index: Index) -> tuple[str, str]:
    """What the award is said to be for, with its kind, without level and place; "" where nothing is told of."""
    recognised = question.facts.get("recognised_as", ("other",)) != ("other",)
    if question.follows or recognised or question.facts.keys() & _KNOWN:
        return "", ""
    if title := _said(_WORDS["conferred"], question, index):
        return "conferred", title
    thing = "" if question.facts.keys() - OF_MANY_MATTERS else _said(_WORDS["paid_for"], question, index)
    return ("paid_for", thing) if thing else ("", "")


def _said(words: re.Pattern[str], question: Question, index: Index) -> str:
    """What the named group of some words holds, without level and place."""
    found = words.search(question.text)
    named = next((name for name in found.groupdict().values() if name), "") if found else ""
    return _WORDS["general"].sub(" ", without_places(named, index)).strip()
