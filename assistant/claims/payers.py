"""Who bears a cost: the firms, or the public purse."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from assistant.claims.types import Candidate, Difference
from index.numerals import half_width

if TYPE_CHECKING:
    from assistant.claims.reading import Reading

_BEARS = r"(?:自行|全额|全部|分别|共同)*(?:承担|支付|缴纳|负担|出资|自付|买单|付费|分担|分摊)"
_GIVES = r"(?:承担|负担|出资|支付|付(?!费)|出(?=[,，。;；]|$)|掏|拿(?:出)?|买单|兜底)"
PAYS = re.compile(
    rf"由?[^,，。;；由]{{0,4}}(?:企业|项目单位|业主|用地者|建设单位){_BEARS}"
    r"|(?:borne|paid|covered|met) by (?:the |each )?(?:\w+ )?(?:compan(?:y|ies)|firms?|enterprises?|developers?|project owners?|businesses)"
    r"|(?:compan(?:y|ies)|firms?|enterprises?|developers?|businesses) (?:themselves )?(?:must |have to |should )?(?:pays?|bears?|covers?) (?:for )?(?:the )?(?:cost|fee|expense)s?",
    re.IGNORECASE,
)
SOLE = re.compile(
    rf"[^,，。;；]{{2,6}}(?:一分钱?|一毛钱?)(?:都|也)?(?:不用|无需|不必|没|不)(?:出|掏|拿|承担)|(?:(?:全部|全额|完全|悉数|单独|独自)(?:都|均)?(?:由|从|归|靠)|[全都]靠)[^,，。;；]{{2,14}}?(?:来|去)?{_GIVES}|由[^,，。;；]{{2,14}}?(?:全部|全额|独自|单独)(?:来|去)?{_GIVES}"
    r"|\balone (?:bears?|pays?|covers?|foots?|funds?|shoulders?|must (?:bear|pay|cover|fund))\b"
    r"|(?:entirely|wholly|fully|solely|alone) (?:borne|paid|funded|financed|covered)|(?:borne|paid|funded|financed|covered) (?:entirely|wholly|fully|solely|in full)",
    re.IGNORECASE,
)
_SHARED = re.compile(r"分担|各按|各承担|共同承担|各半")
_STATE = re.compile(
    rf"财政{_BEARS}|列入[^,，。;；]{{0,8}}(?:财政)?预算|政府(?:财政)?{_BEARS}|免费|财政各?按[^,，。;；]{{0,8}}分担"
)
_TREASURY = re.compile(
    r"(?P<of>(?:(?:自治区|设区市|省级?|市级?|县级?)(?:财政)?[、和与及])*(?:同级|省级?|市级?|县级?|自治区|设区市|中央|国家))(?:本级|两级)?财政(?:统一|全部|全额|给予|予以|单独|来|负责|出资|出钱)*(?=承担|买单|支付|负担|出|给(?!予)|拨|掏|拿|分担|各按|支持|保障|对[^,，。;；]{2,10}给予)"
    r"|\b(?:borne|paid|covered|met|funded|financed|supported|subsidi[sz]ed|backed|shouldered) (?:\w+ )?by the (?P<en>central|state|provincial|regional|municipal|city|county) (?:treasury|budget|finance|purse|government)"
    r"|\b(?:from|out of) the (?P<en2>central|state|provincial|regional|municipal|city|county) (?:treasury|budget|finance|purse|government)"
    r"|\b(?:finance (?:departments?|bureaus?|authorit(?:y|ies))|treasury|budget) (?:at|of|on) the (?P<en3>same) level",
    re.IGNORECASE,
)
_FUND = re.compile(
    r"从(?P<of>自治区|省|市|中央)[^,，。;；]{0,16}?(?:资金|基金)|(?P<own>自治区|省|市|中央)(?:财政)?从[^,，。;；]{0,16}?(?:资金|基金)"
)
_MONEY = re.compile(r"财政|资金|经费|基金|预算|出资")
_LOCAL = re.compile(r"地方(?:政府)?财政")
_BELOW = frozenset(("地方", "市", "县", "设区市", "同级"))
_AND = re.compile(r"(?:财政)?[、和与及]")
_PRINTED = {
    "central": "中央",
    "state": "中央",
    "国家": "中央",
    "provincial": "省",
    "regional": "自治区",
    "municipal": "市",
    "city": "市",
    "county": "县",
    "same": "同级",
}


def payer_differences(claim: Reading, candidate: Candidate) -> Iterator[Difference]:
    """A cost put on the firms or on one treasury where the provision puts it on the public purse or on another, or on none."""
    here = half_width(candidate.statement.text)
    if SOLE.search(half_width(claim.statement.text)) and _SHARED.search(here):
        yield Difference("payer", "one", "shared")
        return
    mine, other = treasuries(claim.statement.text), _purses(here)
    if not other and _LOCAL.search(here):
        other = _BELOW
    if mine and other and not mine & other:
        yield Difference("purse", "、".join(sorted(mine)), "、".join(sorted(other)))
        return
    if mine and not other and not _MONEY.search(here) and not mine & _purses(half_width(candidate.clause.text)):
        told = next(_TREASURY.finditer(half_width(claim.statement.text)))
        yield Difference("absent", told[0], "")
        return
    if PAYS.search(claim.statement.text) and _STATE.search(here) and not PAYS.search(here):
        yield Difference("payer", "firm", "state")


def _purses(text: str) -> frozenset[str]:
    """The levels whose treasuries, or else whose funds, a text lets pay."""
    return treasuries(text) or frozenset(m["of"] or m["own"] for m in _FUND.finditer(text))


def treasuries(text: str) -> frozenset[str]:
    """The levels whose treasuries a text lets pay."""
    found = [
        part
        for m in _TREASURY.finditer(half_width(text))
        for part in _AND.split((m["of"] or m["en"] or m["en2"] or m["en3"] or "").lower())
    ]
    return frozenset(_PRINTED.get(name, name if name == "同级" else name.removesuffix("级")) for name in found)
