"""How often something comes round: 每三年 and every two years against 每年."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal

from assistant.claims.reading import Reading
from assistant.claims.reasons import every
from assistant.claims.types import WEEK, Candidate, Difference
from index.figures import figures
from index.numerals import half_width

_EVERY = re.compile(r"(?:每隔?|\bevery)\s*$", re.IGNORECASE)
_NAMED = (
    (Decimal(12), r"每年|按年|一年[^,。;]{0,6}一\s*[次度回遍]|annually|every year|each year|once a year|yearly|per year"),
    (Decimal(6), r"每半年|半年一次|twice a year|semi-?annually|half-yearly|every six months"),
    (Decimal(3), r"每季度?|按季|quarterly|every quarter"), (Decimal(1), r"每个?月|按月|当月|monthly|every month|each month|(?<!\bhas )(?<!\bhave )(?<!\bhad )(?<!within )(?<!\bin )(?<!\bgets )(?<!\bget )\ba month\b(?! (?:after|from|of|to|before|later))|per month"),
    (WEEK, r"每周|weekly|every week"), (Decimal(24), r"biennial\w*|every other year|隔年"),
)  # fmt: skip
_PATTERNS = tuple((months, re.compile(pattern, re.IGNORECASE)) for months, pattern in _NAMED)
_MONTHS = {"year": 12, "month": 1}


def frequency_differences(claim: Reading, candidate: Candidate) -> Iterator[Difference]:
    """A frequency other than the provision's."""
    said, here = frequencies(claim.statement.text), frequencies(candidate.statement.text)
    if said and here and not said & here:
        yield Difference("frequency", str(min(said)), str(min(here)))
    elif not here and said and (said != {Decimal(12)} or not _spoken(claim, candidate)):
        yield Difference("absent", every(str(min(said)), claim.language), "")


def _spoken(claim: Reading, candidate: Candidate) -> bool:
    """Whether a yearly claim meets a provision that speaks of years; a sum a year is compared with the sum."""
    money = any(bound.figure.unit in ("CNY", "USD") for bound in claim.statement.bounds)
    return money or "年" in candidate.statement.text


def frequencies(text: str) -> frozenset[Decimal]:
    """The frequencies a text names, each as the months between."""
    narrow = half_width(text)
    found = {months for months, pattern in _PATTERNS if pattern.search(narrow)}
    for figure in figures(text):
        if figure.unit in _MONTHS and _EVERY.search(narrow[: figure.start]):
            found.add(figure.value * _MONTHS[figure.unit])
    return frozenset(found)
