"""Whether what was told falls short for the kinds of a thing left open: 18 million, of a project or of a headquarters."""

from __future__ import annotations

from assistant.question import Question
from assistant.rules.decide import decide
from assistant.rules.types import Facts, FactTerm, Rule, Verdict


def by_kind(question: Question, rule: Rule, verdict: Verdict) -> list[tuple[Facts, bool]]:
    """The facts with each kind that may be meant, and whether they fall short; nothing where none does or none is open.

    Of the kinds those may be meant whose noun the question names, where it names one: 项目, no 总部.
    """
    told = question.facts
    bare = {name: value for name, value in told.items() if not rule.vocabulary[name].numeric}
    for missing in verdict.missing if verdict.status == "unknown" else ():
        fact = rule.vocabulary[missing.fact]
        if fact.type != "choice":
            continue
        named = [kind for kind, name in fact.values.items() if _noun(name, question) in question.context.lower()]
        meant = [
            kind for kind in named or fact.values if decide(rule, {**bare, fact.name: kind}).status != "ineligible"
        ]
        facts: list[Facts] = [{**told, fact.name: kind} for kind in meant]
        kinds = [(one, decide(rule, one).status == "ineligible") for one in facts]
        if any(short for _, short in kinds):
            return kinds
    return []


def _noun(name: FactTerm, question: Question) -> str:
    """The noun of a kind's name: 项目 of 新设项目, project of new project."""
    return name.en.split()[-1].lower() if question.english else name.zh[-2:]
