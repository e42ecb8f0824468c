"""Years in a row: 连续3年 says how long something held, which is no term; 自2021年起3年内 is one, and exact."""

from __future__ import annotations

import re

from assistant.word_patterns import word_patterns
from index.types import Figure, Provision

_WORDS = word_patterns("running_years")
_SINCE = re.compile(r"自\d{4}年起$")


def asks_running(text: str) -> bool:
    """Whether it is asked for how many years in a row something holds."""
    return _WORDS["asked"].search(text) is not None


def running(provision: Provision, figure: Figure) -> bool:
    """Whether a figure of a provision says for how many years in a row something held."""
    return figure.unit in ("year", "month", "day") and provision.text[: figure.start - provision.start].endswith(
        ("连续", "近")
    )


def since_a_year(text: str, figure: Figure) -> bool:
    """Whether a figure of a text is a term that runs from a year named before it."""
    return figure.unit in ("year", "month", "day") and _SINCE.search(text[: figure.start]) is not None
