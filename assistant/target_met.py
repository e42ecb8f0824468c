"""Whether what a question tells was done meets the target that a text sets: 只建成1家能交差吗, "33 merged down to 25: does that fulfil it"."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from typing import Literal

from assistant.negated import asks_whether_not
from assistant.question import Question
from assistant.types import Decision
from assistant.word_patterns import word_patterns
from index.figures import figures
from index.types import Figure

_WORDS = word_patterns("target_met")
_UNITS = ("percent", "count")
_CEILINGS = ("<", "<=")


def target_met(question: Question, text: str) -> Decision | Literal["open"] | None:
    """Yes or no to whether what is told meets a target of a text; open where several might be meant, None where none is asked."""
    if "decision" not in question.asks or not _WORDS["met"].search(question.text):
        return None
    targets = [figure for figure in figures(text) if figure.unit in _UNITS]
    counts = [figure.value for figure in figures(question.text) if figure.unit in ("count", "number")]
    if reduced := _reduced(counts, targets, text):
        return _as_asked(question.text, reduced == "met")
    told = [(one.value, one.unit) for one in figures(question.text) if one.unit in _UNITS]
    told += [(share, "percent") for share in _shares(question.text)]
    if len(counts) == 2 and counts[0] > counts[1] > 0 and any(one.unit == "percent" for one in targets):
        told = [(counts[1] * 100 / counts[0], "percent")]
    held = {_meets(value, target, targets) for value, unit in told for target in targets if target.unit == unit}
    if len(told) != 1 or not held:
        return None
    return _as_asked(question.text, held == {True}) if len(held) == 1 else "open"


def _as_asked(text: str, met: bool) -> Decision:
    return "yes" if met != asks_whether_not(text) else "no"


def _shares(text: str) -> list[Decimal]:
    """The shares said in words, in per cent."""
    shares = ((_WORDS["half"], Decimal(50)), (_WORDS["third"], Decimal(100) / 3))
    return [share for words, share in shares if words.search(text)]


def _meets(value: Decimal, target: Figure, targets: Sequence[Figure]) -> bool:
    ends = [
        one.value
        for one in targets
        if one.unit == target.unit and min(abs(one.start - target.end), abs(target.start - one.end)) <= 1
    ]
    if target.comparator in _CEILINGS and not ends:
        return value < target.value or (value == target.value and target.comparator == "<=")
    least = min((target.value, *ends))  # of a range, 3~5家, the lower end
    return value > least or (value == least and target.comparator != ">")


def _reduced(told: Sequence[Decimal], targets: Sequence[Figure], text: str) -> str:
    """Whether a number that a text wants brought from one to another was: "met", "short", or "" where it is no such target."""
    counts = [figure.value for figure in targets if figure.unit == "count"]
    if len(counts) < 2 or counts[0] <= counts[1] or not _WORDS["brought_to"].search(text):
        return ""
    own = [value for value in told if value != counts[0]]
    return "" if len(own) != 1 else "met" if own[0] <= counts[1] else "short"
