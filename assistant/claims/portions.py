"""All of something where the provision asks for a share of it: all large firms against 50%的大型企业."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from assistant.claims.translated import share
from assistant.claims.types import Bound, Candidate, Difference
from assistant.claims.words import coverage, segments
from index.numerals import half_width
from index.search import Index

if TYPE_CHECKING:
    from assistant.claims.reading import Reading

_ALL = re.compile(
    r"全部|所有(?!制|权)|一律|悉数|百分之百|每一?[家个项]|个个|统统|一个不[落漏]|整[笔个项]|\ball\b(?! (?:over|at once))|\b(?:every|entire|whole)\b",
    re.IGNORECASE,
)
_IN_FULL = re.compile(
    r"全额(?!资助)|足额|全数|百分之百|全部(?=[退奖返计])|\bin full\b|\bfull amount\b|\bfully\b|\bentirely\b|\b(?:100|a hundred) ?(?:%|percent|per cent)",
    re.IGNORECASE,
)
_BY = re.compile(r"按\s*$")  # 按50%给予奖励: so much of what was told before
_CHANGED = re.compile(r"(?:增长|提高|提升|上升|降低|下降|减少|增幅|超过?|高于|低于)[^,;。]{0,4}$")
_NEXT = re.compile(
    r"\W*(?:[a-z-]+\W+){0,4}[a-z-]+", re.IGNORECASE
)  # all large enterprises: of what it is said in English
_FULL, _OF, _SPOKEN = 100, 0.5, 0.3


def portion_differences(claim: Reading, candidate: Candidate, index: Index) -> Iterator[Difference]:
    """A whole of which the provision gives a share that the claim does not."""
    said = half_width(claim.statement.text)
    whole, full = _ALL.search(said), _IN_FULL.search(said)
    told = {bound.figure.value for bound in claim.statement.bounds if bound.figure.unit == "percent"} - {_FULL}
    for bound in candidate.statement.bounds if whole or full else ():
        figure = bound.figure
        before = bound.context.partition("  ")[0]
        if figure.unit != "percent" or figure.value >= _FULL or figure.value in told or _CHANGED.search(before):
            continue
        if full and _BY.search(before) and _spoken_of(claim, candidate, index):
            yield Difference("choice", full[0], figure.text)
            return
        if whole and not told and figure.comparator in ("=", ">=") and _is_of(bound, whole, claim, index):
            yield Difference("choice", whole[0].strip(), figure.text)
            return


def _is_of(bound: Bound, whole: re.Match[str], claim: Reading, index: Index) -> bool:
    """Whether a claim speaks of what a percentage is a share of, an English one right after its word for all."""
    if claim.language == "en":
        following = _NEXT.match(whole.string, whole.end())
        told = segments(following[0], index) if following else ()
        if not told or coverage(told, index, bound.context) < _OF:
            return False
    asked = segments(bound.context, index)
    mine = " ".join(name for segment in claim.segments for name in (*segment.names, *segment.others))
    return bool(asked) and coverage(asked, index, mine) >= _OF


def _spoken_of(claim: Reading, candidate: Candidate, index: Index) -> bool:
    """Whether a claim speaks of the matter of a provision at all."""
    here = max(coverage(claim.segments, index, candidate.statement.text), share(claim.statement.text, candidate, index))
    return here >= _SPOKEN
