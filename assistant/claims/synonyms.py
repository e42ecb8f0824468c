"""Everyday verbs of policy prose that stand for one another; the field's own terms stand in the term base."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import lru_cache
from itertools import islice, product

from assistant.claims.lexicon import lexicon

_MOST = 200  # a run of more words than this takes is no run of words


def variants(run: str) -> Iterator[str]:
    """A run of Chinese characters with the words in it that have others replaced, one or more at once."""
    word, others = _read()
    found = list(word.finditer(run))
    choices = [(match[0], *others[match[0]]) for match in found]
    for chosen in islice(product(*choices), 1, _MOST):
        text, at = "", 0
        for match, name in zip(found, chosen, strict=True):
            text += run[at : match.start()] + name
            at = match.end()
        yield text + run[at:]


def alternatives(word: str) -> tuple[str, ...]:
    """The words that stand for one; none for most."""
    return _read()[1].get(word, ())


@lru_cache(maxsize=1)
def _read() -> tuple[re.Pattern[str], Mapping[str, tuple[str, ...]]]:
    """What finds a word that has others, and the others of each; a word of two groups has those of both."""
    groups = lexicon("synonyms")
    others: dict[str, tuple[str, ...]] = {}
    for group in groups:
        for word in group:
            others[word] = tuple(dict.fromkeys((*others.get(word, ()), *(o for o in group if o != word))))
    longest = sorted((word for word in others if len(word) > 1), key=len, reverse=True)
    return re.compile("|".join(longest)), others
