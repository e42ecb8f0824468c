"""A figure that a yes-no question puts as what is given (配套是100万吗？), held against what the rules give."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal
from typing import Literal

from assistant.award_words import rate_of
from assistant.claims.shares import read_shares
from assistant.decide import Ruling
from assistant.figure_fit import in_millions
from assistant.negated import asks_whether_not
from assistant.question import Question
from assistant.rules.types import MONEY, Award
from assistant.sure_sum import asks_sure, denies_sure
from assistant.types import Decision
from index.figures import figures
from index.types import Figure

_REACH = re.compile(
    r"(?:拿|给|补|奖|领|发|得到|办到?|批到?|签到?|超过?|突破|高于|多于)[^，,。？?]{0,5}\d|\b(?:get|receive|exceed|above|(?:more|longer|higher|greater) than|over)\b",
    re.I,
)
_GOT = re.compile(
    r"(?:能|可以|可|会)[^，,。？?]{0,8}(?:办到?|给到?|批到?|签到?|办成)$|\b(?:get|obtain|receive)\b[^,.?]{0,24}$",
    re.IGNORECASE,
)
_OWN = re.compile(
    r"(?:收入|营收|产值|投资|投入|投了|花了?|掏了?|自筹|成本|费用|到位|到账|外资|注册资本|资产|估值|融资|利润|税|缴|出口|进口|规模|合同|销售额?|国拨|(?:没有?|未|不)(?:到|达|够|过|足)|低于|差|门槛|国家(?!级|高新|备案|重点|绩效)[^，。？]{0,4}[给拨批]|拨|营业额|年薪"
    r"|revenue|turnover|invest\w*|spen[dt]\w*|cost\w*|brings?|brought|arriv\w*|capital|sales|profits?|tax\w*|state grant\w*|national grant\w*|below|under|short of|threshold)[^，。？！,.;]{0,12}$",
    re.IGNORECASE,
)
_OWN_AFTER = re.compile(
    r"^的?(?:营收|收入|产值|投资|项目|企业|公司|外资|注册资本|到账|到位)"
    r"|^ (?:in|of) (?:\w+ )?(?:revenue|turnover|sales|output|investment|capital|profits?|foreign)\b"
    r"|^ (?:revenue|turnover|sales|output|investment|mark|threshold)\b",
    re.IGNORECASE,
)
_ASKERS = re.compile(r"我|咱|本(?:区|园|企业|公司|单位)|\b(?:we|our|us|my|i)\b", re.IGNORECASE)
_EACH = re.compile(r"都|均|两[份边者个项]|\b(?:both|each|all|alike|either)\b", re.IGNORECASE)
_MORE = re.compile(r"超|突破|高于|多于|exceed|above|than\b|over", re.IGNORECASE)
_IS = re.compile(
    r"(?:是|为|等于|只有|就|才)[^，,。？?\d]{0,3}$|\b(?:is|are|was|be|equals?|set at|fixed at|amounts? to|comes? to)\b[^,.;?]{0,12}$",
    re.IGNORECASE,
)
_TOP = re.compile(
    r"(?:最高|最多|封顶|上限|顶格)[^，,。？?]{0,8}$|\b(?:ceiling|cap|capped|maximum|at most|limit)\b[^,.;?]{0,16}$",
    re.I,
)
_LEAST = re.compile(
    r"(?:保底|最低|最少|下限|起码|至少)[^，,。？?]{0,6}$|\b(?:least|minimum|floor)\b[^,.;?]{0,12}$", re.IGNORECASE
)
_AS_LEAST = re.compile(r"的?(?:保底|下限)|,? (?:be |as |is )?(?:the|a) (?:least|minimum|floor)\b", re.IGNORECASE)
_LAST = re.compile(
    r"[^，,。？?]{0,8}[吗么吧]?\s*[?？]|(?: [a-z' -]{1,40})?(?:,? (?:right|correct|true))?\?", re.IGNORECASE
)
_RATE = re.compile(
    r"按(?:照)?$|(?:比例|比率|费率)[^，。？]{0,4}$|\b(?:rate|share|percentage)\b[^,.;?]{0,12}$", re.IGNORECASE
)
_ITS_RATE = re.compile(
    r"(?:奖励|资助|补助|返还|配套|分成)的?(?:比例|比率)[^，。？]{0,4}$|\b(?:reward|award|grant|matching) rate\b[^,.;?]{0,12}$",
    re.I,
)
_RATED = re.compile(r"的?(?:比例)?(?:给予|奖|资助|补助|返还|配套)|\s*(?:reward|award|grant|match)", re.IGNORECASE)
_TOTAL = re.compile(
    r"(?:加|合)(?:在)?一[起块]|加起来|合计|合起来|一共|总共|总计|\b(?:total|together|altogether|in all|combined|add(?:s|ed)? up)\b",
    re.IGNORECASE,
)
_BEFORE = 48
_SIDES = {"at_least": (">=", ">"), "up_to": ("<=",)}
_DAYS = {"day": 1, "month": 30, "year": 365}

Answer = Decision | Literal["open"]


def of_figure(question: Question, shown: Sequence[Ruling]) -> Answer | None:
    """Yes or no to whether what is given may be the figure asked about; None where none is, open where it depends."""
    named = any(figure.unit in MONEY for figure in figures(question.text))
    if not shown or (len(shown) > 1 and not named and _TOTAL.search(question.text)):
        return None  # millions of no currency that are put as a total are not what one of several gives
    best = shown[0].verdict
    ceilings = (one.verdict.award for one in (shown if _EACH.search(question.text) else shown[:1]))
    if asks_sure(question.text) and any(award and award.kind == "up_to" for award in ceilings):
        return "yes" if denies_sure(question.text) else "no"  # up to a sum is no promise of the sum
    award, asked = compared(question, shown[0])
    if award is None or asks_whether_not(question.text):
        return None
    if len(asked) > 1:
        awards = [one for ruling in shown for one in _given(ruling)]
        each = [any(_fits(question.text, figure, one) for one in awards) for figure in asked]
        return "yes" if all(each) else "no" if len(awards) >= len(asked) else "open"
    if (
        best.award is None
        and award is best.ceiling
        and asked[0].value <= award.value
        and question.facts.keys() & _numbers(question)
    ):
        return "open"  # under the ceiling, and what it comes to is not known yet
    return "yes" if _fits(question.text, asked[0], award) else "no"


def of_total(question: Question, shown: Sequence[Ruling]) -> bool | None:
    """Whether the sum that a question puts as a total is what several rulings give together; None where none is put.

    Sums before it are what it says that they give: 100万和50万加一起150万.
    """
    said = _TOTAL.search(question.text)
    put = [figure for figure in _with_currency(question.text) if figure.unit in MONEY]
    if said is None or not put:
        return None
    *parts, total = put
    given = ("eligible", "unknown") if parts else ("eligible",)
    awards = [ruling.verdict.award for ruling in shown if ruling.verdict.status in given]
    sums = [award for award in awards if award and award.unit in MONEY]
    if len(sums) < 2 or len(sums) != len(shown) or len({award.unit for award in sums}) > 1:
        return None
    if parts and (len(parts) != len(sums) or said.start() < parts[-1].end):
        return None
    values = sorted(award.value for award in sums)
    if sum(values) != total.value:
        return False
    return True if not parts or values == sorted(part.value for part in parts) else None


def longer_than_given(question: Question, shown: Sequence[Ruling]) -> bool:
    """Whether a term is asked about that is longer than the one that rulings give: two months of 15 days."""
    terms = (award for ruling in shown for award in _given(ruling))
    given = [award for award in terms if award.unit in _DAYS and award.kind == "up_to"]
    told = question.facts.values()
    asked = [figure for figure in figures(question.text) if figure.unit in _DAYS and figure.value not in told]
    return any(one.value * _DAYS[one.unit] > award.value * _DAYS[award.unit] for one in asked for award in given[:1])


def compared(question: Question, ruling: Ruling) -> tuple[Award | None, tuple[Figure, ...]]:
    """What a ruling gives, its sum or its rate, that figures of a question can be held against, and those figures."""
    for award in _given(ruling):
        asked = tuple(
            figure
            for figure in put_figures(question, award.unit)
            if _again(question.text, figure) or not _computed_from(figure, ruling)
        ) or _bound_put(question, award)
        if asked:
            return award, asked
    return None, ()


def _bound_put(question: Question, award: Award) -> tuple[Figure, ...]:
    """The bound that a question puts of a share that the text bounds on the same side; not what the asker has."""
    sides = _SIDES.get(award.kind, ()) if award.unit == "percent" else ()
    if _ASKERS.search(question.text):
        return ()
    told = _told(question)
    return tuple(
        one
        for one in figures(question.text)
        if one.unit == award.unit and one.comparator in sides and one.value not in told
    )


def _given(ruling: Ruling) -> list[Award]:
    """The sum of a ruling, or the most that it can be, then its rate."""
    verdict = ruling.verdict
    return [award for award in (verdict.award or verdict.ceiling, rate_of(ruling.rule)) if award]


def put_figures(question: Question, unit: str) -> tuple[Figure, ...]:
    """The figures of a unit that a question puts as what is given, none of which the asker has; millions of no currency are yuan."""
    told = _told(question)
    return tuple(
        figure
        for figure in _with_currency(question.text)
        if figure.unit == unit
        and (_is_put(question.text, figure, figure.value in told) or _again(question.text, figure))
    )


def _with_currency(text: str) -> tuple[Figure, ...]:
    read = tuple(replace(one, unit="CNY") if in_millions(one) else one for one in figures(text))
    return read + tuple(one for one in read_shares(text) if ":" in one.text and one.value != 100)  # 1:2 put for 1:1


def _is_put(text: str, figure: Figure, told: bool) -> bool:
    before = text[: figure.start][-_BEFORE:]
    reached = _REACH.search(text[max(0, figure.start - 13) : figure.end]) is not None
    if told:
        return (reached and _GOT.search(text[: figure.start]) is not None) or _ITS_RATE.search(before) is not None
    own = _OWN.search(before) is not None or _OWN_AFTER.search(text[figure.end :]) is not None
    if figure.unit in MONEY:
        return not own
    rate = _IS.search(before) or _RATE.search(before) or _RATED.match(text, figure.end)
    return (reached and not own) or (rate is not None and figure.comparator == "=")


def _again(text: str, figure: Figure) -> bool:
    """Whether a figure is said a second time at the end, after it was told: 国家给了1500万，能配套1500万吗？"""
    same = [one.start for one in figures(text) if (one.value, one.unit) == (figure.value, figure.unit)]
    return len(same) > 1 and figure.start == same[-1] and _LAST.match(text, figure.end) is not None


def _computed_from(figure: Figure, ruling: Ruling) -> bool:
    """Whether an award was worked out from the figure, which then is the asker's own."""
    sides = [step.zh.split("=")[0] for step in ruling.verdict.steps if "=" in step.zh]
    return any(one.value == figure.value and one.unit == figure.unit for side in sides for one in figures(side))


def _fits(text: str, asked: Figure, award: Award) -> bool:
    """Whether an award may be what a figure says: that sum, more than it, or under a ceiling at least not above it."""
    if asked.unit != award.unit:
        return False
    before = text[: asked.start][-_BEFORE:]
    more = asked.comparator in (">", ">=") and _MORE.search(text[max(0, asked.start - 5) : asked.end])
    if award.kind == "exact":
        return award.value > asked.value if more else award.value == asked.value
    if award.kind == "up_to" and (_LEAST.search(before) or _AS_LEAST.match(text, asked.end)):
        return False  # a ceiling is no least
    if award.kind == "up_to" and not more and (_TOP.search(before) or (_IS.search(before) and not _MAY.search(before))):
        return asked.value == award.value
    return asked.value < award.value if more else asked.value <= award.value


_MAY = re.compile(r"能|可以|会|\b(?:can|could|may|might)\b", re.IGNORECASE)


def _told(question: Question) -> set[Decimal]:
    return {value for value in question.facts.values() if isinstance(value, Decimal)}


def _numbers(question: Question) -> set[str]:
    """The facts told that are figures."""
    return {name for name, value in question.facts.items() if isinstance(value, Decimal)}
