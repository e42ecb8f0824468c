"""Two stretches of a provision that a sentence has each in the place of the other."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from assistant.gate_between import EDGE, LIST_MARKS, Tokens, characters, word_stems
from assistant.gate_sources import Sources, one_by_one
from index.numerals import half_width


@dataclass(frozen=True, slots=True)
class Reach:
    """How many tokens a stretch has at most, how many beside it tell its place, and how many both have at least."""

    most: int
    beside: int
    least: int


@dataclass(frozen=True, slots=True)
class Moved:
    """A stretch of a sentence that stands elsewhere in the provision, with what stands left or right of it."""

    start: int
    end: int
    words: Tokens
    beside: Tokens
    after: bool


_CHINESE = Reach(most=14, beside=2, least=4)
_ENGLISH = Reach(most=5, beside=1, least=3)


def keeps_both_places(sentence: str, sources: Sources) -> bool:
    """Whether a sentence, before it is cut into parts, leaves the stretches of each provision where they stand."""
    said = half_width(sentence)
    return all(keeps_two(said, half_width(one.quotes), half_width(one.composed)) for one in one_by_one(sources))


def keeps_two(said: str, quote: str, english: str) -> bool:
    """Whether no two stretches of a provision stand in a sentence each beside the words of the other."""
    if english:
        return not _turned(word_stems(said), word_stems(english), _ENGLISH)
    return not _turned(characters(said), characters(quote), _CHINESE)


def _turned(said: Tokens, printed: Tokens, reach: Reach) -> bool:
    longest = reach.most + reach.beside
    held = {printed[at : at + n] for n in range(1, longest + 1) for at in range(len(printed) - n + 1)}
    moved = list(_moved(said, held, reach))
    return any(
        one.end <= other.start
        and one.after == other.after
        and one.words != other.words
        and _with(one.beside, other.words, one.after) in held
        and _with(other.beside, one.words, other.after) in held
        for one in moved
        for other in moved
    )


def _moved(said: Tokens, held: set[Tokens], reach: Reach) -> Iterator[Moved]:
    """Each stretch that the provision has, but not beside what stands beside it in the sentence."""
    for start in range(1, len(said)):
        for end in range(start + 1, min(len(said), start + reach.most + 1)):
            words = said[start:end]
            if words not in held or EDGE in words:
                break
            for beside, after in _sides(said, start, end, reach):
                least = reach.beside + 1 if words[0][0].isdigit() else reach.least
                enough = (
                    beside and len(beside) + len(words) >= least and not LIST_MARKS & {*beside, words[0], words[-1]}
                )
                if enough and beside in held and _with(beside, words, after) not in held:
                    yield Moved(start, end, words, beside, after)


def _sides(said: Tokens, start: int, end: int, reach: Reach) -> Iterator[tuple[Tokens, bool]]:
    """What stands left and right of a stretch, as far as no mark is between."""
    before, after = said[max(0, start - reach.beside) : start], said[end : end + reach.beside]
    before = before[max((at + 1 for at, token in enumerate(before) if token == EDGE), default=0) :]
    after = after[: next((at for at, token in enumerate(after) if token == EDGE), len(after))]
    for near in range(1, reach.beside + 1):
        yield before[-near:], False
        yield after[:near], True


def _with(beside: Tokens, words: Tokens, after: bool) -> Tokens:
    return (*words, *beside) if after else (*beside, *words)
