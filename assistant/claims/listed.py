"""A member of a claim's list, or of a printed one by a claim, that the provision's own list does not hold."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import takewhile
from typing import TYPE_CHECKING

from assistant.claims.translated import share
from assistant.claims.types import Candidate, Difference
from assistant.claims.words import Segment, coverage, segments
from index.english import stems
from index.numerals import half_width
from index.search import Index

if TYPE_CHECKING:
    from assistant.claims.reading import Reading

_ITEM = r"[^、,;:。()和与及或]{2,16}"
_LIST = re.compile(rf"{_ITEM}(?:、{_ITEM})+(?:(?:、|和|与|及|以及|或){_ITEM})?")
_LIST_ENGLISH = re.compile(r"[\w'’ -]{3,40}(?:, [\w'’ -]{3,40})+,? (?:and|or) [\w'’ -]{3,40}", re.IGNORECASE)
_BETWEEN = re.compile(r"、|以及|[和与及或]|,? (?:and|or) |, ")
_HAN = re.compile("[㐀-鿿]")
_MISSING, _EDGE, _LEAST = 0.4, 0.1, 3
_COUNTED = re.compile(r"(?<=.{2})等?(?:[一二三四五六七八九十]|\d{1,2})(?:大|个|类|种|项|条).*$")  # 纺织服装五大产业
_LED = re.compile(
    r"^[^,]*\b(?:are|is|include[sd]?|including|namely|such as|cover(?:s|ing)?|compris\w+|around|focus\w* on)\b |^[^、]*(?:是|为|包括|包含|涵盖|分为|围绕)(?=[^、]{2})",
    re.IGNORECASE,
)  # what leads to a list
_WORD = 5  # characters of a member; a longer first or last one has the words around the list in it
_REST = re.compile(r"(?:and |or )?(?:similar|the like|so on|so forth|others?|the rest|more|etc)\b.*", re.IGNORECASE)
_ALIKE = 0.25  # the cosine from which two words may stand for one another
_ONE_OF = re.compile(  # 53 indicators in five respects, trade being one of them
    r"(?:^|[,;])(?P<zh>[^,;。]{2,16}?)(?:也|就|便|正)?(?:是|属于|在)其中(?:的)?(?:之一|一[个项家类种]|之列|[,;。]|$)"
    r"|其中(?:之一|(?:的)?一[个项家类种])(?:就|便|正)?(?:是|为)(?P<zh2>[^,;。]{2,16})"
    r"|(?:^|, ?)(?:with )?(?P<en>[\w'’ -]{3,40}?) (?:being |is )?(?:one (?:of|among)|among) (?:them|these|those|which)\b"
    r"|\bone of (?:them|these|which) (?:is|being) (?P<en2>[\w'’ -]{3,40})",
    re.IGNORECASE,
)


def list_differences(claim: Reading, candidate: Candidate, index: Index) -> Iterator[Difference]:
    """What a claim lists or counts among a list that a provision does not list, though it holds the others."""
    members = [member for members in printed_lists(candidate.statement.text) for member in members]
    if len(members) < _LEAST:
        return
    text = half_width(claim.statement.text)
    for match in _ONE_OF.finditer(text):
        one = next(filter(None, match.groups())).strip()
        asked = segments(one, index)
        if _known(asked) and not _held(one, asked, members, claim, candidate, index):
            yield Difference("member", one, "、".join(members))
            return
    pattern = _LIST_ENGLISH if claim.language == "en" else _LIST
    here = half_width(candidate.statement.text)
    for match in pattern.finditer(text):
        listed = _LED.sub("", match[0])
        items = _own(
            [
                _COUNTED.sub("", item).strip()
                for item in _BETWEEN.split(listed)
                if item and item.strip() and not _REST.fullmatch(item.strip())
            ]
        )
        asked_each = [segments(item, index) for item in items]
        known = [_known(asked) for asked in asked_each]
        if len(items) < _LEAST or not (all(known) or claim.language == "en"):
            continue
        told = [
            share(item, candidate, index) for item in items
        ]  # a list in other words than the translation's lacks nothing
        shares = [max(coverage(asked, index, here), said) for asked, said in zip(asked_each, told, strict=True)]
        inner = [item for item, held in zip(items[1:-1], shares[1:-1], strict=True) if held < _MISSING]
        edges = [items[n] for n in (0, -1) if shares[n] < (_MISSING if len(items[n]) <= _WORD else _EDGE)]
        sure = {item for item, known_one in zip(items, known, strict=True) if known_one and _told(item, index)}
        missing = [
            item
            for item in (*inner, *edges)
            if item in sure and (claim.language == "en" or not _like(item, members, index))
        ]
        if 0 < len(missing) < sum(held >= _MISSING for held in (shares if claim.language == "zh" else told)):
            yield Difference("member", missing[0], "、".join(members))
            return


def printed_lists(text: str) -> tuple[tuple[str, ...], ...]:
    """The lists of a provision, each by its members."""
    return tuple(tuple(_BETWEEN.split(found)) for found in _LIST.findall(half_width(text)))


def _known(asked: Sequence[Segment]) -> bool:
    """Whether all words of an item are known by printed names."""
    return bool(asked) and all(_HAN.match(segment.names[0]) for segment in asked)


def _told(item: str, index: Index) -> bool:
    """Whether an English item is told in words of the translations; in other words it may be another name for a member."""
    return not item.isascii() or all(index.translated.knows(stem) for stem in stems(item))


def _held(
    one: str, asked: Sequence[Segment], members: Sequence[str], claim: Reading, candidate: Candidate, index: Index
) -> bool:
    """Whether a thing is one of the members of a list, by its words or, in Chinese, by likeness."""
    if coverage(asked, index, candidate.statement.text) >= _MISSING or share(one, candidate, index) > _MISSING:
        return True
    return claim.language == "zh" and _like(one, members, index)


def _own(items: list[str]) -> list[str]:
    """The items of a list without the words that all of them begin with: 统一规划、统一建设 are 规划 and 建设."""
    lead = sum(1 for _ in takewhile(lambda chars: len(set(chars)) == 1, zip(*items, strict=False)))
    return [item[lead:] for item in items] if all(len(item) >= lead + 2 for item in items) else items


def _like(item: str, members: Sequence[str], index: Index) -> bool:
    """Whether an item is another word for a member of a list."""
    own, *others = index.encoder.encode([item, *members])
    return any(float(own @ other) >= _ALIKE for other in others)
