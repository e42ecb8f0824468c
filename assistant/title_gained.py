"""A title told as given to something, other than the standing of a zone itself: 获批国家生态工业示范园区, wins smart-city pilot status."""

from __future__ import annotations

import re

from assistant.word_patterns import word_patterns

_WORDS = word_patterns("title_gained")


def title_gained(text: str) -> str:
    """The title that a (tidied) question says was given, which is no zone's own standing; "" where it tells of none."""
    found = _title(text)
    return next((title.strip() for title in found.groups() if title), "") if found else ""


def without_title_gained(text: str) -> str:
    """A text without the words that say that a title was given, so that they are not read as a zone's rise."""
    found = _title(text)
    return f"{text[: found.start()]} {text[found.end() :]}" if found else text


def _title(text: str) -> re.Match[str] | None:
    """Where a text says that a title was given, in words that hold more than those of a zone's standing."""
    return next(
        (one for one in _WORDS["gained"].finditer(text) if _names_another("".join(filter(None, one.groups())))), None
    )


def _names_another(title: str) -> bool:
    """Whether a title holds words that a zone's own standing has not."""
    return len(_WORDS["of_a_zone"].sub("", title.lower()).strip()) > 1
