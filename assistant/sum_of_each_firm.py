"""Several firms told with as many sums of one kind: each has one of them. Two firms, 25 and 180 million dollars."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal

from assistant.counted_noun import counted_noun, names_firms
from assistant.fact_kinds import DRIVING
from assistant.figure_fit import SUM_LEAST, in_millions
from assistant.numbers_written import numbers_written
from assistant.rules.types import Fact, FactValue
from assistant.word_patterns import word_patterns
from index.figures import figures
from index.query import is_english

_WORDS = word_patterns("sum_of_each_firm")
_SEVERAL = range(2, 6)


def sum_of_each_firm(
    text: str, whole: Mapping[str, FactValue], vocabulary: Mapping[str, Fact]
) -> tuple[dict[str, FactValue], ...]:
    """The facts of each firm with its own sum; none where the sums are not as many as the firms, or are of other things."""
    names = [name for name in whole if vocabulary[name].type == "money"]
    of_several_kinds = any(isinstance(value, tuple) and len(value) > 1 for value in whole.values())
    if len(names) != 1 or of_several_kinds or _WORDS["apart"].search(text):
        return ()  # a plant and a housing developer do not get the same
    unit = vocabulary[names[0]].unit
    limits = {fact.passes.limit for fact in vocabulary.values() if fact.passes}
    sums = [
        one.value
        for one in figures(text)
        if one.comparator == "=" and (one.unit == unit or (one.unit == "number" and in_millions(one)))
        and one.value > SUM_LEAST and one.value not in limits
    ]  # fmt: skip
    if len(sums) not in _SEVERAL or Decimal(len(sums)) not in _firms(text):
        return ()
    of_all = {name: value for name, value in whole.items() if vocabulary[name].type not in DRIVING}
    rate = {name: value for name, value in whole.items() if name == "exchange_rate"}
    return tuple({**of_all, **rate, names[0]: value} for value in sums)


def _firms(text: str) -> set[Decimal]:
    """The one number of firms that a text tells, none where it tells more than one."""
    english = is_english(text)
    told = {
        value
        for start, end, value in numbers_written(text, english=english)
        if value > 1 and ((noun := counted_noun(text, start, end)) is None or names_firms(noun))
    }
    told |= {Decimal(2)} if _WORDS["two"].search(text) else set()
    return told if len(told) == 1 else set()
