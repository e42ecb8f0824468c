"""English words that mean nearly the same: people ask with one, a translation has another."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from functools import cache
from pathlib import Path

import yaml

from index.english import stems

_WORDS = Path(__file__).parent / "same_words.yaml"


@cache
def same_words() -> Mapping[str, frozenset[str]]:
    """For each stem the stems that mean nearly the same, read once."""
    found: defaultdict[str, set[str]] = defaultdict(set)
    for row in yaml.safe_load(_WORDS.read_text("utf-8")):
        one = {stem for word in row for stem in stems(str(word))}
        for stem in one:
            found[stem] |= one - {stem}
    return {stem: frozenset(others) for stem, others in found.items()}
