"""The benefit that a yes-no question asks for by kind (税收优惠, a rent subsidy): a passage without it says neither yes nor no."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path

import yaml

from index.english import stems
from index.search import Index

_MONEY = "money"
_FOR_A_THING = re.compile(
    r"(?:有|没|给|发|领|拿|享受)(?:到|点|些|什么|没有)?(?P<thing>(?!额外|其他|其它|另外|别的)[一-鿿]{2,6}?)(?:补贴|补助|津贴|(?<=[一-鿿]补))(?:吗|么|没有?|呢|[?？。]|$)"
    r"|\b(?:an?|any|the|get|pay|offer)\s(?P<named>[a-z]+) (?:subsid\w+|allowances?|vouchers?|stipends?|benefits?)\b",
    re.IGNORECASE,
)
_BENEFITS = Path(__file__).parent / "benefits.yaml"


def benefits_asked(question: str) -> tuple[re.Pattern[str], ...]:
    """What names each kind of benefit that a question asks for; money by itself only where no other kind is asked for."""
    asked = {kind: held for kind, (words, held) in _benefits().items() if words.search(question)}
    if len(asked) > 1:
        asked.pop(_MONEY, None)
    return tuple(asked.values())


def holds_benefit_asked(question: str, text: str) -> bool:
    """Whether a text names each kind of benefit that a question asks for; true where it asks for none."""
    return all(held.search(text) for held in benefits_asked(question))


def of_no_policy(text: str, index: Index) -> bool:
    """Whether a question asks if there is an allowance for a thing of which no policy speaks: 食堂补贴, a canteen subsidy."""
    asked = _FOR_A_THING.search(text)
    if asked is None:
        return False
    if asked["thing"]:
        return not index.pinpoint.knows(asked["thing"][-2:])
    return not any(index.translated.knows(stem) for stem in stems(asked["named"]))


@cache
def _benefits() -> dict[str, tuple[re.Pattern[str], re.Pattern[str]]]:
    """The words that ask for each kind and those that name it, read once."""
    read: dict[str, dict[str, str]] = yaml.safe_load(_BENEFITS.read_text("utf-8"))
    return {kind: (re.compile(one["asked"], re.IGNORECASE), re.compile(one["held"])) for kind, one in read.items()}
