"""Whether the year that a question gives as the end of a term is another than the text prints: until the end of 2023?"""

from __future__ import annotations

from collections.abc import Iterable

from assistant.negated import asks_whether_not
from assistant.types import Decision
from assistant.word_patterns import word_patterns
from index.figures import figures

_WORDS = word_patterns("year_named")
_LEAST = 1900


def of_year(question: str, texts: Iterable[str]) -> Decision | None:
    """Yes where it is done by an earlier year than the one that some texts print as the end of the term, no where another is given; else None.

    An earlier year that is told as what the text says is another one. The right year is no yes: what else the question says may still be wrong.
    """
    asked = without_naming_year(question)
    told = {figure.value for figure in figures(asked) if figure.unit == "date" and figure.value >= _LEAST}
    printed = {int(term["year"]) for text in texts for term in _WORDS["term"].finditer(text)}
    if len(told) != 1 or len(printed) != 1 or not _WORDS["until"].search(asked) or asks_whether_not(question):
        return None
    if told == printed:
        return None
    early = min(told) < min(printed) and _WORDS["enough"].search(asked) and not _WORDS["of_the_text"].search(asked)
    return "yes" if early else "no"


def without_naming_year(text: str) -> str:
    """A text without a year that tells which things are meant, by when they came to be: zones set up before 2015."""
    return _WORDS["names"].sub("", text)
