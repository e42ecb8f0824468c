"""Whether a question asks for a measure that no passage gives: the rent of a flat, a sum a month, so many square metres."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import yaml

from index.types import Provision

_MEASURES = Path(__file__).parent / "measures.yaml"


@dataclass(frozen=True, slots=True)
class _Measure:
    asked: re.Pattern[str]
    units: frozenset[str]


def measure_lacking(text: str, provisions: Sequence[Provision]) -> bool:
    """Whether a question asks for a measure and none of some passages has a figure in its units."""
    given = {figure.unit for provision in provisions for figure in provision.figures}
    return any(measure.asked.search(text) and not measure.units & given for measure in _measures())


@cache
def _measures() -> tuple[_Measure, ...]:
    """The measures of the data file, read once."""
    read: dict[str, dict[str, Any]] = yaml.safe_load(_MEASURES.read_text("utf-8"))
    return tuple(
        _Measure(re.compile(f"{one['zh']}|{one['en']}", re.IGNORECASE), frozenset(one["units"]))
        for one in read.values()
    )
