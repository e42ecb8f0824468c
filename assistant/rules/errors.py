"""What can be wrong with a rule, a fact or a policy text: each says where, why and what to do."""

from __future__ import annotations


class RuleError(Exception):
    """A rule file, a fact or an anchor that cannot be used; `str()` is one line."""

    def __init__(self, reason: str, remedy: str, *, file: str = "", rule: str = "", key: str = "") -> None:
        self.reason = reason
        self.remedy = remedy
        self.file = file
        self.rule = rule
        self.key = key
        where = ", ".join(f"{name} {value}" for name, value in (("rule", rule), ("key", key)) if value)
        place = ": ".join(part for part in (file, where) if part)
        super().__init__(f"{place}: {reason}; {remedy}" if place else f"{reason}; {remedy}")
