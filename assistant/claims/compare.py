"""A claim held against a provision: figures, comparators, levels, zones, places and denials that differ."""

from __future__ import annotations

import re
from collections.abc import Iterator

from assistant.claims.approvers import approver_differences
from assistant.claims.attributed import attributed_elsewhere
from assistant.claims.bodies import body_differences
from assistant.claims.change import change_differences
from assistant.claims.chiefs import chief_differences
from assistant.claims.compare_figures import figure_differences
from assistant.claims.conditions import condition_differences
from assistant.claims.contrary import contrary_differences
from assistant.claims.denials import denial_differences
from assistant.claims.exclusions import exclusion_differences
from assistant.claims.exclusive import exclusive_differences
from assistant.claims.frequency import frequency_differences
from assistant.claims.funds import fund_differences
from assistant.claims.lasting import lasting_differences
from assistant.claims.members import member_differences
from assistant.claims.nature import nature_differences
from assistant.claims.numbers import number_differences
from assistant.claims.opposites import opposite_differences
from assistant.claims.payers import payer_differences
from assistant.claims.portions import portion_differences
from assistant.claims.powers import power_differences
from assistant.claims.purposes import purpose_differences
from assistant.claims.read import levels
from assistant.claims.reading import Reading
from assistant.claims.roles import acting_kind, actors, english_actors, named
from assistant.claims.sanctions import sanction_differences
from assistant.claims.steps import step_differences
from assistant.claims.subjects import subject_differences
from assistant.claims.summoned import summoned_differences
from assistant.claims.things import thing_differences
from assistant.claims.totals import total_differences
from assistant.claims.turned_round import turned_round
from assistant.claims.types import Candidate, Difference
from assistant.place_roles import is_goal
from assistant.types import Language
from index.query import named_zone_types
from index.search import Index

_CAPITAL = re.compile(  # the capital for the state
    r"\bBeijing(?:'s|’s)? (?:backing|support|approval|blessing|nod|consent|permission|sign-off)", re.IGNORECASE
)
_SHORT = {  # names that stand in compounds by one character
    "香港": re.compile(r"港澳|粤港|港资"), "澳门": re.compile(r"港澳"), "新疆": re.compile(r"[援赴入]疆"),
    "西藏": re.compile(r"[援赴入]藏"),
}  # fmt: skip
_ZONE_TYPES = {"hitech", "etdz", "edz"}
_ZONE_ZH = {"hitech": "高新区", "etdz": "经开区", "edz": "经济开发区", "zone": "开发区"}
_ZONE_EN = {"hitech": "high-tech zones", "etdz": "ETDZs", "edz": "economic development zones", "zone": "zones"}
_BARE = {  # a level by the name of its owner alone: 国家智能制造示范项目, 国家、自治区级高新区
    "国家级": re.compile(r"国家(?!级|有关|规定|政策|税|产业政策|法律|战略|明令)"),
    "自治区级": re.compile(r"自治区(?=实验室|、国家|和国家)|国家(?:级)?[、和](?:国家级)?自治区"),
}
_LEVEL_EN = {
    "国家级": "national",
    "自治区级": "autonomous-region",
    "省级": "provincial",
    "市级": "municipal",
    "县级": "county",
}


def differences(claim: Reading, candidate: Candidate, index: Index) -> tuple[Difference, ...]:
    """What a candidate says otherwise, the plainest first; of a sanction that it does not speak of only that."""
    sanctions = tuple(sanction_differences(claim, candidate))
    if any(one.matter == "absent" for one in sanctions):
        return sanctions
    return (
        *_places(claim, candidate, index), *_zones(claim, candidate, index), *_levels(claim, candidate, index), *power_differences(claim, candidate),
        *figure_differences(claim, candidate, index), *denial_differences(claim, candidate, index),
        *_departments(claim, candidate, index), *approver_differences(claim, candidate), *body_differences(claim, candidate), *change_differences(claim, candidate), *chief_differences(claim, candidate, index),
        *condition_differences(claim, candidate, index), *portion_differences(claim, candidate, index), *exclusion_differences(claim, candidate, index),
        *fund_differences(claim, candidate, index), *purpose_differences(claim, candidate, index), *frequency_differences(claim, candidate),
        *sanctions, *summoned_differences(claim, candidate), *nature_differences(claim, candidate), *payer_differences(claim, candidate),
        *opposite_differences(claim, candidate, index), *contrary_differences(claim, candidate), *turned_round(claim, candidate, index), *step_differences(claim, candidate, index), *exclusive_differences(claim, candidate), *lasting_differences(claim, candidate),
        *total_differences(claim, candidate), *member_differences(claim, candidate, index),
        *number_differences(claim, candidate), *subject_differences(claim, candidate, index), *thing_differences(claim, candidate, index),
    )  # fmt: skip


def _places(claim: Reading, candidate: Candidate, index: Index) -> Iterator[Difference]:
    region = index.policies[candidate.clause.document].region
    own = index.places.known.get(region)
    source = attributed_elsewhere(claim.statement.text, index.policies[candidate.clause.document], index)
    if source and source not in candidate.clause.text and not index.places.named(source):
        yield Difference("place", source, own.en if own and claim.language == "en" else own.zh if own else "")
        return
    for place in claim.query.places:
        if place.kind == "province" and _CAPITAL.search(claim.statement.text):
            continue
        if place.kind == "country" or _printed(place.zh, candidate.statement.text):
            continue
        if is_goal(claim.statement.text, place, index.places) or index.places.covers(region, place.id):
            continue
        english = claim.language == "en"
        names = (place.en, own.en if own else "another place") if english else (place.zh, own.zh if own else "其他地方")
        yield Difference("place", *names)
        return


def _printed(name: str, text: str) -> bool:
    """Whether a text names a place, be it by one character: 港澳资本 is of 香港 and of 澳门."""
    return name in text or (name in _SHORT and _SHORT[name].search(text) is not None)


def _zones(claim: Reading, candidate: Candidate, index: Index) -> Iterator[Difference]:
    policy = index.policies[candidate.clause.document]
    said = _specific(claim.query.zone_types)
    here = _specific(named_zone_types(candidate.statement.text))
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
    if claim.language == "en":  # national is 国家级 and 国家 alone
        here |= {name for name, pattern in _BARE.items() if here and pattern.search(candidate.statement.text)}
    if said and here and not said <= here:
        yield _level(said - here, here - said or here, claim.language)


def _level(said: frozenset[str], found: frozenset[str], language: Language) -> Difference:
    words = [sorted(_LEVEL_EN[n] if language == "en" else n for n in names) for names in (said, found)]
    return Difference("level", *("/".join(names) for names in words))


def _departments(claim: Reading, candidate: Candidate, index: Index) -> Iterator[Difference]:
    """A department that a claim lets act where the provision lets another, or that the clause does not name."""
    acting, here = actors(claim.statement.text), actors(candidate.statement.text)
    if acting and here and not acting <= here:
        yield Difference("department", min(acting - here), "、".join(sorted(here)))
        return
    kind, printed = english_actors(claim.statement.text), acting_kind(candidate.statement.text)
    if kind and printed and not kind & printed:
        yield Difference("department", min(kind), "、".join(sorted(here)))
        return
    told, known = named(candidate.statement.text, index), named(candidate.clause.text, index)
    if told and claim.departments and not set(claim.departments) & set(told):
        yield Difference("department", claim.departments[0], "、".join(told))
        return
    missing = [name for name in claim.departments if name not in known]
    if missing:
        yield Difference("department", missing[0], "、".join(told))
