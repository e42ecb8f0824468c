"""A share of land or floor area applied to the area that the asker gives."""

from __future__ import annotations

from assistant.award_words import text_in
from assistant.percent_form import percent_forms
from assistant.question import Question
from assistant.rules.quantities import print_quantity
from assistant.rules.types import Award, Rule
from assistant.sum_words import says
from assistant.told_parts import of_part, of_whole, shared, told_figures
from index.figures import figures
from index.types import Provision

_AREAS = frozenset(("m2", "mu"))


def scaled(award: Award, question: Question, rule: Rule | None = None) -> tuple[Award, str] | None:
    """The part of the one area in the question that a percentage comes to, and the step; None where there is none."""
    if award.unit != "percent" or not question.asks & {"amount", "count", "sum"}:
        return None
    if says("whole", question.text, english=question.english) or (rule and _told_of_part(question, rule)):
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


def _told_of_part(question: Question, rule: Rule) -> bool:
    """Whether an area told is that of the part, by the words of the rule's passage: of it no percentage is taken."""
    areas = [one for one in told_figures(question) if one.figure.unit in _AREAS]
    return any(
        of_part(one, form) and not of_whole(one, form, question) and not shared(one.elsewhere, form.part)
        for anchor in rule.anchors
        for form in percent_forms(Provision(rule.document, 0, len(anchor.quote), anchor.quote, figures(anchor.quote)))
        for one in areas
    )
