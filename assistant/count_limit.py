"""A number of things that a question asks to have (同时留两个开发区), held against how many a text allows (只保留1个开发区)."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal
from functools import cache
from pathlib import Path

import yaml

from assistant.negated import asks_whether_not
from assistant.types import Decision
from index.figures import figures
from index.numerals import half_width
from index.types import Figure, Provision

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
_THINGS = Path(__file__).parent / "counted_things.yaml"
_PER = re.compile(
    r"(?:每1?个?|1个)(?P<unit>[㐀-鿿]+?)(?:[(（][^)）]*[)）])?(?:域|范围)?内?(?:原则上)?(?:[只仅限]|不超过|至多|最多|少于|不到|不足)"
)
_EXCEPT = re.compile(r"除(?P<who>[^,，。外]{1,12})(?:以)?外")
_EXCEPTED = re.compile(r"例外|豁免|\b(?:exempt|except)(?:ed)?\b", re.IGNORECASE)
_APART = re.compile(
    r"(?:不算|不是|不含|不属于|非|除了?)[^，,。()（）]{0,6}$|\b(?:not|than|except|outside|excluding)(?: \w+){0,2} $",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Allowed:
    """The most of a thing that a text allows one of a unit: three blocks for each zone; `below` where that many is too many."""

    most: Decimal
    name: str
    unit: str
    below: bool

    def holds(self, figure: Figure) -> bool:
        """Whether a number asked for keeps the limit."""
        return figure.value < self.most or (
            figure.value == self.most and not self.below and figure.comparator not in _MORE
        )


def of_count(question: str, provisions: Sequence[Provision]) -> tuple[Decision, Provision] | None:
    """No where a question asks to have more of a thing than a provision allows, yes where no more, and the provision.

    None where nothing counted is named by both.
    """
    for provision in provisions:
        held = [limit.holds(figure) for limit, figure, applies in _limited(question, provision) if applies]
        if held:
            return ("yes" if all(held) != asks_whether_not(question) else "no"), provision
    return None


def of_other_unit(question: str, provisions: Sequence[Provision]) -> bool:
    """Whether a question counts what provisions limit, of nothing that their limits are for: three counties, the excepted city."""
    limited = [applies for provision in provisions for _, _, applies in _limited(question, provision)]
    return bool(limited) and not any(limited)


def _limited(question: str, provision: Provision) -> Iterator[tuple[Allowed, Figure, bool]]:
    """Each number of a question with the limit a provision sets for such things, and whether it is for what is asked about."""
    if _MERGING.search(question):
        return
    asked = _BLOCKS.sub(r"\1\2个区块", _ONE.sub("1", half_width(question)))
    text = half_width(provision.text)
    for limit in _limits(text):
        for figure in figures(asked):
            if _is_counted(figure, asked) and _names(asked[figure.end :], limit.name):
                yield limit, figure, _of_one(asked, limit.unit) and not _of_exception(question, text)


def _is_counted(figure: Figure, asked: str) -> bool:
    """Whether a figure of a question is a small number of things that are to be had."""
    small = figure.unit in _COUNTS and figure.value < _BELOW
    several = figure.value > 1 or figure.comparator in _MORE
    return small and (several or _HELD.search(asked[: figure.start]) is not None)


def _limits(text: str) -> Iterator[Allowed]:
    """The things of which a text allows each of a unit only some: 1个县只保留1个开发区, 每个开发区不超过3个区块."""
    for figure in figures(text):
        if figure.unit not in _COUNTS:
            continue
        before = re.split("[,，。;；]", text[: figure.start + 1])[-1]
        per = _PER.search(before)
        if per and (figure.comparator in ("<=", "<") or _ONLY.search(text[: figure.start])):
            name = re.match(r"[㐀-鿿]+", text[figure.end :])
            if name and len(name[0]) > 1:
                yield Allowed(figure.value, name[0], per["unit"], figure.comparator == "<")


def _of_one(asked: str, unit: str) -> bool:
    """Whether a question speaks of one of a unit, not of several of them, nor of anything else."""
    english = _english().get(unit)
    spoken = unit in asked or (english is not None and re.search(rf"\b(?:{english})\b", asked, re.IGNORECASE))
    several = any(figure.value > 1 and _names(asked[figure.end :], unit) for figure in figures(asked))
    return bool(spoken) and not several


def _of_exception(question: str, text: str) -> bool:
    """Whether a question is about what a text excepts from its limit."""
    if not (excepted := _EXCEPT.search(text)):
        return False
    named = [*re.finditer(re.escape(excepted["who"]), question, re.IGNORECASE), *_EXCEPTED.finditer(question)]
    return bool(named) and not any(_APART.search(question[: one.start()]) for one in named)


@cache
def _english() -> dict[str, str]:
    """The English patterns of things and units, read once."""
    read: dict[str, str] = yaml.safe_load(_THINGS.read_text("utf-8"))
    return read


def _names(after: str, name: str) -> bool:
    """Whether the words after a figure name a thing, in Chinese or in English."""
    english = _english().get(name)
    if english and re.match(rf"(?: \w+){{0,3}} (?:{english})\b", after, re.IGNORECASE):
        return True
    said = re.match(r"\s*(?:以[上内下])?的?(?P<name>[㐀-鿿]+)", after)
    if not said or _OTHER.match(said["name"]):
        return False
    return said["name"][:_NAME].startswith(name)
