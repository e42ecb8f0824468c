"""From which policies a question may be answered, by the places and zone types it names; fails closed."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from index.places import Place, Places
from index.types import Policy


def scope(
    named: Iterable[Place], policies: Mapping[str, Policy], places: Places
) -> tuple[frozenset[str], tuple[Place, ...]]:
    """The documents whose region a named place lies in or holds, and the places that no document covers.

    Countries are where firms and people come from, not where a policy is asked for: they limit nothing.
    """
    asked = [place for place in named if place.kind != "country"]
    covered = {policy.id for place in asked for policy in policies.values() if places.covers(policy.region, place.id)}
    elsewhere = tuple(
        place for place in asked if not any(places.covers(policy.region, place.id) for policy in policies.values())
    )
    return (frozenset(covered) if covered else frozenset(policies)), elsewhere
