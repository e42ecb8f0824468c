"""Whether an asker says that a firm is of another trade than the one a fact is about: a trader, no manufacturer.

Whom a firm sells to or hires tells nothing of its own trade: a factory that supplies traders is a factory.
"""

from __future__ import annotations

import re

from assistant.any_of import AnyOf
from assistant.rules.vocabulary import Trades

_ZH_FIRM = r"(?:类|行业)?(?:公司|企业|商(?![贸业])|业|集团|连锁|的(?=[，,。；;？?、]|$))"
_ZH_IS = r"(?:是|搞|做|干|从事|经营|主营|属于?|算|纯|专)(?:的是|着|起)?(?:纯|大宗|跨境|国际)?"
_ZH_PARTNER = re.compile(r"(?:[卖销供发交租包]给|委托|通过|依托|借助|供应|找|请|雇|靠|服务|合作的)[^，,。；;？?]{0,4}$")
_EN_FIRM = r"(?:firm|compan|enterprise|business|provider|house|chain|group|operator|start-?up)(?:s|y|ies|es)?\b"
_EN_IS = r"(?:\b(?:is|are|was|were|be|being|as|does?|doing|firms?|compan(?:y|ies))|'s|'re) (?:(?:only|purely|pure|mere|merely|just|in|into|a|an|the) )*"
_EN_PARTNER = re.compile(
    r"\b(?:(?:sell|sold|ship|suppl|deliver|export|outsourc|contract|rent|leas|sen[dt]|hand)\w*(?: [\w-]+){0,4} (?:to|by|with|from)"
    r"|suppl(?:y|ies|ying)|serv(?:e|es|ing)|through|via|us(?:e|es|ing)|hir(?:e|es|ing|ed)|(?:customers|buyers|clients) are) (?:[\w-]+ ){0,3}$"
)

_AND_A = re.compile(
    r"\w{0,2}\s*(?:和|与|及|以及|、|还有|,? and)\s*(?:[一两二三四五六七八九十\d]+[家个]|(?:an?|one|two|three|\d) )?[\w -]{0,14}",
    re.IGNORECASE,
)


def trade_pattern(trades: Trades) -> re.Pattern[str]:
    """What names a firm of one of some trades: 物流公司, 是搞贸易的, a trading house, are traders."""
    zh, plain = "|".join(trades.zh), "|".join(trades.en)
    traders = "|".join(trades.traders_en)
    return re.compile(
        rf"(?:{zh}){_ZH_FIRM}|连锁(?:{zh})|{_ZH_IS}(?:{zh})(?!面积|物|设施|用地|费)|\b(?:{traders})s?\b|\b(?:{plain}) {_EN_FIRM}|{_EN_IS}(?:{plain})\b"
    )


def of_another_trade(text: str, pattern: re.Pattern[str], own: AnyOf) -> bool | None:
    """Whether a (lowered) text names a firm of another trade that is not only sold to or hired.

    None where such a firm is told of along with one of its `own` trade: 一家糖厂和一家物流公司.
    """
    others = [
        found
        for found in pattern.finditer(text)
        if not _ZH_PARTNER.search(text[: found.start()]) and not _EN_PARTNER.search(text[: found.start()])
    ]
    return None if any(_along(text, found, own) for found in others) else bool(others)


def _along(text: str, other: re.Match[str], own: AnyOf) -> bool:
    """Whether a firm of one's own trade is joined by an and to the other."""
    for mine in own.finditer(text):
        first, last = sorted((mine, other), key=lambda one: one.start())
        if _AND_A.fullmatch(text[first.end() : last.start()]):
            return True
    return False
