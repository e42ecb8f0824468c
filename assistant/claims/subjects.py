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
_SUBJECT = re.compile(  # 对产城融合度较高的经济开发区,积极推动…
    rf"(?:^|[,;。])\s*(?P<lead>对于?|支持|鼓励)?(?P<of>[^,;。:由]{{2,60}}?{_KIND})(?=,|要|应|须|由|给|可|予以|优先|通过|$)"
)
_AS = re.compile(r"以(?P<of>[^、,;。以为]{2,10})为(?P<as>[^、,;。以为”]{2,6})")  # 以对外开放为引领、以科技创新为动力
_END = re.compile(r"[;。]")
_PART = re.compile(r"[,;、]|而(?!且)|\bwhile\b|\bwhereas\b", re.IGNORECASE)
_LEAD = 0.2  # the share of a claim by which its words must speak for one subject, and for another's matter


@dataclass(frozen=True, slots=True)
class _Unit:
    """One of several kinds that a clause tells apart, and what is told of it."""

    of: str
    told: str


def subject_differences(claim: Reading, candidate: Candidate, index: Index) -> Iterator[Difference]:
    """One kind of zone, firm or means given what the provision gives another."""
    units = index.kept.get("subjects", candidate.clause.text, lambda: _units(half_width(candidate.clause.text)))
    here = half_width(candidate.statement.text)
    for told in _told(half_width(claim.statement.text)) if len(units) > 1 else ():
        if (found := _crossed(segments(told, index), units, index)) and any(unit.told in here for unit in found):
            yield Difference("member", *(unit.of for unit in found))
            return


def _told(text: str) -> list[str]:
    """A claim, and each of its parts."""
    parts = [part for part in _PART.split(text) if part.strip()]
    return [text, *parts] if len(parts) > 1 else [text]


def _units(text: str) -> tuple[_Unit, ...]:
    """The kinds that a clause speaks of one after the other, each with what it tells of it."""
    pairs = [_Unit(match["of"], match["as"]) for match in _AS.finditer(text)]
    found = list(_SUBJECT.finditer(text))
    for match, after in zip_longest(found, found[1:]):
        end = _END.search(text, match.end())
        stop = min(end.start() if end else len(text), after.start() if after else len(text))
        if stop > match.end():
            pairs.append(_Unit(match["of"], text[match.end() : stop]))
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
    subject = [sum(w * s for w, s, own in zip(weights, row, speaks, strict=True) if own) / whole for row in of]
    matter = [sum(w * s for w, s, own in zip(weights, row, speaks, strict=True) if not own) / whole for row in told]
    i, j = (max(range(len(units)), key=row.__getitem__) for row in (subject, matter))
    apart = i != j and subject[i] - subject[j] >= _LEAD and matter[j] - matter[i] >= _LEAD
    return (units[i], units[j]) if apart else None
