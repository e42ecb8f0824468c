"""A figure that a later turn gives without saying of what: it tells anew the one fact told before that it can be."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal

from assistant.figure_fit import fits, of_all_of_them
from assistant.rules.possible import impossible
from assistant.rules.types import Fact, FactValue
from index.figures import figures


def figure_alone(
    text: str, own: Mapping[str, FactValue], before: Mapping[str, FactValue], vocabulary: Mapping[str, Fact]
) -> dict[str, FactValue]:
    """The facts that a turn tells, with a bare figure as the fact of its unit that the turns before told."""
    if any(vocabulary[name].numeric for name in own):
        return dict(own)
    loose = [
        figure for figure in figures(text) if figure.comparator in ("=", "top") and not of_all_of_them(text, figure)
    ]
    told = [vocabulary[name] for name in before if vocabulary[name].numeric and isinstance(before[name], Decimal)]
    for figure in loose:
        fitting = [fact for fact in told if fits(fact, figure) and not impossible(fact, figure.value)]
        if len(fitting) == 1 and len(loose) == 1:
            return {**own, fitting[0].name: figure.value}
    return dict(own)
