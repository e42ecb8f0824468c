"""The one document that a question describes in free words: it alone is asked, and its name is no part of the matter."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from assistant.claims.described import each_described
from index.query import Query, read_query
from index.search import Index

_LEAST = 6  # what is left must still be a question


def meant_document(queries: Sequence[Query], index: Index, *, follows: bool) -> str:
    """The document described in the last turn, or in the one it leans on; "" where none is, or more than one."""
    last = queries[-1]
    found = {one.document for one in each_described(last.text, index)}
    if not found and follows and len(queries) > 1 and not (last.places or last.zone_types):
        found = {one.document for one in each_described(queries[-2].text, index)}
    return found.pop() if len(found) == 1 else ""


def without_description(query: Query, index: Index) -> Query:
    """A query that asks without the words that describe the document meant; the same where none do."""
    phrases = list(each_described(query.text, index))
    if len({phrase.document for phrase in phrases}) != 1:
        return query
    rest = query.text
    for phrase in sorted(phrases, key=lambda one: -one.start):
        rest = f"{rest[: phrase.start]} {rest[phrase.end :]}"
    rest = rest.strip(" ，,:：")
    if len(rest) < _LEAST:
        return query
    asked = read_query(rest, index.vocabulary, index.places)
    if query.english and not asked.expansion:
        return query
    return replace(query, wanted=asked.wanted, expansion=asked.expansion, also_printed=asked.also_printed)
