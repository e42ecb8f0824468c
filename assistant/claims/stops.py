"""The words of a claim that tell nothing of its matter: what frames, binds and grants, in Chinese and English."""

from __future__ import annotations

import re
from functools import lru_cache

from assistant.claims.lexicon import lexicon
from assistant.claims.read import LEVELS


@lru_cache(maxsize=20000)
def told(text: str) -> str:
    """A Chinese text with a stroke for every word that tells nothing."""
    return _chinese().sub(lambda match: match["kept"] or "|", text)


def is_plain(words: str) -> bool:
    """Whether an English name is made of words that tell nothing, such as up to or support for."""
    return all(word in plain_english() for word in words.lower().replace("-", " ").split())


@lru_cache(maxsize=1)
def plain_english() -> frozenset[str]:
    """The English words that tell nothing."""
    return frozenset(lexicon("stops")["english"])


@lru_cache(maxsize=1)
def _chinese() -> re.Pattern[str]:
    stops = lexicon("stops")
    bare = (*stops["grants"], *stops["frames"], *stops["zones"], *LEVELS.values())
    return re.compile(f"(?P<kept>{'|'.join(stops['kept'])})|{'|'.join(bare)}", re.IGNORECASE)
