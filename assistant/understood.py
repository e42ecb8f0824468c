"""What was understood of a question, in words: the facts an answer went by, and the words taken for mistyped ones."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from decimal import Decimal
from difflib import SequenceMatcher

from assistant.award_words import text_in
from assistant.question import Question
from assistant.rules.load import Rulebook
from assistant.rules.logic import Expression, comparisons
from assistant.rules.quantities import print_value
from assistant.rules.sums import Bands, Product, factor_facts
from assistant.rules.types import Rule
from assistant.rules.vocabulary import Fact, FactValue, Text
from assistant.types import Answer, Understood
from index.places import Places
from index.query import tidied
from index.spelling.menders import mended
from index.vocabulary import Vocabulary

_WHERE = ("region", "city", "zone_type", "zone_level")
_UNSAID = frozenset(("matter", "applicant"))  # how the question was read, not what the asker told
_WORD = re.compile(r"[A-Za-z'-]+|\s+|.", re.DOTALL)
_MOST = 6


def understood(question: Question, answer: Answer, rulebook: Rulebook) -> tuple[Understood, ...]:
    """The facts told that bear on an answer: where the asker is, and what the rules it shows ask of."""
    shown = [rulebook.rule(verdict.rule) for verdict in answer.verdicts]
    names = dict.fromkeys((*_WHERE, *(name for rule in shown for name in _asked_of(rule))))
    told = {name: question.facts[name] for name in names if name in question.facts and name not in _UNSAID}
    facts = rulebook.facts
    said = (_said(facts[name], value, question) for name, value in told.items() if not _follows(facts[name], told))
    return tuple(one for one in said if one)[:_MOST]


def mended_words(turn: str, vocabulary: Vocabulary, places: Places) -> tuple[tuple[str, str], ...]:
    """The words of a turn taken for typing mistakes, each with the one it was read as."""
    typed = tidied(turn)
    meant = mended(typed, vocabulary, places)
    return tuple(_changed(typed, meant, vocabulary)) if typed != meant else ()


def _asked_of(rule: Rule) -> Iterator[str]:
    """The names of the facts that a rule reads: its subject's, its conditions' and its amount's."""
    expressions: list[Expression] = [rule.subject, *(condition.when for condition in rule.conditions)]
    for expression in expressions:
        yield from (comparison.fact for comparison in comparisons(expression))
    if isinstance(rule.amount, Bands):
        yield rule.amount.by
    elif isinstance(rule.amount, Product):
        yield from factor_facts(rule.amount.factors)


def _follows(fact: Fact, told: Mapping[str, FactValue]) -> bool:
    """Whether a fact follows from others that are told as well, as a rise does from two ranks."""
    return fact.derived is not None and all(name in told for name in fact.derived.of)


def _said(fact: Fact, value: FactValue, question: Question) -> Understood | None:
    """A fact and its value in the question's language; None where the asker could not say."""
    if not isinstance(value, bool | Decimal | str | tuple):
        return None
    return Understood(
        fact.name,
        text_in(Text(fact.zh, fact.en), question.language),
        text_in(print_value(fact, value), question.language),
    )


def _changed(typed: str, meant: str, vocabulary: Vocabulary) -> Iterator[tuple[str, str]]:
    """Each stretch that was changed, widened to the name that it was made part of."""
    before, after = _WORD.findall(typed), _WORD.findall(meant)
    names = [(mention.start, mention.end) for mention in vocabulary.mentions(meant)]
    for kind, start, end, first, last in SequenceMatcher(None, before, after, autojunk=False).get_opcodes():
        if kind == "equal":
            continue
        at, to = len("".join(after[:first])), len("".join(after[:last]))
        left, right = max(
            ((s, e) for s, e in names if s <= at and to <= e), key=lambda n: n[1] - n[0], default=(at, to)
        )
        was = meant[left:at] + "".join(before[start:end]) + meant[to:right]
        yield was.strip(), meant[left:right].strip()
