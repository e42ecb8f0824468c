"""A share of a number of things told before it, written as a number: ten incubators, 40% of them; 十二家申请，一半通过."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal

from assistant.claims.shares import read_shares
from assistant.counted_noun import counted_noun, counts_other
from assistant.numbers_written import numbers_written
from assistant.rules.quantities import plain
from assistant.word_patterns import word_patterns
from index.figures import figures
from index.numerals import small_value
from index.query import is_english

_WORDS = word_patterns("share_of_number")
_LONGEST = 600  # a longer turn tells no few numbers
_ALL = Decimal(100)
_NEAR = Decimal("0.0001")  # a third is told in per cent with a remainder

_DOZEN = 12

Written = tuple[int, int, Decimal]
Share = tuple[int, int, Decimal, Decimal]  # where it is written, its per cent and the number left out of that


def with_shares_counted(turn: str, before: Sequence[str] = ()) -> str:
    """A turn whose dozens, and shares of a number of things, are numbers; a share that does not come out whole stays.

    `before` are the turns before it, which may tell the number: only 40% of them passed.
    """
    if len(turn) > _LONGEST:
        return turn
    turn = _WORDS["dozen"].sub(_of_dozens, turn)
    english = is_english(turn)
    numbers = numbers_written(turn, english=english)
    for start, end, share, left_out in sorted(_shares(turn), reverse=True):
        whole = _whole(turn, start, end, numbers)
        number, measure = (whole[2], turn[whole[1] - 1]) if whole else _told_before(before, numbers)
        value = number * share / _ALL - left_out
        if abs(value - round(value)) > _NEAR or not 0 < round(value) < number:
            continue
        some = plain(Decimal(round(value)))
        turn = f"{turn[:start]}{_written(some, turn, (start, end), measure, english=english)}{turn[end:]}"
    return turn


def _of_dozens(found: re.Match[str]) -> str:
    """The number that so many dozen are."""
    if found["half"]:
        return str(_DOZEN // 2)
    return plain(_DOZEN * small_value(found["n"])) if found["n"] else str(_DOZEN)


def _written(number: str, turn: str, span: tuple[int, int], measure: str, *, english: bool) -> str:
    """A number in the place of a share, said to be of those told before."""
    start, end = span
    if english:
        return number if turn.startswith(" of ", end) else f"{number} of them"
    lead = "" if _WORDS["rest"].search(turn[:start]) else "其中"
    return f"{lead}{number}{measure}"


def _shares(turn: str) -> Iterator[Share]:
    """The shares of a turn that stand for some of the things told: 40%, six in ten, all but three."""
    told = [*read_shares(turn), *(one for one in figures(turn) if one.unit == "percent" and one.comparator == "=")]
    found = [(one.start, one.end, one.value, Decimal(0)) for one in told]
    for match in _WORDS["so_many_in"].finditer(turn):
        found.append((*match.span(), _ALL * small_value(match["part"]) / small_value(match["whole"]), Decimal(0)))
    for match in _WORDS["all_but"].finditer(turn):
        found.append((*match.span(), _ALL, Decimal(small_value(match["part"]))))
    for one in found:
        if _of_things(turn, one[1]) and (one[0] == 0 or _WORDS["before"].search(turn[: one[0]])):
            yield one


def _of_things(turn: str, end: int) -> bool:
    """Whether a share is one of them, or of things by a name that awards are counted by: 40% of the incubators, not of the land."""
    if _WORDS["of_things"].match(turn, end) or _WORDS["of_number"].match(turn, end):
        return True
    of_the = _WORDS["of_the"].match(turn, end)
    noun = counted_noun(turn, end, of_the.end()) if of_the else None
    return of_the is not None and noun is not None and not counts_other(turn, end, of_the.end())


def _whole(turn: str, start: int, end: int, numbers: Sequence[Written]) -> Written | None:
    """The number that a share is of: the one named with it, else the last one told before it of more than one thing."""
    named = _WORDS["of_number"].match(turn, end)
    if named:
        return next((one for one in numbers if one[0] == named.end()), None)
    return next((one for one in reversed(numbers) if one[1] <= start and one[2] > 1), None)


def _told_before(before: Sequence[str], here: Sequence[Written]) -> tuple[Decimal, str]:
    """The one number of things that the last turn before with any told, with its measure word; nothing where this one has its own."""
    for turn in reversed(before if not here else ()):
        told = [one for one in numbers_written(turn, english=is_english(turn)) if one[2] > 1]
        if told:
            return (told[0][2], turn[told[0][1] - 1]) if len(told) == 1 else (Decimal(0), "")
    return Decimal(0), ""
