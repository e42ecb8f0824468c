"""In what order and by how much: steps as the provision has them, a part that is no addition, a rise to or by a figure."""

from __future__ import annotations

import re
from collections.abc import Iterable
from statistics import mean

from assistant.word_patterns import word_patterns
from index.tokens import han_pairs

_WORDS = word_patterns("gate_order")
_TO = re.compile(r"(?:到|至|为|\bto) ?(?:the )?$", re.IGNORECASE)
_BY = re.compile(r"\bby (?:the )?$", re.IGNORECASE)
_CLAUSE = re.compile(r"[;。]")


def keeps_order(said: str, quote: str, english: str) -> bool:
    """Whether steps stand in a sentence in the order of a provision, parts as parts, a rise to a figure as one to it."""
    return _in_steps(said, quote) and _of_which(said, f"{quote} {english}") and _risen(said, quote, english)


def _in_steps(said: str, quote: str) -> bool:
    """What is told to come after comes after in the provision, which has an order."""
    match = next(_WORDS["then"].finditer(said), None)
    if match is None:
        return True
    if said[: match.start()].rstrip(",").endswith("后") and not _WORDS["ordered"].search(quote):
        return False
    before, after = (han_pairs(text) for text in (said[: match.start()], said[match.end() :]))
    one, other = _places(before - after, quote), _places(after - before, quote)
    return not one or not other or mean(one) <= mean(other)


def _of_which(said: str, text: str) -> bool:
    """What is part of another is not told to be added to it."""
    return (
        not (_WORDS["part"].search(text) and _WORDS["added"].search(said)) or _WORDS["added"].search(text) is not None
    )


def _risen(said: str, quote: str, english: str) -> bool:
    """A rise to a figure is no rise by it: 提高至15%."""
    for match in _WORDS["risen"].finditer(said):
        figure = re.sub(r"^\D+", "", match[0])
        printed = [
            _how(text[: at.start()])
            for text in (quote, english)
            for at in re.finditer(rf"(?<![\d.]){re.escape(figure)}(?![\d.])", text)
        ]
        printed = [how for how in printed if how != "is"] or printed
        told = _how(said[: match.end() - len(figure)])
        if printed and told != "is" and "is" not in printed and told not in printed:
            return False
    return True


def _how(before: str) -> str:
    """Whether a figure follows to or by, or its verb alone, which is by."""
    if _TO.search(before):
        return "to"
    return "by" if _BY.search(before) or _WORDS["verb"].search(before) else "is"


def _places(pairs: Iterable[str], quote: str) -> list[int]:
    """Where pairs of characters stand in a provision."""
    return [quote.index(pair) for pair in pairs if pair in quote]
