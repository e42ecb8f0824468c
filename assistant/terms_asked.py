"""Whether the rate or the ceiling of an award is asked outright (按几个点, what is the ceiling), not what it comes to."""

from __future__ import annotations

import re

from assistant.asks import asks
from assistant.question import Question
from assistant.word_patterns import word_patterns

_WORDS = word_patterns("terms_asked")
_AND = re.compile(r",?\s*\band (?=(?:(?:at|by|to|up to) )?(?:what|which|where|how)\b)", re.IGNORECASE)
_HOW_MUCH = frozenset(("amount", "sum"))
_OF_A_PART = frozenset(("share", "payer", "decision", "compare"))


def asks_terms(question: Question) -> bool:
    """Whether a question asks for a rate or a ceiling and, those words apart, for no sum."""
    text = question.text
    found = [match for words in (_WORDS["rate"], _WORDS["ceiling"]) for match in words.finditer(text)]
    if not found or question.asks & _OF_A_PART or _WORDS["other"].search(text):
        return False
    if question.english:  # a question of its own asks the sum, as "and how much is that?"
        rest = " ".join(one for one in _questions(text) if not any(match[0] in one for match in found))
    else:
        rest = text
        for match in sorted(found, key=lambda one: one.start(), reverse=True):
            rest = f"{rest[: match.start()]} {rest[match.end() :]}"
    if _WORDS["sum"].search(rest):
        return False
    return not asks(rest.strip(), english=question.english) & _HOW_MUCH


def asks_ceiling_alone(text: str) -> bool:
    """Whether a text that asks for the terms of an award asks for its ceiling and for no rate."""
    return _WORDS["ceiling"].search(text) is not None and not _WORDS["rate"].search(text)


def _questions(text: str) -> list[str]:
    """The sentences of an English text, each question that another is joined to apart: what is it, and where is it capped."""
    return [part for one in text.replace("!", ".").replace("?", "?.").split(".") for part in _AND.split(one)]
