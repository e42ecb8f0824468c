"""What a yes-no question asserts beside an award and its rule does not bear out: another recipient, that it is so only."""

from __future__ import annotations

from typing import Literal

from assistant.negated import asking_part, asks_whether_not
from assistant.rules.types import Rule
from assistant.types import Decision
from assistant.word_patterns import word_patterns

_WORDS = word_patterns("unaffirmed")
_OF_A_ZONE = frozenset(("zone", "city"))


def unaffirmed(question: str, rule: Rule) -> Decision | Literal["open"] | None:
    """No where a rule gives to another than the one named; open where it is asked if something is so only, which the rule does not say.

    None where the rule bears out all of it: then the verdict decides.
    """
    firm, zone = _WORDS["to_firm"].search(question), _WORDS["to_zone"].search(question)
    if bool(firm) != bool(zone) and (rule.beneficiary in _OF_A_ZONE) != bool(zone):
        return "yes" if asks_whether_not(question) else "no"
    only = _WORDS["only"].search(asking_part(question))
    said = any(_WORDS["said_only"].search(anchor.quote) for anchor in rule.anchors)
    return "open" if only and not said else None
