"""Whom a provision tells what: a claim that gives one of several kinds what the provision gives another of them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import zip_longest
from typing import TYPE_CHECKING

from assistant.claims.types import Candidate, Difference
from assistant.claims.words import Segment, segments, shares
from index.numerals import half_width
from index.search import Index

if TYPE_CHECKING:
    from assistant.claims.reading import Reading

_KIND = r"(?:开发区|经开区|高新区|园区|区块|企业|项目|单位|机构)"
_ANY = r"[^,;。:由的]{0,6}"
_SUBJECT = re.compile(  # 对产城融合度较高的经济开发区,积极推动…
    rf"(?:^|[,;。])\s*(?:对于?(?P<of>[^,;。:由]{{2,60}}?{_KIND})|(?:支持|鼓励)?(?P<of2>[^,;。:由]{{2,40}}?的{_ANY}{_KIND}|[^,;。:由的]{{2,6}}{_KIND}(?=通过)))(?=,|要|应|须|由|给|可|予以|优先|通过|$)"
)
_AS = re.compile(
    r"以(?P<of>[^、,;。以为]{2,10})为(?P<as>[^、,;。以为”]{2,6})(?=[、,;。”])"
)  # 以对外开放为引领、以科技创新为动力
_FIGURE = re.compile(r"\d")
_SEVERAL = 2
_HELD = 0.5  # a word of which a text holds less is not in it
_MATTER = 1.3  # the weight of the words that a matter is told by at least
_END = re.compile(r"[;。]")
_PART = re.compile(r"[,;、]|而(?!且)")
_LEAST = 0.15  # the share of a claim that must speak for one subject, and for another's matter,
_TIMES = 1.5  # beyond so many times what speaks for the other's


@dataclass(frozen=True, slots=True)
class _Unit:
    """One of several kinds that a clause tells apart, and what is told of it."""

    of: str
    told: str
    means: bool = False


def subject_differences(claim: Reading, candidate: Candidate, index: Index) -> Iterator[Difference]:
    """One kind of zone, firm or means given what the provision gives another."""
    if claim.language == "en":
        return  # an English word has the names of too many printed ones to tell two kinds apart
    units = index.kept.get("subjects", candidate.clause.text, lambda: _units(half_width(candidate.clause.text)))
    here = half_width(candidate.statement.text)
    if len(units) < _SEVERAL or not any(unit.told in here for unit in units):
        return
    text = half_width(claim.statement.text)
    for one, other in index.kept.get("subjects crossed", (text, units), lambda: _all_crossed(text, units, index)):
        if one.told in here or other.told in here:
            yield Difference("member", one.of, other.of)
            return


def _all_crossed(text: str, units: Sequence[_Unit], index: Index) -> tuple[tuple[_Unit, _Unit], ...]:
    """What a claim and each of its parts mixes up."""
    found = (_crossed(segments(told, index), units, index) for told in _told(text))
    return tuple(pair for pair in found if pair)


def _told(text: str) -> list[str]:
    """A claim, and each of its parts."""
    parts = [part for part in _PART.split(text) if part.strip()]
    return [text, *parts] if len(parts) > 1 else [text]


def _units(text: str) -> tuple[_Unit, ...]:
    """The kinds that a clause speaks of one after the other, each with what it tells of it."""
    pairs = [_Unit(match["of"], match["as"], True) for match in _AS.finditer(text)]
    found = list(_SUBJECT.finditer(text))
    for match, after in zip_longest(found, found[1:]):
        end = _END.search(text, match.end())
        stop = min(end.start() if end else len(text), after.start() if after else len(text))
        if stop > match.end() and not _FIGURE.search(match[0]):  # whom a rank or a sum tells apart is compared by it
            pairs.append(_Unit(match["of"] or match["of2"], text[match.end() : stop]))
    return tuple(pairs)


def _crossed(asked: Sequence[Segment], units: Sequence[_Unit], index: Index) -> tuple[_Unit, _Unit] | None:
    """The unit whose subject a claim names and the other one whose matter it tells of it; nothing where they are one."""
    weights = [segment.weight for segment in asked]
    whole = sum(weights)
    if not whole:
        return None
    of, told = (
        [shares(asked, index, text) for text in texts] for texts in ([u.of for u in units], [u.told for u in units])
    )
    speaks = [max(row[k] for row in of) > max(row[k] for row in told) for k in range(len(asked))]
    i = max(range(len(units)), key=lambda n: _sum(weights, of[n], speaks, True))
    j = max(range(len(units)), key=lambda n: _sum(weights, told[n], speaks, False))
    named, unnamed = _beyond(weights, of[i], of[j], speaks, True), _beyond(weights, of[j], of[i], speaks, True)
    given, ungiven = (
        _beyond(weights, told[j], told[i], speaks, False),
        _beyond(weights, told[i], told[j], speaks, False),
    )
    clear = (given >= _MATTER or units[j].means) and min(
        named - _TIMES * unnamed, given - _TIMES * ungiven
    ) >= _LEAST * whole
    return (units[i], units[j]) if i != j and clear and _alike(units[i], units[j]) else None


def _alike(one: _Unit, other: _Unit) -> bool:
    """Whether two units are of one kind, two zones or two means."""
    return one.means == other.means and (one.means or one.of[-2:] == other.of[-2:])


def _sum(weights: Sequence[float], row: Sequence[float], speaks: Sequence[bool], own: bool) -> float:
    """The weight of the words of a subject, or of a matter, that a text holds."""
    return sum(w * s for w, s, speak in zip(weights, row, speaks, strict=True) if speak is own and s >= _HELD)


def _beyond(
    weights: Sequence[float], row: Sequence[float], other: Sequence[float], speaks: Sequence[bool], own: bool
) -> float:
    """The weight of such words that one text holds and another does not."""
    return _sum(weights, [a * (b < _HELD) for a, b in zip(row, other, strict=True)], speaks, own)
