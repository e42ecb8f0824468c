"""What a question asks for that policies on zones seldom give (电价, a recipe, an office holder), and no passage names."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import yaml

from assistant.asked_for import asked_for

_THINGS = Path(__file__).parent / "outside.yaml"


@dataclass(frozen=True, slots=True)
class Thing:
    """A thing that may be asked for: the words that ask for it, those that name it in a passage, and the refusal."""

    name: str
    asked: re.Pattern[str]
    held: re.Pattern[str] | None
    reply: str


def unheld(text: str, passages: Sequence[str], *, english: bool) -> Thing | None:
    """The first thing that a question asks for and none of the passages names; None where there is none."""
    asking = asked_for(text, english=english)
    for thing in _things("en" if english else "zh"):
        if thing.asked.search(asking) and not any(thing.held and thing.held.search(passage) for passage in passages):
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
            entry.get("reply", "refuse_unknown"),
        )
        for name, entry in read.items()
    )
