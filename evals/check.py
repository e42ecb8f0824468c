"""What is wrong with a question set: gold that is not in the policies, doubled ids, contradictions."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import get_args

from assistant.types import AnswerType, Decision, Language
from evals.questions import Expect, Gold, Policies, Question, decimal
from index.query import is_english

TYPES = tuple(kind for kind in get_args(AnswerType) if kind != "error")
UNITS = ("CNY", "USD", "percent", "day", "month", "year", "m2", "mu", "tce")
KINDS = ("exact", "up_to", "at_least")


def faults(questions: Sequence[Question], policies: Policies) -> tuple[str, ...]:
    """Every fault of a set, one line each: where it is, what it is, what to do."""
    found = []
    first: dict[str, str] = {}
    for question in questions:
        if question.id in first:
            found.append(
                f"{question.place}: {question.id}: the id stands already at {first[question.id]}; give another"
            )
        first.setdefault(question.id, question.place)
        found += [f"{question.place}: {question.id}: {fault}" for fault in _of(question, policies)]
    return tuple(found)


def warnings(questions: Sequence[Question]) -> tuple[str, ...]:
    """What is allowed but does nothing: questions that cannot be graded, evidence for no accepted type."""
    found = []
    for question in questions:
        if question.expect is None:
            found.append(f"{question.place}: {question.id}: no expect; it is asked but not graded")
        elif question.alt_gold and not question.expect.also_accept:
            found.append(f"{question.place}: {question.id}: alt_gold without also_accept is never used")
    return tuple(found)


def _of(question: Question, policies: Policies) -> Iterator[str]:
    if not question.turns[-1].strip():
        yield "the last turn is empty; write the question"
    elif question.lang not in ("", *get_args(Language)):
        yield f"unknown lang {question.lang!r}; write zh or en"
    elif question.lang and (question.lang == "en") != is_english(question.turns[-1]):
        yield f"lang {question.lang} contradicts the script of the last turn; correct one of them"
    if question.gold_mode not in ("any", "all"):
        yield f"unknown gold_mode {question.gold_mode!r}; write any or all"
    for gold in (*question.gold, *question.alt_gold):
        yield from _of_gold(gold, policies)
    if question.expect is not None:
        yield from _of_words(question.expect)
        yield from _of_amounts(question.expect)
        yield from _contradictions(question, question.expect)


def _of_gold(gold: Gold, policies: Policies) -> Iterator[str]:
    if gold.document not in policies:
        yield f"unknown document {gold.document!r}; name one of {', '.join(sorted(policies))}"
        return
    text = policies[gold.document].text
    first = text.find(gold.quote) if gold.quote else -1
    shown = gold.quote[:30]
    if first < 0:
        yield f"the gold quote {shown!r} is not in {gold.document}; copy it verbatim"
    elif text.find(gold.quote, first + 1) >= 0:
        yield f"the gold quote {shown!r} stands more than once in {gold.document}; lengthen it"


def _of_words(expect: Expect) -> Iterator[str]:
    for name in (expect.type, *expect.also_accept):
        if name not in TYPES:
            yield f"unknown type {name!r}; write one of {', '.join(TYPES)}"
    if expect.decision not in (None, *get_args(Decision)):
        yield f"unknown decision {expect.decision!r}; write yes, no or null"
    groups = (expect.must_include, expect.must_not_include, *expect.must_include_any)
    if any(not word.strip() for group in groups for word in group) or () in expect.must_include_any:
        yield "an empty string or group is always or never stated; remove it"
    for word in expect.must_include:
        if word in expect.must_not_include:
            yield f"{word!r} must and must not be included; drop one"


def _of_amounts(expect: Expect) -> Iterator[str]:
    for amount in expect.amounts:
        if decimal(amount.value) is None:
            yield f"the amount {amount.value!r} is no plain decimal; write digits"
        if amount.unit not in UNITS:
            yield f"unknown unit {amount.unit!r}; write one of {', '.join(UNITS)}"
        if amount.kind not in KINDS:
            yield f"unknown kind {amount.kind!r}; write one of {', '.join(KINDS)}"


def _contradictions(question: Question, expect: Expect) -> Iterator[str]:
    accepted = (expect.type, *expect.also_accept)
    if len(set(accepted)) < len(accepted):
        yield "also_accept repeats a type; drop it"
    if expect.type == "answer" and not question.gold:
        yield "an answer without gold cannot be graded; give its evidence"
    if expect.type != "answer" and "answer" in accepted and not (question.gold or question.alt_gold):
        yield "an answer is accepted without evidence; give alt_gold"
    if "answer" not in accepted:
        if expect.amounts:
            yield f"{expect.type} contradicts amounts; drop them, or accept an answer"
        if expect.decision:
            yield f"{expect.type} contradicts the decision {expect.decision}; write null"
    elif expect.type == "clarify" and expect.amounts:
        yield "clarify contradicts amounts; drop them"
