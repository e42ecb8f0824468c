"""What befalls a zone that ranks badly: reminded, called in, warned, struck off; a claim's against the provision's."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import TYPE_CHECKING

from assistant.claims.types import Candidate, Difference

if TYPE_CHECKING:
    from assistant.claims.reading import Reading

_SANCTIONS = {
    "书面提醒": r"书面提醒|提醒|written reminder|remind\w*", "约谈": r"约谈|called in|summon\w*|admonish\w*|regulatory talk|interview\w*|talking-to|\btalks?\b(?! (?:of|about)\b)",
    "黄牌警告": r"黄牌|yellow[- ]card", "摘牌警示": r"摘牌警示|delisting (?:warning|alert)|warning of delisting",
    "摘牌": r"摘牌(?!警示|退出)|delisted|\bdelists?\b|struck off|stripped of|lose its status|loses? (?:its|their) (?:status|title)|取消资格|撤销资格|revoked",
    "整改": r"(?:责令)?其?(?:限期)?整改|rectif\w+", "降级": r"降为|降级|降低行政级别|downgrad\w+|demot\w+|\bcut\w* [^,.;]{0,30}\brank(?!ing)", "核减面积": r"核减面积|area (?:is )?(?:cut|reduced)|cut in area|\bcut\w* (?:[\w'’]+ ){0,3}area|reduc\w+ (?:of |in )?area",
    "通报": r"通报(?!制度)|circular of criticism", "罚款": r"罚款|\bfin(?:e|es|ed)\b", "免职": r"免职|撤职|开除|\bdismiss(?:al|ed|es)?\b|removed from office", "追回": r"追回|退还奖|返还奖|收回(?:奖|资金)|\bclaw(?:ed)?[- ]?back\b|\bpa(?:y|id) (?:the money |it |the award )?back\b|\brepa(?:y|id)\b|\brefund",
    "停批": r"(?:停止|暂停|停)(?:受理|办理)?[^,，;。]{0,10}(?:审批|批准|核准)|停批|限批|\b(?:suspend|halt|freez)\w* [^,.;]{0,40}(?:approv|permit)\w*",
    "关停": r"关停|停产整顿|停业|关闭(?!式)|关门|\bshut ?down\b|\bclosed? down\b|\bclosure\b|\b(?:close|shut)s? (?:the |its |such |any )?(?:[\w-]+ )?(?:zones?|parks?|etdzs?)\b|\b(?:is|are|be|being|gets?) (?:\w+ )?(?:closed|shut)\b|\b(?:is|are) (?:the |such |any )?(?:[\w-]+ ){0,2}(?:zones?|parks?|etdzs?)\b[^?.,;]{0,40} (?:closed|shut)\b",
    "停发": r"停发|扣减|扣发|取消[^,，;。]{0,8}(?:奖励|资金|资助|补助|优惠)|\b(?:los(?:e|es|ing)|forfeit\w*) (?:its |their |the |all |any )?(?:preferential )?(?:awards?|rewards?|funding|land quota|money|support|polic(?:y|ies)|treatment)",
    "退出": r"(?:要|须|得|将|会|被|责令|强制|予以)(?:其)?(?:退出|清退|淘汰)|摘牌退出|\b(?:must|will|shall|has to|have to) (?:leave|exit|quit)\b",
    "吊销": r"吊销|\brevok\w+ (?:the |its |their )?(?:licen[cs]e|permit)",
}  # fmt: skip
_HARSH = frozenset(
    ("罚款", "免职", "追回", "吊销", "停批", "关停", "停发")
)  # what no other word of a provision could stand for
_OF_STANDING = frozenset(("摘牌", "摘牌警示", "黄牌警告", "降级", "约谈", "退出"))  # what befalls a zone itself
_FALLS = re.compile(r"退出|淘汰|撤销|清退|警告|警示|通报|核减|取消|除名|动态管理")
_PATTERNS = {name: re.compile(pattern, re.IGNORECASE) for name, pattern in _SANCTIONS.items()}


@lru_cache(maxsize=20000)
def sanctions(text: str) -> frozenset[str]:
    """The sanctions that a text names."""
    return frozenset(name for name, pattern in _PATTERNS.items() if pattern.search(text))


def sanction_differences(claim: Reading, candidate: Candidate) -> Iterator[Difference]:
    """A sanction where the provision, for the same case, has only others."""
    said, here = sanctions(claim.statement.text), sanctions(candidate.statement.text)
    if invented := said & _HARSH - here:
        yield Difference("absent", min(invented), "")
    elif said & _OF_STANDING and not here and not _FALLS.search(candidate.statement.text):
        yield Difference("absent", min(said & _OF_STANDING), "")
    elif said and here and not said & here:
        yield Difference("sanction", "、".join(sorted(said)), "、".join(sorted(here)))


def without_sanctions(text: str) -> str:
    """A text without its sanctions, which are compared apart."""
    for pattern in _PATTERNS.values():
        text = pattern.sub("|", text)
    return text
