"""What a question asks for that policies on zones seldom give (电价, a recipe, an office holder), and no passage names."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import yaml

from assistant.asked_for import asked_for

_THINGS = Path(__file__).parent / "outside.yaml"
_YEAR = re.compile(r"(?:19|20)\d\d")


@dataclass(frozen=True, slots=True)
class Thing:
    """A thing that may be asked for: the words that ask for it, those that name it in a passage, and the refusal."""

    name: str
    asked: re.Pattern[str]
    held: re.Pattern[str] | None
    of_year: bool
    reply: str

    def held_by(self, passage: str, years: Collection[str]) -> bool:
        """Whether a passage names the thing, or prints one of the years where it is a thing of a year."""
        return bool(self.held and self.held.search(passage)) or (
            self.of_year and any(f"{year}年" in passage for year in years)
        )


def unheld(text: str, passages: Sequence[str], *, english: bool) -> Thing | None:
    """The first thing that a question asks for and none of the passages names; None where there is none."""
    asking, years = asked_for(text, english=english), _YEAR.findall(text)
    for thing in _things("en" if english else "zh"):
        if thing.asked.search(asking) and not any(thing.held_by(passage, years) for passage in passages):
            return thing
    return None


@cache
def _things(language: str) -> tuple[Thing, ...]:
    """The things of the data file with the words of one language, read once."""
    read = yaml.safe_load(_THINGS.read_text("utf-8"))
    return tuple(
        Thing(
            name,
            re.compile("|".join(f"(?:{one})" for one in entry[language]), re.IGNORECASE),
            re.compile(entry["held"]) if "held" in entry else None,
            entry.get("of_year", False),
            entry.get("reply", "refuse_unknown"),
        )
        for name, entry in read.items()
    )
