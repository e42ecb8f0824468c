"""Whether the amounts of an answer are those wanted: present, of the right kind, and no other sum computed."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from assistant.types import Amount
from evals.questions import Wanted, decimal

_EXTRA_ALLOWED = 3


def wrong_amounts(wanted: Sequence[Wanted], given: Sequence[Amount]) -> Iterator[str]:
    """What is wrong with some amounts, in words."""
    for one in wanted:
        kinds = {amount.kind for amount in given if _same(one, amount)}
        allowed = {
            other.kind for other in wanted if (decimal(other.value), other.unit) == (decimal(one.value), one.unit)
        }
        if not kinds:
            yield f"{one.value} {one.unit} is missing"
        elif one.kind == "up_to" and kinds - allowed:
            yield f"the ceiling {one.value} {one.unit} is stated as {'/'.join(sorted(kinds - allowed))}"
        elif one.kind not in kinds:
            yield f"{one.value} {one.unit} is stated as {'/'.join(sorted(kinds))}, not {one.kind}"
    yield from _extra(wanted, given)


def _extra(wanted: Sequence[Wanted], given: Sequence[Amount]) -> Iterator[str]:
    """Amounts that nobody asked for: a sum computed in a unit asked for, or more than a few."""
    extra = [amount for amount in given if not any(_same(one, amount) for one in wanted)]
    units = {one.unit for one in wanted}
    for amount in extra:
        if amount.steps and amount.unit in units:
            yield f"{amount.value} {amount.unit} is computed but wrong"
    if len(extra) > _EXTRA_ALLOWED:
        yield f"{len(extra)} amounts that were not asked for"


def _same(wanted: Wanted, amount: Amount) -> bool:
    return decimal(wanted.value) == decimal(amount.value) and wanted.unit == amount.unit
