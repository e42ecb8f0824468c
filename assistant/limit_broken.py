"""Whether a figure told breaks the limit that a text sets: 占8%超标了吗, is a permit of 4 years too long."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from assistant.elapsed import tells_today
from assistant.figure_asked import with_currency
from assistant.negated import asks_whether_beyond
from assistant.question import Question
from assistant.types import Decision
from index.figures import figures

_CEILINGS = ("<=", "<")
_COUNTED = frozenset(("count", "number", "date", "rank"))  # no measures: how many things there may be is counted


def limit_broken(question: Question, texts: Sequence[str]) -> Decision | Literal["open"] | None:
    """Yes or no to whether a measure told is above the ceiling that texts print for its unit.

    Open where they print none, or several, of which it is not told which is meant; None where that is not asked.
    """
    if not asks_whether_beyond(question.text) or tells_today(question.text):
        return None
    told = [figure for figure in with_currency(question.text) if figure.unit not in _COUNTED]
    printed = [figure for text in texts for figure in figures(text) if figure.comparator in _CEILINGS]
    if not told:
        return None
    units = {one.unit for one in told}
    ceilings = {(most.unit, most.value) for most in printed if most.unit in units}
    broken = {one.value > value for one in told for unit, value in ceilings if one.unit == unit}
    if len(ceilings) != 1 or len(broken) != 1:
        return "open"
    return "yes" if broken.pop() else "no"
