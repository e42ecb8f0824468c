"""What a question asks for that policies on zones seldom give (电价, a recipe, an office holder), and no passage names."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import yaml

_PART = re.compile(r"[^，。！？；：,.!?;:()（）—]+[，。！？；：,.!?;:()（）—]*")
_LONG = 4  # parts from which on a question tells more than it asks
_ASKS = re.compile(
    r"[?？]|多少|几|什么|啥|哪|谁|吗|呢|怎么|如何|是否|能否|有没有|能不能|可不可以|是不是|给我|请问|写|讲"
    r"|\b(?:what|how|which|who|whom|whose|when|where|why|can|could|does|do|is|are|will|should|may|give|tell|write|show)\b",
    re.IGNORECASE,
)
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
    asking = asking_parts(text)
    for thing in _things("en" if english else "zh"):
        if thing.asked.search(asking) and not any(thing.held and thing.held.search(passage) for passage in passages):
            return thing
    return None


def asking_parts(text: str) -> str:
    """The parts of a long question that ask: what is told beside them, over dinner or on the phone, is not asked for."""
    parts = [part for part in _PART.findall(text) if part.strip()]
    if len(parts) < _LONG:
        return text
    asking = [part for part in parts if _ASKS.search(part)]
    return " ".join(asking or parts)


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
