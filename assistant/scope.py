"""From which policies a question may be answered, by the places and zone types it names; fails closed."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

from index.places import Place, Places
from index.types import Policy

_ZONES = frozenset(("hitech", "etdz", "edz"))
_AUTONOMOUS = re.compile(r"自治区|autonomous region", re.IGNORECASE)


def scope(
    text: str, named: Iterable[Place], zones: Iterable[str], policies: Mapping[str, Policy], places: Places
) -> tuple[frozenset[str], tuple[Place, ...]]:
    """The documents whose region and zone type a question names, and the places named that no document covers.

    Countries are where firms and people come from, not where a policy is asked for: they limit nothing. A question
    that names a zone type and a place for which no policy is held has no document at all.
    """
    asked = [place for place in named if place.kind != "country"]
    elsewhere = tuple(
        place for place in asked if not any(places.covers(policy.region, place.id) for policy in policies.values())
    )
    covered = {policy.id for place in asked for policy in policies.values() if places.covers(policy.region, place.id)}
    if covered and _AUTONOMOUS.search(text):  # 广东和自治区: the region that is not named by name belongs as well
        covered |= {policy.id for policy in policies.values() if "autonomous" in policy.region}
    documents = covered or set(policies)
    wanted = _ZONES & set(zones)
    if wanted:
        documents = {id for id in documents if not policies[id].zone_types or wanted & set(policies[id].zone_types)}
    return frozenset(documents), elsewhere
