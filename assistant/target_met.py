"""Whether what a question tells was done meets the target that a text sets: 只建成1家能交差吗, "33 merged down to 25: does that fulfil it"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from decimal import Decimal

from assistant.negated import asks_whether_not
from assistant.question import Question
from assistant.types import Decision
from assistant.word_patterns import word_patterns
from index.figures import figures
from index.types import Figure, Provision

_WORDS = word_patterns("target_met")
_SHARES = {"half": Decimal(50), "third": Decimal(100) / 3}
_CEILINGS = ("<", "<=")


def target_met(question: Question, provision: Provision) -> Decision | None:
    """Yes or no to whether the one figure told of the unit of a target meets it; None where none or several might be."""
    if "decision" not in question.asks or not _WORDS["met"].search(question.text):
        return None
    if reduced := _reduced(question.text, provision):
        return _as_asked(question.text, reduced == "met")
    told = [f for f in figures(question.text) if f.unit in ("percent", "count")] + _shares(question.text)
    for unit in ("percent", "count"):
        own = [figure for figure in told if figure.unit == unit]
        targets = [figure for figure in provision.figures if figure.unit == unit]
        if len(own) == 1 and len({one.value for one in targets}) == 1:
            return _as_asked(question.text, _meets(own[0], targets[0]))
        if len(own) == 1 and _range(targets):
            return _as_asked(question.text, own[0].value >= min(one.value for one in targets))
    return None


def _as_asked(text: str, met: bool) -> Decision:
    return "yes" if met != asks_whether_not(text) else "no"


def _shares(text: str) -> list[Figure]:
    """A share said in words, as a percentage."""
    found = [(_WORDS["half"].search(text), _SHARES["half"]), (_WORDS["third"].search(text), _SHARES["third"])]
    return [
        Figure(value, "percent", "=", said.start(), said.end(), said[0]) for said, value in found if said is not None
    ]


def _meets(own: Figure, target: Figure) -> bool:
    if target.comparator in _CEILINGS:
        return own.value < target.value or (own.value == target.value and target.comparator == "<=")
    return own.value > target.value or (own.value == target.value and target.comparator != ">")


def _range(targets: Sequence[Figure]) -> bool:
    """Whether two targets are the ends of one range: 3~5家."""
    if len(targets) != 2:
        return False
    first, last = sorted(targets, key=lambda one: one.start)
    return last.start - first.end <= 1 and first.value < last.value


def _reduced(text: str, provision: Provision) -> str:
    """Whether a number that a text wants brought from one to another was: "met", "short", or "" where it is no such target."""
    counts = [figure for figure in provision.figures if figure.unit == "count"]
    printed = re.sub(r"\s", "", provision.text)
    if len(counts) < 2 or not _WORDS["brought_to"].search(printed):
        return ""
    before, after = counts[0].value, counts[1].value
    own = [f.value for f in figures(text) if f.unit in ("count", "number") and f.value != before]
    if before <= after or len(own) != 1:
        return ""
    return "met" if own[0] <= after else "short"
