"""A move in a ranking (从70名升到55名, from 70th to 55th): where a zone stood, where it stands, how many places that is."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal

from assistant.rank_change import rank_change
from assistant.rules.types import Fact, FactValue

_NO_RANK = r"(?!\d|\s*(?:年|月|万|亿|%|％|家|个|亩|元|岁|million|billion|percent|per cent|yuan|rmb))"
_PLACE_IN_RANKING = rf"(?<!\d)(?!(?:19|20)\d\d)(\d{{1,4}}){_NO_RANK}"
_ORDINAL = r"(?<!\d)(\d{1,4})(?:st|nd|rd|th)"
_HELD = rf"(?<![前\d]){_PLACE_IN_RANKING}"  # 前100 is a part of the ranking that is entered, not a place held
_NUMBERED = (
    rf"(?:(?:number |no\.? ?|#|nr\.? ?|rank(?:ed|ing)? |position |place ){_PLACE_IN_RANKING}(?:st|nd|rd|th)?"
    rf"|{_ORDINAL}|(?<!top ){_PLACE_IN_RANKING}(?=\s*(?:[,;:?!)]|\.(?!\d)|$)))"
)
_ON = r"(?:[^.\d]|(?<=\bno)\.)"  # a stretch without a figure, no. apart
_OF_PLACES = r"[^，。；\d升涨爬跌降退掉]"
_THEN = r"(?:last year|(?:the |a )?year before|(?:the )?previous year|a year (?:ago|earlier)|before|previously|earlier|last time|the time before|used to be)"
_NOW = r"(?:this year|this time|now|today|currently|at present)"
_THEN_ZH = r"(?:去年|上年|上一年|前一年|前年|旧年|头年|一年前|上次|上回)"
_NOW_ZH = r"(?:今年|本年|当年|现在|眼下|眼前|目前|如今|当下|这次|这回|本次)"
_MOVE = re.compile(
    rf"{_THEN_ZH}[^，。；\d]{{0,10}}?(?<![升涨爬跃步高降跌掉滑退])(?<![升涨爬跃步高降跌掉滑退]了)(?:第|排)?{_HELD}(?:名|位)?[^。；\d]{{0,16}}?{_NOW_ZH}[^，。；\d]{{0,12}}?{_HELD}(?:名|位)?"
    rf"|{_NUMBERED} {_THEN}{_ON}{{0,80}}?{_NOW}{_ON}{{0,40}}?{_NUMBERED}"
    rf"|(?<![了升进涨跳降掉跌滑高])(?<!提升)(?<!上升){_HELD}\s*(?:名|位)\s*(?:到|至|→|->|变成?|变为)\s*第?\s*{_HELD}\s*(?:名|位)"
    rf"|{_NUMBERED} {_THEN}{_ON}{{0,60}}?{_NUMBERED} {_NOW}"
    rf"|{_THEN}{_ON}{{0,40}}?{_NUMBERED}{_ON}{{0,60}}?{_NOW}{_ON}{{0,40}}?{_NUMBERED}"
    rf"|{_THEN}{_ON}{{0,40}}?{_NUMBERED}{_ON}{{0,40}}?{_NUMBERED} {_NOW}"
    rf"|(?:从|由)\s*(?:全国|上年|去年)?(?:的)?(?:第|排名)?\s*{_PLACE_IN_RANKING}\s*(?:名|位)?[^，。；？\d]{{0,10}}(?:到|至|成)了?\s*(?:了|全国)?(?:第|排名)?\s*{_PLACE_IN_RANKING}(?:名|位)?"
    rf"|{_PLACE_IN_RANKING}\s*(?:名|位)?\s*(?:爬|升|涨|冲|跳|前进|掉|跌|滑|降)[^，。；？\d]{{0,3}}(?:到|至)了?\s*第?\s*{_PLACE_IN_RANKING}(?:名|位)?"
    rf"|\b(?:rank|place|position|number|no\.?|#) ?{_PLACE_IN_RANKING} (?:to|→|->) (?:rank |place |position |number |no\.? ?|#)?{_PLACE_IN_RANKING}"
    rf"|{_NUMBERED} (?:until now|till now|up to now|so far|hitherto),?{_ON}{{0,60}}?\b(?:reach|ris|rose|climb|get|got|mov|com|came|mak|made|jump|advanc)\w*{_ON}{{0,24}}?{_NUMBERED}"
    rf"|from (?:number |no\.? ?|#)?{_PLACE_IN_RANKING}(?:st|nd|rd|th)?(?: place)? to (?:exactly |just |precisely )?(?:number |no\.? ?|#)?{_PLACE_IN_RANKING}(?:st|nd|rd|th)?",
    re.IGNORECASE,
)
_SO_FAR = re.compile(r"\b(?:until now|till now|up to now|so far|hitherto)\b", re.IGNORECASE)
# The place held now told first: 今年第45名，上年是70名; 55th, up from 68th.
_MOVE_BACK = re.compile(
    rf"(?:今年|现在|目前|如今|最新|当年|本年){_OF_PLACES}{{0,12}}?{_HELD}(?:名|位)?[^。；\d]{{0,8}}?(?:去年|上年|上一年|前一年){_OF_PLACES}{{0,10}}?{_HELD}(?:名|位)?"
    rf"|(?:排名?|第|位列|名列|位居){_OF_PLACES}{{0,4}}?{_HELD}(?:名|位)?[，,；;（(][^。；\d]{{0,4}}?(?:去年|上年|上一年|前一年){_OF_PLACES}{{0,10}}?{_HELD}(?:名|位)?"
    rf"|{_NUMBERED}(?: place)?(?: {_NOW})?,? (?:up|down|rising|climbing|falling|down) from (?:the )?{_NUMBERED}"
    rf"|(?:to|at|is|are|was|reached) {_NUMBERED}(?: place)?(?: {_NOW})? from {_NUMBERED}"
    rf"|{_NOW}{_ON}{{0,40}}?{_NUMBERED}{_ON}{{0,40}}?{_THEN}{_ON}{{0,30}}?{_NUMBERED}"
    rf"|{_NOW}{_ON}{{0,40}}?{_NUMBERED}{_ON}{{0,40}}?{_NUMBERED} {_THEN}"
    rf"|{_NUMBERED} {_NOW}{_ON}{{0,40}}?{_NUMBERED} {_THEN}",
    re.IGNORECASE,
)
_OF_RANKING = re.compile(
    r"排|第\s*\d|名次|位次|考核|评价|全国|榜|\brank|\bplace|\bposition|\b(?:number|no\.?|nr\.?) ?\d|#|\d(?:st|nd|rd|th)\b|\bleague|\btop\b|\bfirst (?:hundred|fifty|\d)|前\s*\d|\btable\b|\bassess"
    r"|(?:去年|上年|前年)\s*\d+\s*[名位][，,、；;\s]*今年\s*\d+\s*[名位]|\bnational(?:ly)?\b|\bnationwide\b|\bin the (?:country|nation)\b",
    re.IGNORECASE,
)
_MOVES = re.compile(
    r"[升爬跃窜冲跌掉滑退降]|进位|前进|前移|\b(?:climb|mov|slip|slid|fell|fall|drop|jump|leap|advanc|tumbl|went (?:up|down)|ris|rose)\w*",
    re.IGNORECASE,
)
_FALLEN = re.compile(
    rf"(?:(?:退|降|跌|滑|落|掉|下)(?:步|落|降|滑|跌)?(?:了)?(?:到|至)(?:了)?|退居|跌落)\s*(?:全国|国家)?(?:的)?(?:排名)?\s*(?:第|排名?)?\s*{_HELD}(?:名|位)"
    rf"|\b(?:slipped|slips|fell|falls|fallen|dropped|drops|slid|sank|sunk|tumbled|moved down|went down|came down|gone down)(?: back| down)? to (?:just |only )?{_NUMBERED}",
    re.IGNORECASE,
)
_PLACES = re.compile(rf"{_HELD}(?:名|位)|{_ORDINAL}|\b(?:number|no\.?|#) ?\d", re.IGNORECASE)
_TWO_NUMBERS = re.compile(r"\d\D+\d")
_COUNTED = re.compile(
    r"(?:名|位)?的?(?![升爬跃窜冲跌掉滑退降进前到至多几之以就能会可该要给奖是有了吗呢怎应拿得])[㐀-鿿]{2}|\s+(?:[a-z-]+ )?[a-z]+s\b",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Move:
    """A move and the span that tells it."""

    start: int
    end: int
    facts: Mapping[str, FactValue]


def read_move(text: str, vocabulary: Mapping[str, Fact], around: str = "") -> Move | None:
    """The move that a text, a part of the text `around` it, tells; years and sums are no places in a ranking."""
    if not _TWO_NUMBERS.search(text):
        return _fallen(text, vocabulary, around)
    match = _MOVE.search(text)
    back = None if match else _MOVE_BACK.search(text)
    found = match or back
    if found is None:
        return _fallen(text, vocabulary, around)
    if not _of_ranking(text, found, around):
        return None
    places = [Decimal(number) for number in found.groups() if number]
    before, after = places if match else places[::-1]
    change = rank_change(before, after)
    named: tuple[tuple[str, FactValue], ...] = (("previous_rank", before), ("national_rank", after), change)
    if after < before and _SO_FAR.search(found[0]):
        named = (*named, ("first_entry", True))  # 41st until now: it never was better
    return Move(*found.span(), {name: value for name, value in named if name in vocabulary})


def _fallen(text: str, vocabulary: Mapping[str, Fact], around: str) -> Move | None:
    """A fall to a place, of which it is not told how far: no places are gained."""
    found = _FALLEN.search(text)
    if found is None or len(_PLACES.findall(text)) > 1 or not _of_ranking(text, found, around):
        return None
    place = Decimal(next(number for number in found.groups() if number))
    told: dict[str, FactValue] = {"national_rank": place, "rank_improvement": Decimal(0)}
    return Move(*found.span(), {name: value for name, value in told.items() if name in vocabulary})


def _of_ranking(text: str, found: re.Match[str], around: str) -> bool:
    """Whether two figures are places in a ranking: a word of ranking says so, or one of moving with nothing counted behind."""
    if _OF_RANKING.search(f"{text} {around}"):
        return True
    return _MOVES.search(text) is not None and not _COUNTED.match(text, found.end())
