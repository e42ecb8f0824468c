"""A move in a ranking (从70名升到55名, from 70th to 55th): where a zone stood, where it stands, how many places that is."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal

from assistant.rules.types import Fact, FactValue

_NO_RANK = r"(?!\d|\s*(?:年|月|万|亿|%|％|家|个|亩|元|岁|million|billion|percent|per cent|yuan|rmb))"
_PLACE_IN_RANKING = rf"(?<!\d)(?!(?:19|20)\d\d)(\d{{1,4}}){_NO_RANK}"
_ORDINAL = r"(?<!\d)(\d{1,4})(?:st|nd|rd|th)"
_HELD = rf"(?<![前\d]){_PLACE_IN_RANKING}"  # 前100 is a part of the ranking that is entered, not a place held
_MOVE = re.compile(
    rf"(?:去年|上年|前年)[^，。；\d]{{0,10}}?(?:第|排)?{_HELD}(?:名|位)?[^。；\d]{{0,16}}?今年[^，。；\d]{{0,12}}?{_HELD}(?:名|位)?"
    rf"|{_ORDINAL} last year[^.\d]{{0,80}}?(?:now|this year)[^.\d]{{0,40}}?{_ORDINAL}"
    rf"|(?<![了升进涨跳降掉跌滑高])(?<!提升)(?<!上升){_HELD}\s*(?:名|位)\s*(?:到|至|→|->|变成?|变为)\s*第?\s*{_HELD}\s*(?:名|位)"
    rf"|{_ORDINAL} last year[^.\d]{{0,60}}?{_ORDINAL} (?:this year|now|today)"
    rf"|last year[^.\d]{{0,40}}?{_ORDINAL}[^.\d]{{0,60}}?(?:now|this year)[^.\d]{{0,40}}?{_ORDINAL}"
    rf"|(?:从|由)\s*(?:全国|上年|去年)?(?:的)?(?:第|排名)?\s*{_PLACE_IN_RANKING}\s*(?:名|位)?[^，。；？\d]{{0,10}}(?:到|至|成)了?\s*(?:了|全国)?(?:第|排名)?\s*{_PLACE_IN_RANKING}(?:名|位)?"
    rf"|{_PLACE_IN_RANKING}\s*(?:名|位)?\s*(?:爬|升|涨|冲|跳|前进|掉|跌|滑|降)[^，。；？\d]{{0,3}}(?:到|至)了?\s*第?\s*{_PLACE_IN_RANKING}(?:名|位)?"
    rf"|from (?:number |no\.? ?|#)?{_PLACE_IN_RANKING}(?:st|nd|rd|th)?(?: place)? to (?:exactly |just |precisely )?(?:number |no\.? ?|#)?{_PLACE_IN_RANKING}(?:st|nd|rd|th)?",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Move:
    """A move and the span that tells it."""

    start: int
    end: int
    facts: Mapping[str, FactValue]


def read_move(text: str, vocabulary: Mapping[str, Fact]) -> Move | None:
    """The move that a text tells, None where it tells none; years and sums are no places in a ranking."""
    match = _MOVE.search(text)
    if match is None:
        return None
    before, after = (Decimal(number) for number in match.groups() if number)
    change = ("rank_improvement", before - after) if before >= after else ("rank_drop", after - before)
    named = (("previous_rank", before), ("national_rank", after), change)
    return Move(*match.span(), {name: value for name, value in named if name in vocabulary})
