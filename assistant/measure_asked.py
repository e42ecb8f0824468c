"""A measure that a yes-no question names (会被摘牌吗？), looked for in what the rules say will be done."""

from __future__ import annotations

from collections.abc import Sequence

from assistant.claims.sanctions import sanctions
from assistant.decide import Ruling


def names_other_measure(text: str, shown: Sequence[Ruling]) -> bool:
    """Whether a question asks about measures of which no rule that holds, or else may hold, names one, though it names others."""
    asked = sanctions(text)
    applying = [one for one in shown if one.verdict.status == "eligible"]
    applying = applying or [one for one in shown if one.verdict.status != "ineligible"]
    said = [anchor.quote for ruling in applying for anchor in ruling.rule.anchors]
    said += [ruling.rule.measure.zh for ruling in applying if ruling.rule.measure]
    given = {name for words in said for name in sanctions(words)}
    return bool(asked) and bool(given) and not asked & given
