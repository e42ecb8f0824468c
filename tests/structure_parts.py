"""What the tests of the structure of a text share."""

from __future__ import annotations

import itertools
import re
from collections import Counter
from collections.abc import Sequence

from index.numerals import chinese_value, half_width
from index.policies_folder import POLICIES
from index.structure import structure
from index.types import Clause

FIVE = ("devzones-reform", "guangdong-etdz", "guangxi-etdz-reform", "guangxi-hitech-zones", "nantong-edz")
HAN = "一 二 三 四 五 六 七 八 九 十".split()


def chinese(number: int) -> str:
    """A number up to 99 as policies print it."""
    tens, ones = divmod(number, 10)
    return ("" if tens == 0 else "十" if tens == 1 else HAN[tens - 1] + "十") + (HAN[ones - 1] if ones else "")


def text_of(document: str) -> str:
    return (POLICIES / f"{document}.txt").read_bytes().decode("utf-8")


def clauses_of(document: str) -> tuple[Clause, ...]:
    return structure(document, text_of(document))


def labels(pieces: Sequence[Clause], kind: str = "clause") -> list[str]:
    return [piece.label for piece in pieces if piece.kind == kind and piece.label]


def assert_partition(pieces: Sequence[Clause], text: str) -> None:
    """Every character stands in exactly one piece, in order, offsets in code points."""
    assert [piece.start for piece in pieces] == [0, *(piece.end for piece in pieces[:-1])]
    assert pieces[-1].end == len(text)
    for piece in pieces:
        assert piece.start < piece.end
        assert piece.text == text[piece.start : piece.end]


LEVELS = {
    "zhang": r"第.+章", "jie": r"第.+节", "tiao": r"第.+条", "h1": r"[^\d(]+、", "h2": r"\([^\d]+\)", "h3": r"\d+[.、]",
    "h4": r"\(\d+\)",
}  # fmt: skip


def levels(pieces: Sequence[Clause]) -> Counter[str]:
    """How many markers of each level there are, the parts of a long clause counted once."""
    marked = [(piece.label, piece.path) for piece in pieces if piece.label]
    once = [half_width(label) for (label, _), _ in itertools.groupby(marked)]
    return Counter(key for label in once for key, form in LEVELS.items() if re.fullmatch(form, label))


def articles(pieces: Sequence[Clause]) -> list[int]:
    """The numbers of the 第X条 in order, the parts of a long one counted once."""
    found = [re.fullmatch(r"第(.+)条", half_width(piece.label)) for piece in pieces]
    numbers = [int(m[1]) if m[1].isdigit() else int(chinese_value(m[1])) for m in found if m]
    return [number for number, _ in itertools.groupby(numbers)]
