"""Whether an English sentence ends in a question mark and asks no more than that what it states be confirmed."""

from __future__ import annotations

import re

from assistant.word_patterns import word_patterns

_WORDS = word_patterns("stated_question")
_LAST = re.compile(r"(?:[^.;!?]|[.](?=\d)|\b(?:i\.e|e\.g|vs|no)\.)+\?\s*$", re.IGNORECASE)
_LEAST = 4  # words


def is_stated(text: str) -> bool:
    """Whether the last sentence has a finite verb and no question word: So the money goes to the zone?"""
    found = _LAST.search(text)
    if found is None:
        return False
    said = _WORDS["aside"].sub(" ", found[0])
    if len(said.split()) < _LEAST or _WORDS["question_word"].search(said) or _WORDS["bids"].search(said):
        return False
    thing = _WORDS["thing"].search(said)
    if thing and not _WORDS["finite"].search(thing[0]):
        return False
    return _WORDS["concludes"].search(found[0]) is not None or _WORDS["finite"].search(said) is not None


def put_plainly(text: str) -> str:
    """A text whose requests ask for no yes or no: please work out for could you work out."""
    return _WORDS["could_you"].sub("please ", text)


def concludes(text: str) -> bool:
    """Whether the last sentence draws a conclusion from what was said before it: So …?"""
    found = _LAST.search(text)
    return found is not None and _WORDS["concludes"].search(found[0]) is not None
