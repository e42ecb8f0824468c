"""Which figures of a claim need none in the text: how many it lists itself, one of each, a year told as 年度."""

from __future__ import annotations

import re

from assistant.claims.totals import is_total
from assistant.claims.types import Bound
from index.numerals import half_width

_MATTERS = re.compile(
    r"\s*(?:不同|主要|具体)?的?(?:指标|目标|条件|要求|任务|措施|方面|门槛|档|情形|标准|奖励|做法|渠道|办法|政策|专项|事)"
    r"|\s*(?:main |key |different |separate )?(?:indicators?|targets?|goals?|conditions?|requirements?|tiers?|ways?|things?|measures|criteria|cases|sides|kinds?|types?|bands?|sources?|channels?)\b",
    re.IGNORECASE,
)
_ITEM = r"[^、,;。:和与及()]{1,14}"
_LISTED = re.compile(rf"{_ITEM}(?:、{_ITEM})+(?:(?:和|与|及|以及){_ITEM})?|{_ITEM}(?:和|与|及){_ITEM}")
_LISTED_ENGLISH = re.compile(r"[\w'’-]+(?: [\w'’-]+){0,4}(?:, [\w'’-]+(?: [\w'’-]+){0,4})*,? and [\w'’-]+")
_EACH = re.compile(r"每|单个|各|分别|只保留")
BY_YEAR = re.compile(
    r"年度|自然年|每年|当年|年均|一年|(?<![\d一二三四五六七八九十])年(?=综合|营业|产值|收入|销售|主营|用能|耗能)"
)
_ANY_ONE = re.compile(
    r"(?:^|[,;:。]|如果|要是|倘若|若|凡|哪怕)\s*(?:一[家个座位名项]|an?|one)$", re.IGNORECASE
)  # 一家开发区要是…
_FEW = 10


def needless(bound: Bound, best: Bound | None, claim: str, provision: str) -> bool:
    """Whether a figure that a provision does not give is none that it would have to give."""
    figure, narrow = bound.figure, half_width(claim)
    if best is not None and best.figure.value == figure.value:
        return False
    if figure.unit == "year" and is_total(claim) and best is None:
        return True
    if figure.unit == "year":
        return figure.value == 1 and BY_YEAR.search(provision) is not None
    if figure.unit not in ("count", "number") or figure.comparator != "=" or figure.value > _FEW:
        return False
    if figure.value == 1:
        return figure.unit == "count" and (
            _EACH.search(provision) is not None or _ANY_ONE.search(narrow[: figure.end]) is not None
        )
    if _MATTERS.match(narrow, figure.end):
        return best is None or not _MATTERS.match(best.context.partition("  ")[2])
    return best is None and int(figure.value) in lengths(narrow) | lengths(half_width(provision))


def lengths(narrow: str) -> set[int]:
    """How many items the lists of a text have."""
    found = {len(re.split(r"、|以及|[和与及]", match[0])) for match in _LISTED.finditer(narrow)}
    return found | {len(re.split(r", and |, | and ", match[0])) for match in _LISTED_ENGLISH.finditer(narrow)}
