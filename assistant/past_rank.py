"""Whether a place in a ranking is told of the past, of now, or denied: 以前最好是第120名, 以前没进过前100.

What a zone never reached tells the best it had: never in the top 150 is 151st at best, never better than 41st is 41st.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from decimal import Decimal
from typing import Literal

from index.figures import figures
from index.types import Figure

When = Literal["now", "past", "denied"]
_STRETCH = r"[^，,。；;、?？]"
_PAST = re.compile(
    rf"(?:以前|之前|此前|先前|原来|原先|过去|历史最好|历史最高|历史上最好){_STRETCH}{{0,10}}$"
    rf"|\b(?:previously|formerly|used to be|before (?:that|this)|best (?:rank )?(?:so far|before)){_STRETCH}{{0,24}}$",
    re.IGNORECASE,
)
_LAST_YEAR = re.compile(
    rf"(?:去年|上年|上一年|前年){_STRETCH}{{0,10}}$|\blast year(?:(?!\b(?:to|is|sits|stands|ranks|lies|stays|remains|still|only)\b){_STRETCH}){{0,24}}$",
    re.IGNORECASE,
)
_THIS_YEAR = re.compile(r"今年|现在|目前|如今|\bthis year\b|\bnow\b", re.IGNORECASE)
_DENIED = re.compile(
    rf"(?:没有?|未|不)(?:曾|能)?(?:进|达到|排到|挤进|跻身){_STRETCH}{{0,6}}$|\bnever (?:been |made ){_STRETCH}{{0,20}}$",
    re.I,
)

_PART_OF = r"(?:the |china's |a )?(?:(?:country|nation)'s )?(?:national )?(?:list of )?(?:top |best |first |leading |foremost )?-?"
_NEVER_IN = re.compile(
    rf"(?:从没有?|从未|从来没有?|不曾|(?:去年|上年|以前|之前|往年|此前|过去|前几年|早先|原来){_STRETCH}{{0,6}}?(?:没有?|未曾?|没能)){_STRETCH}{{0,3}}(?:进过|进入过?|进|挤进过?|跻身过?|到过|排进过?|冲进过?){_STRETCH}{{0,6}}前\s*(\d{{1,3}})"
    rf"|(?:没有?|未曾?|没能){_STRETCH}{{0,3}}(?:进过|进入过|挤进过|跻身过|到过|排进过|冲进过){_STRETCH}{{0,6}}前\s*(\d{{1,3}})"
    rf"|(?:一直|始终|从来|历来|以前|之前|此前|过去|往年|历年|原来|原先|向来){_STRETCH}{{0,8}}?(\d{{1,3}})\s*(?:名|位)?\s*(?:以外|开外|之外|以后|之后|往后|名开外)"
    rf"|\b(?:always|so far|until now|up to now|hitherto|before|previously|previous years|past|every year|used to be)\b[^.;]{{0,40}}?\b(?:below|outside|beyond|worse than|lower than|not in) {_PART_OF}(\d{{1,3}})"
    rf"|\b(?:never|not once)\b[^.;]{{0,30}}?\b(?:in|into|inside|within|among|amongst|part of|made|reached|cracked|entered|joined|seen) {_PART_OF}(\d{{1,3}})",
    re.IGNORECASE,
)
_NEVER_BETTER = re.compile(
    rf"(?:从没有?|从未|没有?|未曾?){_STRETCH}{{0,4}}(?:高于|超过|好过|比){_STRETCH}{{0,4}}?第?\s*(\d{{1,3}})(?:名|位)?"
    rf"|(?:历史最好|历史最高|以往最好|以前最好|过去最好|最好成绩|最好名次|最好的一次|最好一次){_STRETCH}{{0,8}}?(\d{{1,3}})(?=\s*(?:名|位|{_STRETCH}{{0,3}}[，,。；;]))"
    r"|\bnever\b[^.;]{0,30}?\b(?:better|higher) than (?:number |no\.? ?|#)?(\d{1,3})"
    r"|\bbest (?:ever |previous |past |earlier |former )?(?:place|rank|ranking|position|result)?\s*(?:so far|before|until now|till now|ever)? ?(?:was|had been|has been|being) (?:number |no\.? ?|#)?(\d{1,3})",
    re.IGNORECASE,
)


def best_before(text: str) -> tuple[tuple[int, int], Decimal] | None:
    """Where a text tells the best place that a zone ever had, and that place; None where it does not."""
    for pattern, outside in ((_NEVER_IN, 1), (_NEVER_BETTER, 0)):
        if match := pattern.search(text):
            return match.span(), Decimal(next(n for n in match.groups() if n)) + outside
    return None


_ONCE = re.compile(
    rf"(?:20\d\d年|几年前|多年前|早些年|曾经?){_STRETCH}{{0,8}}?第\s*(\d{{1,3}})(?:名|位)?"
    r"|\b(?:was|been|ranked|stood|came|once) (?:(?:at|in) )?(\d{1,3})(?:st|nd|rd|th)(?: place)? (?:in 20\d\d|(?:some |a few |several |many )?years ago|back in 20\d\d)",
    re.IGNORECASE,
)


def held_once(text: str) -> Decimal | None:
    """A place that a zone had in an earlier year told: was 45th in 2019, 多年前曾排第45."""
    match = _ONCE.search(text)
    return Decimal(next(n for n in match.groups() if n)) if match else None


def past_rank(text: str, figure: Figure, ranks: Sequence[Figure]) -> When:
    """When the zone held the rank that a figure gives; last year's is past only beside this year's.

    `ranks` are all figures of the text that are places in a ranking; 前50 is a part of it, not a place held.
    """
    before = text[: figure.start]
    if _DENIED.search(before):
        return "denied"
    if _PAST.search(before):
        return "past"
    if _held_before(text, figure, ranks):
        return "past"
    beside = sum(rank.comparator != "top" for rank in ranks) > 1 or _THIS_YEAR.search(text) is not None
    return "past" if beside and _LAST_YEAR.search(before) else "now"


def _held_before(text: str, figure: Figure, ranks: Sequence[Figure]) -> bool:
    """Whether another place is told of this year after a place told of no year: 第36名，今年第34."""
    held = [rank for rank in ranks if rank.comparator == "="]
    at = next((n for n, rank in enumerate(held) if rank.start == figure.start), None)
    if at is None or at + 1 >= len(held) or _THIS_YEAR.search(text[: figure.start]):
        return False
    return _THIS_YEAR.search(text[figure.end : held[at + 1].start]) is not None


_YEARS = re.compile(
    r"大前年|前年|去年|上年|上一年|今年|(?:19|20)\d\d|\blast year|\bthis year|\b(?:the )?year before|\bbefore that|\bprevious year|\btwo years ago|\bthree years ago",
    re.IGNORECASE,
)
_LAST_YEARS = re.compile(
    r"(?:近|最近|过去|前|这|连续)[两二三23]年|\b(?:last|past|previous) (?:two|three|2|3) years\b", re.IGNORECASE
)
_ORDINALS = {
    word: Decimal(at) for at, word in enumerate("first second third fourth fifth sixth seventh eighth".split(), 1)
}
_ORDINAL = re.compile(rf"\b({'|'.join(_ORDINALS)})\b(?! time| year| entry|-)", re.IGNORECASE)


def worst_of_years(text: str) -> Decimal | None:
    """The worst of the places that a zone had in several years told one by one; None where it tells no such places.

    What must hold several years running turns on the worst of them: 前年第2，去年第3.
    """
    running = _LAST_YEARS.search(text)
    if len({match[0].lower() for match in _YEARS.finditer(text)}) < 2 and not running:
        return None
    places = [figure.value for figure in figures(text) if figure.unit == "rank" and figure.comparator == "="]
    places += [_ORDINALS[match[1].lower()] for match in _ORDINAL.finditer(text)]
    if running and len(places) not in (2, 3):
        return None  # more places are those of several zones
    return max(places, default=None)
