"""The level that a question says a zone rose to, in whatever words: won national-level status, 跻身国家级, a new national zone."""

from __future__ import annotations

from assistant.word_patterns import word_patterns

_WORDS = word_patterns("zone_status")
_NATIONAL = ("national", "state", "country", "国")


def status_gained(text: str) -> str | None:
    """The level a zone rose to, as a (tidied) question tells it; None where it tells of none."""
    for goal in reversed(list(_WORDS["goal"].finditer(text))):
        before = text[: goal.start()]
        gained = _WORDS["gains"].search(before) or _WORDS["nod"].search(before) or _WORDS["new"].search(before)
        if gained or (_WORDS["now"].search(before) and _WORDS["since"].match(text, goal.end())):
            said = next(filter(None, goal.groups())).lower()
            return "national" if said.startswith(_NATIONAL) else "regional"
    return None
