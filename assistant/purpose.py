"""What an award that is asked for is for (物流补贴, 上市奖励): a rule for something else does not answer."""

from __future__ import annotations

import re

from assistant.rules.types import Rule
from index.query import Query
from index.tokens import tokens
from index.vocabulary import Mention

_AWARD = re.compile(r"补[助贴]|奖励|奖金|奖补|资助|津贴|贴息|返还")
_LEVEL = re.compile(
    r"升?[为成到]?(?:国家|自治区|省|市|区)级|升级|升格|晋[升级]|国字号|national(?:[- ]level)?|regional(?:[- ]level)?",
    re.IGNORECASE,
)
_ANYONE = re.compile(
    r"(?:企业|公司|园区|开发区|经济技术开发区|经开区|高新技术产业开发区|高新区|单位|机构|项目|自治区|国家|级|一次性|首次|给予|资金|财政|支持|每家|.*(?:[0-9∶:%]|配套|比例).*|.)"
)
_RECKONS = re.compile(r"(?:核|测|计|估|结|推|演)算|算|几成|几折|百分之.*|多少.*|占多少.*")  # how much, not what for
_ENOUGH = 0.5  # of the pairs of characters of a name


def purpose_asked(query: Query) -> Mention | None:
    """The name that stands right before the word for an award; None where there is none, or it says who or when."""
    for award in _AWARD.finditer(query.text):
        for mention in query.mentions:
            if mention.end == award.start() and not (
                _RECKONS.fullmatch(mention.text)
                or _LEVEL.fullmatch(mention.text)
                or any(_ANYONE.fullmatch(name) for name in (mention.text, mention.concept.zh))
                or _AWARD.search(mention.concept.zh)
            ):
                return mention
    return None


def serves(rule: Rule, purpose: Mention | None) -> bool:
    """Whether a rule's words speak of a purpose; every rule serves where none is asked."""
    if purpose is None:
        return True
    use = rule.use.zh if rule.use else ""
    held = set(tokens(" ".join((rule.title.zh, rule.per.zh, use, *(a.quote for a in rule.anchors)))))
    names = [[t for t in tokens(name) if len(t) > 1] for name in (purpose.text, purpose.concept.zh)]
    return any(name and sum(t in held for t in name) >= _ENOUGH * len(name) for name in names)
