"""A figure worked out from one of the text and the asker's own: what is required, what is lacking or left, what is too much."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from fractions import Fraction

from assistant.decide import Ruling
from assistant.evidence import Evidence, clause_at, department_after, provisions_at
from assistant.line_asked import Asked, LineAsked, line_asked, what_is_asked
from assistant.line_sums import as_distance, as_plain, as_whole, of_level, of_share
from assistant.own_roles import Roles, roles
from assistant.printed_change import printed_change
from assistant.question import Question
from assistant.reckoned import Reckoned
from assistant.rules.quantities import plain
from assistant.rules.types import Rule
from assistant.sum_words import says
from index.search import Index
from index.types import Hit

_MOST_YEARS = 5
_YEAR = re.compile(r"(?<!\d)(?<!\d[,.])20[1-4]\d(?![,.]?\d)")


def reckon(
    question: Question,
    rulings: Sequence[Ruling],
    evidence: Sequence[Evidence],
    hits: Sequence[Hit],
    index: Index,
    *,
    settled: bool,
) -> Reckoned | None:
    """What the line asked about comes to; None where a figure of the asker has no certain part in it.

    The line is one of the passage found or of the rule on the matter, else of what else was found; where rules settle
    the matter, only a growth is looked for there.
    """
    if not evidence or question.sides:
        return None
    near = (*evidence[:1], *(_passage(ruling.rule, index) for ruling in rulings[:1]))
    beyond = () if settled and not says("growing", question.text, english=question.english) else hits
    return _of_line(question, near, beyond, index) or printed_change(question, evidence)


def supposes_growth(question: Question, evidence: Sequence[Evidence], hits: Sequence[Hit], index: Index) -> bool:
    """Whether a figure of the asker grows as the text says: what it comes to is worked out, and is no forecast."""
    if not (evidence and hits) or not says("growing", question.text, english=question.english):
        return False
    reckoned = _of_line(question, evidence[:1], hits, index)
    return reckoned is not None and reckoned.award is not None


def _of_line(question: Question, near: Sequence[Evidence], hits: Sequence[Hit], index: Index) -> Reckoned | None:
    """What a line comes to with the asker's figures."""
    asked = what_is_asked(question)
    found = line_asked(question, asked, near, hits, index) if asked else None
    own = roles(found.line, found.own, question, asks_whole=asked.whole) if asked and found else None
    if asked is None or found is None or own is None:
        return None
    reckoned = _reckoned(found, own, asked, question, index)
    return reckoned and reckoned.standing_on(found.evidence)


def _passage(rule: Rule, index: Index) -> Evidence:
    """The passage that a rule stands on."""
    clause = clause_at(index, rule.document, rule.anchors[0].start)
    held = provisions_at(clause, rule.anchors[0], index)
    return Evidence(clause, held, 1.0, department_after(clause, held, index))


def _reckoned(found: LineAsked, own: Roles, asked: Asked, question: Question, index: Index) -> Reckoned | None:
    """The arithmetic that the roles and what is asked call for."""
    line = found.line
    if line.kind == "level":
        return as_distance(of_level(line, question), own.had, asked, question)
    if asked.whole:
        return as_whole(line, own.had, question) if line.kind == "share" and own.had else None
    if own.whole is None or (line.kind != "share" and says("growth", question.text, english=question.english)):
        return None
    factor = _factor(found, question, index)
    if factor is None:
        return None
    if line.kind == "growth" and says("exactly", question.text, english=question.english):
        line = replace(line, figure=replace(line.figure, comparator="="))
    required = of_share(line, own.whole, *factor, question)
    if own.had and not asked.alone:
        return as_distance(required, own.had, asked, question)
    return as_plain(required, question) if asked.alone else None


def _factor(found: LineAsked, question: Question, index: Index) -> tuple[Fraction, str] | None:
    """By what the asker's figure is multiplied, and how it is written."""
    line = found.line
    percent = f"{plain(line.figure.value)}%"
    rate = Fraction(line.figure.value) / 100
    if line.kind == "share":
        return rate, percent
    years = _years(found, question, index)
    if not years:
        return None
    sign = 1 if line.kind == "growth" else -1
    written = f"(1 {'+' if sign > 0 else '−'} {percent})" + (f"^{years}" if years > 1 else "")
    return (1 + sign * rate) ** years, written


def _years(found: LineAsked, question: Question, index: Index) -> int:
    """How many times the growth counts from the figure told; 0 where the question gives another base or year, or none."""
    line, text = found.line, question.text
    if question.follows and question.before:
        text = f"{question.before.text} {text}"
    dates = sorted({int(year) for year in _YEAR.findall(text)})
    if line.yearly:
        if len(dates) == 2:
            return dates[1] - dates[0] if dates[1] - dates[0] <= _MOST_YEARS else 0
        return 1 if not dates and says("next_year", text, english=question.english) else 0
    if not line.base_year.isdigit():
        return 1 if says("hidden_base", text, english=question.english) else 0
    return 1 if int(line.base_year) in dates and set(dates) <= _years_of_section(found, index) else 0


def _years_of_section(found: LineAsked, index: Index) -> set[int]:
    """The years that the part of the document around a line prints: its base and the year that is aimed at."""
    clause = found.evidence.clause
    section = (one for one in index.clauses if one.document == clause.document and one.path[:1] == clause.path[:1])
    return {int(year) for one in section for year in _YEAR.findall(one.text)}
