"""Whether a passage promises support for what a sum is asked for, so that only the sum is lacking."""

from __future__ import annotations

from collections.abc import Sequence

from assistant.question import Question
from assistant.relation import related, share_held, share_said
from assistant.word_patterns import word_patterns
from index.search import Index
from index.types import Provision

_WORDS = word_patterns("promise")
_HELD = 0.1  # of the words of a question, by rarity, where no name of it is known


def promised(question: Question, provisions: Sequence[Provision], index: Index) -> bool:
    """Whether a provision speaks of what is asked for and gives something; others are only the nearest there are."""
    giving = [provision for provision in provisions if _WORDS["gives"].search(provision.text)]
    if not giving or related(question, giving, index):
        return bool(giving)
    share = share_said(question, giving, index) if question.english else share_held(question, giving, index)
    return share is None or share >= _HELD
