"""The same asked of another place, zone or document: after a question on one zone, and in Nantong? 那广西经开区呢?"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from assistant.claims.described import each_described
from assistant.followup import ZONE, elliptic, named_anew
from index.query import Query, read_query
from index.search import Index

_LEAST = 4  # characters; what is left must still name a matter


def asked_elsewhere(last: Query, index: Index) -> bool:
    """Whether a turn puts but another place, zone or document in the place of the one before."""
    described = each_described(last.text, index)
    if not elliptic(last) or not (last.places or last.zone_types or described):
        return False
    outside = [m for m in last.mentions if not any(one.start <= m.start and m.end <= one.end for one in described)]
    return not named_anew(replace(last, mentions=tuple(outside)))


def of_the_matter(queries: Sequence[Query], index: Index) -> list[Query]:
    """The turns of a conversation as they ask for the matter, without the names of where; of the last, which names no more, nothing is left."""
    last = replace(queries[-1], wanted="", expansion="", also_printed="")
    return [*(_without_where(query, index) for query in queries[:-1]), last]


def _without_where(query: Query, index: Index) -> Query:
    spans = [(start, end) for _, start, end in index.places.mentions(query.wanted)]
    spans += [(m.start, m.end) for m in index.vocabulary.mentions(query.wanted) if ZONE.search(m.concept.zh)]
    rest = query.wanted
    for start, end in sorted(spans, reverse=True):
        rest = f"{rest[:start]} {rest[end:]}"
    rest = " ".join(rest.split())
    asked = read_query(rest, index.vocabulary, index.places)
    if len(rest) < _LEAST or (query.english and not asked.expansion):
        return query
    return replace(query, wanted=rest, expansion=asked.expansion, also_printed=asked.also_printed)
