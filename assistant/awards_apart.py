"""How far two awards lie apart, where that is asked: 差多少, by how much."""

from __future__ import annotations

import re
from collections.abc import Sequence

from assistant.award_words import text_in
from assistant.decide import Ruling
from assistant.question import Question
from assistant.rules.quantities import print_quantity
from assistant.rules.types import MONEY, Award
from assistant.types import Language

_APART = re.compile(
    r"(?<![还仅尚])(?<!还要)(?:相差|差(?:距|额|别|值)?)(?:是|有|了|出)?(?:多少|几[十百千万多]|多大)|比[^，。？]{1,30}(?<![最更])(?:高|多|少|低)(?:出|了|给|拿|补|奖)?(?:多少|几[十百千万])|差额|差几"
    r"|\bhow much (?:more|less|higher|lower|bigger|larger|smaller)\b|\bby how much\b|\bwhat(?:'s| is| are)? the (?:difference|gap)\b|\b(?:difference|gap) between (?:the|those|these|them|an?)\b|\bhow far apart\b",
    re.IGNORECASE,
)
_STILL_LACKING = re.compile(
    r"还差|还缺|还要差|差多少(?:才|能|可以|到|外资|到资)|\bstill (?:need|lack|short)|\bshort of\b", re.IGNORECASE
)


def asks_difference(text: str) -> bool:
    """Whether a question asks how far two awards lie apart, not what is lacking to reach one."""
    return _APART.search(text) is not None and _STILL_LACKING.search(text) is None


def difference_of(shown: Sequence[Ruling], question: Question) -> tuple[Award, str] | None:
    """The difference of the two awards shown, with its working; None where there are not just two sums of money."""
    awards = [ruling.verdict.award for ruling in shown]
    if len(awards) != 2 or awards[0] is None or awards[1] is None:
        return None
    return apart_by(awards[0], awards[1], question.text, question.language)


def apart_by(one: Award, other: Award, text: str, language: Language) -> tuple[Award, str] | None:
    """How far two awards lie apart, with its working, where a text asks for it and both are sums of one currency."""
    if one.unit != other.unit or one.unit not in MONEY or not asks_difference(text):
        return None
    more, less = sorted((one, other), key=lambda award: award.value, reverse=True)
    apart = Award(more.value - less.value, more.unit, "exact")
    printed = [text_in(print_quantity(award.value, award.unit), language) for award in (more, less, apart)]
    return (apart, f"{printed[0]} − {printed[1]} = {printed[2]}") if apart.value else None
