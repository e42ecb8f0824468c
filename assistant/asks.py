"""What a question asks for: an amount, a department, a date, a yes or no… read from patterns kept as data."""

from __future__ import annotations

import re
from functools import cache, lru_cache
from pathlib import Path

import yaml

from assistant.as_statement import puts_statement
from assistant.standing import of_another_paper, standings_asked
from assistant.stated_question import concludes, is_stated, put_plainly
from index.word_patterns import narrowed

OF_THE_DOCUMENT = frozenset(
    ("issue", "own_date", "status")
)  # kinds asked of a document itself, not of what it provides
HOW = frozenset(("decision", "compare"))  # kinds that say how something is asked, not what
_OF_A_FIGURE = frozenset(("amount", "sum", "count", "time", "threshold", "list", "procedure"))  # "the most we can get?"
_PATTERNS = Path(__file__).parent / "asks.yaml"


@lru_cache(maxsize=64)  # of one question it is asked several times
def asks(text: str, *, english: bool) -> frozenset[str]:
    """The kinds of thing a (tidied) question asks for; empty where it names none."""
    patterns = _patterns()["en" if english else "zh"]
    text = put_plainly(text) if english else text
    kinds = frozenset(kind for kind, pattern in patterns.items() if pattern.search(text))
    if english and is_stated(text) and (concludes(text) or not kinds & _OF_A_FIGURE):
        kinds |= {"decision"}
    if puts_statement(text):
        kinds |= {"decision"}
    if "decision" in kinds and standings_asked(text):
        kinds |= {"status"}
    elif "status" in kinds and of_another_paper(text):
        kinds -= {"status"}
    if kinds >= {"department", "amount"} and not patterns["amount"].search(patterns["department"].sub(" ", text)):
        return kinds - {"amount"}  # which departments lead on support asks for no sum of support
    return kinds


@cache
def _patterns() -> dict[str, dict[str, re.Pattern[str]]]:
    """The compiled patterns by language and kind, read once."""
    kinds: dict[str, dict[str, list[str]]] = yaml.safe_load(_PATTERNS.read_text("utf-8"))
    return {
        language: {
            kind: re.compile("|".join(f"(?:{narrowed(one)})" for one in words[language]), re.IGNORECASE)
            for kind, words in kinds.items()
        }
        for language in ("zh", "en")
    }
