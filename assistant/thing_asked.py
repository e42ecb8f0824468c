"""The thing that an English question asks for by name (what deposit, what colour), and whether any passage names it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache
from pathlib import Path

import yaml

from assistant.answerable import everyday_words
from index.english import small_words, stems
from index.reference import in_english
from index.same_words import same_words
from index.search import Index
from index.types import Hit

_WORDS = Path(__file__).parent / "thing_asked.yaml"
_NAMED = re.compile(
    r"\bwhat(?:'s| is| are| was| were)? (?:the |an? )?((?:[a-z][a-z'-]*(?: |$|(?=[,?.;:])))+)|\bwhich ((?:[a-z][a-z'-]* ?)+)"
)
_ENDS = frozenset(("not", "so", "because", "while", "each", "every"))


def unsaid_thing(text: str, hits: Sequence[Hit], index: Index) -> str:
    """The noun that says what is asked for, where no translation of the clauses found says it; "" where one does."""
    asked = [noun for noun in nouns_asked(text) if not _any_thing() & set(stems(noun))]
    if not asked:
        return ""
    said = {stem for hit in hits for stem in stems(" ".join(in_english(index.translated.reference, hit.clause)))}
    named = {
        stem for one in index.vocabulary.mentions(text) for stem in stems(one.text) if _printed(one.concept.names, hits)
    }
    return next((noun for noun in asked if not _says(noun, said | named)), "")


def nouns_asked(text: str) -> tuple[str, ...]:
    """The last word of each group of words that what or which is put before: what registered capital must a firm have."""
    found = []
    for match in _NAMED.finditer(text.lower()):
        words = (match[1] or match[2]).split()
        end = next((at for at, word in enumerate(words) if word in small_words() or word in _ENDS), len(words))
        if 0 < end < len(words) and words[end] not in ("a", "an", "the", "our", "my"):  # before which stands a verb
            found.append(words[end - 1])
    return tuple(found)


def _says(noun: str, said: set[str]) -> bool:
    return all(stem in said or same_words().get(stem, frozenset()) & said for stem in stems(noun))


def _printed(names: Sequence[str], hits: Sequence[Hit]) -> bool:
    return any(name in hit.clause.text for name in names for hit in hits)


@cache
def _any_thing() -> frozenset[str]:
    """The stems of the words that are no thing a text must name, read once."""
    words = str(yaml.safe_load(_WORDS.read_text("utf-8"))["any"])
    return frozenset(stems(words)) | frozenset(stem for word in everyday_words() for stem in stems(word))
