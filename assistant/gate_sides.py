"""What stands on the two sides of a word that joins them, and whether a sentence leaves each on its side."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from assistant.gate_words import stem
from index.english import small_words, stems

_PREPOSITIONS = "in|into|around|at|to|as|from|by|on|onto|with|within|for"
_JOINED = re.compile(  # built around key industries, a report to the city
    rf"(?P<word>[a-z-]{{4,}}) (?P<join>{_PREPOSITIONS}) (?:the |an? |each |its |their )?(?P<right>[^,;.:()]+)",
    re.IGNORECASE,
)
_NEXT = re.compile(
    rf"\b(?:{_PREPOSITIONS}|and is|and are|that|which|who|whose|when|where|after|before|is|are|may|shall|must)\b"
)
_SENTENCE = re.compile(r";|[.](?=\s|$)")
_NAME = re.compile(r"(?:[A-Z][\w']*[a-z]\w*)(?:[ -](?:[A-Z][\w']*[a-z]\w*))+")
_USED = re.compile(r"\bused (?:(?:mainly|only|solely) )?(?:for|to) (?P<what>[^;.]+)", re.IGNORECASE)
_MARK = re.compile(r"(?P<mark>[在从向])(?P<what>[一-鿿]{2,12})")
_FAR = 4  # characters of what follows a mark that tell what it is


def keeps_sides(said: str, quote: str, english: str) -> bool:
    """Whether what stands left and right of a joining word in a sentence stands so in the provision."""
    if english:
        return _unturned(said, english) and _used_for(said, english) and _named_whole(said, english)
    return _marked(said, quote)


def _unturned(said: str, english: str) -> bool:
    """What follows a word with its preposition is not what stands before them in the provision, and the other way round."""
    printed = list(_joined(english))
    for word, left, right in _joined(said):
        there = [(one, other) for key, one, other in printed if key == word]
        if there and all(_turned(left, right, one, other) for one, other in there):
            return False
    return True


def _turned(left: set[str], right: set[str], printed_left: set[str], printed_right: set[str]) -> bool:
    """Whether each side has a word that is the other side's alone, and none of its own."""
    before, after = printed_left - printed_right, printed_right - printed_left
    return bool(left & after and right & before) and not (left & before or right & after)


def _joined(text: str) -> Iterator[tuple[tuple[str, str], set[str], set[str]]]:
    """Each word with its preposition, the telling words before it in its sentence and those of what follows."""
    for sentence in _SENTENCE.split(text):
        at = 0
        while match := _JOINED.search(sentence, at):
            at = match.start("join")
            if match["word"].lower() in small_words():
                continue
            right = _NEXT.split(match["right"])[0]
            yield (
                (stem(match["word"].lower()), match["join"].lower()),
                set(stems(sentence[: match.start()])),
                set(stems(right)),
            )


def _used_for(said: str, english: str) -> bool:
    """What something is used for is what the provision has it used for."""
    printed = " ".join(match["what"] for match in _USED.finditer(english))
    whole = set(stems(english))
    return not printed or not any(
        (set(stems(match["what"])) - set(stems(printed))) & whole for match in _USED.finditer(said)
    )


def _named_whole(said: str, english: str) -> bool:
    """Two words of one proper name stand beside each other in the provision, where both are names there."""
    printed = {pair for name in _NAME.findall(english) for pair in _pairs(name)}
    own = {word for pair in printed for word in pair}
    return not any(set(pair) <= own and pair not in printed for name in _NAME.findall(said) for pair in _pairs(name))


def _pairs(name: str) -> set[tuple[str, str]]:
    words = re.split(r"[ -]", name.lower())
    return set(pairwise(words))


def _marked(said: str, quote: str) -> bool:
    """What follows 在, 从 or 向 in a sentence is not told where the provision has another after it that the sentence moves."""
    for match in _MARK.finditer(said):
        mark, what = match["mark"], match["what"][:_FAR]
        known = next((what[:n] for n in range(len(what), 1, -1) if what[:n] in quote), "")
        printed = [other["what"][:2] for other in _MARK.finditer(quote) if other["mark"] == mark]
        if not known or any(known.startswith(other) for other in printed):
            continue
        opposite = {"从": "向", "向": "从"}.get(mark, "")
        if opposite and re.search(f"{opposite}{known}", quote):
            return False
        if printed and all(other in said and not re.search(f"{mark}{other}", said) for other in printed):
            return False
    return True
