"""The vocabulary of a module as patterns by kind, in the data file of its name."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from index.word_patterns import WordPatterns


@cache
def word_patterns(module: str) -> WordPatterns:
    """The patterns of a module by kind."""
    return WordPatterns(Path(__file__).with_name(f"{module}.yaml"))
