"""The things that the last turn of a conversation adds up: its own, or those that the turns before told."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from assistant import kind_counts
from assistant.divided import divides, without_whole
from assistant.fact_kinds import TELLING_APART
from assistant.itemise import added_up, asks_each, asks_total, in_one_year, itemise
from assistant.items_of_turns import items_of_turns
from assistant.printed_words import in_printed_words
from assistant.rank_awards import awards_for_rank
from assistant.read_facts import FactReader
from assistant.rules.types import FactValue
from assistant.told import Raises
from index.query import Query


def items_added(
    queries: Sequence[Query],
    facts: Mapping[str, FactValue],
    asked: frozenset[str],
    reader: FactReader,
    raises: Raises,
    *,
    follows: bool,
) -> tuple[tuple[dict[str, FactValue], ...], bool, dict[str, FactValue]]:
    """The things that the last turn adds up, its own or those of the turns before; whether the first is a rest; the facts.

    Where several sums or numbers come to one thing, the facts are that thing's.
    """
    text = queries[-1].text
    if asks_each(text) and (awards := awards_for_rank(text, facts)):
        return awards, False, dict(facts)
    if asks_total(text) and follows:
        earlier = [(query.text, reader.read(query.text, in_printed_words(query))) for query in queries]
        if told := items_of_turns(earlier, reader.vocabulary, raises):
            return kind_counts.with_number_alone(told, facts, reader.vocabulary)
    if several := kind_counts.several_counted(text, facts):
        facts = kind_counts.without_counts(facts, reader.vocabulary)
    apart = several and "amount" in asked and "compare" not in asked
    programmes = facts.get("national_programme")
    both = isinstance(programmes, tuple) and len(programmes) > 1 and "amount" in asked  # a grant of each
    if not (asks_total(text) or both or divides(text) or in_one_year(text) or asks_each(text) or apart):
        return (), False, dict(facts)
    items, rest = itemise(text, facts, reader, raises), False
    if divides(text):
        items, rest = without_whole(items, reader.vocabulary)
    counting = kind_counts.of_paid_levels(items)
    level = facts.get("level")
    lower = len(counting) < len(items) or (isinstance(level, tuple) and "municipal" in level)
    items = counting
    these = kind_counts.asks_of_these(text) and any(
        reader.vocabulary[name].type == "count" for item in items for name in item
    )
    of_all = bool(items) and all(items[0].get(name) == facts.get(name) for name in TELLING_APART)
    alone = len(items) == 1 and (added_up(text) or divides(text) or these or lower or (several and of_all))
    return items, rest, items[0] if alone else dict(facts)
