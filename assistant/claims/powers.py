"""Of which level the powers are that zones are given: 县级经济管理权限 is no level of the zone that has them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from assistant.claims.types import Candidate, Difference
from index.numerals import half_width

if TYPE_CHECKING:
    from assistant.claims.reading import Reading

_WHOSE = r"(?:自治区|设区市|省|市|县(?:\(?(?:市、)?区\)?)?|区县)"
POWERS = re.compile(
    rf"(?P<zh>{_WHOSE}(?:(?:一?级)?[和与、及]{_WHOSE})?)(?:一?级)?(?:政府)?的?(?:部分|相应的?|全部)?(?:经济|社会|行政|审批|管理)*(?:权限|权力|权(?![利益重]))"
    r"|\b(?P<en>county|municipal|city|provincial|regional|state)(?:[- ]level)? (?:economic |social |administrative |management |and )*(?:powers?|authority|permissions?)\b",
    re.IGNORECASE,
)
_LEVELS = (
    ("县级", r"县|county"), ("市级", r"市|municipal|city"), ("自治区级", r"自治区|regional"), ("省级", r"省|provincial"), ("国家级", r"state"),
)  # fmt: skip
_EN = {"县级": "county", "市级": "municipal", "自治区级": "regional", "省级": "provincial", "国家级": "national"}


def power_differences(claim: Reading, candidate: Candidate) -> Iterator[Difference]:
    """Powers of a level where the provision gives those of another."""
    said, here = _levels(claim.statement.text), _levels(candidate.statement.text)
    if said and here and not said <= here:
        names = [sorted(_EN[n] if claim.language == "en" else n for n in levels) for levels in (said - here, here)]
        yield Difference("level", *("/".join(each) for each in names))


def _levels(text: str) -> frozenset[str]:
    """The levels whose powers a text speaks of."""
    whose = [(match["zh"] or match["en"]).lower() for match in POWERS.finditer(half_width(text))]
    return frozenset(name for name, pattern in _LEVELS for one in whose if re.search(pattern, one))
