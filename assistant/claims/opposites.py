"""Choices of which only one can hold: before or after, auction or agreement, per firm or per project, type A or B."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import TYPE_CHECKING

from assistant.claims.types import Bound, Candidate, Difference
from assistant.claims.waived import WAIVED
from index.numerals import half_width

if TYPE_CHECKING:
    from assistant.claims.reading import Reading

_PATTERNS = {
    "timing": {
        "before": r"前资助|前补助|预先|提前|事先|\bin advance\b|\bup-?front\b|\bbeforehand\b|\badvance (?:funding|payment|grant)",
        "after": r"后补助|后资助|事后|之后才|\bafterwards?\b|after the fact|in arrears|retrospective\w*|\bpost-",
    },
    "disposal": {
        "auction": r"拍卖|招拍挂|公开招标|挂牌出让|\bauction\w*|\btender\w*|competitive bidding",
        "agreement": r"协议方式|协议出让|\bby (?:mutual )?agreement\b|\bnegotiated (?:sale|transfer|contract)",
    },
    "unity": {
        "apart": r"分离|分设|分开|\bseparat\w+|\bkept apart\b",
        "one": r"合一|合署|合为一体|合二为一|\bfused\b|\bmerged? into (?:one|a single)|\bcombined into (?:one|a single)|same (?:body|entity)",
    },
    "unit": {
        "project": r"每个?项目|单个项目|各项目|按项目|\b(?:per|each|every|for each) project\b",
        "firm": r"每家|单个企业|每户|每个企业|一家企业|\b(?:per|each|every|for each|for any one|single) (?:compan\w+|enterprise|firm|business)",
    },
    "paid_in": {
        "actual": r"实际(?:到账|到位|利用|使用|缴)|到账|到位外资|实缴|actually (?:paid|used|received|arriv|in place)|paid[- ]in|\butili[sz]ed\b",
        "contract": r"合同(?:外资|利用外资|额|金额|投资)|协议(?:外资|额)|认缴|contract(?:ed|ual)? (?:foreign|capital|value|amount|investment)|pledged|committed capital",
    },
    "duty": {
        "must": r"必须|务必|一律须|强制|不折不扣|\bmust\b(?! not)|\bobliged\b|\bcompulsory\b|\bmandatory\b|\bcompelled\b",
        "may": r"可(?:参照|根据|结合|视情|自行|自主)|鼓励|自愿|\bmay\b|\bvoluntar\w+|\bencourag\w+",
    },
    "form": {"written": r"书面|\bin writing\b|\bwritten\b", "oral": r"口头|\boral(?:ly)?\b|\bverbal(?:ly)?\b"},
    "tie": {
        "apart": r"脱钩|不(?:再)?(?:挂钩|相关|联系|关联)|不[与和同跟][^,;。]{1,24}(?:挂钩|联系|相结合|关联)|互不相干|互不(?:挂钩|影响)|(?<!与之)无关|没有关系|不影响[^,;。]{0,12}(?:任用|配置|升级)"
        r"|\bkept apart from\b|\bnothing to do with\b|\bdecoupled\b|\bdivorced from\b|\bunconnected\b|\bunrelated\b|\bno bearing on\b|\bno (?:link|effect|influence) (?:to|on|with)\b|\bindependent(?:ly)? of\b|\bsevered from\b|\bdelinked\b",
        "tied": r"(?<!不)(?<!不再)相?挂钩|相结合|结合起来|作为[^,;。]{1,20}(?:依据|参考)|纳入[^,;。]{2,24}考核|\btie[sd]?\b|\btying\b|\blink(?:s|ed)?\b|\bcoupled\b",
    },
    "fee": {
        "free": r"免费|无偿|\bfree of charge\b|\bat no (?:cost|charge)\b|\bfor free\b",
        "paid": r"有偿|付费|收费(?!标准)|\bfor a fee\b|\bpaid for\b|\bchargeable\b",
    },
}  # fmt: skip
_GROUPS = {
    group: {name: re.compile(pattern, re.IGNORECASE) for name, pattern in options.items()}
    for group, options in _PATTERNS.items()
}
_TOLD = ("disposal", "unity")  # what says nothing of these says nothing of a claim that chooses
_DUE = re.compile(r"须|应|必须|不得|要(?!求|素|点)|严禁|实行|确保")
_LETTER = re.compile(
    r"(?<![A-Za-z])(?<!不是)(?<!不属于)(?<!并非)(?<!不算)([A-D])(?:型|类|级|档)|\b(?:type|class|grade|category)[- ]([A-D])\b|(?:评价|评级)为([A-D])"
)
_UP = re.compile(
    r"上升|提升|前进|攀升|提高|进步|增长|增加|上移|\b(?:ris\w+|rose|climb\w*|up|improv\w+|gain\w*|grow\w*|grew|increas\w+|rais\w+)\b",
    re.I,
)
_DOWN = re.compile(
    r"下降|下滑|退步|倒退|后退|下跌|跌|降低|减少|缩减|\b(?:fall\w*|fell|drop\w*|declin\w+|slip\w*|slid\w*|down|decreas\w+|reduc\w+|cut\w*|lower\w*|los\w+)\b",
    re.IGNORECASE,
)


@lru_cache(maxsize=20000)
def chosen(text: str, group: str) -> frozenset[str]:
    """Which options of a choice a text names."""
    narrow = half_width(text)
    return frozenset(name for name, pattern in _GROUPS[group].items() if pattern.search(narrow))


def opposite_differences(claim: Reading, candidate: Candidate) -> Iterator[Difference]:
    """Another option than the provision's, where each names one."""
    for group in _GROUPS:
        said, here = chosen(WAIVED.sub("|", claim.statement.text), group), chosen(candidate.statement.text, group)
        if group == "duty" and said == {"must"} and _numbered(claim, candidate):
            continue  # so many are asked for that nobody speaks of: the duty is not what is wrong
        if group == "duty" and (said != {"must"} or _DUE.search(candidate.statement.text)):
            continue  # what may be done may be told in many words; a duty may not be made of it
        if len(said) == 1 == len(here) and said != here:
            yield Difference("choice", min(said), min(here))
        elif said and not here and group in _TOLD:
            yield Difference("absent", chosen_word(claim.statement.text, group), "")
    said, here = (_letters(text) for text in (claim.statement.text, candidate.statement.text))
    if said and here and not said & here:
        yield Difference("choice", min(said), min(here))
    elif said and not here:
        yield Difference("absent", min(said), "")


