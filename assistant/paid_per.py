"""Whether an award is reckoned by something else than the text has it: 按人头发吗, where it is for each enterprise."""

from __future__ import annotations

import re
from collections.abc import Iterable

from assistant.word_patterns import word_patterns

_WORDS = word_patterns("paid_per")
_EACH = re.compile(r"每[一-鿿]{1,6}")


def per_of(texts: Iterable[str]) -> str:
    """What provisions say something is for each of: 每家给予, each firm."""
    return "，".join(each for text in texts for each in _EACH.findall(text))


def per_another(question: str, per: str) -> bool:
    """Whether a question has an award reckoned by persons, projects, months or areas, and the text by something else."""
    return bool(per) and per_unsaid(question, [per])


def per_unsaid(question: str, texts: Iterable[str]) -> bool:
    """Whether a question has an award reckoned by persons, projects, months or areas, of which no text says a word."""
    said = " ".join(texts)
    measures = (
        (_WORDS["by_person"], _WORDS["person"]),
        (_WORDS["by_project"], _WORDS["project"]),
        (_WORDS["by_month"], _WORDS["month"]),
        (_WORDS["by_area"], _WORDS["area"]),
    )
    return any(asked.search(question) and not own.search(said) for asked, own in measures)
