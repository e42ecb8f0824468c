"""A sum that a question asserts the policies give (是不是发20万, "pays 5 million, correct?"), held against the text."""

from __future__ import annotations

import re
from collections.abc import Sequence

from assistant.figure_fit import in_millions
from assistant.matter import agreement, telling
from assistant.question import Question
from assistant.rules.types import MONEY
from index.figures import figures
from index.search import Index
from index.types import Figure, Provision

_GIVEN = re.compile(
    r"(?:发|奖励?|给予?|补[助贴]?|资助|支持|配套|拿到?|领到?|得到?|返|安家费|经费)[^，。？！；]{0,10}$"
    r"|\b(?:pays?|paid|gives?|grants?|awards?|receives?|gets?|offers?|hands? out|worth|subsid\w+|bonus)\b[^,.;?]{0,40}$",
    re.IGNORECASE,
)
_OWN = re.compile(
    r"(?:收入|营收|产值|投资|到位|到账|注册资本|利润|缴|纳税|出口|进口|规模|拨|突破|超过|年薪|revenue|turnover|invest\w*|capital|sales)[^，。？！,.;]{0,12}$",
    re.IGNORECASE,
)
_SAID_OF_IT = re.compile(
    r"文件|文中|政策|规定|方案|措施|写[了着明]|写的|听说|据说|说是?|是不是|对[吗吧]|属实|真的|每[家个名位件]"
    r"|\b(?:correct|right|true|isn't it|is that so|say|says|said|policy|plan|measures|every|each)\b",
    re.IGNORECASE,
)
_OF_PROJECT = re.compile(  # a billion-yuan project is offered, no billion
    r"\s*(?:的|规模的?|级的?)?(?:大|新)?(?:项目|投资|工厂|生产线)|(?:-|\s)(?:[a-z-]+ )?(?:projects?|investments?|plants?|factor(?:y|ies)|facilit(?:y|ies)|firms?|compan(?:y|ies)|class)\b",
    re.IGNORECASE,
)
_BEFORE = 44


def of_the_text(question: Question) -> bool:
    """Whether a question says of the text, or as hearsay, that it gives the sum."""
    return _SAID_OF_IT.search(question.text) is not None


def claimed_sums(question: Question) -> tuple[Figure, ...]:
    """The sums of money that a yes-no question says are given; none that the asker has."""
    if "decision" not in question.asks:
        return ()
    told = set(question.facts.values())
    return tuple(
        figure
        for figure in figures(question.text)
        if figure.unit in MONEY
        and figure.value not in told
        and _is_given(question.text[: figure.start][-_BEFORE:])
        and not _OF_PROJECT.match(question.text, figure.end)
    )


def names_sum(text: str) -> bool:
    """Whether a question names a sum as what is given."""
    sums = [one for one in figures(text) if one.unit in MONEY or in_millions(one)]
    return any(_is_given(text[: one.start][-_BEFORE:]) for one in sums)


def _is_given(before: str) -> bool:
    return _GIVEN.search(before) is not None and _OWN.search(before) is None


def sums_of_matter(question: Question, provisions: Sequence[Provision], index: Index) -> tuple[Figure, ...]:
    """The sums of money of those provisions that are about what the question is about."""
    names = telling(question.query.mentions)
    return tuple(
        figure
        for provision in provisions
        if agreement(provision.text, names, index.pinpoint) > 0
        for figure in provision.figures
        if figure.unit in MONEY
    )


def denied(question: Question, provisions: Sequence[Provision], index: Index) -> bool:
    """Whether a sum is claimed and the provisions about the matter give others, not this one."""
    claimed = {(figure.value, figure.unit) for figure in claimed_sums(question)}
    given = {(figure.value, figure.unit) for figure in sums_of_matter(question, provisions, index)}
    return bool(claimed) and bool(given) and not claimed & given