def _numbered(claim: Reading, candidate: Candidate) -> bool:
    """Whether a claim gives a number where a provision gives none at all."""
    return bool(claim.statement.bounds) and not candidate.statement.bounds


def chosen_word(text: str, group: str) -> str:
    """The first words by which a text names an option of a choice."""
    narrow = half_width(text)
    return next(match[0] for pattern in _GROUPS[group].values() if (match := pattern.search(narrow)))


def turned(bound: Bound, best: Bound) -> Difference | None:
    """A rise where the provision has a fall of the same, or the other way about."""
    said, here = (_direction(b) for b in (bound, best))
    return Difference("choice", said, here) if said and here and said != here else None


def _letters(text: str) -> frozenset[str]:
    """The letters by which a text tells types or grades apart."""
    return frozenset(next(filter(None, match.groups())) for match in _LETTER.finditer(half_width(text)))


def _direction(bound: Bound) -> str:
    """Whether the words right at a figure tell of a rise or a fall; nothing where they tell of both."""
    before, _, after = bound.context.partition("  ")
    near = re.split(r"[,;。]", before)[-1] + " | " + re.split(r"[,;。]", after)[0]
    up, down = _UP.search(near), _DOWN.search(near)
    return "" if bool(up) == bool(down) else "up" if up else "down"
