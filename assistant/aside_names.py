"""Names in a question that are told of something else: the level of a prize won, the universities one works with."""

from __future__ import annotations

from assistant.word_patterns import word_patterns

_WORDS = word_patterns("aside_names")
_LEVELS = ("level", "zone_level")
_ASKER = "applicant"
_PROJECT = "project_kind"
_RECOGNISED = "recognised_as"
_CLASS = "talent_class"


def told_aside(fact: str, text: str, start: int, end: int, before: str = "") -> bool:
    """Whether a fact's name at a place of a text tells nothing of what is asked about; `before` are the turns before it."""
    if fact in _LEVELS:
        return _WORDS["of_a_noun"].match(text, end) is not None
    if fact == _CLASS:
        return _WORDS["persons"].search(f"{before} {text}") is None
    if fact == _RECOGNISED:
        return _WORDS["of_who_asks"].search(text[end:]) is not None
    if fact == _PROJECT:
        return _WORDS["of_a_thing"].match(text, end) is not None
    return fact == _ASKER and _WORDS["with_partner"].search(text[:start]) is not None
