"""Years in a row: 连续3年 says how long something held, which is no term, unless that is what is asked."""

from __future__ import annotations

import re

from index.types import Figure, Provision

_ASKED = re.compile(
    r"连续(?:几|多少)个?年|\bhow many (?:[\w-]+ )?(?:consecutive|successive|straight|running) (?:[\w-]+ ){0,2}years?\b"
    r"|\bhow many (?:[\w-]+ )?years (?:in a row|running|on end)\b",
    re.IGNORECASE,
)


def asks_running(text: str) -> bool:
    """Whether it is asked for how many years in a row something holds."""
    return _ASKED.search(text) is not None


def running(provision: Provision, figure: Figure) -> bool:
    """Whether a figure of a provision says for how many years in a row something held."""
    return figure.unit in ("year", "month", "day") and provision.text[: figure.start - provision.start].endswith(
        ("连续", "近")
    )
