"""Stories of things that earn an award among others that earn none, put together from parts; what they come to is known."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from random import Random
from typing import Any

import yaml

_PARTS: dict[str, Any] = yaml.safe_load((Path(__file__).parent / "sum_stories.yaml").read_text("utf-8"))
_ZH = "零一两三四五六七八九"
_EN = ("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")
_MANY = (38, 57, 90, 145, 212, 390)
_AREAS = (4500, 12000, 30000)


@dataclass(frozen=True, slots=True)
class SumStory:
    """A question, what it comes to, and the sums of its parts, which may be told beside it or in its place."""

    text: str
    total: int
    parts: frozenset[int]


def sum_stories(seed: int, count: int) -> Iterator[SumStory]:
    """Some stories, the same for the same seed, as many in either language."""
    random = Random(seed)
    for at in range(count):
        yield _story(random, "zh" if at % 2 else "en")


def _story(random: Random, lang: str) -> SumStory:
    family = random.choice(_PARTS["families"])
    kinds = random.sample(family["due"], random.randint(1, len(family["due"])))
    due = [(kind, random.randint(2, 6)) for kind in kinds]
    clauses = [_said(random, kind[lang], number, lang) for kind, number in due]
    others = [_said(random, [one], random.randint(2, 7), lang) for one in _some(random, family["not_due"][lang], 2)]
    noise = [_said(random, [one], random.randint(2, 9), lang) for one in _some(random, _PARTS["noise"][lang], 2)]
    told = [*clauses, *others]
    if random.random() < 0.5:
        random.shuffle(told)
    if random.random() < 0.3:
        told.append(_said(random, _PARTS["elliptic"][lang], random.randint(2, 7), lang))
    if random.random() < 0.3 and family["headings"][lang]:
        told.insert(0, _said(random, family["headings"][lang], 40, lang))
    for one in noise:
        told.insert(random.randint(0, len(told)), one)
    text = _joined(random, random.choice(family["place"][lang]), told, random.choice(family["asks"][lang]), lang)
    parts = [number * int(kind["each"]) for kind, number in due]
    rates = {int(kind["each"]) for kind in family["due"]}
    return SumStory(text, sum(parts), frozenset((*parts, *rates)))


def _some(random: Random, of: list[str], most: int) -> list[str]:
    return random.sample(of, random.randint(0, min(most, len(of))))


def _said(random: Random, wordings: list[str], number: int, lang: str) -> str:
    words = _ZH if lang == "zh" else _EN
    wording = random.choice(wordings)
    in_digits = number >= len(words) or "{n}3" in wording or random.random() < 0.5
    written = str(number) if in_digits else words[number]
    return wording.format(n=written, N=random.choice(_MANY), A=random.choice(_AREAS))


def _joined(random: Random, place: str, told: list[str], ask: str, lang: str) -> str:
    if lang == "zh":
        return f"{place}，{random.choice('，；').join(told)}。{ask}"
    first = f"{place}{'' if place.endswith((':', 'reports')) else ','} {told[0]}"
    joint = random.choice(("; ", ". ", ", "))
    rest = [one[0].upper() + one[1:] if joint == ". " else one for one in told[1:]]
    if joint == ", " and rest:
        rest[-1] = f"and {rest[-1]}"
    return f"{joint.join([first, *rest])}. {ask}"
