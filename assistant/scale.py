"""The share that a rule gives, applied to the area that the asker tells."""

from __future__ import annotations

from assistant.award_words import text_in
from assistant.line_asked import what_is_asked
from assistant.own_figures import shared, told_figures
from assistant.own_roles import concerned, is_part, roles
from assistant.percent_form import percent_forms
from assistant.printed_line import PrintedLine
from assistant.question import Question
from assistant.rules.quantities import print_quantity
from assistant.rules.types import Award, Rule
from assistant.sum_words import says
from index.figures import figures
from index.types import Figure, Provision, Unit

_ASKED = frozenset(("amount", "count", "sum"))
_AREAS: frozenset[Unit] = frozenset(("m2", "mu"))


def scaled(award: Award, question: Question, rule: Rule | None = None) -> tuple[Award, str] | None:
    """The part of the one area told that a percentage comes to, and the step; None where there is none."""
    english = question.english
    if award.unit != "percent" or not question.asks & _ASKED or says("whole", question.text, english=english):
        return None
    areas: tuple[Figure, ...] = tuple(one for one in figures(question.text) if one.unit in _AREAS)
    for line in _lines(rule) if rule else ():
        own = concerned(told_figures(question), line, question)
        told = roles(line, own, question, asks_whole=False)
        if told and told.whole:
            asked = what_is_asked(question)
            areas = (told.whole.figure,) if not (told.had and asked and asked.distance) else ()
        elif any(
            is_part(one, line) and not shared(one.elsewhere, line.part) for one in own
        ):  # of the part told no percentage is taken
            return None
    if len(areas) != 1:
        return None
    value = areas[0].value * award.value / 100
    words = [
        text_in(print_quantity(number, unit), question.language)
        for number, unit in ((areas[0].value, areas[0].unit), (award.value, "percent"), (value, areas[0].unit))
    ]
    return Award(value, areas[0].unit, award.kind), f"{words[0]} × {words[1]} = {words[2]}"


def _lines(rule: Rule) -> list[PrintedLine]:
    """The shares of an area that the passage of a rule prints."""
    quoted = (Provision(rule.document, 0, len(a.quote), a.quote, figures(a.quote)) for a in rule.anchors)
    return [line for one in quoted for line in percent_forms(one) if line.kind == "share" and line.units & _AREAS]
