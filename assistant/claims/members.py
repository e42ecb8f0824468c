"""Which of several named is meant: a place that a list does not name, a part of a sentence that is another zone's."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise
from typing import TYPE_CHECKING

from assistant.claims.types import Candidate, Difference
from assistant.claims.words import coverage, segments
from index.numerals import half_width
from index.search import Index

if TYPE_CHECKING:
    from assistant.claims.reading import Reading

_WHO = re.compile(
    r"(?:^|推动|支持|鼓励|引导)(?P<who>[^推动支持鼓励引导、]{2,10}?)(?:经开区|高新区|开发区|产业园区?|综保区)(?=重点|主要|着力|打造|发展|依托)"
)
_DASH = re.compile(r"\s*[-－–—]\s*")
_LEAST_PARTS = 3
_AHEAD = 0.1  # how much more of what is left of a claim another part must hold


def member_differences(claim: Reading, candidate: Candidate, index: Index) -> Iterator[Difference]:
    """A place that a provision's list of places does not name, or a zone to which it gives another part."""
    yield from _listed(claim, candidate, index)
    yield from _parts(claim, candidate, index)


def _listed(claim: Reading, candidate: Candidate, index: Index) -> Iterator[Difference]:
    """A place of a claim that is missing from the list of its like."""
    text = candidate.statement.text
    apart = [
        p for p in claim.query.places if p.kind not in ("country", "province") and p.zh not in candidate.statement.text
    ]
    if len(apart) > 1:
        told = [p.en if claim.language == "en" else p.zh for p in apart]
        yield Difference("absent", ", ".join(told) if claim.language == "en" else "、".join(told), "")
        return
    here = [p for p in index.places.named(text) if p.kind not in ("country", "province")]
    spots = sorted(text.find(place.zh) for place in here if place.zh in text)
    runs = [text[a:b] for a, b in pairwise(spots)]
    if len(here) < 2 or not any("、" in run and len(run) < 12 for run in runs):
        return
    said = [p for p in claim.query.places if p.kind not in ("country", "province")]
    missing = [p for p in said if p.zh not in text]
    if missing and len(said) > len(missing):
        english = claim.language == "en"
        names = ", ".join(p.en for p in here) if english else "、".join(p.zh for p in here)
        yield Difference("member", missing[0].en if english else missing[0].zh, names)


def _parts(claim: Reading, candidate: Candidate, index: Index) -> Iterator[Difference]:
    """A zone of a claim that is not the one whose part of the sentence holds what the claim says."""
    parts = [
        (m["who"], part) for part in re.split(r"[,，;；]", _plain(candidate.statement.text)) if (m := _WHO.search(part))
    ]
    if len(parts) < _LEAST_PARTS:
        return
    text = _plain(claim.statement.text)
    names = {place.zh for place in claim.query.places if place.kind not in ("country", "province")}
    said = {who for who, _ in parts if who in text or any(name in who for name in names)}
    exact = {who for who in said if who in text} or said
    bare = text
    for who in exact:
        bare = bare.replace(who, "|")
    asked = segments(bare, index)
    if not exact or not asked:
        return
    shares = {who: coverage(asked, index, part) for who, part in parts}
    best = max(shares, key=shares.__getitem__)
    if best not in exact and shares[best] >= max(shares[who] for who in exact) + _AHEAD:
        yield Difference("member", min(exact), best)


def _plain(text: str) -> str:
    """A text with one kind of dash."""
    return _DASH.sub("-", half_width(text))
