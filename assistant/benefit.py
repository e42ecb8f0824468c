"""The benefit that a yes-no question asks for by kind (税收优惠, a rent subsidy): a passage without it says neither yes nor no."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path

import yaml

_BENEFITS = Path(__file__).parent / "benefits.yaml"


def holds_benefit_asked(question: str, text: str) -> bool:
    """Whether a text names each kind of benefit that a question asks for; true where it asks for none."""
    return all(held.search(text) for asked, held in _benefits() if asked.search(question))


@cache
def _benefits() -> tuple[tuple[re.Pattern[str], re.Pattern[str]], ...]:
    """The words that ask for each kind and those that name it, read once."""
    read: dict[str, dict[str, str]] = yaml.safe_load(_BENEFITS.read_text("utf-8"))
    return tuple((re.compile(one["asked"], re.IGNORECASE), re.compile(one["held"])) for one in read.values())
