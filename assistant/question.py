"""A question as understood: what is asked, of which place and zone, with which facts."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal

from assistant.rules.types import FactValue
from assistant.types import Language
from index.places import Place
from index.query import Query


@dataclass(frozen=True, slots=True)
class Question:
    """The last turn, with what it takes over from the turns before.

    `told_now` are the facts that the last turn alone tells. `before` is the turn it leans on, `own` then the words of the last turn alone,
    which put another matter, with the names `named`, in its place where it is `elliptic`; `put` are the words that put the question, those of a
    turn before where the last asks nothing itself; `items` are the things a total adds up; where
    `rest`, the first is what the others leave over of a number told, and where `apportioned`, every number told is the
    whole or a part of another; `listed` are the words by which things told one by one are spoken of, `alike` how many things the one award is told of; `sides` the same question put to each of the documents that it sets side by side, or where
    `apart` what each of them is asked alone. `documents` are the policies it may be answered from; `elsewhere` the places
    named that no policy covers.
    """

    text: str
    context: str
    language: Language
    asks: frozenset[str]
    facts: Mapping[str, FactValue]
    query: Query
    documents: frozenset[str]
    elsewhere: tuple[Place, ...] = ()
    follows: bool = False
    instructs: bool = False
    before: Query | None = None
    own: str = ""
    told_now: frozenset[str] = frozenset()
    put: str = ""
    named: tuple[str, ...] = ()
    elliptic: bool = False
    items: tuple[Mapping[str, FactValue], ...] = ()
    rest: bool = False
    apportioned: bool = False
    listed: tuple[str, ...] = ()
    alike: Decimal = Decimal(1)
    sides: tuple[Question, ...] = ()
    apart: bool = False

    @property
    def english(self) -> bool:
        return self.language == "en"
