"""How far a figure that the asker told is from the limit that a rule sets it."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from decimal import Decimal

from assistant.award_words import text_in
from assistant.decide import Ruling
from assistant.inverse import WorkedBack
from assistant.question import Question
from assistant.rules.check import check
from assistant.rules.possible import impossible
from assistant.rules.quantities import print_value
from assistant.rules.settle import settle, thresholds
from assistant.rules.types import Award, Document, Fact, Text, Verdict
from assistant.sum_words import says
from prompts import replies

_MEASURED = frozenset(("money", "quantity"))
_STEP = Decimal(1)


def shortfall(question: Question, ruling: Ruling, documents: Mapping[str, Document], as_of: date) -> WorkedBack | None:
    """What is lacking or too much for a rule that refuses by one figure told; None where no such figure mends it."""
    if ruling.verdict.status == "eligible" or not says("rest", question.text, english=question.english):
        return None
    rule, facts = ruling.rule, question.facts
    failing = [one.when for one in rule.conditions if settle(one.when, facts, rule.vocabulary) is not True]
    limits = thresholds(failing)
    told = [
        (rule.vocabulary[name], value)
        for name, value in facts.items()
        if isinstance(value, Decimal) and name in limits and rule.vocabulary[name].type in _MEASURED
    ]
    mended: list[tuple[Decimal, Fact, Decimal, str, Verdict]] = []
    for fact, value in told:
        for limit in limits[fact.name]:
            if not isinstance(limit, Decimal) or limit == value:
                continue
            beyond = limit + (_STEP if limit > value else -_STEP)
            for tried, strict in ((limit, False), (beyond, True)):
                if impossible(fact, tried):
                    continue
                then = {**facts, fact.name: tried}
                verdict = check(rule, then, documents, as_of)
                held = any(settle(one, then, rule.vocabulary) for one in failing if fact.name in thresholds([one]))
                if held and verdict.status != "ineligible":
                    mended.append((abs(limit - value), fact, limit, _bound(limit > value, strict), verdict))
                    break
    if not mended:
        return None
    distance, fact, limit, bound, verdict = min(mended, key=lambda one: one[0])
    value = Decimal(str(facts[fact.name]))
    language, words = question.language, replies(question.language)
    rest, edge, had = (text_in(print_value(fact, number), language) for number in (distance, limit, value))
    short = limit > value
    step = f"{edge} − {had} = {rest}" if short else f"{had} − {edge} = {rest}"
    if bound in ("bound_over", "bound_below"):
        rest = words["bound_over"].format(amount=rest)
    lead = words["limit_rest" if short else "limit_over"].format(
        rest=rest, name=text_in(Text(fact.zh, fact.en), language), limit=words[bound].format(amount=edge), told=had
    )
    return WorkedBack(lead, Award(distance, fact.unit, "at_least"), (step,), Ruling(rule, verdict))


def _bound(upwards: bool, strict: bool) -> str:
    """The reply that says a limit: at least it, or more than it."""
    if upwards:
        return "bound_over" if strict else "bound_at_least"
    return "bound_below" if strict else "bound_at_most"
