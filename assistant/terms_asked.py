"""Whether the rate or the ceiling of an award is asked outright (按几个点, what is the ceiling), not what it comes to."""

from __future__ import annotations

from assistant.asks import asks
from assistant.question import Question
from assistant.word_patterns import word_patterns

_WORDS = word_patterns("terms_asked")
_HOW_MUCH = frozenset(("amount", "sum"))
_OF_A_PART = frozenset(("share", "payer", "decision", "compare"))


def asks_terms(question: Question) -> bool:
    """Whether a question asks for a rate or a ceiling and, those words apart, for no sum."""
    text = question.text
    found = [match for words in (_WORDS["rate"], _WORDS["ceiling"]) for match in words.finditer(text)]
    if not found or question.asks & _OF_A_PART or _WORDS["other"].search(text):
        return False
    if question.english:  # a question of its own asks the sum, as "and how much is that?"
        rest = " ".join(one for one in _sentences(text) if not any(match[0] in one for match in found))
    else:
        rest = text
        for match in sorted(found, key=lambda one: one.start(), reverse=True):
            rest = f"{rest[: match.start()]} {rest[match.end() :]}"
    return not asks(rest.strip(), english=question.english) & _HOW_MUCH


def _sentences(text: str) -> list[str]:
    """The sentences of an English text."""
    return text.replace("!", ".").replace("?", "?.").split(".")
