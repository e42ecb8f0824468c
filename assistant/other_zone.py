"""An award that only another type of zone of the same region has: told to one who is not in such a zone, not given."""

from __future__ import annotations

from collections.abc import Sequence

from assistant.decide import Ruling, misplaced
from assistant.figure_fit import named
from assistant.outside_zone import NONE, ZONE
from assistant.question import Question
from assistant.rules.check import raised
from assistant.rules.load import Rulebook
from assistant.rules.logic import comparisons
from assistant.rules.types import Rule, Text
from assistant.units_asked import units_asked
from index.figures import figures
from index.search import Index


def awards_of_other_zones(
    question: Question, decided: Sequence[Ruling], rulebook: Rulebook, index: Index
) -> tuple[Rule, ...]:
    """The award that the sums told bring up for other types of zone alone, as each text has it; none where a rule here is.

    The region must be the asker's own: another region's money is never offered.
    """
    here = question.facts.get(ZONE)
    in_none = here == (NONE,)
    if "amount" not in question.asks or not isinstance(here, tuple) or len(here) != 1 or question.sides:
        return ()
    if question.items or any(ruling.raised for ruling in decided):
        return ()
    if not in_none and any(
        r.amount and r.document in question.documents and raised(r, question.facts) for r in rulebook.rules
    ):
        return ()  # an award of this zone is brought up, whatever else is found
    units = units_asked(question.text)
    regions = {index.policies[document].region for document in question.documents}
    elsewhere = {name: value for name, value in question.facts.items() if name != ZONE}
    found = [
        rule
        for rule in sorted(rulebook.rules, key=lambda one: one.document not in question.documents)
        if (in_none or rule.document not in question.documents)
        and rule.document in index.policies  # an index of other policies knows none of the rules' documents
        and index.policies[rule.document].region in regions
        and rule.amount is not None
        and (not units or any(figure.unit in units for one in rule.anchors for figure in figures(one.quote)))
        and (_on_a_sum_told(rule, question) or _names(rule, question))
        and raised(rule, elsewhere)
        and misplaced(rule, question.facts)
        and not misplaced(rule, elsewhere)
    ]
    by_text: dict[str, Rule] = {}
    for rule in found:
        if _subject(rule) == _subject(found[0]):
            by_text.setdefault(rule.document, rule)
    return tuple(by_text.values())


def _subject(rule: Rule) -> set[str]:
    """The facts that tell what a rule speaks of."""
    return {one.fact for one in comparisons(rule.subject)}


def zone_names(question: Question, rules: Sequence[Rule]) -> tuple[Text, Text]:
    """The asker's type of zone, and each for which one of the rules gives the award."""
    names, here = rules[0].vocabulary[ZONE].values, question.facts[ZONE]
    assert isinstance(here, tuple)
    mine = names[here[0]]
    there = [
        name
        for kind, name in names.items()
        if not all(misplaced(rule, {**question.facts, ZONE: (kind,)}) for rule in rules)
    ]
    return Text(mine.zh, mine.en), Text("、".join(one.zh for one in there), " or ".join(one.en for one in there))


def _names(rule: Rule, question: Question) -> bool:
    """Whether the question names the matter of a rule, or what the rule is for when it is recognised."""
    return rule.id in named(question.facts, "matter") or ("recognised_as" in _subject(rule) & question.facts.keys())


def _on_a_sum_told(rule: Rule, question: Question) -> bool:
    """Whether the rule speaks of something whose sum the asker told, or that passed a sum printed."""
    facts = [rule.vocabulary[one.fact] for one in comparisons(rule.subject) if one.fact in question.facts]
    return any(fact.type == "money" or fact.passes for fact in facts)
