"""Yes or no from verdicts of rules, and what the verdicts of several rules have in common."""

from __future__ import annotations

from collections.abc import Sequence

from assistant.alike import alike, asks_alike, asks_more
from assistant.body_asked import acts_alone
from assistant.by_kind import by_kind
from assistant.claims.opposites import of_other_option
from assistant.claims.summoned import summons_others
from assistant.complete_facts import unclaimed
from assistant.decide import Ruling
from assistant.equal_awards import equal_by_document, may_be_held_together
from assistant.fact_kinds import SELECTING
from assistant.failed_condition import one_year_of_several
from assistant.figure_asked import Answer, asks_of_each, compared, longer_than_given, of_figure, of_total
from assistant.final_say import of_final_say
from assistant.lacked import asks_for_lacked
from assistant.limit_broken import limit_broken
from assistant.measure_asked import names_other_measure
from assistant.negated import asks_whether_not, asks_whether_nothing
from assistant.no_ceiling import asks_no_ceiling, of_no_ceiling
from assistant.overdue import overdue
from assistant.paid_per import per_another
from assistant.past_rank import worst_of_years
from assistant.payers_part import part_put
from assistant.polarity import not_at_once, of_charge, taken_twice
from assistant.question import Question
from assistant.rules.types import MissingFact, Rule
from assistant.sure_sum import asks_sure
from assistant.target_met import target_met
from assistant.types import Decision
from assistant.unaffirmed import unaffirmed
from assistant.use_asked import of_use
from assistant.who_pays import of_payer
from assistant.whole_share import asks_whole, asks_whole_of_part
from assistant.year_named import of_year
from index.figures import figures


def yes_or_no(question: Question, shown: Sequence[Ruling]) -> Decision | None:
    """Yes or no where that is asked and the verdicts settle it."""
    two_told = len(shown) == 2 and any(isinstance(told, tuple) and len(told) == 2 for told in question.facts.values())
    several = (two_told or len({ruling.rule.document for ruling in shown}) > 1) and asks_alike(question.text)
    if "compare" in question.asks or several or asks_more(question.text):
        settled = "decision" in question.asks and len(shown) > 1 and may_be_held_together(shown)
        return alike(question.text, equal_by_document(shown, question.text)) if settled else None
    if "decision" not in question.asks or not shown:
        return None
    best = shown[0].verdict
    if (charged := _of_payment(question, shown[0])) is not None:
        return charged
    if broken := limit_broken(question, [anchor.quote for anchor in shown[0].rule.anchors]):
        return None if broken == "open" or (broken == "no" and best.status == "ineligible") else broken
    if (met := _target_met(question, shown[0])) is not None:
        return met
    if best.status == "ineligible":
        return "yes" if asks_whether_nothing(question.text) else "no"
    found = _of_words(question, shown) or _of_figures(question, shown)
    if found or _untold(question, shown[0]):
        return None if found == "open" else found
    if best.status == "eligible" or not selecting(shown[:1], shown):
        return "no" if asks_whether_nothing(question.text) else "yes"
    return None


def _of_words(question: Question, shown: Sequence[Ruling]) -> Answer | None:
    """Yes or no where a question says more, or of another, than the words that the best rule was read from; else None."""
    rule, asked = shown[0].rule, question.put or question.text
    quote = rule.anchors[0].quote
    if asks_no_ceiling(question.text):
        return of_no_ceiling(asked, (anchor.quote for anchor in rule.anchors)) or "open"
    if used := of_use(question, shown):
        return used
    if rule.amount is not None and per_another(asked, rule.per.zh):
        return "yes" if asks_whether_not(asked) else "no"
    if not_at_once(asked, quote) or one_year_of_several(asked, quote):
        return "yes" if asks_whether_not(asked) else "no"
    if of_other_option(asked, quote) or summons_others(asked, quote):
        return "yes" if asks_whether_not(asked) else "no"
    if asks_whole_of_part(question.text, quote) or names_other_measure(question.text, shown):
        return "no"
    if acts_alone(question, quote) is False or any(taken_twice(asked, anchor.quote) for anchor in rule.anchors):
        return "no"
    if asks_for_lacked(asked, _texts(rule, english=question.english), english=question.english):
        return "no"
    return of_final_say(asked, quote) or of_year(asked, [quote]) or unaffirmed(asked, rule)


def _texts(rule: Rule, *, english: bool) -> list[str]:
    """What a rule is read from; in English what it says of its conditions."""
    if not english:
        return [anchor.quote for anchor in rule.anchors]
    return [rule.title.en, rule.per.en, *(condition.text.en for condition in rule.conditions)]


