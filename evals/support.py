"""The figures of an answer that nothing gives: no cited clause, step, notice, verdict or turn."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from decimal import Decimal

from assistant.types import Answer
from evals.questions import Policies, Question, decimal
from evals.stated import MARK
from index.figures import figures
from index.types import Figure

Given = Mapping[Decimal, set[str]]
_LISTED = Decimal(10)
_MEASURES = frozenset(("CNY", "USD", "percent", "day", "month", "year", "m2", "mu", "tce"))
_ONE_TO_ONE = (Decimal(100), "percent")


def unsupported(question: Question, answer: Answer, policies: Policies) -> tuple[str, ...]:
    """What lacks support: figures of the text and amounts without steps, in words."""
    cited = _given(_cited(answer, policies))
    beside = _given(_beside(question, answer, policies))
    stated: dict[Decimal, set[str]] = defaultdict(set)
    found = []
    for amount in answer.amounts:
        value = decimal(amount.value)
        if value is None:
            found.append(f"the amount {amount.value!r} is no plain decimal")
            continue
        stated[value].add(amount.unit)
        if not amount.steps and (value, amount.unit) != _ONE_TO_ONE and not _gives(cited, value, amount.unit):
            found.append(f"the amount {amount.value} {amount.unit} is in no cited clause")
    sources: tuple[Given, ...] = (cited, beside, stated)
    for figure in figures(MARK.sub(" ", answer.text)):
        if not _numbers_a_list(figure) and not any(_gives(given, figure.value, figure.unit) for given in sources):
            found.append(f"the figure {figure.text.strip()} is given nowhere")
    return tuple(found)


def _gives(given: Given, value: Decimal, unit: str) -> bool:
    """Whether a value is given, and not only in another measure (50 years for 50 %)."""
    units = given.get(value, set())
    return bool(units) and (unit not in _MEASURES or unit in units or not units <= _MEASURES)


def _numbers_a_list(figure: Figure) -> bool:
    return figure.unit in ("number", "count") and figure.value <= _LISTED and figure.value % 1 == 0


def _given(texts: Iterable[str]) -> Given:
    given: dict[Decimal, set[str]] = defaultdict(set)
    for text in texts:
        for figure in figures(text):
            given[figure.value].add(figure.unit)
    return given


def _cited(answer: Answer, policies: Policies) -> Iterator[str]:
    for citation in answer.citations:
        if citation.document in policies:
            yield policies[citation.document].text[citation.clause_start : citation.clause_end]


def _beside(question: Question, answer: Answer, policies: Policies) -> Iterator[str]:
    yield from question.turns
    for citation in answer.citations:
        yield from (citation.title, citation.clause, *citation.path)
        if policy := policies.get(citation.document):
            yield from (policy.title, policy.title_en, policy.short, policy.short_en)
    for amount in answer.amounts:
        yield from amount.steps
    for notice in answer.notices:
        yield notice.text
    for verdict in answer.verdicts:
        yield verdict.reason
        for reading in verdict.readings:
            yield from reading.values()
