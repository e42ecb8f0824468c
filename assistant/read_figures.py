"""Which fact each figure of a question tells: the one whose cue stands nearest and whose unit it has."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from decimal import Decimal
from itertools import pairwise

from assistant.claimed_sum import asked_to_be_given
from assistant.counted_noun import counts_these
from assistant.cue_distance import CueDistance
from assistant.denied_words import CORRECTED
from assistant.equal_sum import equal_sum
from assistant.exchange_rate import exchange_rate
from assistant.fact_kinds import FIRMS, of_things
from assistant.figure_fit import blanked, fits, named, of_all_of_them, regional, then_now
from assistant.joined_figures import JoinedFigures
from assistant.part_words import takes_part
from assistant.past_rank import best_before, of_this_year, past_rank, worst_of_years
from assistant.read_move import read_move
from assistant.rules.possible import impossible
from assistant.rules.types import Fact, FactValue
from assistant.thing_names import thing_names
from assistant.word_patterns import word_patterns
from index.figures import figures
from index.query import is_english
from index.types import Figure

_WORDS = word_patterns("read_figures")

_PART = 6  # a part of a ranking (前50) is told of a zone only where no place is
_PART_ENGLISH = 20
_PAST = "previous_rank"
_MOST_IN_A_REGION = 40  # zones of one kind; a place beyond it is one in the country
_HELD = {"national_rank": ("now",), _PAST: ("past",)}
_COUNTED_UP = frozenset(("rank_from_bottom", "indicator_from_bottom"))
_OPEN = frozenset((">", "<"))  # "more than 20 million" is no figure to reckon with
_NOTHING: Mapping[str, FactValue] = {}
_PLACED = ("前", "第")  # 前三 is a place in a ranking
_OCCASIONS = ("次", "回", "趟", "遍")  # how often, never how many
_TONNES = re.compile(r"\s*(?:吨|tonnes?\b|tons?\b)", re.IGNORECASE)


def _without_part_named(
    text: str, found: Sequence[Figure], ranks: Sequence[Figure], held: Mapping[int, str]
) -> list[Figure]:
    """The figures less the part of a ranking in which the one place told lies: 87th in the top 100 is 87th.

    Less also the part that names an award, beside a place told of this year: 36th this year, the award for the top 35.
    """
    now = [one for one in ranks if held[one.start] == "now"]
    places = [one.value for one in now if one.comparator == "="]
    around = [one for one in now if one.comparator == "top" and places[:1] <= [one.value]] if len(places) == 1 else []
    if any(one.comparator == "=" and of_this_year(text, one) for one in now):
        around += [one for one in now if one.comparator == "top" and _WORDS["award_for"].search(text[: one.start])]
    return [one for one in found if one not in around]


class FigureReader:
    """Finds the figures told in questions; built once from the vocabulary."""

    def __init__(self, vocabulary: Mapping[str, Fact], cues: CueDistance) -> None:
        self.vocabulary = vocabulary
        self._distance = cues.distance
        self._joined = JoinedFigures(vocabulary).joined
        self._tails = {fact.name: thing_names(fact) for fact in vocabulary.values() if of_things(fact)}

    def read(
        self, text: str, told: Mapping[str, FactValue] = _NOTHING, around: str = ""
    ) -> Iterator[tuple[str, FactValue]]:
        """Each fact that a figure of a (lowered) text tells, with its value; `told` are the kinds of things it names.

        `around` is the whole of which the text is a part.
        """
        exchanged, taken = self._exchanged(text)
        yield from exchanged.items()
        move = None if regional(told) else read_move(text, self.vocabulary, around)  # whose places are not national
        if move:
            yield from move.facts.items()
            taken.append((move.start, move.end))
        if yearly := named(told, "zone_level") == ("regional",) and worst_of_years(text):
            taken += [(one.start, one.end) for one in figures(text) if one.unit != "year"]
            yield "regional_rank", yearly
        best = best_before(text)
        if best:
            taken.append(best[0])
        found = [
            figure
            for figure in figures(text)
            if figure.comparator not in _OPEN
            and not any(a < figure.end and figure.start < b for a, b in taken)
            and not CORRECTED.search(text[: figure.start])
            and not (
                figure.unit == "rank"
                and (_WORDS["no_place"].match(text, figure.start) or _WORDS["not_in"].search(text[: figure.start]))
            )
            and not of_all_of_them(text, figure)
            and not (figure.unit == "count" and figure.text.endswith(_OCCASIONS))
        ]
        asked_for = {one.start for one in found if asked_to_be_given(text, one)}
        earlier = {one.start: now for one, now in pairwise(found) if then_now(text, one, now)}
        english = is_english(text)
        part = _PART_ENGLISH if english else _PART
        ranks = [figure for figure in found if figure.unit == "rank"]
        held = {figure.start: past_rank(text, figure, ranks) for figure in ranks}
        found = _without_part_named(text, found, ranks, held)
        counted = [figure for figure in found if figure.unit == "count"]
        of_some = len(counted) > 1 and takes_part(text)  # which of the counts is meant is not told
        cues = _WORDS["asks_up_to"].sub(lambda found: " " * len(found[0]), blanked(text, best[0]) if best else text)
        pairs = sorted(
            (distance + (part if figure.comparator == "top" else 0), at, fact.name)
            for at, figure in enumerate(found)
            for fact in self.vocabulary.values()
            if fact.numeric and fact.type != "rate" and not (of_some and fact.type == "count")
            and not (fact.type == "count" and figure.unit == "number" and text[: figure.start].endswith(_PLACED))
            and (fits(fact, figure) or (fact.unit == "tce" and figure.unit == "number" and _TONNES.match(text, figure.end)))
            and not (fact.name == _PAST and figure.comparator == "top")  # among the first 150 is no place held
            and (not of_things(fact) or counts_these(text, figure.start, figure.end, self._tails[fact.name], firms=fact.name in FIRMS))
            and not (fact.paid_in and is_awarded(text, figure))
            and not (fact.type == "money" and figure.start in asked_for)
            and not (fact.type == "money" and _WORDS["award_paid"].search(text[: figure.start]))
            and not self._of_another(fact, told) and self._spoken_of(fact, text + around)
            and not (fact.name in _HELD and _WORDS["in_region"].match(text, figure.end) and figure.value <= _MOST_IN_A_REGION)
            and not (fact.name == "regional_rank" and figure.value > _MOST_IN_A_REGION)
            and (fact.name in _COUNTED_UP or not _WORDS["from_bottom"].match(text, figure.end))
            and held.get(figure.start, "now") in _HELD.get(fact.name, ("now", "past"))
            and (distance := self._distance(fact, figure, cues, found, earlier, english)) is not None
        )  # fmt: skip
        used: set[int] = {at for at, figure in enumerate(found) if figure.start in asked_for}
        given: set[str] = set(move.facts) if move else set()
        pairs += self._only_ones(found)
        for _, at, name in pairs:
            if at not in used and name not in given:
                used.add(at)
                given.add(name)
                joined = self._joined(self.vocabulary[name], at, found, text)
                used.update(joined)
                value = sum((found[one].value for one in joined), Decimal(0))
                if not impossible(self.vocabulary[name], value):
                    if best and name == "national_rank" and value < best[1]:
                        yield "first_entry", True  # it never was there before
                    yield name, value
        if best:
            yield "previous_rank", best[1]
        loose = [figure for at, figure in enumerate(found) if at not in used and figure.unit == "rank"]
        loose = [figure for figure in loose if not _WORDS["from_bottom"].match(text, figure.end)]
        if len(loose) == 1 and regional(told) and "regional_rank" not in given:
            yield "regional_rank", loose[0].value
        elif len(loose) == 1 and loose[0].comparator == "=" and held[loose[0].start] == "now" and not regional(told):
            yield from self._rank_alone(loose[0], given, best[1] if best else None)

    def _exchanged(self, text: str) -> tuple[dict[str, FactValue], list[tuple[int, int]]]:
        """What a text tells of one currency in another, a sum in both or the rate, and where."""
        rate = next((f for f in self.vocabulary.values() if f.type == "rate"), None)
        same = equal_sum(text, figures(text)) if rate else None
        if same and (of_both := self._in_both(*same)):
            return of_both, [(one.start, one.end) for one in same]
        told = exchange_rate(text) if rate else None
        return ({rate.name: told[0]}, [told[1]]) if rate and told else ({}, [])

    def _in_both(self, dollars: Figure, yuan: Figure) -> dict[str, FactValue]:
        """The two facts that one sum told in dollars and in yuan are: that in yuan is the product of the other and a rate."""
        for fact in self.vocabulary.values():
            product = fact.derived.of if fact.derived and fact.derived.by == "product" else ()
            in_dollars = next((n for n in product if self.vocabulary[n].unit == "USD"), "")
            if in_dollars and fact.unit == "CNY":
                return {in_dollars: dollars.value, fact.name: yuan.value}
        return {}

    def _rank_alone(self, figure: Figure, given: set[str], best: Decimal | None) -> Iterator[tuple[str, FactValue]]:
        """The one place in a ranking that no cue stands beside, as the zone's national rank."""
        if "national_rank" in self.vocabulary and "national_rank" not in given:
            yield from (
                ("national_rank", figure.value),
                *((("first_entry", True),) if best and figure.value < best else ()),
            )

    def _only_ones(self, found: Sequence[Figure]) -> list[tuple[float, int, str]]:
        """The figures whose unit a single fact has (dollars, tonnes of coal): they need no cue."""
        by_unit: dict[str, list[str]] = {}
        for fact in self.vocabulary.values():
            if fact.type in ("money", "quantity"):
                by_unit.setdefault(fact.unit, []).append(fact.name)
        return [
            (99.0, at, by_unit[figure.unit][0])
            for at, figure in enumerate(found)
            if len(by_unit.get(figure.unit, ())) == 1
        ]

    def _spoken_of(self, fact: Fact, text: str) -> bool:
        """Whether a text speaks of what must stand beside a fact's cue, where something must."""
        if fact.beside is None or any(word in text for word in (*fact.beside.zh, *fact.beside.en)):
            return True
        return any(figure.unit in fact.beside.units for figure in figures(text))

    def _of_another(self, fact: Fact, told: Mapping[str, FactValue]) -> bool:
        """Whether what was named rules a fact out: a national zone has no place within the region."""
        return any(named(told, name) == (value,) for name, value in fact.not_of.items())


def is_awarded(text: str, figure: Figure) -> bool:
    """Whether the words beside a sum say that it was awarded, and is none that came in."""
    before = _WORDS["awarded"].search(text[: figure.start])
    return before is not None or _WORDS["award_of_it"].match(text, figure.end) is not None
