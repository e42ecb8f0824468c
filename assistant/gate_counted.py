"""What a figure of a sentence counts or is a share of, and whether the provision has it counting that."""

from __future__ import annotations

import re

from index.english import stems
from index.tokens import han_pairs

_COUNTED = re.compile(r"(?<![前后第末\d.])\d+[个家所座项](?!月|百分点|工作日)(?P<what>[一-鿿]{2,})")
_OWNED = re.compile(r"(?P<figure>\d[\d.]*[万亿]?(?:美元|元|名|位|吨|亩|%))的(?P<what>[一-鿿]{4,})")
_PIECE = re.compile(r"[,;。:]")
_EXCESS = re.compile(r"(?P<what>[一-鿿]{2})超[^,;。]{2,30}的部分")
_EXCESS_TOLD = re.compile(r"超|高出|多出|部分")
_EXCEEDS = re.compile(r"the part of the (?P<what>[a-z]+ [a-z]+)[^,.;]*? that exceeds", re.IGNORECASE)
_EXCEEDS_TOLD = re.compile(r"\bexce(?:ed|ss)|\babove\b|\bbeyond\b|\bpart\b|\bover\b", re.IGNORECASE)
_SHARE = re.compile(
    r"(?P<share>\d[\d.]*)% of (?P<what>(?:(?!(?:may|can|shall|should|must|will|is|are|have|to|for|in|on|from|by|if|which|that|and|where)\b)[a-z'-]+ ?){1,6})",
    re.IGNORECASE,
)
_EACH = re.compile(r"分别|\brespectively\b", re.IGNORECASE)
_EACH_TOLD = re.compile(r"分别|各|依次|对应|\brespective|\beach\b", re.IGNORECASE)
_TOGETHER = re.compile(
    r"\d[\d.]*[万亿]?元(?:、|和|与|及)\d[\d.]*[万亿]?元|\bRMB [\d.,]+(?: \w+illion)? and RMB [\d.,]*\d(?: \w+illion)?"
)
_OUT_OF = re.compile(r"(?<!\ball )\b(?P<number>\d+) of the\b", re.IGNORECASE)
_RATE = re.compile(r"\d%")


def keeps_counted(said: str, quote: str, english: str) -> bool:
    """Whether a figure counts, or is a share of, what it does in the provision."""
    return (
        _counts(said, quote)
        and _of_whom(said, quote)
        and _of_excess(said, quote, english)
        and _each_its_own(said, english or quote)
        and (not english or (_share_of(said, english) and _all_of_them(said, english)))
    )


def _counts(said: str, quote: str) -> bool:
    """A number of things is of things that stand in the stretch with that number: 1-2个新兴产业集群."""
    for match in _COUNTED.finditer(said):
        number = re.match(r"\d+", match[0])
        last = match["what"][-2:]
        stretches = [
            piece for piece in _PIECE.split(quote) if number and re.search(rf"(?<!\d){number[0]}(?!\d)", piece)
        ]
        if stretches and last in quote and not any(last in piece for piece in stretches):
            return False
    return True


def _of_whom(said: str, quote: str) -> bool:
    """Of two lines each stays that of whom it is: 超过2000万美元的新设项目, 超过1000万美元的总部."""
    owners = {match["figure"]: han_pairs(match["what"]) for match in _OWNED.finditer(quote)}
    marks = {
        figure: sorted(at for pair in own - set().union(*(of for other, of in owners.items() if other != figure))
                       if quote.count(pair) == 1 for at in _starts(pair, said))
        for figure, own in owners.items()
    }  # fmt: skip
    for figure in owners:
        for start in _starts(figure, said):
            end = start + len(figure)
            after = said[end : end + 1] == "的"
            near = {
                other: min((abs(at - start) for at in places if (at >= end) == after), default=len(said))
                for other, places in marks.items()
            }
            if min(near, key=lambda other: near[other]) != figure and min(near.values()) < len(said):
                return False
    return True


def _each_its_own(said: str, text: str) -> bool:
    """Figures that each have one of whom they are are not told as those of all: 分别给予100万元和50万元."""
    if not _EACH.search(text) or _EACH_TOLD.search(said):
        return True
    return not any(match[0] in text for match in _TOGETHER.finditer(said))


def _all_of_them(said: str, english: str) -> bool:
    """All of a number are not told as so many of more: all 13 zones."""
    return not any(re.search(rf"\ball {match['number']}\b", english) for match in _OUT_OF.finditer(said))


def _starts(part: str, text: str) -> list[int]:
    return [match.start() for match in re.finditer(rf"(?<![\d.]){re.escape(part)}", text)]


def _of_excess(said: str, quote: str, english: str) -> bool:
    """A rate on what exceeds a line is not told of the whole: 超…的部分."""
    if not _RATE.search(said):
        return True
    whole = any(match["what"] in said for match in _EXCESS.finditer(quote)) and not _EXCESS_TOLD.search(said)
    of_all = any(match["what"].lower() in said.lower() for match in _EXCEEDS.finditer(english))
    return not whole and not (of_all and not _EXCEEDS_TOLD.search(said))


def _share_of(said: str, english: str) -> bool:
    """A share is of what the provision has it of, where that says of what."""
    whole = set(stems(english))
    printed = {match["share"]: set(stems(match["what"])) for match in _SHARE.finditer(english)}
    for match in _SHARE.finditer(said):
        own, of = set(stems(match["what"])), printed.get(match["share"])
        if own and of and (own - of) & whole:
            return False
    return True
