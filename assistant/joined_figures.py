"""Figures that are one: 800万元和700万元 are 1500万元, 引进3家、培育2家 are five together, and payments of one year."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from assistant.any_of import any_of
from assistant.rules.types import Fact
from assistant.word_patterns import word_patterns
from index.types import Figure

_WORDS = word_patterns("joined_figures")
_DATES = frozenset(("date", "year", "month", "day"))


class JoinedFigures:
    """Finds the figures joined to one; built once from the names of the programmes that give grants."""

    def __init__(self, vocabulary: Mapping[str, Fact]) -> None:
        grants = vocabulary["national_programme"].values.values() if "national_programme" in vocabulary else ()
        names = any_of([name for one in grants for name in (*one.terms_zh, *one.terms_en)] or ["\0"]).pattern.pattern
        self._and_grant = re.compile(
            rf"\s*(?:和|及|与|、|加|以及|plus|and)\s*(?:(?:a|an|the|from)\s)?(?:国家级?)?(?:{names})(?:项目|专项)?(?:的|又?[给拨]了?)?\s*",
            re.I,
        )

    def joined(self, fact: Fact, at: int, found: Sequence[Figure], text: str) -> Sequence[int]:
        """A figure and those joined to it: 800万元和700万元 are 1500万元, 引进3家、培育2家 are five together.

        一个给650万，一个给480万 are one firm's two projects, unless several firms are told of.
        """
        joint = {"money": _WORDS["and"], "count": _WORDS["and_also"]}.get(fact.type)

        apart = _WORDS["several_firms"].search(text) is not None  # one sum for each of several firms is not added up
        if fact.paid_in and (apart or _WORDS["several_projects"].search(text)):
            return (at,)  # the threshold of capital paid in is that of each project

        def joins(one: Figure, after: Figure) -> bool:
            between = text[one.end : after.start]
            if fact.paid_in and _running_total(text, one, after):
                return False
            if fact.paid_in and one.unit == after.unit and _on_top(text, one, after):
                return True
            if joint is None or one.unit != after.unit:
                return False
            one_firm = (
                joint is _WORDS["and"] and not apart
            )  # one sum for each of two programmes, or one each, of one firm
            both = _WORDS["one_each"].fullmatch(between) or self._and_grant.fullmatch(between)
            return bool(joint.fullmatch(between) or (one_firm and both))

        here = [one for one in range(len(found)) if one == at or found[one].unit not in _DATES]
        first = last = here.index(at)
        while first > 0 and joins(found[here[first - 1]], found[here[first]]):
            first -= 1
        while last + 1 < len(here) and joins(found[here[last]], found[here[last + 1]]):
            last += 1
        after = found[here[last + 1]] if fact.paid_in and last + 1 < len(here) else None
        if after and after.unit == found[here[last]].unit and _running_total(text, found[here[last]], after):
            return (here[last + 1],)  # what came in before is part of it
        return here[first : last + 1]


def _running_total(text: str, one: Figure, after: Figure) -> bool:
    """Whether a sum is told to be all that had come in by then, the one before it included: 3月到账2200万，6月增资到3000万."""
    between, behind = text[one.end : after.start], _WORDS["clause"].split(text[after.end :])[0]
    by_then = [_WORDS["by_then"].search(part) for part in (between, behind)]
    further = _WORDS["further"].search(between) or _WORDS["further"].match(behind.lstrip())
    total = _WORDS["raised_to"].search(between) or (any(by_then) and not further)
    rest = _WORDS["raised_to"].sub("", _WORDS["by_then"].sub("", between)).strip()
    alone = not rest or _WORDS["only_payments"].fullmatch(rest)
    return bool(total and alone) and after.value >= one.value and not _open(text, one, after)


def _on_top(text: str, one: Figure, after: Figure) -> bool:
    """Whether a sum is told to have come in on top of the one before it, in the same year."""
    between, before = text[one.end : after.start], _WORDS["clause"].split(text[: one.start])[-1]
    came = _WORDS["came_in"].search(before) or _WORDS["came_in"].search(between)
    added = _WORDS["added"].search(between) or len(_WORDS["month"].findall(f"{before} {between}")) > 1
    alone = _WORDS["only_payments"].fullmatch(between)
    return bool(came and added and alone) and not _open(text, one, after)


def _open(text: str, one: Figure, after: Figure) -> bool:
    """Whether one of two sums is of another year, still to come or taken back."""
    before, behind = _WORDS["clause"].split(text[: one.start])[-1], _WORDS["clause"].split(text[after.end :])[0]
    around = f"{before} {text[one.end : after.start]} {behind}"
    return bool(_WORDS["not_yet"].search(around) or _WORDS["another_year"].search(around))
