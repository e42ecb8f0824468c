"""How far the nearest cue of a fact stands from a figure."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from assistant.any_of import any_of
from assistant.cue_words import counted_apart, named_later, of_another_word
from assistant.denied_words import IS_NOT
from assistant.fact_kinds import of_things
from assistant.rules.types import Fact
from index.types import Figure

_REACH = 14  # characters between a cue and its figure; English words are longer
_REACH_ENGLISH = 40
_WINDOW = 100  # beyond which no cue, however long, is in reach
_DENIED = re.compile(rf"(?:{IS_NOT}|不算|不看|\bnot (?:on |about )?(?:a |the )?)\s*$", re.IGNORECASE)
_STOP = re.compile(r"[，,。.；;？?！!、]\s?")


class CueDistance:
    """Finds the cues of facts in questions; built once from the vocabulary."""

    def __init__(self, vocabulary: Mapping[str, Fact]) -> None:
        self._anywhere = {
            fact.name: tuple(cue[1:].lower() for cue in (*fact.cues_zh, *fact.cues_en) if cue.startswith("~"))
            for fact in vocabulary.values()
        }
        self._cues = {
            fact.name: any_of((*fact.cues_zh, *fact.cues_en)) for fact in vocabulary.values() if fact.cues_zh or fact.cues_en
        }  # fmt: skip

    def distance(
        self,
        fact: Fact,
        figure: Figure,
        text: str,
        found: Sequence[Figure],
        earlier: Mapping[int, Figure],
        english: bool,
    ) -> float | None:
        """The distance of a figure's cue; of 去年营收14.8亿，今年15.6亿 the cue speaks of the later one."""
        if fact.type != "money" or fact.name.startswith("tax_"):
            return self._distance(fact, figure, text, english)
        if figure.start in earlier:
            return None
        before = next((one for one in found if earlier.get(one.start) is figure), None)
        own = self._distance(fact, figure, text, english)
        return own if before is None else own if own is not None else self._distance(fact, before, text, english)

    def _distance(self, fact: Fact, figure: Figure, text: str, english: bool) -> float | None:
        """How far the nearest cue of a fact stands from a figure, None where there is none in reach."""
        if any(cue in text and not _DENIED.search(text[: text.index(cue)]) for cue in self._anywhere[fact.name]):
            return -1.0  # a cue marked ~ tells wherever it stands
        cue = self._cues.get(fact.name)
        if cue is None:
            return None
        nearest: float | None = None
        for match in cue.finditer(text, max(0, figure.start - _WINDOW), figure.end + _WINDOW):
            if figure.start <= match.start() and match.end() <= figure.end:
                continue  # the figure's own unit is no cue
            if of_another_word(fact, text, match):
                continue
            if counted_apart(fact, figure, match) or (
                of_things(fact) and named_later(text[figure.end : match.start()])
            ):
                continue
            if match.start() < figure.end and figure.start < match.end():
                gap = 0.0
            elif match.end() <= figure.start:
                gap = (
                    figure.start
                    - match.end()
                    + (3 if fact.type == "count" else 0)
                    + 8 * len(_STOP.findall(text[match.end() : figure.start]))
                )
            else:
                gap = (
                    match.start()
                    - figure.end
                    + (0 if fact.type == "count" else 1.5)
                    + 8 * len(_STOP.findall(text[figure.end : match.start()]))
                )
            gap -= min(len(match[0]), 6) * 0.1  # of two cues as near, the longer says more
            if gap <= (_REACH_ENGLISH if english else _REACH) and (nearest is None or gap < nearest):
                nearest = gap
        return nearest

    def denied(self, text: str) -> frozenset[str]:
        """The facts whose matter a text says it does not mean: 不是单项."""
        return frozenset(
            name
            for name, cues in self._anywhere.items()
            if any(cue in text and _DENIED.search(text[: text.index(cue)]) for cue in cues)
        )
