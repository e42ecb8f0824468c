"""A figure that a later turn gives without saying of what: it tells anew the one fact told before that it can be."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from decimal import Decimal

from assistant.claimed_sum import asked_to_be_given
from assistant.figure_fit import fits, may_count, of_all_of_them
from assistant.rules.possible import impossible
from assistant.rules.types import Fact, FactValue
from assistant.turn_words import pattern
from assistant.word_patterns import word_patterns
from index.figures import figures
from index.types import Figure

_WORDS = word_patterns("figure_alone")
_ENDS = re.compile(r"\s*(?:[.,;:?!–—]|$)")
_SHORT = 24  # characters of a turn that only says how many
_SHORT_ENGLISH = 80


def figure_alone(
    text: str,
    own: Mapping[str, FactValue],
    before: Mapping[str, FactValue],
    vocabulary: Mapping[str, Fact],
    counted: Sequence[str] = (),
) -> dict[str, FactValue]:
    """The facts that a turn tells, with a bare figure as the fact of its unit that the turns before told.

    A bare number of things counts those, `counted`, that the turns before spoke of: 我们有四家.
    """
    if any(vocabulary[name].numeric and vocabulary[name].type != "count" for name in own):
        return dict(own)
    used = [value for name, value in own.items() if vocabulary[name].numeric]
    loose = [
        figure
        for figure in figures(text)
        if figure.comparator in ("=", "top")
        and figure.value not in used
        and not of_all_of_them(text, figure)
        and not asked_to_be_given(text, figure)
        and not (figure.unit == "count" and _WORDS["another"].search(text[: figure.start]))
    ]
    told = [vocabulary[name] for name in before if vocabulary[name].numeric and isinstance(before[name], Decimal)]
    if not any(fact.type == "count" for fact in told):
        told += _things([vocabulary[name] for name in counted], loose) if _says_how_many(text, loose) else []
    paid = _WORDS["paid"].search(text) and not (pattern("corrects").search(text) or _WORDS["supposed"].search(text))
    told = [fact for fact in told if fact.paid_in or not paid]  # of an award that came, not what it is worked out of
    fitting = [
        (fact, figure)
        for figure in loose
        for fact in told
        if fits(fact, figure)
        and not impossible(fact, figure.value)
        and not (fact.type == "count" and figure.unit == "number" and not may_count(figure))
    ]
    if len(fitting) == 1 and (len(loose) == 1 or all(one.unit == "count" for one in loose if one is not fitting[0][1])):
        return {**own, fitting[0][0].name: fitting[0][1].value}
    return dict(own)


def _says_how_many(text: str, loose: Sequence[Figure]) -> bool:
    """Whether a turn says little but how many there are of what was spoken of: a number that no noun follows."""
    alone = any(_ENDS.match(text, one.end) or _WORDS["no_noun"].match(text, one.end) for one in loose)
    return len(text) <= _SHORT or (len(text) <= _SHORT_ENGLISH and alone)


def _things(counted: Sequence[Fact], loose: Sequence[Figure]) -> list[Fact]:
    """The things spoken of last that a number can count: 四家 counts none that are counted as 个."""
    words = {figure.text[-1] for figure in loose if figure.unit == "count"}
    return [fact for fact in counted if not words or fact.counter.zh in words][:1]
