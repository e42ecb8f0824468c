"""A claim held against a provision: figures, comparators, levels, zones, places and denials that differ."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal

from assistant.claim_pairs import KINDS, paired
from assistant.claim_read import is_yearly, levels
from assistant.claim_reading import Reading
from assistant.claim_roles import actors, named
from assistant.claim_types import Bound, Candidate, Difference, Statement
from assistant.claim_words import coverage, segments
from assistant.rules.quantities import print_quantity
from assistant.types import Language
from index.figures import figures
from index.query import read_query
from index.search import Index
from index.types import Figure

_BEFORE = 600  # how far before a clause 到2025年 may stand and still govern it
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
_RECIPIENT = {
    "firm": re.compile(
        r"给予(?:每家|该|单个)?(?:企业|公司)|(?:企业|公司)(?:可以?|能|将|会)?(?:直接)?(?:获|得|拿|领)|(?:compan(?:y|ies)|firms?|enterprises?) (?:gets?|receives?)"
    ),
    "zone": re.compile(
        r"给予(?:国家级?|自治区级)?(?:经开区|高新区|开发区|园区|设区市)|(?:经开区|高新区|开发区|园区)(?:可以?|能|将|会)?(?:获得|得|拿|领)|(?:zones?|ETDZs?) (?:gets?|receives?)"
    ),
}
_GETS_ZH, _GETS_EN = {"firm": "给企业", "zone": "给园区"}, {"firm": "enterprises", "zone": "the zone"}
_PREFIX_ZH = {"<=": "最高", ">=": "至少", ">": "超过", "<": "低于", "top": "前", "bottom": "末"}
_PREFIX_EN = {
    "<=": "up to ",
    ">=": "at least ",
    ">": "more than ",
    "<": "less than ",
    "top": "the top ",
    "bottom": "the last ",
}


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
    yield from _dates(claim, candidate, index)
    for bound, best in paired(claim, provision, index):
        if best is not None:
            yield from _unequal(bound, best, claim.language, is_yearly(provision.text))
        elif bound.figure.unit != "number" or bound.figure.value > 10:
            yield Difference("absent", printed(bound.figure, claim.language), "")


def _dates(claim: Reading, candidate: Candidate, index: Index) -> Iterator[Difference]:
    """The dates of a claim that the provision, or where it has no other the text before it, does not give."""
    said = {b.figure.value: b.figure for b in claim.statement.bounds if b.figure.unit == "date"}
    here = {b.figure.value: b.figure for b in candidate.statement.bounds if b.figure.unit == "date"}
    missing = [figure for value, figure in said.items() if value not in here]
    other = [figure for value, figure in here.items() if value not in said]
    if not missing:
        return
    if other:
        yield Difference("figure", printed(missing[0], claim.language), printed(other[0], claim.language))
        return
    clause = candidate.clause
    around = index.policies[clause.document].text[max(0, clause.start - _BEFORE) : clause.end]
    dated = {figure.value for figure in figures(around) if figure.unit == "date"}
    for figure in missing:
        if figure.value not in dated:
            yield Difference("absent", printed(figure, claim.language), "")


def _unequal(bound: Bound, best: Bound, language: Language, yearly: bool) -> Iterator[Difference]:
    mine, other = bound.figure, best.figure
    plain = {mine.unit, other.unit} <= {"count", "rank", "number"}
    if mine.value != other.value or (mine.unit != other.unit and not plain):
        yield Difference("figure", printed(mine, language), printed(other, language))
    elif not _comparable(mine, other) and not _open(mine, best):
        yield Difference("comparator", printed(mine, language, True), printed(other, language, True))
    elif len(gets := _recipients(bound.context)) == 1 == len(got := _recipients(best.context)) and gets != got:
        names = _GETS_EN if language == "en" else _GETS_ZH
        yield Difference("recipient", names[min(gets)], names[min(got)])
    elif {bound.per, best.per} == {"yearly", "once"} or (bound.per == "yearly" and not yearly):
        yield Difference("per", bound.per, best.per)


def _recipients(context: str) -> set[str]:
    """Whether what a figure is bound to goes to a firm or to a zone."""
    return {name for name, pattern in _RECIPIENT.items() if pattern.search(context)}


def _open(mine: Figure, best: Bound) -> bool:
    """Whether the text prints both 超过 and （含）, so that either may be claimed."""
    before = best.context.split("  ")[0].rstrip()
    return mine.comparator == ">" and best.figure.comparator == ">=" and before.endswith(("超过", "超"))


def _comparable(mine: Figure, other: Figure) -> bool:
    """Whether two comparators say the same; a count that is reached may stand without its word."""
    pair = {mine.comparator, other.comparator}
    reached = KINDS[mine.unit] in ("order", "date") and (pair <= {"=", ">="} or pair <= {"=", "top", "bottom"})
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
