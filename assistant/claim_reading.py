"""A claim with what is compared once for all provisions."""

from __future__ import annotations

import re
from dataclasses import dataclass

from assistant.claim_roles import core, named
from assistant.claim_types import Statement
from assistant.claim_words import Segment, segments
from assistant.types import Language
from index.query import Query, read_query
from index.search import Index


@dataclass(frozen=True, slots=True)
class Reading:
    """A claim with what is compared once for all candidates."""

    statement: Statement
    query: Query
    segments: tuple[Segment, ...]
    language: Language
    departments: tuple[str, ...]


def read_claim(text: str, language: Language, statement: Statement, index: Index) -> Reading:
    """A claim, or one half of a pair of it, ready for comparison."""
    query = read_query(text, index.vocabulary, index.places)
    offices = named(text, index)
    telling = segments(re.sub("|".join(map(re.escape, offices)) or r"(?!)", "|", text), index)
    kept = tuple(s for s in telling if not any(core(name) in offices for name in s.names))
    return Reading(statement, query, kept or telling, language, offices)
