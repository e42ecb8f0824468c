"""Verbatim claims: where the characters of a claim stand in a policy, width, spaces and quotation marks aside."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from functools import lru_cache

from assistant.claims.attributed import attributed_elsewhere, source
from assistant.claims.types import Given
from index.search import Index
from index.types import Clause

_SAME = str.maketrans({"“": '"', "”": '"', "‘": "'", "’": "'", "–": "-", "—": "-", "－": "-", "~": "-", "﹐": ","})
_LEAST = 8
_FAR = 40  # how far before a fragment the ban may stand that governs it
_HANGING = re.compile(
    r"(?:(?:不|未)(?:得|予|再|能|可|许|允许|准|应|含|需|必)?|非|无需|无须|严禁|禁止|最高|不超过|超过|不低于|除|免|至少|[\d.])$"
)
_BANNED = re.compile(r"(?:不(?:得|允许|再|予|能|向)|未经|严禁|禁止)[^,;。:]*$")
_CUT = re.compile(r"^(?:[\d%.万亿]|以上|以下|以内|\(含\)|除外)")


@dataclass(frozen=True, slots=True)
class _Plain:
    """A text without what does not count, and where each of its characters stood."""

    text: str
    places: tuple[int, ...]


@lru_cache(maxsize=64)
def _plain(text: str) -> _Plain:
    characters, places = [], []
    for at, char in enumerate(text):
        for kept in unicodedata.normalize("NFKC", char).translate(_SAME).lower():
            if not kept.isspace():
                characters.append(kept)
                places.append(at)
    return _Plain("".join(characters), tuple(places))


def verbatim(claim: str, index: Index, documents: Collection[str]) -> Iterator[tuple[Clause, int, int]]:
    """The clauses that hold a claim word for word, not cut out of a denial or a longer figure, with its span."""
    wanted = _plain(claim.removeprefix(source(claim))).text.strip("。.;；,，:：\"' ")
    if len(wanted) < _LEAST:
        return
    for document in documents:
        policy = index.policies[document]
        if attributed_elsewhere(claim, policy, index):
            continue
        plain = _plain(policy.text)
        at = plain.text.find(wanted)
        while at >= 0:
            before, after = plain.text[max(0, at - _FAR) : at], plain.text[at + len(wanted) : at + len(wanted) + 4]
            start, end = plain.places[at], plain.places[at + len(wanted) - 1] + 1
            clause = next((c for c in index.rows if c.document == document and c.start <= start < c.end), None)
            if clause and end <= clause.end and not _is_cut(before, after):
                yield clause, start, end
            at = plain.text.find(wanted, at + 1)


def _is_cut(before: str, after: str) -> bool:
    """Whether a fragment is cut out of a denial, a bound or a longer figure."""
    return any(pattern.search(before) for pattern in (_HANGING, _BANNED)) or _CUT.match(after) is not None


def fault(given: Given, index: Index) -> str:
    """What is wrong with a citation: "unknown" document, "citation" not verbatim, or nothing."""
    policy = index.policies.get(given.document)
    if policy is None:
        return "unknown"
    if given.start is None or given.end is None:
        return "" if given.quote in policy.text else "citation"
    inside = 0 <= given.start < given.end
    return "" if inside and policy.text[given.start : given.end] == given.quote else "citation"


def cited_clauses(given: Given, index: Index) -> tuple[Clause, ...]:
    """The clauses that a citation touches."""
    start = given.start if given.start is not None else index.policies[given.document].text.find(given.quote)
    end = start + len(given.quote)
    return tuple(
        c
        for c in index.clauses
        if c.document == given.document and c.start < end and start < c.end and c.kind != "noise"
    )
