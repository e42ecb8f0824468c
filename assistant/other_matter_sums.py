"""Sums that a passage found gives for another matter than the one whose numbers a question tells."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from assistant.counted_groups import counted_groups
from assistant.decide import Ruling
from assistant.evidence import overlap
from assistant.figure_fit import of_money
from assistant.rules.types import MONEY
from assistant.types import Amount, Answer
from index.figures import figures


def without_sums_of(others: Sequence[Ruling], answer: Answer, asked: str) -> Answer:
    """An answer less the sums of rules that what was told rules out, or that have nothing to do with the numbers it tells."""
    numbers = bool(counted_groups(asked).groups) or any(of_money(one) for one in figures(asked))
    others = [one for one in others if numbers or one.verdict.status == "ineligible"]
    if not others:
        return answer
    anchors = [(one.rule.document, anchor) for one in others for anchor in one.rule.anchors]
    cited = {citation.n: citation for citation in answer.citations}

    def of_another(amount: Amount) -> bool:
        at = cited.get(amount.citation)
        return (
            amount.unit in MONEY
            and amount.kind != "at_least"  # a threshold is given to nobody
            and at is not None
            and any(at.document == document and overlap(at, anchor) for document, anchor in anchors)
        )

    return replace(answer, amounts=tuple(one for one in answer.amounts if not of_another(one)))
