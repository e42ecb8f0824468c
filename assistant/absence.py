"""What is asked for and the text does not have: a sum it does not name, a year the template hides, a false premise."""

from __future__ import annotations

import re
from collections.abc import Sequence

from assistant.annex import names_in_annex
from assistant.answerable import everyday_words, without_places, words_held
from assistant.asked_for import asked_for
from assistant.award_object import ASKING_A_SUM, for_object, put_of_another
from assistant.claimed_sum import claimed_sums, of_the_text, sums_of_matter
from assistant.evidence import Evidence
from assistant.fact_kinds import KINDS, OF_MANY_MATTERS
from assistant.matter import agreement, telling
from assistant.measure_lacking import OVER, measure_lacking, says_as_much
from assistant.promise import promised
from assistant.question import Question
from assistant.relation import bears_out, names_thing_asked, related
from assistant.rules.types import MONEY
from assistant.sum_for import gives_sum, names_thing, sum_for
from assistant.units_asked import units_asked
from assistant.word_patterns import word_patterns
from index.search import Index
from index.tokens import tokens
from index.types import Provision

_SUMS = MONEY | {"percent"}
_AWARDED = KINDS | {"first_entry"}
_MORE = frozenset(("compare", "amount"))  # asked as well, and looked for by themselves
_AS_MUCH = 0.5  # of what the passage that says most of a question says, the one with a sum must say
_HARDLY = 0.05  # of the words of a question without a name, by rarity
_WORDS = word_patterns("absence")
_HIDDEN_YEAR = re.compile(r"x年")


def absence(question: Question, evidence: Sequence[Evidence], index: Index) -> str:
    """The name of the reply that says what is not there, or "" where the passages found have it."""
    lacking = _for_another_object(question, evidence, index) or _lacking(question, evidence, index)
    if lacking != "refuse_no_sum":
        return lacking
    best = evidence[0].provisions
    if names_thing(question, best, index) and for_object(question, best, index) and promised(question, best, index):
        return lacking
    of_money = "sum" in question.asks or any(_WORDS[kind].search(question.text) for kind in ("award", "gets"))
    return "refuse_no_promise" if of_money else "refuse_no_figure"


def _for_another_object(question: Question, evidence: Sequence[Evidence], index: Index) -> str:
    """A sum that is lacking where those found are for another thing than the one told of; or yes or no where no passage names it."""
    passages = [provision for one in evidence for provision in one.provisions]
    giving = [one for one in passages if gives_sum(one)]
    if put_of_another(question, index):
        awarded = _WORDS["awarded"].search(question.put) is not None
        return "" if for_object(question, giving if awarded else passages, index) else "refuse_undecided"
    if not question.asks & ASKING_A_SUM:
        return ""
    if not giving and not question.follows:
        return ""
    return "" if for_object(question, giving, index) else "refuse_no_sum"


def _lacking(question: Question, evidence: Sequence[Evidence], index: Index) -> str:
    """The same, a sum that is lacking whether it is promised or not."""
    provisions = [provision for one in evidence for provision in one.provisions]
    if _hidden_year(question, evidence[0].provisions):
        return "refuse_hidden"
    if names_in_annex(question.text, evidence[0].provisions):
        return "refuse_no_annex"
    if "procedure" in question.asks and not any(_WORDS["procedure"].search(provision.text) for provision in provisions):
        return "refuse_no_procedure"
    paid = _WORDS["award"].search(question.text) is not None and "threshold" not in question.asks
    giving = [one for one in provisions if _has_sum(one, paid=paid)]
    has_sum = bool(giving) and says_as_much(question, giving, evidence[0].provisions, index, _AS_MUCH)
    priced = _has_price_asked(question.text, provisions)
    if "decision" not in question.asks and not _has_rate_asked(question.text, provisions):
        return "refuse_no_sum"
    if lacking := measure_lacking(question, provisions, index):
        return lacking
    if "sum" in question.asks and not (
        (
            has_sum
            and names_thing_asked(question, evidence[0].provisions, index)
            and sum_for(question, provisions, index)
        )
        or priced
    ):
        return "refuse_no_sum"
    if not priced and _gives_nothing(question, evidence[0].provisions, provisions, index):
        return "refuse_no_sum"
    if (
        not question.follows
        and _WORDS["exact"].search(question.text)
        and _only_promised(evidence[0].provisions, provisions)
    ):
        return "refuse_no_sum"
    if lacking := _number_lacking(question, provisions):
        return lacking
    if _WORDS["asks_approver"].search(question.text) and not any(
        _WORDS["approves"].search(one.text) for one in provisions
    ):
        return "refuse_unknown"
    if (
        claimed_sums(question)
        and not sums_of_matter(question, provisions, index)
        and (not has_sum or of_the_text(question))
    ):
        return "refuse_false_sum"
    return "refuse_unknown" if _asks_whether_of_another(question, provisions, index) else ""


def _asks_whether_of_another(question: Question, provisions: Sequence[Provision], index: Index) -> bool:
    """Whether it is asked if something may be, and no passage holds one of the names that tell what."""
    if (
        "decision" not in question.asks
        or question.asks & _MORE
        or question.follows
        or question.facts.keys() - OF_MANY_MATTERS
    ):
        return False
    if related(question, provisions, index) and bears_out(question, provisions, index) and question.english:
        return False  # its translation says much of the question, in whatever words
    names = telling(index.vocabulary.mentions(question.text))
    if not names:
        held = [set(tokens(provision.text)) for provision in provisions]
        return words_held(without_places(question.text, index), names, held, index, everyday_words()) < _HARDLY
    return not any(agreement(provision.text, names, index.pinpoint) > 0 for provision in provisions)


