"""How a turn says what it does with those before it: it corrects, comes back, or leaves; read from patterns kept as data."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path
from typing import Any

import yaml

_WORDS = Path(__file__).parent / "turns.yaml"


@cache
def pattern(kind: str) -> re.Pattern[str]:
    """The compiled words of a kind: corrects, returns, leaves, apart and others."""
    return re.compile("|".join(f"(?:{one})" for one in _read()[kind]), re.IGNORECASE)


@cache
def idle() -> tuple[frozenset[str], frozenset[str]]:
    """The Chinese characters and the English words that say nothing of a matter."""
    words = _read()
    return frozenset(words["idle_zh"]), frozenset(words["idle_en"])


@cache
def _read() -> dict[str, Any]:
    """The words by kind, read once."""
    read: dict[str, Any] = yaml.safe_load(_WORDS.read_text("utf-8"))
    return read
