"""Whether the person whom a yes-no question has called in is the one that a text names: the deputy mayor, a firm's head."""

from __future__ import annotations

from assistant.claims.sanctions import sanctions
from assistant.negated import asks_whether_not
from assistant.types import Decision
from assistant.word_patterns import word_patterns

_WORDS = word_patterns("person_asked")
_CALLED_IN = "约谈"


def of_person(question: str, text: str) -> Decision | None:
    """No where a question has another person called in than a text names; None where none is asked about."""
    if _CALLED_IN not in sanctions(question) or _CALLED_IN not in text or not _WORDS["named"].search(text):
        return None
    persons = (_WORDS["deputy"], _WORDS["mayor"], _WORDS["of_firm"])
    asked = [person for person in persons if person.search(question)]
    if not asked or any(person.search(text) for person in asked):
        return None
    return "yes" if asks_whether_not(question) else "no"
