"""Whether passages say who pays for the very thing that a question asks the public purse to pay for."""

from __future__ import annotations

from collections.abc import Sequence

from assistant.answerable import everyday_words, strange_stems, without_places
from assistant.claims.words import coverage, segments
from assistant.payer_words import names_purse, paid_for, speaks_of_paying, tells_payer
from assistant.question import Question
from index.search import Index
from index.types import Provision

_LEAST = 0.35  # of the weight of the words for the thing, payer and paying apart


def says_paid_thing(question: Question, provisions: Sequence[Provision], index: Index) -> bool:
    """Whether passages say who pays for what a question asks the public purse to pay for; true where it asks no such thing."""
    asked = question.put or question.text
    if question.follows or not (speaks_of_paying(asked) and names_purse(asked)):
        return True
    if not any(tells_payer(one.text) or names_purse(one.text) for one in provisions):
        return False
    thing = without_places(paid_for(asked), index)
    if question.english:
        share = index.translated.said(provisions, thing, strange_stems(thing, everyday_words()))
        return share is None or share >= _LEAST
    named = segments(thing, index)
    return not named or coverage(named, index, " ".join(one.text for one in provisions)) >= _LEAST
