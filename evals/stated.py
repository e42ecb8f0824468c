"""Whether a text states a fact: a sum by its value in any notation, Latin words as words, the rest as it stands."""

from __future__ import annotations

import re
import unicodedata

from index.figures import figures
from index.types import Figure

MARK = re.compile(r"\[\d+\]")
_LATIN = re.compile(r"[a-z][a-z\s.'&-]*")
_CURRENCY = re.compile(r"元|块|人民币|美|刀|dollar|yuan|renminbi|rmb|cny|usd|[$¥]", re.IGNORECASE)
_LARGE = 10**4


def states(text: str, wanted: str) -> bool:
    """Whether a text states what is wanted; citation markers do not count."""
    text = MARK.sub(" ", text)
    words = _tidy(wanted)
    if _LATIN.fullmatch(words):
        return re.search(rf"\b{re.escape(words)}", _tidy(text)) is not None
    if re.search(_bounded(_bare(words)), _bare(_tidy(text))):
        return True
    figure = _whole(wanted.strip())
    return figure is not None and any(_same(figure, other) for other in figures(text))


def _tidy(text: str) -> str:
    """Half-width, lower case, without emphasis and thousands commas, white space single, percent as a sign."""
    text = unicodedata.normalize("NFKC", text).replace("**", "").replace("`", "").lower()
    text = re.sub(r"(?<=\d),(?=\d{3})", "", text)
    text = re.sub(r"\s*(?:per\s?cent|percent)\b", "%", text)
    return re.sub(r"\s+", " ", text).strip()


def _bare(text: str) -> str:
    """Without white space; between two digits a bar keeps them apart."""
    return re.sub(r"\s", "", re.sub(r"(?<=\d) (?=\d)", "|", text))


def _bounded(words: str) -> str:
    """A pattern that finds words, never a part of a longer number."""
    before = r"(?<![\d.])" if words[:1].isdigit() else ""
    after = r"(?!\.?\d|[百千]?[万亿])" if words[-1:].isdigit() else r"(?![万亿])" if words[-1:] in "百千万亿" else ""
    return before + re.escape(words) + after


def _whole(wanted: str) -> Figure | None:
    """The figure that makes up all of a text, or None."""
    found = figures(wanted)
    return found[0] if len(found) == 1 and (found[0].start, found[0].end) == (0, len(wanted)) else None


def _same(wanted: Figure, given: Figure) -> bool:
    """Whether two figures are the same: in value and, where the wanted one prints it, in unit."""
    if wanted.value != given.value:
        return False
    if wanted.unit == given.unit or wanted.unit == "number":
        return True
    if wanted.unit in ("CNY", "USD"):
        if given.unit == "number":
            return given.value >= _LARGE
        return given.unit in ("CNY", "USD") and not _CURRENCY.search(wanted.text)
    return given.unit == "number" and wanted.unit in ("count", "rank", "date")
