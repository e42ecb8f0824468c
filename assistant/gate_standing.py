"""Whether a sentence tells the standing of its documents as the notices do: in force, claimable, past its time, a draft."""

from __future__ import annotations

import re

from assistant.word_patterns import word_patterns
from index.numerals import half_width

_WORDS = word_patterns("gate_standing")
_CLAUSE = re.compile(r"[,;。:.]|\bbut\b|\band\b(?! gives)|但|而")
_NEAR = 40  # characters before a word of standing in which its denial stands
Stance = tuple[str, str]


def keeps_standing(sentence: str, quotes: str, notices: str, binding: bool) -> bool:
    """Whether nothing is told of a document's standing, but what its quotes or its notices tell of it."""
    told = _stances(sentence) - _stances(quotes) - _stances(notices)
    return all(binding and stance == "said" for _, stance in told)


def _stances(text: str) -> set[Stance]:
    """What a text says of each matter of standing: that it is so, that it is not, or that it is to be asked."""
    narrow = half_width(text)
    matters = (
        ("force", _WORDS["force"]), ("claim", _WORDS["claim"]), ("past", _WORDS["past"]), ("draft", _WORDS["draft"]),
    )  # fmt: skip
    return {(name, _stance(narrow, match)) for name, words in matters for match in words.finditer(narrow)}


def _stance(narrow: str, match: re.Match[str]) -> str:
    """Whether what stands before a word in its clause asks it or denies it."""
    before = _CLAUSE.split(narrow[: match.start()])[-1][-_NEAR:]
    if _WORDS["asked"].search(before):
        return "asked"
    return "denied" if _WORDS["denied"].search(before) else "said"
