"""Conditions that a claim waives or passes over where a provision sets them: 不论, regardless of, all, 只要."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from assistant.claims.types import Candidate, Difference
from assistant.claims.waived import WAIVED, waived
from assistant.claims.words import coverage, segments
from index.numerals import half_width
from index.search import Index

if TYPE_CHECKING:
    from assistant.claims.reading import Reading

_WHOLE = re.compile(
    r"(?:全部的?|所有的?|整个|全额|一切|\ball(?: of)? (?:the |their |its )?|\bentire |\bwhole (?:of )?)(?P<of>[^,，;；。]{2,14})",
    re.IGNORECASE,
)
_PART = re.compile(r"(?:超|高于|超出|增加|新增)[^,，。;；]{0,24}的?部分|增量部分")
_ALL_GROWTH = re.compile(
    r"(?:全部|整个|所有|全数|一切)的?(?:增量|增额|增幅|增长额|新增部分|增加部分|多出部分|增收部分)"
    r"|(?:增量|多出?来?的?|增长的?|新增的?|增加的?|涨出来的)(?:部分|那块|那部分|税收)?(?:就|都|全|也|一概|按)*(?:整个|全部|全额|悉数|统统)"
    r"|\b(?:any|all|every|the whole|the entire) (?:of (?:the|its|their) )?(?:tax )?(?:increase|growth|rise|gain)",
    re.IGNORECASE,
)
_THRESHOLD = re.compile(r"超|高于|平均|\babove\b|\baverage\b|\bexceed|\bbeyond\b|\bover and above\b", re.IGNORECASE)
_PART_CLAIMED = re.compile(
    r"部分|超过?|高于|超出|\b(?:part|portion|amount|share)\b[^,.;]{0,40}\b(?:above|over|beyond|exceed\w*)|\bexcess\b|\bexceed\w*",
    re.IGNORECASE,
)
_SURE = re.compile(
    r"只要|即可|就(?:能|可|会)|自动|\b(?:is|are) enough\b|\bsuffic\w+|\bas long as\b|\bautomatically\b|\bmerely\b",
    re.IGNORECASE,
)
_FURTHER = re.compile(r"[且并](?P<zh>[^,，;；。的]{3,30})的")
_PLACED = re.compile(r"名次|第几|几名|排名|排在|\brank\w*|\bplace\w*|\bposition", re.IGNORECASE)
_SIZED = re.compile(r"规模|金额|大小|多少|数额|\bsize\b|\bamount\b|how (?:much|large|big)|\bscale\b", re.IGNORECASE)
_CONDITIONS = re.compile(r"条件|达标|要求|标准|\bconditions?\b|\bcriteria\b|\brequirements?\b", re.IGNORECASE)
_REDUCED = re.compile(r"减?按\s*$")
_EVERY = re.compile(
    r"全部|一律|悉数|百分之百|100%|整[笔个项]|统统|通通|全额(?!资助|补助)|每一?[家个]|个个|\ball of\b|\bevery\b|\beach and every\b|\bentirely\b|\bwholly\b",
    re.IGNORECASE,
)
_COMPLETE = re.compile(r"全覆盖|全部(?=完成|实行|纳入|建成|达到|进行|实现)|百分之百")
_EACH_ONE = re.compile(
    r"(?:每一?[家个]|任何一?[家个]?|所有(?!制)的?|凡是?|全部的?|\b(?:every|all|any)\b(?: (?:one|of|single|the))*)"
    r"(?=[^,;。的]{0,14}(?:开发区|经开区|高新区|园区|企业|项目|机构|\bzones?\b|\bETDZs?\b|\bfirms?\b|\bcompan|\bparks?\b))",
    re.IGNORECASE,
)
_SUCH = re.compile(  # 对发展效益高、承接运行好的经济开发区,再赋予…
    r"(?:(?:^|[,;。])对|将|把)(?P<zh>[^,;。:]{4,60}?)的(?:[^,;。:的]{0,6})(?:开发区|经开区|高新区|园区|企业|项目|机构)(?=,|再|给|予|可|优先|纳入)"
)
_INSIDE = re.compile(r"(?<=区)[内里]")
_ALL_OF_IT = 100
_HELD, _PASSED = 0.5, 0.3


def condition_differences(claim: Reading, candidate: Candidate, index: Index) -> Iterator[Difference]:
    """A condition of the provision that the claim says does not matter, or that it leaves out and calls enough."""
    found = (
        *_waived(claim, candidate, index), *_whole(claim, candidate, index), *_enough(claim, candidate, index),
        *_part_of_all(claim, candidate, index), *_each_one(claim, candidate, index),
    )  # fmt: skip
    yield from found[:1]


def _waived(claim: Reading, candidate: Candidate, index: Index) -> Iterator[Difference]:
    """What the claim says does not matter, where the provision asks for it."""
    here = half_width(candidate.statement.text)
    for match in WAIVED.finditer(half_width(claim.statement.text)):
        said = waived(match)
        if _asked(said, here, index) or _bounded(match[0], claim, candidate):
            yield Difference("condition", said.strip(), "")
        elif _PLACED.search(match[0]) and not _PLACED.search(here):
            yield Difference("absent", said.strip(), "")


def _whole(claim: Reading, candidate: Candidate, index: Index) -> Iterator[Difference]:
    """All of something where the provision speaks of a part or a share of it."""
    text, here = half_width(claim.statement.text), half_width(candidate.statement.text)
    if _PART.search(here) and not _PART.search(text):
        for match in _WHOLE.finditer(text):
            if _asked(match["of"], here, index):
                yield Difference("condition", match[0].strip(), "")
    growth = _ALL_GROWTH.search(text)
    if growth and _PART.search(here) and not _THRESHOLD.search(text):
        yield Difference("condition", growth[0].strip(), "")
    whole = _EVERY.search(text)
    beyond = _PART.search(here) if whole and not _PART_CLAIMED.search(text) else None
    if whole and beyond and coverage(claim.segments, index, here) >= _HELD:
        yield Difference("condition", whole[0].strip(), "")
    shares = {b.figure.value for b in claim.statement.bounds if b.figure.unit == "percent"}
    if not whole:
        return
    for bound in candidate.statement.bounds:
        share = bound.figure
        part = share.unit == "percent" and share.value < _ALL_OF_IT and share.value not in shares
        before, _, after = bound.context.partition("  ")
        part = part and (share.comparator == ">=" or after.startswith("的") or _REDUCED.search(before) is not None)
        if part and coverage(claim.segments, index, bound.context) >= _HELD:
            yield Difference("condition", whole[0].strip(), "")


def _enough(claim: Reading, candidate: Candidate, index: Index) -> Iterator[Difference]:
    """A further condition of the provision where the claim calls another enough."""
    if not _SURE.search(half_width(claim.statement.text)):
        return
    mine = " ".join(name for segment in claim.segments for name in (*segment.names, *segment.others))
    for match in _FURTHER.finditer(half_width(candidate.statement.text)):
        asked = segments(match["zh"], index)
        if asked and coverage(asked, index, mine) < _PASSED:
            yield Difference("condition", "", match["zh"])


def _part_of_all(claim: Reading, candidate: Candidate, index: Index) -> Iterator[Difference]:
    """A share of something where the provision asks for all of it and prints no share."""
    shares = [b for b in claim.statement.bounds if b.figure.unit == "percent" and b.figure.value < _ALL_OF_IT]
    all_of_it = _COMPLETE.search(half_width(candidate.statement.text))
    printed = any(b.figure.unit == "percent" for b in candidate.statement.bounds)
    if len(shares) == 1 and all_of_it and not printed and len(claim.statement.bounds) == 1:
        yield Difference("choice", shares[0].figure.text, all_of_it[0])


def _each_one(claim: Reading, candidate: Candidate, index: Index) -> Iterator[Difference]:
    """Every one of a kind where the provision speaks of those of a quality that the claim does not name."""
    every = _EACH_ONE.search(half_width(claim.statement.text))
    mine = " ".join(name for segment in claim.segments for name in (*segment.names, *segment.others))
    for match in _SUCH.finditer(half_width(candidate.statement.text)) if every else ():
        quality = _INSIDE.split(match["zh"])[-1]
        asked = segments(quality, index)
        if asked and coverage(asked, index, mine) < _PASSED:
            yield Difference("condition", "", quality)


def _asked(said: str, here: str, index: Index) -> bool:
    """Whether a provision speaks of what a claim waives."""
    asked = segments(said, index)
    return bool(asked) and coverage(asked, index, here) >= _HELD


def _bounded(said: str, claim: Reading, candidate: Candidate) -> bool:
    """Whether a provision bounds by figures or conditions what a claim waives in general: place, size, conditions."""
    if _PLACED.search(said) and _other_rank(claim, candidate):
        return True
    if _CONDITIONS.search(said) and _CONDITIONS.search(half_width(candidate.statement.text)):
        return True
    bounds = candidate.statement.bounds
    return _SIZED.search(said) is not None and any(b.figure.comparator in (">", ">=") for b in bounds)


def _other_rank(claim: Reading, candidate: Candidate) -> bool:
    """Whether a provision asks for a place among the first that the claim does not name."""
    said = {bound.figure.value for bound in claim.statement.bounds if bound.figure.unit == "rank"}
    return any(b.figure.comparator == "top" and b.figure.value not in said for b in candidate.statement.bounds)
