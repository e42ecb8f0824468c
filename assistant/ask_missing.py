"""What an answer asks back: the one fact that selects among rules, or the figure that a sum still needs."""

from __future__ import annotations

from collections.abc import Sequence

from assistant.award_words import award_words, text_in, told_figures
from assistant.composition import Composition
from assistant.decide import Ruling
from assistant.fact_kinds import SELECTING
from assistant.question import Question
from assistant.rules.types import MissingFact
from assistant.terms_asked import asks_terms
from assistant.types import Missing
from assistant.yes_or_no import selecting
from prompts import replies


def branching(shown: Sequence[Ruling]) -> MissingFact | None:
    """The one fact that selects among rulings that give different sums; None where none does."""
    told = [ruling for ruling in shown if ruling.raised and ruling.verdict.award]
    values = {ruling.verdict.award.value for ruling in told if ruling.verdict.award}
    if len(told) < 2 or len(values) < 2:
        return None
    names = [{fact.fact: fact for fact in selecting([ruling], shown)} for ruling in told]
    common = [fact for name, fact in names[0].items() if all(name in other for other in names[1:])]
    return common[0] if common else None


def ask_missing(made: Composition, shown: Sequence[Ruling], question: Question) -> None:
    """Ask for the fact that selects the rule or sets the sum, where the asker gave what should be worked out."""
    told = any(told_figures(r.rule, question.facts) and not r.verdict.award for r in shown)
    open_sum = told and not asks_terms(question)
    if (
        (made.amounts and not open_sum)
        or made.decision
        or not shown
        or any(r.verdict.status == "ineligible" for r in shown[:1])
    ):
        return
    wanted = [f for r in shown for f in r.verdict.missing if f.effect != "condition" and f.fact not in SELECTING]
    if not wanted or any(r.verdict.readings for r in shown):
        return
    asked = dict.fromkeys((fact.fact, text_in(fact.question, question.language)) for fact in wanted[:2])
    made.missing = [Missing(name, words) for name, words in asked]
    if made.missing and not any(r.verdict.award for r in shown):
        made.type = "clarify"
        joined = (" " if question.english else "").join(m.question for m in made.missing[:1])
        made.lines.insert(0, replies(question.language)["clarify"].format(question=joined))
        for ruling in shown:
            for option in ruling.verdict.options:
                if option.award:
                    separator = ": " if question.english else "："
                    made.lines.append(f"- {text_in(option.words, question.language)}{separator}"
                                      f"{award_words(option.award, question.language)}")  # fmt: skip
