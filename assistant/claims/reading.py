"""A claim with what is compared once for all provisions."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from assistant.claims.exact import EXACTLY
from assistant.claims.exclusions import without_cues
from assistant.claims.nature import PREDICATE
from assistant.claims.payers import PAYS, SOLE
from assistant.claims.read import read_statement
from assistant.claims.roles import core, named
from assistant.claims.sanctions import without_sanctions
from assistant.claims.totals import NOT_YEARLY, TOTAL
from assistant.claims.types import Statement
from assistant.claims.waived import WAIVED
from assistant.claims.words import Segment, segments
from assistant.types import Language
from index.query import Query, read_query
from index.search import Index

_KIND_OF = re.compile(
    r"(?:the )?(?:autonomous[- ])?(?:region(?:al)?(?:'s)? |provincial |municipal |city )?(?:departments?|bureaus?|offices?|commissions?|ministry) (?:of|for)(?: the)? *[|]",
    re.IGNORECASE,
)
ONLY = re.compile(
    r"(?:只|仅仅?)(?:是|作为)?(?=配合|协助|负责|牵头)|这项(?:任务|工作)|这一条|\b(?:the|this) clause (?:on|about)\b",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Reading:
    """A claim with what is compared once for all candidates; its matter is its text without the departments."""

    statement: Statement
    query: Query
    segments: tuple[Segment, ...]
    language: Language
    departments: tuple[str, ...]
    matter: str


def read_claim(text: str, language: Language, statement: Statement, index: Index) -> Reading:
    """A claim, or one half of a pair of it, ready for comparison."""
    query = read_query(text, index.vocabulary, index.places)
    offices = named(text, index)
    said = text
    for apart in (WAIVED, PREDICATE, PAYS, SOLE, EXACTLY, NOT_YEARLY, TOTAL, ONLY):
        said = apart.sub("|", said)
    said = without_cues(said)
    if any(bound.figure.unit == "rank" for bound in statement.bounds):
        said = without_sanctions(said)
    said = _without(said, offices, index) if offices else said
    telling = segments(said, index)
    kept = tuple(s for s in telling if not any(core(name) in offices for name in s.names))
    statement = replace(statement, denied=read_statement(without_cues(text)).denied)
    return Reading(statement, query, kept or telling, language, offices, said if offices else text)


def _without(text: str, offices: tuple[str, ...], index: Index) -> str:
    """A text without its departments, printed or in English with their kind before them."""
    spans = [(m.start, m.end) for m in index.vocabulary.mentions(text) if core(m.concept.zh) in offices]
    for start, end in reversed(spans):
        text = text[:start] + "|" + text[end:]
    text = re.sub("|".join(map(re.escape, offices)), "|", text)
    return _KIND_OF.sub("|", text)
