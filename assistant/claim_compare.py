"""A claim held against a provision: figures, comparators, levels, zones, places and denials that differ."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

from assistant.claim_read import is_yearly, levels
from assistant.claim_roles import actors, core, named
from assistant.claim_types import Bound, Candidate, Difference, Statement
from assistant.claim_words import Segment, coverage, segments
from assistant.rules.quantities import print_quantity
from assistant.types import Language
from index.figures import figures
from index.query import Query, read_query
from index.search import Index
from index.types import Clause, Figure

_KINDS = {
    "CNY": "money", "USD": "money", "day": "time", "month": "time", "year": "time", "percent": "share", "m2": "area",
    "mu": "area", "tce": "energy", "date": "date", "rank": "order", "count": "order", "number": "order",
}  # fmt: skip
_SCOPE = 16  # how far what a denial denies is read
_DENIED = 0.6  # the share of a denied stretch that a claim must hold to speak of the same thing
_ZONE_TYPES = {"hitech", "etdz", "edz"}
_ZONE_ZH = {"hitech": "高新区", "etdz": "经开区", "edz": "经济开发区", "zone": "开发区"}
_ZONE_EN = {"hitech": "high-tech zones", "etdz": "ETDZs", "edz": "economic development zones", "zone": "zones"}
_LEVEL_EN = {
    "国家级": "national",
    "自治区级": "autonomous-region",
    "省级": "provincial",
    "市级": "municipal",
    "县级": "county",
}
_PREFIX_ZH = {"<=": "最高", ">=": "至少", ">": "超过", "<": "低于", "top": "前", "bottom": "末"}
_PREFIX_EN = {
    "<=": "up to ",
    ">=": "at least ",
    ">": "more than ",
    "<": "less than ",
    "top": "the top ",
    "bottom": "the last ",
}


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


def differences(claim: Reading, candidate: Candidate, index: Index) -> tuple[Difference, ...]:
    """What a candidate says otherwise, the plainest first."""
    return (
        *_places(claim, candidate, index), *_zones(claim, candidate, index), *_levels(claim, candidate, index),
        *_figures(claim, candidate, index), *_denials(claim, candidate.statement, index),
        *_departments(claim, candidate, index),
    )  # fmt: skip


def _places(claim: Reading, candidate: Candidate, index: Index) -> Iterator[Difference]:
    region = index.policies[candidate.clause.document].region
    own = index.places.known.get(region)
    for place in claim.query.places:
        if place.kind == "country" or place.zh in candidate.statement.text or region in index.places.lineage(place.id):
            continue
        english = claim.language == "en"
        names = (place.en, own.en if own else "another place") if english else (place.zh, own.zh if own else "其他地方")
        yield Difference("place", *names)
        return


def _zones(claim: Reading, candidate: Candidate, index: Index) -> Iterator[Difference]:
    policy = index.policies[candidate.clause.document]
    said = _specific(claim.query.zone_types)
    here = _specific(read_query(candidate.statement.text, index.vocabulary, index.places).zone_types)
    apart = said and policy.zone_types and not said & (set(policy.zone_types) | here)
    if apart or (said and here and ("hitech" in said) != ("hitech" in here) and not said & here):
        names = _ZONE_EN if claim.language == "en" else _ZONE_ZH
        yield Difference("zone", names[min(said)], names[min(here or policy.zone_types)])


def _specific(zones: tuple[str, ...]) -> set[str]:
    """The types of zone that a text names by their own names, not as zones alone."""
    return set(zones) & _ZONE_TYPES


def _levels(claim: Reading, candidate: Candidate, index: Index) -> Iterator[Difference]:
    said = claim.statement.levels
    here = candidate.statement.levels or levels(
        " ".join((*candidate.clause.path, index.policies[candidate.clause.document].title))
    )
    if said and here and not said <= here:
        yield _level(said - here, here - said or here, claim.language)


def _level(said: frozenset[str], found: frozenset[str], language: Language) -> Difference:
    words = [sorted(_LEVEL_EN[n] if language == "en" else n for n in names) for names in (said, found)]
    return Difference("level", *("/".join(names) for names in words))


def _figures(claim: Reading, candidate: Candidate, index: Index) -> Iterator[Difference]:
    provision = candidate.statement
    for bound in claim.statement.bounds:
        if bound.figure.unit == "number" and bound.figure.value <= 10 and not _same_kind(bound, provision):
            continue
        best = _counterpart(bound, claim, provision, index)
        if best is None and bound.figure.unit == "date" and _dated(bound.figure, candidate.clause):
            continue
        if best is None:
            yield Difference("absent", printed(bound.figure, claim.language), "")
        else:
            yield from _unequal(bound, best, claim.language, is_yearly(provision.text))


def _dated(date: Figure, clause: Clause) -> bool:
    """Whether a clause names a date outside the provision: 到2025年 at its head governs what follows."""
    return any(other.unit == "date" and other.value == date.value for other in figures(clause.text))


def _same_kind(bound: Bound, provision: Statement) -> list[Bound]:
    kind = _KINDS[bound.figure.unit]
    return [other for other in provision.bounds if _KINDS[other.figure.unit] == kind]


def _counterpart(bound: Bound, claim: Reading, provision: Statement, index: Index) -> Bound | None:
    """The figure of a provision that stands among the words that a figure of the claim stands among."""
    asked = segments(bound.context, index) or claim.segments
    said = bound.levels or claim.statement.levels

    def likeness(other: Bound) -> float:
        apart = bool(said and other.levels and not said & other.levels)
        return (
            coverage(asked, index, other.context, "", provision.text) + 0.2 * coverage(claim.segments, index, other.context)
            + 0.1 * (bound.figure.comparator == other.figure.comparator) + 0.05 * (bound.figure.unit == other.figure.unit)
            + 0.1 * (bound.figure.value == other.figure.value) - 0.6 * apart
        )  # fmt: skip

    return max(_same_kind(bound, provision), key=likeness, default=None)


def _unequal(bound: Bound, best: Bound, language: Language, yearly: bool) -> Iterator[Difference]:
    mine, other = bound.figure, best.figure
    plain = {mine.unit, other.unit} <= {"count", "rank", "number"}
    if mine.value != other.value or (mine.unit != other.unit and not plain):
        yield Difference("figure", printed(mine, language), printed(other, language))
    elif not _comparable(mine, other) and not _open(mine, best):
        yield Difference("comparator", printed(mine, language, True), printed(other, language, True))
    elif {bound.per, best.per} == {"yearly", "once"} or (bound.per == "yearly" and not yearly):
        yield Difference("per", bound.per, best.per)


def _open(mine: Figure, best: Bound) -> bool:
    """Whether the text prints both 超过 and （含）, so that either may be claimed."""
    before = best.context.split("  ")[0].rstrip()
    return mine.comparator == ">" and best.figure.comparator == ">=" and before.endswith(("超过", "超"))


def _comparable(mine: Figure, other: Figure) -> bool:
    """Whether two comparators say the same; a count that is reached may stand without its word."""
    pair = {mine.comparator, other.comparator}
    reached = _KINDS[mine.unit] in ("order", "date") and (pair <= {"=", ">="} or pair <= {"=", "top", "bottom"})
    return len(pair) == 1 or (reached and pair != {"top", "bottom"})


def printed(figure: Figure, language: Language, exact: bool = False) -> str:
    """A figure in words, its comparator before it."""
    if figure.unit in ("count", "rank", "number"):
        words = f"{figure.value.normalize():f}" if language == "en" else figure.text
    elif figure.unit == "date":
        year = figure.value > Decimal(31)
        words = f"{figure.value.normalize():f}" + ("" if language == "en" else "年" if year else "月")
    else:
        quantity = print_quantity(figure.value, figure.unit)
        words = quantity.en if language == "en" else quantity.zh
    if exact and figure.comparator == "=":
        return ("exactly " if language == "en" else "确定的") + words
    return (_PREFIX_EN if language == "en" else _PREFIX_ZH).get(figure.comparator, "") + words


def _denials(claim: Reading, provision: Statement, index: Index) -> Iterator[Difference]:
    """A denial on one side of what the other side asserts."""
    mine = " ".join(name for segment in claim.segments for name in segment.names)
    for scope in provision.denied:
        asked = segments(scope[:_SCOPE], index)
        spoken = asked and coverage(asked, index, mine) >= _DENIED
        if not claim.statement.denied and (spoken or coverage(claim.segments, index, scope) >= _DENIED):
            yield Difference("polarity", "", "denied")
            return
    if not claim.statement.denied:
        return
    if provision.denied:
        return
    scopes = [segments(scope, index) for scope in claim.statement.denied]
    if any(asked and coverage(asked, index, provision.text) >= _DENIED for asked in scopes):
        yield Difference("polarity", "", "asserted")


def _departments(claim: Reading, candidate: Candidate, index: Index) -> Iterator[Difference]:
    """A department that a claim lets act where the provision lets another, or that the clause does not name."""
    acting, here = actors(claim.statement.text), actors(candidate.statement.text)
    if acting and here and not acting <= here:
        yield Difference("department", f"{min(acting - here)}:", "、".join(sorted(here)))
        return
    known = named(candidate.clause.text, index)
    missing = [name for name in claim.departments if name not in known]
    if missing:
        yield Difference("department", f"{missing[0]}:", "、".join(named(candidate.statement.text, index)))
