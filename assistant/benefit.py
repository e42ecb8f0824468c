"""The benefit that a yes-no question asks for by kind (税收优惠, a rent subsidy): a passage without it says neither yes nor no."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path

import yaml

_MONEY = "money"
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


@cache
def _benefits() -> dict[str, tuple[re.Pattern[str], re.Pattern[str]]]:
    """The words that ask for each kind and those that name it, read once."""
    read: dict[str, dict[str, str]] = yaml.safe_load(_BENEFITS.read_text("utf-8"))
    return {kind: (re.compile(one["asked"], re.IGNORECASE), re.compile(one["held"])) for kind, one in read.items()}