def _has_sum(provision: Provision, *, paid: bool) -> bool:
    """Whether a provision has a sum or a share; a sum to be come to, or a share of land, is none that is paid."""
    sums = [one for one in provision.figures if one.unit in _SUMS]
    if not paid:
        return bool(sums)
    reached = all(one.unit in MONEY and one.comparator in OVER for one in sums)
    return gives_sum(provision) and not reached


def wants_figure(question: Question) -> bool:
    """Whether a sum or a rate is asked for."""
    return "sum" in question.asks or _asks_rate(question.text) or _WORDS["pays"].search(question.text) is not None


def _gives_nothing(
    question: Question, best: Sequence[Provision], provisions: Sequence[Provision], index: Index
) -> bool:
    """Whether it is asked what someone gets, or at what rate, and no passage gives any; what is promised is no figure."""
    if not question.follows and wants_figure(question) and not _has_figure_of_matter(question, provisions, index):
        return True
    unnamed = question.facts.get("newly_recognised") is True and not question.facts.keys() & KINDS
    if _WORDS["gets"].search(question.text) and not unnamed:
        return not _is_given(question, provisions, index)
    if not (
        "amount" in question.asks and question.facts.keys() & _AWARDED and _WORDS["gets_what"].search(question.text)
    ):
        return False
    promises = names_thing(question, best, index) and promised(question, best, index)
    return not promises and not _is_given(question, provisions, index)


def _is_given(question: Question, provisions: Sequence[Provision], index: Index) -> bool:
    """Whether a passage that holds a telling name of the question gives a sum or a rate."""
    names = telling(index.vocabulary.mentions(question.query.text))
    return any(
        _WORDS["gives"].search(one.text) and any(figure.unit in _SUMS for figure in one.figures)
        for one in provisions
        if not names or agreement(one.text, names, index.pinpoint) > 0
    )


def _asks_rate(text: str) -> bool:
    """Whether it is asked what percentage is paid; a target in per cent is no such rate."""
    return _WORDS["rate"].search(text) is not None and _WORDS["award"].search(text) is not None


def _has_figure_of_matter(question: Question, provisions: Sequence[Provision], index: Index) -> bool:
    """Whether a passage that holds a telling name of the question has a sum or a rate; true where none holds one."""
    names = telling(index.vocabulary.mentions(question.query.text))
    agreed = [(agreement(provision.text, names, index.pinpoint), provision) for provision in provisions]
    speaking = [provision for share, provision in agreed if share > 0] or list(provisions)
    wanted = frozenset(("percent",)) if _asks_rate(question.text) else _SUMS
    return any(figure.unit in wanted for provision in speaking for figure in provision.figures)


def _number_lacking(question: Question, provisions: Sequence[Provision]) -> str:
    """The refusal where a number is asked for and no passage has any; "" where one has, or speaks of all."""
    if any(one.figures for one in provisions):
        return ""
    if "amount" in question.asks and _WORDS["how_much"].search(question.text):
        return "refuse_no_sum"
    if _measure_asked(question, provisions):
        return "refuse_no_figure"
    asked = not question.follows and _WORDS["figure"].search(asked_for(question.text, english=question.english))
    return "refuse_no_figure" if asked and not any(_WORDS["all"].search(one.text) for one in provisions) else ""


def _measure_asked(question: Question, provisions: Sequence[Provision]) -> bool:
    """Whether a measure of certain units is asked for by name, which no date and no words of the passages tell."""
    units = units_asked(asked_for(question.text, english=question.english))
    if not units or "m2" in units or "decision" in question.asks:  # a size or a threshold may be told in words
        return False
    in_words = "year" in units and any(_WORDS["term_in_words"].search(one.text) for one in provisions)
    return not in_words and not any(one.dates for one in provisions)


def _only_promised(best: Sequence[Provision], provisions: Sequence[Provision]) -> bool:
    """Whether the best passage promises support without a figure, and no passage beside it has one."""
    return any(_WORDS["promised"].search(one.text) for one in best[:1]) and not any(one.figures for one in provisions)


def _has_rate_asked(text: str, provisions: Sequence[Provision]) -> bool:
    """Whether the tax or interest rate that a question asks for is named in a passage; true where none is asked."""
    rates = (("税率", _WORDS["tax_rate"]), ("利率", _WORDS["interest_rate"]))
    asked = [printed for printed, words in rates if words.search(text)]
    return all(any(printed in provision.text for provision in provisions) for printed in asked)


def _has_price_asked(text: str, provisions: Sequence[Provision]) -> bool:
    """Whether it is asked by what price something is reckoned, and a passage says by which, a figure or not."""
    return _WORDS["price_basis"].search(text) is not None and any(
        _WORDS["priced"].search(provision.text) for provision in provisions
    )


def _hidden_year(question: Question, provisions: Sequence[Provision]) -> bool:
    """Whether a year is asked for that the template prints as x."""
    return "time" in question.asks and any(
        _HIDDEN_YEAR.search(provision.text) and not any(f.unit in ("day", "month", "year") for f in provision.figures)
        for provision in provisions
    )
