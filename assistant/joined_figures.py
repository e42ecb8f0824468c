"""Figures that are one: 800万元和700万元 are 1500万元, 引进3家、培育2家 are five together."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from assistant.any_of import any_of
from assistant.rules.types import Fact
from assistant.word_patterns import word_patterns
from index.types import Figure

_WORDS = word_patterns("joined_figures")


class JoinedFigures:
    """Finds the figures joined to one; built once from the names of the programmes that give grants."""

    def __init__(self, vocabulary: Mapping[str, Fact]) -> None:
        grants = vocabulary["national_programme"].values.values() if "national_programme" in vocabulary else ()
        names = any_of([name for one in grants for name in (*one.terms_zh, *one.terms_en)] or ["\0"]).pattern
        self._and_grant = re.compile(
            rf"\s*(?:和|及|与|、|加|以及|plus|and)\s*(?:(?:a|an|the|from)\s)?(?:国家级?)?(?:{names})(?:项目|专项)?(?:的|又?[给拨]了?)?\s*",
            re.I,
        )

    def joined(self, fact: Fact, at: int, found: Sequence[Figure], text: str) -> range:
        """A figure and those joined to it: 800万元和700万元 are 1500万元, 引进3家、培育2家 are five together.

        一个给650万，一个给480万 are one firm's two projects, unless several firms are told of.
        """
        joint = {"money": _WORDS["and"], "count": _WORDS["and_also"]}.get(fact.type)

        apart = _WORDS["several_firms"].search(text) is not None  # one sum for each of several firms is not added up
        if fact.paid_in and (apart or _WORDS["several_projects"].search(text)):
            return range(at, at + 1)  # the threshold of capital paid in is that of each project

        def joins(one: Figure, after: Figure) -> bool:
            between = text[one.end : after.start]
            if joint is None or one.unit != after.unit:
                return False
            one_firm = (
                joint is _WORDS["and"] and not apart
            )  # one sum for each of two programmes, or one each, of one firm
            both = _WORDS["one_each"].fullmatch(between) or self._and_grant.fullmatch(between)
            return bool(joint.fullmatch(between) or (one_firm and both))

        first = last = at
        while first > 0 and joins(found[first - 1], found[first]):
            first -= 1
        while last + 1 < len(found) and joins(found[last], found[last + 1]):
            last += 1
        return range(first, last + 1)
