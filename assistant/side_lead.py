"""The sentence that begins a comparison: what the sides have in common, where they differ, or which says nothing."""

from __future__ import annotations

from collections.abc import Sequence

from assistant.compare_rows import compared_decisions, compared_sums
from assistant.composition import Row
from assistant.passage_row import lacking
from assistant.question import Question
from assistant.shared_words import shared_words
from assistant.side_found import SideFound
from assistant.silent_side import of_same_matter
from assistant.types import Decision, Language
from index.search import Index
from prompts import replies


def lead_of_sides(
    question: Question,
    decided: Decision | None,
    each: Sequence[Decision | None],
    found: Sequence[SideFound],
    names: Sequence[str],
    firsts: Sequence[Row],
    index: Index,
) -> str:
    """What is the same or differs, after yes or no where that is decided; "" where that says enough."""
    words, language = replies(question.language), question.language
    if any(side.lacks for side in found):
        speaking = [name for side, name in zip(found, names, strict=True) if not side.lacks]
        silent = [
            f"{name}{' ' * question.english}{lacking(side, question)}"
            for side, name in zip(found, names, strict=True)
            if side.lacks
        ]
        return words["one_speaks"].format(
            spoken=(", " if question.english else "、").join(speaking),
            silent=("; " if question.english else "；").join(silent),
        )
    read_alike = len({bool(side.rulings) for side in found}) == 1  # by rules throughout, or by passages
    lead = compared_decisions(names, each, language, read_alike)
    lead = lead or compared_sums(firsts, language) or _shared_words(found, language, index)
    if lead or decided:
        return lead
    apart = question.apart or "department" in question.asks or not read_alike
    if apart or not of_same_matter(found, index):
        return words["side_by_side"]
    return words["both_speak" if len(found) == 2 else "all_speak"]


def _shared_words(found: Sequence[SideFound], language: Language, index: Index) -> str:
    """That all sides say what is asked, or all they say, in the same words; "" where they do not."""
    shared, many = shared_words(found, index.pinpoint), "both" if len(found) == 2 else "all"
    return (
        replies(language)[f"{many}_{'same' if shared.whole else 'print'}"].format(words=shared.words) if shared else ""
    )
