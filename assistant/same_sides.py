"""Whether the sides of a comparison give or say the same of what is asked."""

from __future__ import annotations

import re
from collections.abc import Sequence

from assistant.alike import alike
from assistant.equal_awards import asks_what_is_given, equal, may_be_held_together
from assistant.evidence import Evidence
from assistant.polarity import of_charge
from assistant.question import Question
from assistant.rules.types import MONEY
from assistant.shared_words import shared_words, sums_said
from assistant.side_found import SideFound
from assistant.silent_side import of_same_matter
from assistant.types import Decision
from assistant.word_patterns import word_patterns
from index.figures import figures
from index.search import Index

_WORDS = word_patterns("same_sides")
_TARGET_YEAR = re.compile(r"到(20\d\d)年")
_YEARLY = "每年"


def same(found: Sequence[SideFound], asked: str, index: Index) -> Decision | None:
    """Whether the sides give the same award, or say the same of what is asked in the same words; None where nothing tells."""
    several = [side.rulings for side in found if len(side.rulings) > 1 and may_be_held_together(side.rulings)]
    if not all(equal(rulings, asked) for rulings in several):
        return None  # of each side two things are named that get different sums
    if _WORDS["years"].search(asked):
        years = [frozenset(_TARGET_YEAR.findall(one.clause.text)[:1]) for side in found for one in side.evidence[:1]]
        if len(years) == len(found) and all(years):
            return alike(asked, len(set(years)) == 1)
    first = [side.rulings[0] for side in found if side.rulings]
    if len(first) == len(found) and may_be_held_together(first):
        return alike(asked, equal(first, asked))
    if first:
        return _same_limit(found, asked)
    one_matter = of_same_matter(found, index)
    if _other_figures(found):
        return alike(asked, False) if one_matter else None
    if one_matter and asks_what_is_given(asked) and _same_figures(found):
        return alike(asked, True)
    return alike(asked, True) if shared_words(found, index.pinpoint) else None


def target_passage(asked: str, document: str, index: Index) -> Evidence | None:
    """The first passage of a document that says by which year its goals are to be reached, where that year is asked for."""
    if not (_WORDS["years"].search(asked) and _WORDS["goals"].search(asked)):
        return None
    of_document = (clause for clause in index.clauses if clause.document == document)
    each = ((clause, one) for clause in of_document for one in index.pinpoint.provisions(clause))
    return next((Evidence(clause, (one,), 1.0) for clause, one in each if _TARGET_YEAR.match(one.text)), None)


def charged_alike(question: Question, found: Sequence[SideFound]) -> Decision | None:
    """Whether each side takes or spares a charge that is asked about (要不要补地价，是不是一个样); None where one leaves it open."""
    texts = (
        [anchor.quote for ruling in side.rulings[:1] for anchor in ruling.rule.anchors]
        or [provision.text for one in side.evidence[:1] for provision in one.provisions]
        for side in found
    )
    spared = [of_charge(question.text, each) is not None for each in texts]
    return alike(question.text, True) if spared and all(spared) else None


def _same_limit(found: Sequence[SideFound], asked: str) -> Decision | None:
    """Whether each side prints one and the same percentage, where a percentage or a share is asked about."""
    texts = [[a.quote for a in side.rulings[0].rule.anchors] if side.rulings else [side.said] for side in found]
    printed = [{f.value for text in each for f in figures(text) if f.unit == "percent"} for each in texts]
    if not _WORDS["share"].search(asked) or any(len(each) != 1 for each in printed):
        return None
    return alike(asked, all(each == printed[0] for each in printed))


def _same_figures(found: Sequence[SideFound]) -> bool:
    """Whether each passage prints one sum or rate, the same with the same bound and term."""
    printed = [
        [
            (f.unit, f.value, f.comparator)
            for f in side.evidence[0].provisions[0].figures
            if f.unit in MONEY | {"percent"}
        ]
        for side in found
        if side.evidence
    ]
    terms = {_YEARLY in side.said for side in found}
    return (
        len(printed) == len(found)
        and len(terms) == 1
        and len(printed[0]) == 1
        and all(p == printed[0] for p in printed)
    )


def _other_figures(found: Sequence[SideFound]) -> bool:
    """Whether the sums of the passages differ throughout, or one of two equal ones is a year's."""
    sums = [sums_said(side) for side in found]
    yearly = {_YEARLY in side.said for side in found}
    if not all(sums):
        return False
    return not frozenset.intersection(*sums) or (len(yearly) > 1 and len(set(sums)) == 1)
