"""What the turns of one matter tell together: a later turn adds to the earlier ones, corrects them, or replaces them."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from assistant.correct import corrects, of_last_year, one_more, with_change_anew, without_derived
from assistant.fact_kinds import PLACE
from assistant.figure_alone import figure_alone
from assistant.followup import questions
from assistant.rank_awards import with_last_years_rank
from assistant.read_facts import FactReader
from assistant.recognised_zone import with_zone_recognised
from assistant.rules.types import FactValue
from assistant.turn_words import pattern
from assistant.zone_status import names_a_zone
from index.query import Query

Raises = Callable[[Mapping[str, FactValue]], frozenset[str]]
Due = Callable[[Mapping[str, FactValue]], bool | None]


def told_together(
    earlier: Sequence[Query],
    chain: Sequence[Query],
    reader: FactReader,
    raises: Raises,
    printed: Callable[[Query], str],
) -> tuple[dict[str, FactValue], dict[str, FactValue], bool]:
    """The facts after the last turn of a chain, and before it, and whether it brings up another matter; of the turns `earlier` than it the place alone stands."""
    merged: dict[str, FactValue] = {}
    for turn in earlier:
        own = reader.read(turn.text, printed(turn))
        merged = dict(_of_its_place(merged, own))
        merged |= {name: value for name, value in own.items() if name in PLACE}
    before, asked, another = merged, False, False
    for at, turn in enumerate(chain):
        own = reader.read(turn.text, printed(turn), before=" ".join(query.text for query in chain[:at]), known=merged)
        counted = next(filter(None, (reader.counted(query.text) for query in reversed(chain[:at]))), ())
        own = figure_alone(turn.text, own, merged, reader.vocabulary, counted)
        own = of_last_year(turn.text, own, merged)
        own = with_last_years_rank([query.text for query in chain[:at]], turn.text, own, merged)
        own = one_more(turn.text, own, merged, reader.vocabulary)
        before = merged
        denied = reader.denied(turn.text)
        place = {name: value for name, value in merged.items() if name in PLACE}
        of_place = {**place, **own} if names_a_zone(turn.text) else own  # another thing may have risen in the zone
        matters = raises({**place, **with_zone_recognised(of_place, turn.text, printed(turn))})
        case = asked or pattern("of_another_case").search(turn.text) is not None
        another = case and (_another(raises(merged), matters) or _in_its_place(turn.text, matters))
        another = another and pattern("as_well").search(turn.text) is None
        if another:
            left = place
        elif corrects(turn.text, own, merged, reader.vocabulary):
            left = without_derived(merged, own, reader.vocabulary)
        else:
            left = merged
        merged = {**{name: value for name, value in _of_its_place(left, own).items() if name not in denied}, **own}
        if not another:
            merged = with_change_anew(merged, own, before)
        asked = asked or questions(turn)
    return merged, before, another


def _of_its_place(left: Mapping[str, FactValue], own: Mapping[str, FactValue]) -> Mapping[str, FactValue]:
    """What was told before, without the city where a turn tells of another region."""
    elsewhere = "region" in own and own["region"] != left.get("region")
    return {name: value for name, value in left.items() if name != "city"} if elsewhere else left


def _in_its_place(text: str, matters: frozenset[str]) -> bool:
    """Whether a turn says that what was asked about will not be, and tells of something else instead."""
    return bool(matters) and pattern("gives_up").search(text) is not None


def _another(matters: frozenset[str], now: frozenset[str]) -> bool:
    """Whether a turn brings up a matter of its own, none of those told of before; what brought up none only adds to it."""
    return bool(matters) and bool(now) and not (matters & now)
