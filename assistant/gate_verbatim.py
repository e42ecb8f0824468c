"""Whether a sentence is a provision word for word, which no other check need hold against it."""

from __future__ import annotations

import re

from assistant.gate_sources import Sources, one_by_one
from assistant.gate_words import says_same
from index.numerals import half_width

_WHOLE = re.compile(r"[;；。]|(?<=[a-z%)])[.](?=\s|$)")  # sentences
_ZONE = re.compile(r"^[^:,;。]{2,12}:")  # that goes before a provision which names none


def as_it_stands(said: str, sources: Sources) -> bool:
    """Whether a sentence is a provision, or the English of one, word for word or with words that say the same."""
    told = [_spelled(part) for part in _WHOLE.split(said) if part.strip()]
    texts = [_ZONE.sub("", text) for one in one_by_one(sources) for text in (one.quotes, one.composed)]
    printed = [_spelled(part) for text in texts for part in _WHOLE.split(text) if part.strip()]
    return bool(told) and all(any(_word_for_word(one, other) for other in printed) for one in told)


def _spelled(text: str) -> tuple[str, ...]:
    """The characters and words of a text, its marks apart."""
    return tuple(re.findall(r"[^\W_a-z\d]|[a-z]+|[\d.]+", half_width(text).lower()))


def _word_for_word(one: tuple[str, ...], other: tuple[str, ...]) -> bool:
    """Whether two texts are the same, words that say the same apart."""
    return len(one) == len(other) and all(
        a == b or (a.isascii() and says_same(a, b, "en")) for a, b in zip(one, other, strict=True)
    )
