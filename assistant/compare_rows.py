"""A comparison as people read it: one sentence that says what is the same or differs, then a small table."""

from __future__ import annotations

from collections.abc import Sequence

from assistant.composition import Row
from assistant.rules.types import MONEY
from assistant.table import table
from assistant.types import Decision, Language
from prompts import replies


def compared_sums(rows: Sequence[Row], language: Language) -> str:
    """What the figures of some sides have in common or where they differ; "" where a side gives none."""
    words = replies(language)
    if len(rows) < 2 or not all(row.gives for row in rows):
        return ""
    money = all(row.unit in MONEY for row in rows)
    if same_of_each_side(rows):
        given = (" / " if language == "en" else "、").join(dict.fromkeys(row.gives for row in rows))
        return words["same_sum" if money else "same_figure"].format(amount=given)
    if len({row.gives for row in rows}) > 1:
        return words["other_sums" if money else "other_figures"].format(each=_each(rows, "gives", language))
    if len({row.yearly for row in rows}) > 1:
        return words["same_sum_other_terms"].format(amount=rows[0].gives, each=_each(rows, "per", language))
    return words["same_sum" if money else "same_figure"].format(amount=rows[0].gives)


def same_of_each_side(rows: Sequence[Row]) -> bool:
    """Whether each of several sides gives several figures, and all the same ones, in the same time."""
    by_side = _by_side(rows)
    return len(by_side) > 1 and len(set(map(frozenset, by_side.values()))) == 1 and len(rows) > len(by_side)


def _by_side(rows: Sequence[Row]) -> dict[str, list[tuple[str, bool]]]:
    """What each side gives, and whether each year."""
    by_side: dict[str, list[tuple[str, bool]]] = {}
    for row in rows:
        by_side.setdefault(row.side, []).append((row.gives, row.yearly))
    return by_side


def _higher(rows: Sequence[Row]) -> str:
    """The one of two sides that gives more, where each gives one sum of the same kind, counted in the same time; else ""."""
    awards = [row.award for row in rows if row.award]
    kinds = {(award.unit, award.kind) for award in awards}
    alone = len({row.side for row in rows}) == len(rows) == len(awards)
    if len(rows) != 2 or not alone or len(kinds) > 1 or len({row.yearly for row in rows}) > 1:
        return ""
    most = max(award.value for award in awards)
    first = [row.side for row, award in zip(rows, awards, strict=True) if award.value == most]
    return first[0] if len(first) == 1 else ""


def compared_decisions(
    sides: Sequence[str], each: Sequence[Decision | None], language: Language, read_alike: bool
) -> str:
    """Yes or no of each side; "" where one says neither, or where they differ and were not `read_alike`."""
    words, comma = replies(language), "; " if language == "en" else "；"
    if not each or not all(each) or (len(set(each)) > 1 and not read_alike):
        return ""
    if len(set(each)) == 1:
        return words[f"all_{each[0]}" if len(sides) > 2 else f"both_{each[0]}"]
    said = (
        words["side_says"].format(side=side, says=words[f"side_{one}"]) for side, one in zip(sides, each, strict=True)
    )
    return comma.join(said) + ("." if language == "en" else "。")


def _each(rows: Sequence[Row], of: str, language: Language) -> str:
    """What each side gives, the higher marked, or what it counts it for; named."""
    words, higher = replies(language), _higher(rows) if of == "gives" else ""
    said = (
        words["of_side"].format(side=row.side, says=getattr(row, of) + (words["higher"] if row.side == higher else ""))
        for row in rows
    )
    return ("; " if language == "en" else "；").join(said)


def rows_table(rows: Sequence[Row], language: Language) -> str:
    """The sides as a table, a row each; what is of one side is told in one row."""
    words, comma = replies(language), "; " if language == "en" else "；"
    by_side: dict[str, list[str]] = {}
    for row in rows:
        by_side.setdefault(row.side, []).append(row.says)
    return table(
        (words["side_head"], words["says_head"]),
        [(side, comma.join(dict.fromkeys(says))) for side, says in by_side.items()],
    )
