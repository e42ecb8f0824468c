"""The numbers of things told in a text, each with the words that go with it: 6家制造企业 | 1家去年就过了 | 另外5家."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from functools import lru_cache
from itertools import pairwise

from assistant.counted_noun import counted_noun, counts_other
from assistant.figure_fit import counts_things
from assistant.numbers_written import names_kind, numbers_written, only_names
from assistant.story_words import tells
from assistant.word_patterns import word_patterns
from index.figures import figures
from index.numerals import SMALL_ENGLISH
from index.query import is_english
from index.types import Figure

_WORDS = word_patterns("counted_groups")

Piece = tuple[str, tuple[int, int, Decimal] | None]
_ENTRIES = 2  # of a list
_MEASURED = ("m2", "mu", "tce")
_PIECE = re.compile(
    r"[，；;。：?？！!\n（）()]|,(?!\d{3}(?!\d))|:(?!\d)|\.(?=\s|$)|\s[—–-]+\s|——|\s(?=(?:and|while|but) the (?:rest|others|remainder|remaining)\b)"
)
_CLAUSE = re.compile(r"[，、；,;]| but | and ")
_UP_TO_NUMBER = re.compile(rf"^.*?(?:[\d一二两三四五六七八九十]+[家个所户间]|\b(?:{SMALL_ENGLISH})\b)", re.IGNORECASE)
_PARTITIVE = re.compile(
    rf"\b(?P<part>(?:only )?(?:{SMALL_ENGLISH})) (?:out )?of (?:our |the |these |those |its |my |their |all )+(?P<whole>(?:{SMALL_ENGLISH})\b(?:(?! (?:are|were|is|was|had|have|has|make|do|did)\b)(?:[^,.;?]|(?<=\d)[.,](?=\d)))+)(?P<said>(?:[^,.;?]|(?<=\d)[.,](?=\d))*)",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Group:
    """A number of things with what is said of them, and the noun it counts; no number where the remainder is told without one."""

    value: Decimal | None
    words: str
    noun: str | None = None


@dataclass(frozen=True, slots=True)
class Counted:
    """The groups of a text, what it says before the first of them and what it says of all; `aside` of one subject alone.

    `complete` is false where the text has a number of things that none of the groups tells; `measures` are of no things;
    `left_out` names what is not asked about.
    """

    groups: tuple[Group, ...]
    head: str
    of_all: str
    complete: bool = True
    aside: str = ""
    measures: str = ""
    left_out: str = ""


@lru_cache(maxsize=64)  # of one question it is asked several times
def counted_groups(text: str) -> Counted:
    """The numbers of things of a text in order, each with the words that go with it."""
    english = is_english(text)
    if english:
        text = _numbers_first(text)
        text = _PARTITIVE.sub(lambda found: f"{found['whole']}, of them {found['part']}{found['said']}", text)
    groups: list[Group] = []
    head: list[str] = []
    alone: list[str] = []
    beside: list[str] = []
    of_all: list[str] = []
    left_out: list[str] = []
    asked = aside = False
    pieces = _under_headings(list(_pieces(text, english=english)), english=english)
    for piece, number in pieces:
        if number:
            aside = False
            if not tells("again", piece, english=english):
                groups.append(Group(number[2], piece, counted_noun(text, number[0], number[1])))
        elif groups and tells("unpaid", piece, english=english):
            continue
        elif groups and tells("set_aside", piece, english=english):
            left_out.append(piece)
        elif piece.endswith(("?", "？")) or tells("asked", piece, english=english):
            asked = True
        elif tells("all", piece, english=english):
            of_all.append(piece)
        elif groups and tells("rest_alone", piece, english=english):
            groups.append(Group(None, piece))
        elif _of_other_things(piece, english=english):
            measured = any(_measures(one, piece, english=english) for one in figures(piece))
            (beside if measured else alone).append(piece)
        elif groups and not asked and not (aside := aside or _of_another(piece, english=english)):
            groups[-1] = replace(
                groups[-1], words=f"{groups[-1].words}，{piece}" if not english else f"{groups[-1].words}, {piece}"
            )
        else:
            (alone if aside else head).append(piece)
    groups = [
        replace(one, words=f"{one.words}{after.words}")
        if after and _WORDS["before_kind"].search(one.words.rstrip("、和")) and _WORDS["brings"].match(after.words)
        else one
        for one, after in zip(groups, [*groups[1:], None][: len(groups)], strict=True)
    ]
    groups = [replace(one, words=_since(one.words, english=english)) for one in groups]
    return Counted(
        tuple(groups),
        "，".join(head) if not english else ". ".join(head),
        "，".join(of_all),
        _complete(text, english=english),
        "，".join(alone) if not english else ". ".join(alone),
        "，".join(beside) if not english else ". ".join(beside),
        " ".join(left_out),
    )


def _under_headings(pieces: list[Piece], *, english: bool) -> list[Piece]:
    """The stretches of a text, each number with the words that head it where several headings say what is new and what is old."""
    heads = [
        words
        for words, number in pieces
        if not number and words.endswith((":", "：")) and _of_time(words, english=english)
    ]
    if len(heads) < _ENTRIES:
        return pieces
    under: list[Piece] = []
    head = ""
    for words, number in pieces:
        if words in heads:
            head = words.rstrip(":：")
        else:
            under.append((f"{head} {words}".strip() if number else words, number))
    return under


def _of_time(words: str, *, english: bool) -> bool:
    """Whether some words say that what follows is new or old."""
    return any(tells(kind, words, english=english) for kind in ("new", "before", "failed", "earlier", "now"))


def _numbers_first(text: str) -> str:
    """A list whose entries end in their numbers with each number before what it counts: first-timers in the pool, two."""
    entries = list(_WORDS["number_last"].finditer(text))
    if len(entries) < _ENTRIES:
        return text
    return _WORDS["number_last"].sub(r"\g<n> \g<noun> \g<what>\g<end>", text)


def _of_other_things(piece: str, *, english: bool) -> bool:
    """Whether all the figures of some words are of what no award is given by: 去年底新招了15名员工, 总面积3万平方米, 产值33亿元."""
    found = figures(piece)
    return bool(found) and all(
        _measures(one, piece, english=english)
        or ((one.unit == "count" or (english and one.unit == "number")) and counts_other(piece, one.start, one.end))
        for one in found
    )


def _measures(figure: Figure, piece: str, *, english: bool) -> bool:
    """Whether a figure measures, or is of other money than an award for a number of things turns on."""
    of_money = figure.unit in ("CNY", "USD") and tells("other_money", piece[: figure.start], english=english)
    return figure.unit in _MEASURED or of_money


def _of_another(piece: str, *, english: bool) -> bool:
    """Whether words after a number are of another thing: of a subject of its own, or of a kind that is still awaited."""
    awaited = tells("waiting", piece, english=english) and names_kind(piece)
    return awaited or tells("own_subject", piece, english=english)


def _complete(text: str, *, english: bool) -> bool:
    """Whether every number that a plural follows stands for things told; in Chinese the measure word tells which do."""
    taken = {one[0] for one in numbers_written(text, english=english)}
    return not english or all(
        one.start in taken or only_names(text[: one.start])
        for one in figures(text)
        if one.unit == "number" and counts_things(text, one)
    )


def _since(words: str, *, english: bool) -> str:
    """The words of a number without a failure in an earlier year, where they go on to this one: 2家去年没评上、今年评上."""
    cuts = [0, *(match.end() for match in _CLAUSE.finditer(words)), len(words)]
    clauses = [words[low:high] for low, high in pairwise(cuts)]
    kept = [one for one in clauses if not all(tells(kind, one, english=english) for kind in ("failed", "earlier"))]
    if len(kept) == len(clauses) or not any(tells("now", one, english=english) for one in kept):
        return words
    number = _UP_TO_NUMBER.search(clauses[0])
    return f"{number[0] if number and kept[0] != clauses[0] else ''} {''.join(kept)}".strip()


def _pieces(text: str, *, english: bool) -> Iterator[Piece]:
    """The stretches of a text, each with the one number of things it tells."""
    numbers = list(_numbers(text, english=english))
    cuts = sorted({0, *(match.end() for match in _PIECE.finditer(text)), len(text)})
    for start, end in pairwise(cuts):
        inside = [one for one in numbers if start <= one[0] < end]
        lead = _lead(text, start, inside[0][0], english=english) if inside else start
        if lead > start:
            yield text[start:lead].strip(), None
        bounds = [lead, *(_between(text, one, after) for one, after in pairwise(inside)), end]
        for at, (low, high) in enumerate(pairwise(bounds)):
            words = text[low:high].strip()
            if words:
                yield words, inside[at] if inside else None


def _lead(text: str, start: int, number: int, *, english: bool) -> int:
    """Where the words of the first number of a stretch begin, what is said before it of all numbers left out."""
    joint = next(_WORDS["joint"].finditer(text, start, number), None)
    return joint.start() if joint and tells("all", text[start : joint.start()], english=english) else start


def _between(text: str, one: tuple[int, int, Decimal], after: tuple[int, int, Decimal]) -> int:
    """Where the words of one number end and those of the next begin."""
    joints = [match.start() for match in _WORDS["joint"].finditer(text, one[1], after[0])]
    leads = [match.start() for match in _WORDS["lead"].finditer(text, one[1], after[0])]
    return joints[-1] if joints else leads[0] if leads else after[0]


def _numbers(text: str, *, english: bool) -> Sequence[tuple[int, int, Decimal]]:
    """Where numbers of things stand, with their values."""
    return sorted(numbers_written(text, english=english))
