"""Units said once and then cut short: 一年耗的能折成标煤六千吨, 隔壁那个年耗8000吨的."""

from __future__ import annotations

import re
from collections.abc import Sequence

_COAL = re.compile(r"标准?煤|standard coal|\btce\b|coal equivalent", re.IGNORECASE)
_TONNES = re.compile(r"(?<=[\d零一二两三四五六七八九十百千万])\s*(?:多|来)?吨(?!标准?煤|的?标|[^，,。]{0,2}钢|煤)")
_TONNES_EN = re.compile(r"(?<=\d)\s*(?:t|tons?|tonnes?)\b(?! of\b)", re.IGNORECASE)
_STRETCH = re.compile(r"[^，,。；;？?！!]*(?:(?<=\d),(?=\d{3})[^，,。；;？?！!]*)*[，,。；;？?！!]?")
_ENERGY = re.compile(
    r"耗|用能|能耗|能源|节能|标准?煤|\benergy|\bconsum|\bcoal|\btce\b|\buses?\b|\busing\b", re.IGNORECASE
)
_PRODUCT = re.compile(
    r"产(?:量|能|品|出)?|生产|排放|排污|碳|运输|吞吐|处理|加工|库存|(?<!能)用水|取水|\bproduc|\bemi[ts]|\boutput|\bcapacity|\bthroughput|\bcarbon|\bCO2|\bwater\b",
    re.IGNORECASE,
)


def with_whole_units(turns: Sequence[str]) -> tuple[str, ...]:
    """The turns with tonnes of standard coal written out, once a turn has said that they are meant.

    Tonnes of a stretch that speaks of a product or of emissions, and not of energy, stay what they are.
    """
    whole, coal = [], False
    for turn in turns:
        coal = coal or _COAL.search(turn) is not None
        whole.append(_STRETCH.sub(lambda found: _written_out(found[0]), turn) if coal else turn)
    return tuple(whole)


def _written_out(stretch: str) -> str:
    """A stretch of a turn with its tonnes as tonnes of standard coal, unless they are of something else."""
    parts, at = [], 0
    for found in sorted((*_TONNES.finditer(stretch), *_TONNES_EN.finditer(stretch)), key=lambda one: one.start()):
        before = stretch[: found.start()]
        if _PRODUCT.search(before) and not _ENERGY.search(stretch):
            continue
        parts += [stretch[at : found.start()], "吨标准煤" if "吨" in found[0] else " tonnes of standard coal"]
        at = found.end()
    return "".join((*parts, stretch[at:]))
