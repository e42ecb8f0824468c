"""Years in a row: 连续3年 says how long something held, which is no term; 自2021年起3年内 is one, and exact."""

from __future__ import annotations

import re

from index.types import Figure, Provision

_ASKED = re.compile(
    r"连续(?:几|多少)个?年|\bhow many (?:[\w-]+ )?(?:consecutive|successive|straight|running) (?:[\w-]+ ){0,2}years?\b"
    r"|\bhow many (?:[\w-]+ )?years (?:in a row|in succession|running|on end)\b",
    re.IGNORECASE,
)

_SINCE = re.compile(r"自\d{4}年起$")


def asks_running(text: str) -> bool:
    """Whether it is asked for how many years in a row something holds."""
    return _ASKED.search(text) is not None


def running(provision: Provision, figure: Figure) -> bool:
    """Whether a figure of a provision says for how many years in a row something held."""
    return figure.unit in ("year", "month", "day") and provision.text[: figure.start - provision.start].endswith(
        ("连续", "近")
    )


def since_a_year(text: str, figure: Figure) -> bool:
    """Whether a figure of a text is a term that runs from a year named before it."""
    return figure.unit in ("year", "month", "day") and _SINCE.search(text[: figure.start]) is not None
