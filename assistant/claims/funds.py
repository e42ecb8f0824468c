"""The fund that a claim says money comes from, held against the fund that a provision names."""

from __future__ import annotations

import re
from collections.abc import Iterator

from assistant.claims.english import plain_words
from assistant.claims.reading import Reading
from assistant.claims.types import Candidate, Difference
from index.numerals import half_width
from index.search import Index

_FUND = re.compile(
    r"(?:(?!从|由|自(?!治)|来自|出自|和|或|及|中|的|为|是|用|在|按|给|获|所|与|列支|动用)[一-鿿]){2,16}(?<!支持)(?<!资助)(?<!补助)(?<!奖励)(?<!产业引导)(?:资金|基金)"
)
_NO_FUND = re.compile(
    r"财政资金|经费资金|奖励资金|奖补资金|资助资金|国家专项支持资金|支持资金|社会资金|外资资金|到位资金|政策性资金"
)
_PAID = re.compile(
    r"从[^,;。]{2,30}?(?:资金|基金)|由[^,;。]{2,24}?(?:资金|基金)|(?:出自|来自|来源|列支|统筹|安排|支付|出资|动用)"
    r"|\b(?:from|out of|by|through)\b[^,.;]{0,60}\bfunds?\b|\bfunds?\b[^,.;]{0,30}\b(?:pays?|covers?|finances?)\b",
    re.IGNORECASE,
)
_ENGLISH = re.compile(
    r"\b(?:from|out of|by|through)\s+(?:the )?([\w\s'’&-]{3,60}?)\s+(?:special )?funds?\b", re.IGNORECASE
)
_ANY = ("政府", "省", "市", "县", "区", "资金", "财政 金融", "财政", "金融", "支持", "发展")
_BARE = re.compile(r"自治区|本级|财政|广西|整合后|省级?|市级?|资金|基金")


def fund_differences(claim: Reading, candidate: Candidate, index: Index) -> Iterator[Difference]:
    """A fund that the provision does not name where it names another, or names none."""
    text = half_width(claim.statement.text)
    if not _PAID.search(text):
        return
    said = funds(" ".join((text, *(m.concept.zh for m in claim.query.mentions if m.how == "english"))))
    here = funds(half_width(candidate.statement.text))
    for match in _ENGLISH.finditer(text) if here else ():
        names = [name for _, _, plain in plain_words(match[1]) for name in plain if name not in _ANY]
        if names and not any(name in fund for fund in here for name in names):
            yield Difference("fund", match[0].strip(), "、".join(here))
            return
    for fund in said:
        core = bare_fund(fund)
        if not any(core in bare_fund(other) or bare_fund(other) in core for other in here):
            yield Difference("fund" if here else "absent", fund, "、".join(here))
            return


def funds(text: str) -> tuple[str, ...]:
    """The funds that a text names."""
    return tuple(dict.fromkeys(name for name in _FUND.findall(text) if not _NO_FUND.search(name)))


def bare_fund(name: str) -> str:
    """The name of a fund without whose it is."""
    return _BARE.sub("", name)
