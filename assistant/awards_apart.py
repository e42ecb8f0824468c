"""How far two sums lie apart, where that is asked: 差多少, by how much."""

from __future__ import annotations

import re
from collections.abc import Sequence
from decimal import Decimal

from assistant.award_words import text_in
from assistant.rules.quantities import plain, print_quantity
from assistant.rules.types import MONEY
from assistant.types import Amount, Language
from prompts import replies

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


def apart(amounts: Sequence[Amount], text: str, language: Language) -> tuple[Amount, list[str]] | None:
    """How far two sums lie apart and the lines that say so, where a text asks for it; None where they are not two of one currency.

    Where one is a ceiling it is the ceilings that lie so far apart: what is paid may be less.
    """
    if len(amounts) != 2 or not asks_difference(text) or amounts[0].unit not in MONEY:
        return None
    more, less = sorted(amounts, key=lambda amount: Decimal(amount.value), reverse=True)
    between = Decimal(more.value) - Decimal(less.value)
    if more.unit != less.unit or not between:
        return None
    words, ceilings = replies(language), any(one.kind == "up_to" for one in amounts)
    values = (Decimal(more.value), Decimal(less.value), between)
    terms = [text_in(print_quantity(value, more.unit), language) for value in values]
    step = f"{terms[0]} − {terms[1]} = {terms[2]}"
    marks = "".join(f"[{n}]" for n in dict.fromkeys((more.citation, less.citation)))
    lines = [
        words["ceilings_apart" if ceilings else "apart"].format(amount=terms[2]),
        words["steps"].format(steps=f"{step}{marks}"),
    ]
    return Amount(plain(between), more.unit, "exact", "", more.rule, more.citation, (step,)), lines
