"""Whether an award goes to the one that a yes-no question names: an award to the zone is none for the firm's own pocket."""

from __future__ import annotations

from assistant.negated import asks_whether_not
from assistant.rules.types import Rule
from assistant.types import Decision
from assistant.word_patterns import word_patterns

_WORDS = word_patterns("recipient_asked")
_OF_A_ZONE = frozenset(("zone", "city"))


def of_recipient(question: str, rule: Rule) -> Decision | None:
    """Yes or no to whether a firm or a zone receives what a rule gives; None where that is not asked."""
    firm, zone = _WORDS["to_firm"].search(question), _WORDS["to_zone"].search(question)
    if bool(firm) == bool(zone):
        return None
    so = (rule.beneficiary in _OF_A_ZONE) == bool(zone)
    return "yes" if so != asks_whether_not(question) else "no"
