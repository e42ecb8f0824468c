"""Whether several rulings give the same, by the part that is asked about: the rate, the sum, or both with their term."""

from __future__ import annotations

from collections.abc import Sequence

from assistant.award_words import rate_of
from assistant.decide import Ruling
from assistant.word_patterns import word_patterns

_WORDS = word_patterns("equal_awards")
_YEARLY = "每年"


def asks_what_is_given(text: str) -> bool:
    """Whether a question speaks of what is given: of a sum, a rate, a ceiling, or of giving."""
    return any(pattern.search(text) for pattern in (_WORDS["rate"], _WORDS["top"], _WORDS["sum"], _WORDS["given"]))


def may_be_held_together(shown: Sequence[Ruling]) -> bool:
    """Whether each ruling gives something, or at least the most that it may come to."""
    return all(one.verdict.award or one.verdict.ceiling for one in shown)


def equal(shown: Sequence[Ruling], asked: str = "") -> bool:
    """Whether all rulings give the same; unless only sums or rates are asked about, also in the same time: each year, or at all."""
    rates = {rate_of(one.rule) for one in shown}
    if None not in rates and _WORDS["rate"].search(asked) and not _WORDS["top"].search(asked):
        return len(rates) == 1
    of_top = _WORDS["top"].search(asked) is not None  # then a rate below the ceiling makes no difference
    given = {
        (one.verdict.award or one.verdict.ceiling, None if one.verdict.award or of_top else rate_of(one.rule))
        for one in shown
    }
    yearly = {_YEARLY in one.rule.per.zh for one in shown}
    return len(given) == 1 and (len(yearly) == 1 or not asked or _WORDS["sum"].search(asked) is not None)


def equal_by_document(shown: Sequence[Ruling], asked: str = "") -> bool:
    """Whether all rulings give the same, or each of several documents gives the same several things."""
    each: dict[str, set[tuple[object, bool]]] = {}
    for one in shown:
        given = (one.verdict.award or one.verdict.ceiling, _YEARLY in one.rule.per.zh)
        each.setdefault(one.rule.document, set()).add(given)
    several = len(each) > 1 and len(set(map(frozenset, each.values()))) == 1
    return several or equal(shown, asked)
