"""The vocabulary of a module as patterns by kind, read from the data file of its name."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache
from pathlib import Path

import yaml


@cache
def word_patterns(module: str) -> Mapping[str, re.Pattern[str]]:
    """The patterns of a module, in either language, by kind."""
    kinds: dict[str, dict[str, list[str]]] = yaml.safe_load(
        Path(__file__).with_name(f"{module}.yaml").read_text("utf-8")
    )
    return {
        kind: re.compile("|".join(one for words in languages.values() for one in words), re.IGNORECASE)
        for kind, languages in kinds.items()
    }
