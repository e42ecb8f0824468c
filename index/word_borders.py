"""The pairs of characters of a text that stand over the border of two words, by the best cut into words of two."""

from __future__ import annotations

import math
import re
from collections.abc import Mapping

from index.spelling.confusable import read_words

_RUN = re.compile(r"[㐀-鿿〇]{3,}")
_WORD, _LEAST = 3.0, 1.0  # what a listed word counts beside its frequency, and what a pair must have to be one


def over_borders(text: str, frequencies: Mapping[str, int]) -> frozenset[str]:
    """The pairs of neighbouring characters that are no word there: 对就 of 北京市对就餐人员."""
    return frozenset(pair for run in _RUN.findall(text) for pair in _over_borders(run, frequencies))


def _over_borders(run: str, frequencies: Mapping[str, int]) -> set[str]:
    listed = read_words()
    best, cuts = [0.0], [1]
    for end in range(1, len(run) + 1):
        best.append(best[-1])
        cuts.append(1)
        pair = run[max(0, end - 2) : end]
        worth = _WORD * (pair in listed) + math.log1p(frequencies.get(pair, 0))
        if end > 1 and worth > _LEAST and best[end - 2] + worth > best[end]:
            best[end], cuts[end] = best[end - 2] + worth, 2
    words, at = set(), len(run)
    while at > 0:
        words.add(run[at - cuts[at] : at])
        at -= cuts[at]
    return {run[i : i + 2] for i in range(len(run) - 1)} - words
