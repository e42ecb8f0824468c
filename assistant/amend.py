"""A turn that only puts another figure in place of one told before: the figure is put into the turn that told it.

"是1160万，不是860万" after 国家拨了我们860万，配多少 asks 国家拨了我们1160万，配多少; "total is 2,800" takes the unit it had.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from assistant.asks import asks
from assistant.denied_words import CORRECTED
from assistant.exchange_rate import exchange_rate
from assistant.not_obtained import asks_afterwards
from assistant.other_figure import other_figure
from assistant.read_facts import FactReader
from assistant.turn_words import idle, pattern
from index.figures import figures
from index.query import is_english, tidied
from index.types import Figure

_PARTS = re.compile(r"(?<=[，。；;！!？?])|(?<=(?<!\d),)(?!\d)|(?<=[.,])\s+|\s*[—–]\s*")
_SENTENCE = re.compile(r"[。；;！!？?]\s*|\.\s+")
_ENDS = re.compile(r"[?？]\s*$|(?:吗|么|呢)[?？。\s]*$")
_NO_FIGURE = frozenset(("date", "year", "day", "month"))


def amended(turns: Sequence[str], begins: frozenset[int], reader: FactReader) -> tuple[tuple[str, ...], frozenset[int]]:
    """The turns with each figure told anew in its place; and, of those left, which begin another matter."""
    told: list[str] = []
    starts: set[int] = set()
    for at, turn in enumerate(turns):
        first = max(starts, default=0)
        put = _put(told[first:], tidied(turn), reader) if told and at not in begins else None
        if at in begins:
            starts.add(len(told))
        told = [*told, turn] if put is None else [*told[:first], *put]
    return tuple(told), frozenset(starts)


def _put(told: Sequence[str], turn: str, reader: FactReader) -> list[str] | None:
    """The turns told with the figure of a turn in its place, and what the turn asks besides; None where it does more."""
    if rate := exchange_rate(turn):
        return _beside_a_rate(told, turn, rate[1], reader)
    given = [figure for figure in figures(turn) if figure.unit not in _NO_FIGURE]
    denied = [figure for figure in given if CORRECTED.search(turn[: figure.start])]
    meant = [figure for figure in given if figure not in denied]
    if len(denied) == 1 and (apart := _apart(turn, denied[0])):
        put = _put(told, apart[0], reader)
        return None if put is None else [*put, apart[1]]
    if len(meant) != 1 or meant[0].comparator not in ("=", "top"):
        return None
    if pattern("arrived").search(turn) or pattern("more").search(turn):
        return None  # it comes on top
    corrects = denied or pattern("corrects").search(turn) or _bare(turn, given, told[-1])
    if not corrects or _tells_more(turn, told, reader):
        return None
    for at in reversed(range(len(told))):
        found = other_figure(tidied(told[at]), turn, meant[0], [figure.value for figure in denied])
        if found is None:
            continue
        if found == "":
            return None
        rest = _asked_besides(turn, given)
        if rest is None:
            return None
        return [*told[:at], found, *told[at + 1 :], *([rest] if rest else [])]
    return None


def _beside_a_rate(told: Sequence[str], turn: str, rate: tuple[int, int], reader: FactReader) -> list[str] | None:
    """The same of a turn that gives a rate of exchange as well, which stays in what is asked: 4000万呢？汇率按7."""
    said, rest = turn[slice(*rate)].strip(" ,，。"), f"{turn[: rate[0]]}{turn[rate[1] :]}"
    put = _put(told, rest.strip(" ,，"), reader)
    if put is None:
        return None
    asked = put[len(told) :]
    return [*put[: len(told)], f"{said}. {asked[0]}" if asked else said]


def _apart(turn: str, denied: Figure) -> tuple[str, str] | None:
    """The sentence of a turn that takes a figure back, and the others; None where there is but one."""
    ends = [match.end() for match in _SENTENCE.finditer(turn)]
    start = max((end for end in ends if end <= denied.start), default=0)
    end = min((end for end in ends if end >= denied.end), default=len(turn))
    rest = f"{turn[:start]} {turn[end:]}".strip()
    return (turn[start:end].strip(), rest) if rest else None


def _bare(turn: str, given: Sequence[Figure], before: str) -> bool:
    """Whether a turn holds nothing but a figure and words of no matter, or words that the turn before it used."""
    rest = turn
    for figure in reversed(given):
        rest = rest[: figure.start] + " " + rest[figure.end :]
    characters, words = idle()
    if is_english(turn) or is_english(before):
        used = {word.lower() for word in re.findall(r"[A-Za-z]+", before)} | words
        return all(word.lower() in used for word in re.findall(r"[A-Za-z]+|[一-鿿]", rest))
    return all(one in characters or one in before for one in re.findall(r"[一-鿿A-Za-z]", rest))


def _tells_more(turn: str, told: Sequence[str], reader: FactReader) -> bool:
    """Whether a turn tells a kind, a place or a circumstance that was not told before; a case put supposes only what has come."""
    before, put = reader.read(" ".join(told)), asks_afterwards(turn.lower())
    return any(
        before.get(name) != value and not (put and reader.vocabulary[name].event and name not in before)
        for name, value in reader.read(turn).items()
        if not reader.vocabulary[name].numeric
    )


def _asked_besides(turn: str, given: Sequence[Figure]) -> str | None:
    """What a turn asks apart from the part with the figure: 那还有吗; None where that part asks something itself."""
    parts, at = [], 0
    for part in _PARTS.split(turn):
        if not part:
            continue
        start = turn.index(part, at)
        at = start + len(part)
        held = any(figure.start < at and start < figure.end for figure in given)
        if held and asks(re.sub(r"呢[?？。\s]*$", "", part), english=is_english(turn)) - {"count"}:
            return None
        if not held and not pattern("corrects").search(part) and _ENDS.search(part):
            parts.append(part.strip())
    return " ".join(parts)
