"""Whether the rules checker answers a question, or the text does."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from assistant.award_object import ASKING_A_SUM, put_of_another, rule_for_object
from assistant.decide import Ruling, carried
from assistant.evidence import Evidence, quoted_by
from assistant.fact_kinds import OF_MANY_MATTERS
from assistant.figure_asked import of_figure
from assistant.lacked import on_the_way
from assistant.matter import facts_read_by, of_matter
from assistant.measure_lacking import lacking_in_rules
from assistant.named_figure import named_figure
from assistant.one_body import asks_one_body
from assistant.payers_part import part_told
from assistant.put_counted import put_counted
from assistant.question import Question
from assistant.relation import names_thing_asked, share_held, share_said
from assistant.rules.logic import comparisons
from assistant.running_years import asks_running
from assistant.sum_for import rule_for
from assistant.total import total_of
from assistant.units_asked import units_asked
from assistant.use_asked import asks_of_use
from assistant.word_patterns import word_patterns
from index.figures import figures
from index.search import Index

_WORDS = word_patterns("settled")
OF_RULES = frozenset(("amount", "share"))
_IF_TOLD = frozenset(("decision", "compare", "consequence", "payer", "time"))
_OF_THE_TEXT = frozenset(("department", "use", "condition"))
_LISTED = {"list"}
_THRESHOLD = "threshold"
_TERMS = frozenset(("day", "month", "year"))
_SAYS_OF = {
    "zh": 0.07,
    "en": 0.22,
}  # of a question's words, by rarity; those of the tuning halves that are answered so say 0.09 and 0.25
_TERM_ALONE = frozenset(("time", "count"))  # how many years counts them


def decided_by_rules(question: Question, rulings: Sequence[Ruling], evidence: Sequence[Evidence], index: Index) -> bool:
    """Whether the checker answers: it has a rule for the matter, and what is asked is what rules settle."""
    if not rulings or (question.asks & _OF_THE_TEXT and not question.asks & (OF_RULES | {"decision"})):
        return False
    if part_told(rulings, question) and "decision" not in question.asks:
        return True
    if "decision" in question.asks and on_the_way(question.text) and _all_refused(rulings):
        return False  # what is lacking is what rules give for, and not what the way to it takes
    if asks_of_use(question):
        return rulings[0].rule.use is not None
    if lacking_in_rules(question, [ruling.rule for ruling in rulings], index) or _counts_things(
        question, evidence, index
    ):
        return False
    if "sum" in question.asks and not any(_gives_a_sum(ruling) for ruling in rulings):
        return False
    if "decision" not in question.asks and (
        _THRESHOLD in question.asks
        or ("time" in question.asks and _time_only_quoted(rulings, evidence))
        or _asks_another_figure(question, rulings, evidence)
    ):
        return False
    if "time" in question.asks and _gives_a_term(rulings[0]):
        return True
    if any(ruling.raised for ruling in rulings):
        return _settles_if_told(question, rulings, evidence)
    if "decision" in question.asks:
        return _all_refused(rulings)
    return bool(question.asks & OF_RULES) and any(ruling.verdict.award or ruling.verdict.ceiling for ruling in rulings)


def _counts_things(question: Question, evidence: Sequence[Evidence], index: Index) -> bool:
    """Whether a number of things is put, no sum asked, and a passage tells how many there are to be."""
    return (
        not question.asks & ASKING_A_SUM
        and put_counted(question) is not None
        and named_figure(question, evidence, index) is not None
    )


def _settles_if_told(question: Question, rulings: Sequence[Ruling], evidence: Sequence[Evidence]) -> bool:
    """Whether rules that what was told brings up settle what is asked."""
    if "decision" in question.asks and (of_figure(question, rulings[:1]) is not None or _all_refused(rulings)):
        return True
    of_land = "count" in question.asks and "land_use" in question.facts
    if not question.asks or question.asks & OF_RULES or of_land or _gains(question, rulings[0]):
        return True
    if "compare" in question.asks:
        return len(rulings) > 1
    told = any(isinstance(value, Decimal) for value in question.facts.values())
    settled = told and bool(question.asks & {"decision", "consequence"})
    settled = settled or ("decision" in question.asks and _of_what_was_told(rulings[0], question, evidence))
    return bool(question.asks & _IF_TOLD) and (settled or _of_the_passage(rulings[0], evidence))


def _all_refused(rulings: Sequence[Ruling]) -> bool:
    """Whether what was told rules out every award."""
    return all(ruling.verdict.status == "ineligible" for ruling in rulings)


def each_given(items: Sequence[Ruling], rulings: Sequence[Ruling], question: Question) -> bool:
    """Whether rules answer for the things that a total adds up: each gets something, or what they come to is known."""
    if len(items) < 2:
        return False
    return all(one.verdict.status == "eligible" for one in items) or bool(rulings) or bool(total_of(items, question))


def of_every_side(question: Question, shown: Sequence[Ruling]) -> bool:
    """Whether the rulings to be shown are of each of the documents set side by side, none by what is told of another's side.

    They never are where it is asked if one body leads: that is told by the brackets of the sides.
    """
    documents = {ruling.rule.document for ruling in shown}
    own = question.apart and any(_tells_otherwise(side, question) for side in question.sides)
    mixed = question.apart and any(ruling.verdict.status == "ineligible" for ruling in shown)
    return not (own or mixed or asks_one_body(question.text)) and all(
        side.documents <= documents for side in question.sides
    )


def _tells_otherwise(side: Question, question: Question) -> bool:
    """Whether one side tells another figure than was read from the whole question: top three there, top two here."""
    numbers = ((name, value) for name, value in side.facts.items() if isinstance(value, Decimal))
    return any(question.facts.get(name) != value for name, value in numbers)


def of_the_matter(
    decided: Sequence[Ruling], question: Question, evidence: Sequence[Evidence], index: Index
) -> list[Ruling]:
    """Those of some rulings that are about what is asked; a sum that only the passage brings up must be for the thing named."""
    if asks_of_use(question):
        return list(decided)  # what money may be spent on is no matter of its own
    rulings = [ruling for ruling in decided if of_matter(question, ruling.rule, index, raised=ruling.raised)]
    if put_of_another(question, index):
        return [ruling for ruling in rulings if rule_for_object(question, ruling.rule, index)]
    if question.asks & ASKING_A_SUM:
        rulings = [ruling for ruling in rulings if rule_for_object(question, ruling.rule, index)]
        rulings = [ruling for ruling in rulings if ruling.raised or _says_of(question, ruling, index)]
    if "sum" in question.asks:
        rulings = [ruling for ruling in rulings if ruling.raised or rule_for(question, ruling.rule, index)]
    sums = "sum" in question.asks or (question.english and "amount" in question.asks)
    if sums and evidence and not names_thing_asked(question, evidence[0].provisions, index):
        return [ruling for ruling in rulings if ruling.raised]
    return rulings


def _says_of(question: Question, ruling: Ruling, index: Index) -> bool:
    """Whether the passages of a rule that no fact brought up say anything of the words that ask for a sum."""
    if question.follows or facts_read_by(ruling.rule, question):
        return True
    share = (share_said if question.english else share_held)(question, quoted_by([ruling.rule], index), index)
    return share is None or share >= _SAYS_OF[question.language]


def _asks_another_figure(question: Question, rulings: Sequence[Ruling], evidence: Sequence[Evidence]) -> bool:
    """Whether a figure is asked that passages print and rules do not give: of a measure named, for how many years running, or a term alone."""
    named = units_asked(question.text)
    if (
        named
        and not named & _printed(rulings)
        and any(
            figure.unit in named for one in evidence[:1] for provision in one.provisions for figure in provision.figures
        )
    ):
        return True
    if (
        "time" in question.asks <= _TERM_ALONE
        and not any(_gives_a_term(ruling) for ruling in rulings)
        and _prints_a_term(evidence)
    ):
        return True
    return asks_running(question.text) and "amount" not in question.asks


def _printed(rulings: Sequence[Ruling]) -> set[str]:
    """The units of the figures that the passages of some rules print."""
    return {figure.unit for ruling in rulings for a in ruling.rule.anchors for figure in figures(a.quote)}


def _gives_a_sum(ruling: Ruling) -> bool:
    """Whether a ruling gives or may give money, or refuses."""
    awards = (ruling.verdict.award, ruling.verdict.ceiling, *(branch.award for branch in ruling.verdict.options))
    given = [award.unit for award in awards if award]
    return not given or any(unit in ("CNY", "USD", "percent") for unit in given)


def _gains(question: Question, ruling: Ruling) -> bool:
    """Whether it is asked what can be won, and what was told brings up an award: what can a zone win that enters the top 50."""
    if question.asks != _LISTED or _WORDS["things"].search(question.text):
        return False
    return ruling.verdict.status == "eligible" and _gives_a_sum(ruling)


def _gives_a_term(ruling: Ruling) -> bool:
    """Whether what was told brings up a rule whose award is a term."""
    return ruling.raised and ruling.verdict.award is not None and ruling.verdict.award.unit in _TERMS


def _time_only_quoted(rulings: Sequence[Ruling], evidence: Sequence[Evidence]) -> bool:
    """Whether the passage found gives a term or a date and the rules raised give none."""
    given = bool(_TERMS & _printed(rulings))
    quoted = (figure for one in evidence[:1] for provision in one.provisions for figure in provision.figures)
    return not given and any(figure.unit in _TERMS for figure in quoted)


def _of_what_was_told(ruling: Ruling, question: Question, evidence: Sequence[Evidence]) -> bool:
    """Whether a rule of the best clause holds by a thing told that is its matter: no improvement after the year."""
    rule = ruling.rule
    told = {one.fact for one in comparisons(rule.subject) if question.facts.get(one.fact) is True} - OF_MANY_MATTERS
    best = evidence[0].clause if evidence else None
    of_clause = best is not None and best.document == rule.document and best.start <= rule.anchors[0].start < best.end
    return bool(told) and of_clause and ruling.verdict.status == "eligible"


def _prints_a_term(evidence: Sequence[Evidence]) -> bool:
    """Whether the passage found gives a term."""
    quoted = (figure for one in evidence[:1] for provision in one.provisions for figure in provision.figures)
    return any(figure.unit in _TERMS for figure in quoted)


def _of_the_passage(ruling: Ruling, evidence: Sequence[Evidence]) -> bool:
    """Whether a ruling is of a passage quoted of the clause that answers best."""
    return carried(ruling.rule, evidence[:1])
