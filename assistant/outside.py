"""What a question asks for that policies on zones seldom give (电价, a recipe, an office holder), and no passage names."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import yaml

from assistant.asked_for import asked_for
from assistant.asks import asks
from index.figures import figures
from index.word_patterns import written

_TELLS = re.compile(r"(?:[^，。？！；,.?!;]++|(?<=\d)[,.](?=\d))+[，。！；,.!;]")
_YEAR = re.compile(r"(?:19|20)\d\d")


@dataclass(frozen=True, slots=True)
class Thing:
    """A thing that may be asked for: the words that ask for it, what names or gives it in a passage, and the refusal."""

    asked: re.Pattern[str]
    held: re.Pattern[str] | None
    units: frozenset[str]
    of_year: bool
    reply: str

    def held_by(self, passage: str, years: Collection[str] = (), units: Collection[str] = ()) -> bool:
        """Whether a passage, with figures in some `units`, names or gives the thing, or prints one of the years of a thing of a year."""
        return bool(
            (self.held and self.held.search(passage))
            or not self.units.isdisjoint(units)
            or (self.of_year and any(f"{year}年" in passage for year in years))
        )


def unheld(text: str, passages: Sequence[str], *, english: bool, told: bool = False) -> Thing | None:
    """The first thing that a question asks for and none of the passages names; None where there is none.

    Where something is `told` of which the policies speak, a sum told of a thing beside it is not asked for: 租金一平40元.
    """
    asking, years = asked_for(text, english=english), _YEAR.findall(text)
    if told:
        asking = without_told(asking, english=english)
    for thing in things("outside", "en" if english else "zh"):
        if thing.asked.search(asking) and not any(thing.held_by(passage, years) for passage in passages):
            return thing
    return None


def without_told(text: str, *, english: bool) -> str:
    """A question with the clauses blanked that tell a figure and ask nothing: 租金一平40元，一共奖多少."""

    def tells(clause: str) -> bool:
        return bool(figures(clause)) and not asks(clause, english=english)

    return _TELLS.sub(lambda clause: " " * len(clause[0]) if tells(clause[0]) else clause[0], text)


@cache
def things(file: str, language: str) -> tuple[Thing, ...]:
    """The things of a data file with the words of one language, read once."""
    read = yaml.safe_load(Path(__file__).with_name(f"{file}.yaml").read_text("utf-8"))
    return tuple(
        Thing(
            re.compile("|".join(f"(?:{written(one)})" for one in entry[language]), re.IGNORECASE),
            re.compile(entry["held"]) if "held" in entry else None,
            frozenset(entry.get("units", ())),
            entry.get("of_year", False),
            entry.get("reply", "refuse_unknown"),
        )
        for entry in read.values()
    )
