"""A share of land or floor area applied to the area that the asker gives."""

from __future__ import annotations

from assistant.award_words import text_in
from assistant.question import Question
from assistant.rules.quantities import print_quantity
from assistant.rules.types import Award
from index.figures import figures

_AREAS = frozenset(("m2", "mu"))


def scaled(award: Award, question: Question) -> tuple[Award, str] | None:
    """The part of the one area in the question that a percentage comes to, and the step; None where there is none."""
    if award.unit != "percent" or not question.asks & {"amount", "count", "sum"}:
        return None
    areas = [figure for figure in figures(question.text) if figure.unit in _AREAS]
    if len(areas) != 1:
        return None
    area = areas[0]
    value = area.value * award.value / 100
    words = [
        text_in(print_quantity(number, unit), question.language)
        for number, unit in ((area.value, area.unit), (award.value, "percent"), (value, area.unit))
    ]
    return Award(value, area.unit, award.kind), f"{words[0]} × {words[1]} = {words[2]}"
