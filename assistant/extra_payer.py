"""A payer asked to give on top of what a text gives, or of its own: 市里还另外给吗, 商务部本级奖多少, extra from the city."""

from __future__ import annotations

from collections.abc import Sequence

from assistant.evidence import Evidence
from assistant.question import Question
from assistant.word_patterns import word_patterns

_WORDS = word_patterns("extra_payer")


def extra_payer(question: Question, evidence: Sequence[Evidence]) -> bool:
    """Whether a payer is asked to give more, or of its own, of whom the passages found say nothing as a payer."""
    texts = [one.text for found in evidence for one in found.provisions if one.departments is None]
    payers = (
        (_WORDS["city_adds"], _WORDS["city_pays"]),
        (_WORDS["zone_adds"], _WORDS["zone_pays"]),
        (_WORDS["state_adds"], _WORDS["state_pays"]),
        (_WORDS["company_adds"], _WORDS["company_pays"]),
    )
    return any(adds.search(question.text) and not any(pays.search(t) for t in texts) for adds, pays in payers)
