"""Units said once and then cut short: 一年耗的能折成标煤六千吨, 隔壁那个年耗8000吨的."""

from __future__ import annotations

import re
from collections.abc import Sequence

_COAL = re.compile(r"标准?煤|standard coal|\btce\b|coal equivalent", re.IGNORECASE)
_TONNES = re.compile(r"(?<=[\d零一二两三四五六七八九十百千万])\s*(?:多|来)?吨(?!标准?煤|的?标|[^，,。]{0,2}钢|煤)")
_TONNES_EN = re.compile(r"(?<=\d)\s*(?:t|tons?|tonnes?)\b(?! of\b)", re.IGNORECASE)


def with_whole_units(turns: Sequence[str]) -> tuple[str, ...]:
    """The turns with tonnes of standard coal written out, once a turn has said that they are meant."""
    whole, coal = [], False
    for turn in turns:
        coal = coal or _COAL.search(turn) is not None
        if coal:
            turn = _TONNES_EN.sub(" tonnes of standard coal", _TONNES.sub("吨标准煤", turn))
        whole.append(turn)
    return tuple(whole)
