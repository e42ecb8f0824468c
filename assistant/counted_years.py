"""Of which year the things counted in a story are told: last year's are none of this year's award."""

from __future__ import annotations

from assistant.counted_groups import Counted
from assistant.counted_parts import is_old
from assistant.story_words import tells


def one_year_asked(told: Counted, text: str, *, english: bool) -> bool:
    """Whether the award of this year is asked and some of the things are told of a year before."""
    return tells("of_this_year", text, english=english) and any(
        of_last_year(group.words, english=english) for group in told.groups
    )


def of_another_year(told: Counted, text: str, *, english: bool) -> bool:
    """Whether some of the things are told of a year before and others of now, and no sum over the years is asked."""
    if tells("over_years", text, english=english):
        return False
    years = [_year(group.words, english=english) for group in told.groups if not is_old(group.words, english=english)]
    then, now = "then" in years, "now" in (*years, _year(told.head, english=english))
    return then and now


def _year(words: str, *, english: bool) -> str:
    """Whether things are told of a year before or of now; a number joined to another is of the same year."""
    if of_last_year(words, english=english):
        return "then"
    now = tells("now", words, english=english) or (
        tells("new", words, english=english) and not tells("joined", words, english=english)
    )
    return "now" if now else ""


def of_last_year(words: str, *, english: bool) -> bool:
    """Whether things are told of a year before alone, with nothing of this year."""
    return tells("of_last_year", words, english=english) and not tells("now", words, english=english)
