"""A number of things that a question asks to have (同时留两个开发区), held against how many a text allows (只保留1个开发区)."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal

from assistant.negated import asks_whether_not
from assistant.types import Decision
from index.figures import figures
from index.numerals import half_width
from index.types import Provision

_ONLY = re.compile(r"(?:只|仅|限)(?:能|可|准|许|得|有|保留|设立?|建|允许|留){0,3}$")
_COUNTS = frozenset(("count", "number"))
_ONE = re.compile(r"一(?=个)")  # read as a word elsewhere
_BLOCKS = re.compile(r"(?<=分成)(\d+)块(?![钱地])|(?<=分)(\d+)块(?![钱地])")  # pieces of a zone, no yuan
_MERGING = re.compile(r"合并|整合|归并|\bmerg")  # whether the several must become one, not whether they may stand
_HELD = re.compile(
    r"(?:只|仅|限|保留|留)[^，,。？?]{0,4}$|\b(?:only|just|keep|retain)\b[^,.?]{0,12}$", re.IGNORECASE
)  # 新设一个 counts nothing
_MORE = (">", ">=")
_NAME = 8  # characters after a figure that may name what is counted
_OTHER = re.compile(r"^[月年]")
_BELOW = Decimal(40)
_ENGLISH = {
    "开发区": re.compile(r"^(?: \w+){0,2} (?:development )?zones?\b", re.IGNORECASE),
    "区块": re.compile(r"^(?: \w+){0,2} (?:blocks?|parcels?|plots?|patches|sections)\b", re.IGNORECASE),
    "开发区管理机构": re.compile(
        r"^(?: \w+){0,3} (?:committees?|administrations?|authorit(?:y|ies)|management (?:bodies|body|bodies))\b",
        re.IGNORECASE,
    ),
}


@dataclass(frozen=True, slots=True)
class Allowed:
    """The most of a thing that a text allows."""

    most: Decimal
    name: str


def of_count(question: str, provisions: Sequence[Provision]) -> tuple[Decision, Provision] | None:
    """No where a question asks to have more of a thing than a provision allows, yes where no more, and the provision.

    None where nothing counted is named by both.
    """
    if _MERGING.search(question):
        return None
    asked = _BLOCKS.sub(r"\1\2个区块", _ONE.sub("1", half_width(question)))
    counted = [
        figure
        for figure in figures(asked)
        if figure.unit in _COUNTS
        and figure.value < _BELOW
        and (figure.value > 1 or figure.comparator in _MORE or _HELD.search(asked[: figure.start]))
    ]
    if not counted:
        return None
    for provision in provisions:
        held = [
            figure.value < limit.most or (figure.value == limit.most and figure.comparator not in _MORE)
            for limit in _limits(half_width(provision.text))
            for figure in counted
            if _names(asked[figure.end :], limit.name)
        ]
        if held:
            return ("yes" if all(held) != asks_whether_not(question) else "no"), provision
    return None


def _limits(text: str) -> Iterator[Allowed]:
    """The things that a text allows only some of: 只保留1个开发区, 不超过3个区块."""
    for figure in figures(text):
        if figure.unit not in _COUNTS:
            continue
        if figure.comparator in ("<=", "<") or _ONLY.search(text[: figure.start]):
            name = re.match(r"[㐀-鿿]+", text[figure.end :])
            if name and len(name[0]) > 1:
                yield Allowed(figure.value, name[0])


def _names(after: str, name: str) -> bool:
    """Whether the words after a figure name a thing, in Chinese or in English."""
    if (english := _ENGLISH.get(name)) and english.search(after):
        return True
    said = re.match(r"\s*(?:以[上内下])?的?(?P<name>[㐀-鿿]+)", after)
    if not said or _OTHER.match(said["name"]):
        return False
    return said["name"][:_NAME].startswith(name)
