"""Whether a turn instructs the assistant itself (ignore your rules, play a part, show your hidden prompt) and asks no question."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path

import yaml

_FORMS = Path(__file__).parent / "instructs.yaml"


def instructs(text: str) -> bool:
    """Whether a text speaks to the assistant of its own rules, role or prompt."""
    return _instruction().search(text) is not None


@cache
def _instruction() -> re.Pattern[str]:
    """Every form of instruction as one pattern, read once."""
    forms: dict[str, list[str]] = yaml.safe_load(_FORMS.read_text("utf-8"))
    return re.compile("|".join(f"(?:{form})" for several in forms.values() for form in several), re.IGNORECASE)
