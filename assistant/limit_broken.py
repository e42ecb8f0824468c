"""Whether a figure told breaks the limit that a text sets: 占8%超标了吗, is a permit of 4 years too long."""

from __future__ import annotations

from collections.abc import Sequence

from assistant.negated import asks_whether_beyond
from assistant.question import Question
from assistant.rules.types import MONEY
from assistant.types import Decision
from index.figures import figures

_FLOORS = (">", ">=")


def limit_broken(question: Question, texts: Sequence[str]) -> Decision | None:
    """Yes or no to whether the one figure told is above the highest of its unit that texts allow; None where that is not asked."""
    if not asks_whether_beyond(question.text):
        return None
    told = [figure for figure in figures(question.text) if figure.unit not in MONEY]
    if len(told) != 1:
        return None
    printed = [figure for text in texts for figure in figures(text) if figure.unit == told[0].unit]
    tops = [figure.value for figure in printed if figure.comparator not in _FLOORS]
    return ("yes" if told[0].value > max(tops) else "no") if tops else None
