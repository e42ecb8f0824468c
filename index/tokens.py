"""A text to the tokens of lexical search: Chinese characters singly and in pairs, Latin words whole."""

from __future__ import annotations

import re

from index.numerals import half_width

_RUN = re.compile(r"[㐀-鿿〇]+|[a-z0-9]+(?:[.%&][a-z0-9]+)*%?")


def tokens(text: str) -> list[str]:
    """Character 1- and 2-grams of each run of Chinese, and Latin words and numbers in lower case."""
    found: list[str] = []
    for run in _RUN.findall(half_width(text).lower()):
        if run[0] < "㐀" and run[0] != "〇":
            found.append(run)
        else:
            found += run
            found += [run[i : i + 2] for i in range(len(run) - 1)]
    return found


def pairs(text: str) -> set[str]:
    """The tokens that tell one text from another: its pairs of characters and its longer Latin words and numbers."""
    return {token for token in tokens(text) if len(token) > 1}


def han_pairs(text: str) -> set[str]:
    """The pairs of Chinese characters of a text."""
    return {pair for pair in pairs(text) if not pair.isascii()}
