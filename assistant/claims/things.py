"""Bodies, persons, instruments and dues that an English claim names and a provision does not: it says more than the text."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from assistant.claims.lexicon import lexicon
from assistant.claims.translated import in_english
from assistant.claims.types import Candidate, Difference
from index.search import Index

if TYPE_CHECKING:
    from assistant.claims.reading import Reading

_THINGS = [
    (re.compile(rf"\b(?:{words['en']})\b", re.IGNORECASE), re.compile(words["zh"], re.IGNORECASE))
    for words in lexicon("things").values()
]


def thing_differences(claim: Reading, candidate: Candidate, index: Index) -> Iterator[Difference]:
    """A thing that a claim names where neither the provision nor its heading names it, in Chinese or in English."""
    if claim.language != "en":
        return
    printed = " ".join((candidate.statement.text, *candidate.clause.path[-1:]))
    for named, in_print in _THINGS:
        thing = named.search(claim.statement.text)
        if thing and not in_print.search(printed) and not named.search(in_english(candidate, index)):
            yield Difference("absent", thing[0], "")
            return
