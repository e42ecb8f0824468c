"""A text that tells numbers of things, with what is known besides it: the facts of the whole turn and who reads facts."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from assistant.counted_parts import NEW, is_old
from assistant.fact_kinds import PLACE
from assistant.read_facts import FactReader
from assistant.rules.types import Fact, FactValue
from assistant.told import Due, Raises
from index.query import is_english

_NAMED_APART = "unicorn_status"
_NOT_OF_THINGS = ("region", "zone_type", "first_entry")


@dataclass(frozen=True, slots=True)
class Telling:
    """A text, the facts of its whole turn, what reads facts, and what says which awards they bring up and whether one is due."""

    text: str
    whole: Mapping[str, FactValue]
    reader: FactReader
    raises: Raises
    due_for: Due

    @property
    def english(self) -> bool:
        """Whether the text is English."""
        return is_english(self.text)

    @property
    def vocabulary(self) -> Mapping[str, Fact]:
        """The facts there are."""
        return self.reader.vocabulary

    @property
    def place(self) -> dict[str, FactValue]:
        """Where the whole turn says it is."""
        return {name: value for name, value in self.whole.items() if name in PLACE}

    @property
    def before(self) -> dict[str, FactValue]:
        """What was told before the text, and where it is."""
        everywhere = self.reader.read(self.text)
        return {name: value for name, value in self.whole.items() if name not in everywhere or name in PLACE}

    def facts(self, words: str) -> dict[str, FactValue]:
        """What some of its words say, new or old by those words."""
        if not words:
            return {}
        read = self.reader.read(words, around=self.text)
        if _NAMED_APART in self.whole:  # the pool, of unicorns that are named elsewhere in the text
            beside = self.reader.read(words, around=self.text, before=self.text)
            read |= {name: value for name, value in beside.items() if name == _NAMED_APART}
        own = {name: value for name, value in read.items() if name not in _NOT_OF_THINGS}
        if is_old(words, english=self.english):
            own |= dict.fromkeys((name for name in NEW if name in self.vocabulary), False)
        return own

    def brings_up(self, *facts: Mapping[str, FactValue]) -> bool:
        """Whether some facts, at its place, bring up an award."""
        told = self.place
        for one in facts:
            told |= one
        return bool(self.raises(told))

    def due(self, facts: Mapping[str, FactValue]) -> bool | None:
        """Whether an award that some facts bring up, at its place, is due; None where something is not told."""
        return self.due_for({**self.place, **facts})
