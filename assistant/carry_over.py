"""The last turn of a conversation with what it takes over from the turns before it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from assistant.asks import asks
from assistant.fact_kinds import PLACE
from assistant.figure_fit import named
from assistant.followup import asked_then
from assistant.printed_words import in_printed_words
from assistant.read_facts import FactReader
from assistant.rules.types import FactValue
from assistant.told import Raises, told_together
from index.query import Query

_TURNS_TAKEN = 2


def carry_over(
    queries: Sequence[Query],
    first: int,
    facts: Mapping[str, FactValue],
    asked: frozenset[str],
    reader: FactReader,
    raises: Raises,
    *,
    follows: bool,
) -> tuple[Query, dict[str, FactValue], frozenset[str], str, bool]:
    """The last query with what it takes over: everything where it leans back, else, or where it asks of another matter itself, the place and the zone only.

    Last, whether it still leans on the turn before. `first` is the turn that begins the matter; what was told since without a question bears on the last in any case.
    """
    last, chain = queries[-1], queries[first:]
    places, zones = last.places, last.zone_types
    for earlier in reversed(queries[:-1]):
        places = places or earlier.places
        zones = zones or earlier.zone_types
    if not follows:
        if last.places and not any(set(last.places) & set(earlier.places) for earlier in queries[:-1]):
            zones = last.zone_types  # another place has zones of its own
        described = last.described or queries[-2].described
        own = told_together(queries[:first], chain, reader, raises, in_printed_words)[0] if len(chain) > 1 else facts
        return replace(last, places=places, zone_types=zones, described=described), dict(own), asked, last.text, False
    merged, before, another = told_together(queries[:first], chain, reader, raises, in_printed_words)
    kept = {name: value for name, value in merged.items() if name not in facts and before.get(name) == value}
    merged = {**merged, **_newly_named(queries[-2:], kept, reader)}
    asked, put = asked_then(chain, asked)
    levels = tuple(one for one in named(facts, "level") if one in reader.vocabulary["zone_level"].values)
    if levels and "zone_level" not in facts and "zone_level" in merged:
        merged["zone_level"] = levels
    leans = not (another and asks(last.text, english=last.english))
    taken = () if not leans else chain[:-1][-_TURNS_TAKEN:][::-1]
    text = " ".join((last.wanted, *(query.wanted for query in taken))).strip()
    described = last.described or next((query.described for query in taken if query.described), "")
    expansion = " ".join(dict.fromkeys(" ".join((last.expansion, *(query.expansion for query in taken))).split()))
    also = " ".join(dict.fromkeys(" ".join((last.also_printed, *(query.also_printed for query in taken))).split()))
    mentions = (*last.mentions, *(mention for query in taken for mention in query.mentions))
    carried = replace(
        last,
        text=text,
        wanted=text,
        described=described,
        expansion=expansion,
        also_printed=also,
        mentions=mentions,
        places=places,
        zone_types=zones,
    )
    return carried, merged, asked, put, leans


def _newly_named(pair: Sequence[Query], known: Mapping[str, FactValue], reader: FactReader) -> dict[str, FactValue]:
    """What the last turn names only together with the one before: 建筑面积的占比呢 after 行政办公的用地比例."""
    before, last = pair
    both = reader.read(f"{last.text} {before.text}", f"{in_printed_words(last)} {in_printed_words(before)}")
    named: dict[str, FactValue] = {}
    for name, value in both.items():
        held = known.get(name)
        if name in PLACE or name == "level" or not isinstance(value, tuple) or not isinstance(held, tuple):
            continue
        if fresh := tuple(one for one in value if one not in held):
            named[name] = fresh
    return named
