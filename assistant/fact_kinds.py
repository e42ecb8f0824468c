"""Which facts say where and who, which of them select a rule, and which hold of many matters."""

from __future__ import annotations

from assistant.rules.types import Fact

PLACE = frozenset(("region", "city", "zone_type", "zone_level", "applicant"))
"""Where the asker is, and who asks: carried from turn to turn, and no matter of its own."""

SELECTING = frozenset(("region", "zone_type"))
"""What selects the document; never asked for its own sake."""

OF_MANY_MATTERS = PLACE | {"level", "first_entry", "newly_recognised", "matter"}
"""Facts that hold of many matters, so that none of them tells by itself what a question is about."""

DRIVING = frozenset(("count", "money", "rank"))
"""The types of the facts that a sum is worked out from."""

FIRMS = frozenset(("enterprises", "enterprises_added"))
"""The facts that count firms."""

SHARED = frozenset(("region", "zone_type", "zone_level", "applicant", "industry", "exchange_rate", "foreign_funded"))
"""What is said once for all the things that a question adds up."""

LEVELS = frozenset(("level", "zone_level"))
KINDS = frozenset(("recognised_as", "unicorn_status"))
"""What kind of thing was recognised."""

TELLING_APART = (*sorted(LEVELS), *sorted(KINDS))
"""The choices by which things that a question counts are told apart."""


def of_things(fact: Fact) -> bool:
    """Whether a fact counts things such as firms, not years."""
    return fact.type == "count" and fact.counter.zh in ("家", "个")
