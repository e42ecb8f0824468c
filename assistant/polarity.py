"""Yes or no from a provision: whether what it says of the matter asked allows it or rules it out."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Literal

from assistant.claims.sanctions import sanctions
from assistant.failed_condition import fails_condition
from assistant.negated import asks_whether_not, asks_whether_nothing
from assistant.types import Decision
from assistant.whole_share import asks_whole_of_part
from index.figures import figures
from index.pinpoint import Pinpoint
from index.tokens import tokens
from index.types import Figure, Provision

_NO = re.compile(
    r"不得|不再(?!扩大)|严禁|禁止|不允许|不予|不能|不享受|不可|无需|不需|免收|免费|不(?:收|叠加|派驻|重复)|不向|一律不|不享有|原则上不|暂不|未经|停止"
)
_MAY = re.compile(
    r"能不能|可不可以|可以|能否|可否|允许|准不准|让不让|(?<![可产功技智职性])能(?![源耗力量级效人])[^，。？不]{1,14}[吗么嘛]|^\s*(?:can|may|could|might|is it allowed|are .{0,40} allowed)\b",
    re.IGNORECASE,
)
_FORBIDS = re.compile(r"不得(?!突破|低于|超过)|严禁|禁止|不允许|不再新建|不予批准|原则上不|一票否决|促其退出|严控")
_ALLOWS = re.compile(r"鼓励|支持|允许|可以?|引导|推进|优先")
_WHEN = re.compile(r"(?:时|的|后|前|中|下|者|外)[，,]$")
_OF = re.compile(r"^(?:而?对于?|凡|属于|列入)")
_AT_ONCE = re.compile(
    r"直接|立即|马上|立刻|\bimmediately\b|\bright away\b|\bat once\b|\bstraight away\b", re.IGNORECASE
)
_FIRST = re.compile(r"整改|警示|约谈|警告|限期")
_MILD = frozenset(("书面提醒", "约谈", "黄牌警告", "摘牌警示", "整改", "通报"))  # what may come first itself
_FALLS = re.compile(
    r"退出|出局|淘汰|撤销|取消|除名|清退|撤了|\b(?:strip|expel|remov|revok|cancel|clos|kick|throw|drop)\w*",
    re.IGNORECASE,
)
_COST = re.compile(
    r"花钱|(?:分|均|平|公)摊|摊[^，。？派]{0,3}[钱费款]|凑[^，。？]{0,2}[钱份]|费用?[^，。？]{0,8}(?:摊|转嫁|落|算|记|压)(?:到|在|给|派)|(?:费用?|钱)[^，。？]{0,6}(?:要|得|由|让|归)(?:我们?|企业|公司|项目)[^，。？]{0,6}(?:承担|负担|出|掏)|(?:要|得|须|需要?|用)(?:再|另外?|额外)?给钱|补交|补钱|地钱|地价|加收|(?:额外|另|多)(?:外)?(?:收|交|付|缴)|再交|要交|收费|付费|要钱|交钱|掏钱|收钱|付钱|(?:[掏花出交缴付收要]|自费)[^，。？]{0,6}费|补地价|地价[^，。？]{0,4}[补交]|补缴|多交|另交|加钱|\bpay\b|\bcharged?\b|\bbilled\b|\bsurcharges?\b|\b(?:additional|extra|further) land (?:price|money|fee)|\bowes?\b|\b(?:supplementary|supplemental|top-up|added|extra|additional|further|more) (?:land )?(?:payments?|prices?|premiums?|money|charges?|sums?)\b|\bland payments?\b|\bmore for (?:the|its|our|their) land\b|\bcost\b|\bfees?\b|\bpremium\b|\bfree\b|免费",
    re.IGNORECASE,
)
_FREE = re.compile(r"免费|不再增收|免收|免缴|不收取|列入(?:地方)?政府财政预算")
_FREELY = re.compile(
    r"随便|任意|随意|想[一-鿿]{1,4}就|无限制|没有限制|\bfreely\b|\bat will\b|\bunlimited\b", re.IGNORECASE
)
_LIMITED = re.compile(r"严格|限额|限制|严控|经批准|按规定|不得|不超过")
_AGAIN = re.compile(
    r"(?:再|还能|还可以|一起|同时|都能|都可以|叠加|双份|两份|重复)[^，。？]{0,6}(?:拿|领|享受|要|申请|给|补|奖)|叠加"
)
_ALONE = re.compile(r"不叠加|不得(?:重复|叠加)")
_APART = re.compile(
    r"分开|逐个|挨个|一[个家]+一[个家]|各跑|来回跑|跑多|好几个(?:部门|窗口|地方)|\bseparately\b|\bone by one\b|\bseveral (?:offices|windows|departments|counters)\b",
    re.IGNORECASE,
)
_TOGETHER = re.compile(r"统一窗口|综合受理|一个窗口|一站式|一门式|并联审批|由园区统一")
_PART = re.compile(r"[^，,；;。]+[，,；;。]?")


def decision(
    question: str, words: str, provisions: Sequence[Provision], pinpoint: Pinpoint, related: bool = True
) -> Decision | None:
    """Yes or no, as asked, from the provisions quoted; None where there are none.

    A figure in the question is held against the bounds of the same unit first. Provisions that are not `related`, since
    they hold nothing that the question names, say nothing by what they allow or forbid.
    """
    if not provisions:
        return None
    if (charged := of_charge(question, [provision.text for provision in provisions])) is not None:
        return charged
    if _APART.search(question) and any(_TOGETHER.search(provision.text) for provision in provisions):
        return "yes" if asks_whether_not(question) else "no"
    if limited(question, provisions[0].text):
        return "no"
    bounds = [figure for provision in provisions for figure in provision.figures]
    within = _within(figures(question), bounds)
    if isinstance(within, bool):
        return "yes" if within else "no"
    if within == "open":
        return None
    part, whole = _closest(provisions, words, pinpoint)
    if not_at_once(question, whole):
        return "no"
    if fails_condition(question, part, whole) or asks_whole_of_part(question, part):
        return "no"
    if not related:
        return None
    text_says_no = _NO.search(part) is not None or (
        _MAY.search(question) is not None and not _ALLOWS.search(part) and _FORBIDS.search(whole) is not None
    )
    asked_no = asks_whether_not(question) or asks_whether_nothing(question)
    return "no" if text_says_no != asked_no else "yes"


def not_at_once(question: str, text: str) -> bool:
    """Whether a sanction is asked to follow at once that a text puts a warning or a term of rectification before."""
    if not _AT_ONCE.search(question) or _AT_ONCE.search(text) or not _FIRST.search(text):
        return False
    return bool(sanctions(question) - _MILD) or _FALLS.search(question) is not None


def limited(question: str, text: str) -> bool:
    """Whether something is asked to be had at will, or a second time, that a text holds within limits or gives once."""
    if asks_whether_not(question):
        return False
    freely = _FREELY.search(question) is not None and _LIMITED.search(text) is not None
    return freely or (_AGAIN.search(question) is not None and _ALONE.search(text) is not None)


def of_charge(question: str, texts: Sequence[str]) -> Decision | None:
    """Yes or no to whether something must be paid for, where a text says that it is free; else None."""
    if not _COST.search(question) or not any(_FREE.search(text) for text in texts):
        return None
    return "yes" if asks_whether_not(question) else "no"


def _closest(provisions: Sequence[Provision], words: str, pinpoint: Pinpoint) -> tuple[str, str]:
    """The part of some provisions, comma to comma, that shares most with the question, and its provision."""
    asked = set(tokens(words))
    best, found = -1.0, ("", "")
    for provision in provisions:
        parts = _PART.findall(provision.text)
        for at, part in enumerate(parts):
            shared = sum(pinpoint.weight(t) for t in set(tokens(part)) & asked)
            if shared > best:  # 单个项目审批时, says when; what then holds stands in the part after it
                whole = part + "".join(parts[at + 1 : at + 2]) if _WHEN.search(part) or _OF.search(part) else part
                best, found = shared, (whole, provision.text)
    return found


def _within(asked: Sequence[Figure], bounds: Sequence[Figure]) -> bool | Literal["open"] | None:
    """Whether a figure of the question keeps the bounds of its unit; None where there is no bound to keep.

    A place in a ranking that some bounds hold and others do not leaves it open.
    """
    for figure in asked:
        limits = [b for b in bounds if b.unit == figure.unit and b.unit not in ("date", "number", "count")]
        held = [_keeps(figure, limit) for limit in limits if limit.comparator in ("<=", "<", ">", ">=", "top")]
        if figure.unit == "rank" and len(set(held)) > 1:
            return "open"
        if held:
            return all(held)
    return None


def _keeps(figure: Figure, bound: Figure) -> bool:
    value = figure.value
    if bound.comparator in ("<=", "top"):
        return value <= bound.value
    if bound.comparator == "<":
        return value < bound.value
    if bound.comparator == ">":
        return value > bound.value or (value == bound.value and figure.comparator == ">")
    return value >= bound.value
