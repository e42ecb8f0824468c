"""Two matters of one sentence of which it is asked who does each: 用地归哪个部门管，人才归哪个部门管; who handles this and who that."""

from __future__ import annotations

from dataclasses import dataclass

from assistant.claims.described import each_described
from assistant.followup import ZONE
from assistant.word_patterns import word_patterns
from index.query import is_english, read_query
from index.search import Index

_WORDS = word_patterns("two_bodies")
_LEAST, _MOST = 2, 40  # characters of a matter's name
_EDGE = " ，,；;：:、。.？?的"


@dataclass(frozen=True, slots=True)
class BodyAskedOf:
    """One of two matters: its name, and the question who is in charge of it alone, with the place or document of both."""

    name: str
    asked: str


def two_bodies(text: str, index: Index) -> tuple[BodyAskedOf, ...]:
    """The two matters; none where a sentence asks who of one only, or of more than two."""
    english = is_english(text)
    who = [one for one in _WORDS["who"].finditer(text) if one.end() > one.start()]
    if len(who) != 2:
        return ()
    cut = who[1].start() if english else who[0].end()
    ends = len(text) if english else who[1].end()
    halves = (_WORDS["join"].sub("", text[:cut]), text[cut:ends].strip(_EDGE))
    scope = next(filter(None, (_scope(half, index) for half in halves)), "")
    found = []
    for half in halves:
        own = _scope(half, index)
        name = _WORDS["who"].sub("", half).replace(own, "") if own else _WORDS["who"].sub("", half)
        name = name.strip(_EDGE).removesuffix(" in")
        if not _LEAST <= len(name) <= _MOST or _WORDS["asks_more"].search(name):
            return ()
        asked = f"Who is in charge of {name} in {scope}?" if english else f"{scope}的{name}由谁负责？"
        found.append(BodyAskedOf(name, asked if scope else asked.replace(" in ?", "?").removeprefix("的")))
    return tuple(found)


def _scope(text: str, index: Index) -> str:
    """The words of a text for the document, or the place and the kind of zone, that it is about; "" where it names none."""
    asked = read_query(text, index.vocabulary, index.places)
    spans = [(one.start, one.end) for one in each_described(text, index)]
    spans += [(start, end) for _, start, end in index.places.mentions(text)]
    spans += [(m.start, m.end) for m in asked.mentions if spans and ZONE.search(m.concept.zh)]
    return text[min(start for start, _ in spans) : max(end for _, end in spans)] if spans else ""
