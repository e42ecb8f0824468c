"""Whether a question asks for a measure that no passage gives: a sum a month, a day, a sum per mu, so many hours."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import yaml

from assistant.rules.types import Rule
from index.figures import figures
from index.types import Provision

_MEASURES = Path(__file__).parent / "measures.yaml"


@dataclass(frozen=True, slots=True)
class _Measure:
    asked: re.Pattern[str]
    units: frozenset[str]
    held: re.Pattern[str] | None
    reply: str

    def given(self, text: str, units: frozenset[str]) -> bool:
        """Whether a text, with figures in these units, gives the measure."""
        return bool(self.units & units) or (self.held is not None and self.held.search(text) is not None)


def measure_lacking(text: str, provisions: Sequence[Provision]) -> str:
    """The refusal where a question asks for a measure and no passage gives it; "" where none is asked or one is given."""
    units = frozenset(figure.unit for provision in provisions for figure in provision.figures)
    return _lacking(text, "\n".join(provision.text for provision in provisions), units)


def lacking_in_rules(text: str, rules: Sequence[Rule]) -> bool:
    """Whether a question asks for a measure that the passages of some rules do not give."""
    quotes = "\n".join(anchor.quote for rule in rules for anchor in rule.anchors)
    return bool(_lacking(text, quotes, frozenset(figure.unit for figure in figures(quotes))))


def _lacking(text: str, printed: str, units: frozenset[str]) -> str:
    lacking = (one for one in _measures() if one.asked.search(text) and not one.given(printed, units))
    return next((one.reply for one in lacking), "")


@cache
def _measures() -> tuple[_Measure, ...]:
    """The measures of the data file, read once."""
    read: dict[str, dict[str, Any]] = yaml.safe_load(_MEASURES.read_text("utf-8"))
    return tuple(
        _Measure(
            re.compile(f"{one['zh']}|{one['en']}", re.IGNORECASE),
            frozenset(one.get("units", ())),
            re.compile(one["held"]) if "held" in one else None,
            one.get("reply", "refuse_no_sum"),
        )
        for one in read.values()
    )