def _target_met(question: Question, ruling: Ruling) -> Decision | None:
    """Yes or no to whether what is told meets the target that a rule sets; the rate of an award is none."""
    met = None if ruling.rule.kind == "benefit" else target_met(question, [ruling.rule.anchors[0].quote])
    return None if met == "open" else met


def _of_figures(question: Question, shown: Sequence[Ruling]) -> Answer | None:
    """Yes or no to a term, a total or a sum asked about; open where what was not told or the text leaves it so."""
    if kept := overdue(question, [anchor.quote for anchor in shown[0].rule.anchors]):
        return kept
    if (part := part_put(shown[0], question)) is not None:
        return "yes" if part else "no"
    cut_off = any(step.kind == "ceiling" for step in shown[0].verdict.steps)
    if longer_than_given(question, shown) or (cut_off and asks_whole(question.text)):
        return "no"
    kinds = by_kind(question, shown[0].rule, shown[0].verdict)
    if kinds and all(short for _, short in kinds):
        return "no"
    if shown[0].verdict.readings or kinds:
        return "open"  # the text leaves it so, or what was not told
    if (summed := of_total(question, shown)) is not None:
        return "yes" if summed else "no"
    named = of_figure(question, shown)
    if named == "no" and any(of_figure(question, [one]) == "yes" for one in shown[1:]):
        return "open"  # 400万 of the list, where the pool's 100万 is shown first: the cases tell
    return named


def _untold(question: Question, best: Ruling) -> bool:
    """Whether what is not told of a ruling keeps a yes from it: a fact that it needs, areas, places in a ranking over years."""
    if best.verdict.assumed and _areas_untaken(question, best):
        return True
    if asks_of_each(question.text) and _one_of_two(question):
        return True
    if best.verdict.status == "eligible":
        return False
    told = question.facts.values()
    ranks = [figure for figure in figures(question.text) if figure.unit == "rank"]
    yearly = worst_of_years(question.text)
    if yearly is not None and yearly == question.facts.get("regional_rank"):
        return (
            sum(figure.comparator == "=" for figure in ranks) == 2
        )  # of three years the worst counts, and two say nothing of the third
    open_ranks = [figure for figure in ranks if figure.value not in told]
    return len(open_ranks) > 1 or bool(unclaimed(question.text, question.facts, best.rule, best.verdict))


def _one_of_two(question: Question) -> bool:
    """Whether of two figures of a unit one is taken as told and the other is not: 能耗3000吨和6000吨的项目都能备案吗."""
    told, said = set(question.facts.values()), figures(question.text)
    return any(
        one.unit == other.unit and one.value in told and other.value not in told for one in said for other in said
    )


def _areas_untaken(question: Question, ruling: Ruling) -> bool:
    """Whether areas are told under a rule that allows a share of an area, and what share they are is not known."""
    allowed = ruling.verdict.award
    return (
        allowed is not None
        and allowed.unit == "percent"
        and ruling.rule.kind == "land"
        and any(figure.unit in ("m2", "mu") for figure in figures(question.text))
    )


def _of_payment(question: Question, ruling: Ruling) -> Decision | None:
    """No where another pays than the question says; else whether a charge is due. That one pays does not make it due."""
    quotes = [anchor.quote for anchor in ruling.rule.anchors]
    asked = question.put or question.text
    return "no" if of_payer(asked, question.query.mentions, quotes) == "no" else of_charge(asked, quotes)


def refutes(question: Question, shown: Sequence[Ruling]) -> bool:
    """Whether verdicts alone settle a statement put to be confirmed.

    They do where they refute what it supposes, or where they give another sum than the one it names: of a sum within a
    ceiling the text, which prints the ceiling, says nothing.
    """
    if not shown:
        return False
    text = question.text
    if (asks_no_ceiling(text) or asks_sure(text)) and yes_or_no(question, shown):
        return True  # a passage that prints a sum says nothing of its having no ceiling, or being sure
    if of_total(question, shown) is not None:
        return True  # no passage prints a total
    held, (award, put) = of_figure(question, shown), compared(question, shown[0])
    if held == "yes" and shown[0].verdict.award is award and shown[0].verdict.steps:
        return True  # worked out from what was told, of which the text says nothing
    return held == "no" or (held == "yes" and all(award and figure.value != award.value for figure in put))


def selecting(of: Sequence[Ruling], shown: Sequence[Ruling]) -> list[MissingFact]:
    """The missing facts that select among rules; the place selects nothing where one document answers."""
    one = len({ruling.rule.document for ruling in shown}) == 1
    return [
        fact
        for ruling in of
        for fact in ruling.verdict.missing
        if fact.effect == "selects" and not (fact.fact == "region" or (one and fact.fact in SELECTING))
    ]
