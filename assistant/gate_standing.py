"""Whether a sentence tells the standing of its documents as the notices do: in force, claimable, past its time, a draft."""

from __future__ import annotations

import re

from assistant.word_patterns import word_patterns
from index.numerals import half_width

_WORDS = word_patterns("gate_standing")
_CLAUSE = re.compile(r"[,;。:.]|\bbut\b|\band\b|但|而")
_NEAR = 80  # characters before a word of standing in which its denial stands
Stance = tuple[str, str]


def keeps_standing(sentence: str, quotes: str, notices: str, binding: bool) -> bool:
    """Whether nothing is told of a document's standing, but what its quotes or its notices tell of it."""
    told = _stances(sentence) - _stances(quotes) - _stances(notices)
    return all(binding and stance == "said" for _, stance in told)


def _stances(text: str) -> set[Stance]:
    """What a text says of each matter of standing: that it is so, that it is not, or that it is to be asked."""
    narrow = half_width(text)
    matters = (
        ("force", _WORDS["force"]), ("claim", _WORDS["claim"]), ("past", _WORDS["past"]),
    )  # fmt: skip
    told = {(name, _stance(narrow, match)) for name, words in matters for match in words.finditer(narrow)}
    kinds = (("draft", _WORDS["draft"]), ("no draft", _WORDS["undrafted"]))
    return told | {(name, "said") for name, words in kinds if words.search(narrow)}


def _stance(narrow: str, match: re.Match[str]) -> str:
    """Whether what stands before a word in its clause asks it or denies it."""
    told = _CLAUSE.split(narrow[: match.start()])[-1][-_NEAR:] + match[0]
    if _WORDS["asked"].search(told):
        return "asked"
    return "denied" if _WORDS["denied"].search(told) else "said"
