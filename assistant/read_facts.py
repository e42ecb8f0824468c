"""What an asker told, in the checker's own vocabulary: read from the words and figures of a question.

Choices are found by their names, yes or no by cues; a figure goes to the fact whose cue stands nearest and whose
unit it has. What is not said stays unknown.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from decimal import Decimal

from assistant.any_of import any_of
from assistant.cue_distance import CueDistance
from assistant.figure_fit import passed_before
from assistant.past_rank import held_once, in_it_before
from assistant.read_choices import ChoiceReader
from assistant.read_figures import FigureReader
from assistant.read_flags import FlagReader
from assistant.rules.possible import impossible
from assistant.rules.types import Fact, FactValue
from index.vocabulary import singular

_OF_TIME = ("年", "层")  # years and storeys are no things of which there may be several
_ZONES_COUNTED = "zones_approved"
_ZONE_OF_A_LEVEL = frozenset(("recognised_as", "zone_level"))
_NAMED = frozenset(
    (
        "recognised_as",
        "level",
        "zone_level",
        "zone_type",
        "national_programme",
        "unicorn_status",
        "land_use",
    )
)


class FactReader:
    """Finds facts in questions; built once from the vocabulary."""

    def __init__(self, vocabulary: Mapping[str, Fact]) -> None:
        self.vocabulary = vocabulary
        cues = CueDistance(vocabulary)
        self._denied = cues.denied
        self._choices = ChoiceReader(vocabulary)
        self._flags = FlagReader(vocabulary)
        self._figures = FigureReader(vocabulary, cues)
        kinds = vocabulary["recognised_as"].values.values() if "recognised_as" in vocabulary else ()
        self.recognised = any_of([name.split("+")[-1] for kind in kinds for name in kind.terms_zh] or ["\0"])
        self._things = {
            fact.name: any_of((*fact.cues_zh, *fact.cues_en, *(singular(cue) for cue in fact.cues_en)))
            for fact in vocabulary.values()
            if fact.type == "count" and fact.counter.zh not in _OF_TIME
        }

    def read(
        self,
        text: str,
        printed: str = "",
        around: str = "",
        before: str = "",
        known: Mapping[str, FactValue] | None = None,
    ) -> dict[str, FactValue]:
        """The facts of a (tidied) question, or of a part of one, `around` being the whole; `before` are the turns before.

        `known` is what those told; `printed` is the same question in the words the policies print: it adds kinds of things by their names,
        never figures or yes-no facts, which must be the asker's own.
        """
        lowered = text.lower()
        choices = dict(self._choices.read(lowered, before.lower()))
        reads_same = not before and printed.lower() == lowered
        in_print = choices if reads_same else dict(self._choices.read(printed.lower())) if printed else {}
        named = {name: value for name, value in in_print.items() if name in _NAMED}
        if choices.keys() >= _ZONE_OF_A_LEVEL:
            named.pop("level", None)  # another level is that of who pays: the region
        told = {**named, **choices}
        own = {
            **choices,
            **dict(self._flags.read(lowered, f"{lowered} {around.lower()}")),
            **dict(self._figures.read(lowered, {**_zone_known(known or {}), **told}, around.lower())),
        }
        own.update(self._ruled_out(lowered, own))
        for fact in self.vocabulary.values():
            if fact.passes and own.get(fact.name) is True and own.get(fact.passes.fact) == fact.passes.limit:
                del own[fact.passes.fact]  # the limit was named, not a figure told
        return {**named, **{name: value for name, value in own.items() if not self._impossible(name, value)}}

    def _ruled_out(self, text: str, told: Mapping[str, FactValue]) -> Iterator[tuple[str, FactValue]]:
        """The first times that what is told of earlier years rules out: as high in 2019, past the limit last year."""
        once, now = held_once(text), told.get("national_rank")
        if (once and isinstance(now, Decimal) and once <= now) or in_it_before(text):
            yield "first_entry", False
        for fact in self.vocabulary.values():
            if fact.passes and passed_before(text, fact.passes.limit):
                yield fact.name, False

    def _impossible(self, name: str, value: FactValue) -> bool:
        """Whether a figure is one that its fact can never have, such as rank 0."""
        return isinstance(value, Decimal) and impossible(self.vocabulary[name], value) != ""

    def counted(self, text: str) -> tuple[str, ...]:
        """The facts that count things of which a text speaks, those spoken of last first, the zones they are in last."""
        last = {
            name: max((m.end() for m in cue.finditer(text.lower())), default=-1) for name, cue in self._things.items()
        }
        spoken = (name for name in last if last[name] >= 0)
        return tuple(sorted(spoken, key=lambda name: (name == _ZONES_COUNTED, -last[name])))

    def denied(self, text: str) -> frozenset[str]:
        """The facts told before that a text says are not meant."""
        return self._denied(text.lower())


def _zone_known(known: Mapping[str, FactValue]) -> dict[str, FactValue]:
    """The level of the zone that turns before told; of anything else recognised it says nothing."""
    of_zone = ("zone_level",) if "recognised_as" in known else ("zone_level", "level")
    return {name: known[name] for name in of_zone if name in known}
