"""Which facts say where and who, which of them select a rule, and which hold of many matters."""

from __future__ import annotations

PLACE = frozenset(("region", "city", "zone_type", "zone_level", "applicant"))
"""Where the asker is, and who asks: carried from turn to turn, and no matter of its own."""

SELECTING = frozenset(("region", "zone_type"))
"""What selects the document; never asked for its own sake."""

OF_MANY_MATTERS = PLACE | {"level", "first_entry", "newly_recognised", "matter"}
"""Facts that hold of many matters, so that none of them tells by itself what a question is about."""
