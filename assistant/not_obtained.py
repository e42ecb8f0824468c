"""Whether a question tells that what a text asks to be recognised, approved, filed or entered is not, or not yet: 认定还没下来."""

from __future__ import annotations

import re
from itertools import pairwise

from assistant.word_patterns import word_patterns

_WORDS = word_patterns("not_obtained")
CLAUSE_END = re.compile(r"[，,。；;？?！!]|但(?!凡)|\.\s|\b(?:but|though|although|while|whereas)\b")


def not_obtained(text: str) -> bool:
    """Whether a clause tells that what is recognised or entered has not come; not the money for it, nor of another time."""
    if asks_afterwards(text) or _told_so(text):
        return False  # another thing, or the same at another level or time, is told to have come
    clauses = [one for one in CLAUSE_END.split(text) if _WORDS["not_yet"].search(f"{one},") and not of_before(one)]
    return bool(clauses) and not any(_WORDS["not_the_event"].search(one) for one in clauses)


def without_own_titles(text: str) -> str:
    """A text less what it tells to be lacking that is a title of the firm itself, its listing or a grade: 没有通过高企认定.

    No award for what is recognised, filed, won or entered asks for these.
    """
    return _WORDS["own_title"].sub(" ", text)


def _told_so(text: str) -> bool:
    """Whether something is told to have come: outright, or in a clause of its own of what no other clause denies."""
    if _WORDS["told_so"].search(_WORDS["not_yet"].sub(" ", f"{text},")):
        return True
    clauses = CLAUSE_END.split(text)
    lacking = [one for one in clauses if _WORDS["not_yet"].search(f"{one},")]
    stands = [
        found
        for one in clauses
        if one not in lacking and not _WORDS["hoped"].search(one)
        for found in _WORDS["stands"].finditer(one)
    ]
    return any(not any(_denies(one, found) for one in lacking) for found in stands)


def _denies(clause: str, found: re.Match[str]) -> bool:
    """Whether a clause that denies something denies what has been entered: by its noun, or by its verb where it names nothing."""
    noun, verb = found[found.lastindex or 0], found["verb"]
    return noun in clause or bool(verb and verb in clause and _WORDS["bare"].search(clause))


def denied_clauses(text: str) -> tuple[tuple[int, int], ...]:
    """Where clauses stand that tell what has not come, while another tells what has: what they name is not what came."""
    if asks_afterwards(text) or not _told_so(text):
        return ()
    ends = [0, *(end.end() for end in CLAUSE_END.finditer(text)), len(text)]
    clauses = ((start, end) for start, end in pairwise(ends) if start < end)
    return tuple((a, b) for a, b in clauses if _WORDS["not_yet"].search(f"{text[a:b]},"))


def of_before(clause: str) -> bool:
    """Whether a clause is told of a time before: 去年没有备案."""
    return _WORDS["of_before"].search(clause) is not None


def asks_afterwards(text: str) -> bool:
    """Whether it is asked of the time after something is recognised or approved, or of the case that it is."""
    return _WORDS["afterwards"].search(text) is not None


def clause_of(text: str, at: int) -> str:
    """The clause of a text that stands at a place."""
    ends = [0, *(end.end() for end in CLAUSE_END.finditer(text)), len(text)]
    return next(text[start:end] for start, end in pairwise(ends) if start <= at < end or end == len(text))
