"""What a Chinese quote says, in English, as far as the term base goes: its terms and figures in order."""

from __future__ import annotations

from decimal import Decimal

from assistant.rules.quantities import plain, print_quantity
from index.figures import figures
from index.types import Figure
from index.vocabulary import Vocabulary

_MOST = 24
_TRILLION = Decimal(10**12)
_PREFIX = {"<=": "up to ", ">=": "at least ", ">": "more than ", "<": "less than ", "top": "top ", "bottom": "last "}


def gloss(quote: str, vocabulary: Vocabulary) -> str:
    """The English names of the terms of a quote, with its figures, in the order of the quote."""
    found = [(m.start, m.concept.en) for m in vocabulary.mentions(quote)]
    found += [(f.start, figure_in_english(f)) for f in figures(quote) if f.unit != "number" or f.value > 10]
    return "; ".join(dict.fromkeys(words for _, words in sorted(found)[:_MOST]))


def figure_in_english(figure: Figure) -> str:
    """A figure as an English text prints it, with its comparator."""
    words = plain(figure.value) if figure.unit == "date" else print_quantity(figure.value, figure.unit).en
    if figure.unit == "CNY" and figure.value >= _TRILLION:
        words = f"RMB {plain(figure.value / _TRILLION)} trillion"
    return _PREFIX.get(figure.comparator, "") + words
