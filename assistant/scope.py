"""From which policies a question may be answered, by the places and zone types it names; fails closed."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

from assistant.place_roles import is_site, only_told
from assistant.rules.types import FactValue
from index.places import Place, Places
from index.types import Policy

_ZONES = frozenset(("hitech", "etdz", "edz"))
_AUTONOMOUS = re.compile(r"自治区|autonomous region", re.IGNORECASE)


def scope(
    text: str, named: Iterable[Place], zones: Iterable[str], policies: Mapping[str, Policy], places: Places
) -> tuple[frozenset[str], tuple[Place, ...]]:
    """The documents whose region and zone type a question names, and the places named that no document covers.

    Countries are where firms and people come from, not where a policy is asked for: they limit nothing, unless a
    question that names no other place nor type of zone puts a zone or a policy in one of them. A question
    that names a zone type and a place for which no policy is held has no document at all.
    """
    countries = [place for place in named if place.kind == "country"]
    asked = [place for place in named if place.kind != "country"]
    if not asked and not _ZONES & set(zones):
        asked += [place for place in countries if is_site(text, place, places)]
    foreign = [
        place for place in asked if not any(places.covers(policy.region, place.id) for policy in policies.values())
    ]
    held = len(foreign) < len(asked)
    elsewhere = tuple(place for place in foreign if not only_told(text, place, places, other_named=held))
    covered = {policy.id for place in asked for policy in policies.values() if places.covers(policy.region, place.id)}
    if covered and _AUTONOMOUS.search(text):  # 广东和自治区: the region that is not named by name belongs as well
        covered |= {policy.id for policy in policies.values() if policy.region in places.unnamed}
    documents = covered or set(policies)
    wanted = _ZONES & set(zones)
    if covered and "edz" in wanted:  # 经济开发区 is said of 经济技术开发区 too, and of the provincial ones beside them
        wanted |= {"etdz"}
    if wanted:
        documents = {id for id in documents if not policies[id].zone_types or wanted & set(policies[id].zone_types)}
    return frozenset(documents), elsewhere


def told_places(
    named: Iterable[Place], elsewhere: Iterable[Place], policies: Mapping[str, Policy], places: Places
) -> frozenset[str]:
    """The places that are only told of, such as Beijing as the approver: no policy covers them, and none is asked for."""
    meant = {place.id for place in elsewhere}
    return frozenset(
        place.id
        for place in named
        if place.id not in meant and not any(places.covers(policy.region, place.id) for policy in policies.values())
    )


def without_told_places(facts: Mapping[str, FactValue], told: frozenset[str]) -> dict[str, FactValue]:
    """The facts without the places that are only told of: nobody's zone lies there."""
    kept = dict(facts)
    for name in ("region", "city"):
        value = kept.get(name)
        if isinstance(value, tuple) and told & set(value):
            if left := tuple(one for one in value if one not in told):
                kept[name] = left
            else:
                del kept[name]
    return kept
