"""Whether a passage speaks of what a question names at all; where it does not, it settles neither yes nor no."""

from __future__ import annotations

import math
import re
from collections.abc import Sequence

from assistant.act_said import act_said
from assistant.answerable import everyday_words, strange_stems, without_places, words_held
from assistant.asked_for import asked_for
from assistant.benefit import holds_benefit_asked
from assistant.fact_kinds import OF_MANY_MATTERS
from assistant.matter import holds, telling
from assistant.paid_thing import says_paid_thing
from assistant.question import Question
from index.english import stems
from index.search import Index
from index.tokens import pairs, tokens
from index.types import Provision

_ASKING = re.compile(
    r"可不可以|能不能|是不是|有没有|准不准|让不让|可以|能否|可否|是否|允许|准许|应该|必须|需要|设立|申报|自己|企业|公司|总体要求|市主要领导|吗"
)
_LEAST = 0.25  # of the weight of a question's pairs of characters, where no name of it is known
_SAYS = 0.38  # of the weight of an English question's words that a translation must say to bear out a yes
SAYS_HARDLY, _HOLDS_HARDLY = 0.17, 0.05  # and less than this, in Chinese, tells that a sum in it is for another thing
_SAYS_MUCH = 0.42  # and so much tells by itself that it speaks of the matter


def related(question: Question, provisions: Sequence[Provision], index: Index) -> bool:
    """Whether provisions hold a telling name of the question, or a good share of its words; a later turn leans on its first.

    A benefit asked for by kind must be among what they hold, whoever they speak of.
    """
    if question.follows:
        return True
    text = " ".join(provision.text for provision in provisions)
    if not holds_benefit_asked(question.text, text):
        return False
    if question.english and (share_said(question, provisions, index) or 0.0) >= _SAYS_MUCH:
        return True
    held = set(tokens(text))
    names = telling(question.query.mentions)
    if any(holds(name, text, held) for name in names if not _ASKING.fullmatch(name.concept.zh)):
        return True
    words = without_places(question.query.expansion if question.english else question.text, index)
    asked = {token for token in pairs(_ASKING.sub(" ", words)) if not token.isascii()}
    total = math.fsum(index.pinpoint.weight(token) for token in asked)
    return bool(total) and math.fsum(index.pinpoint.weight(token) for token in asked & held) >= _LEAST * total


def bears_out(question: Question, provisions: Sequence[Provision], index: Index) -> bool:
    """Whether provisions say enough of a question to allow what it asks by what they allow; a later turn leans on its first."""
    if not says_paid_thing(question, provisions, index) or not act_said(question, provisions, index):
        return False
    share = None if question.follows else share_said(question, provisions, index)
    return share is None or share >= _SAYS


def names_thing_asked(question: Question, provisions: Sequence[Provision], index: Index) -> bool:
    """Whether provisions say anything of what a question asks a sum for, where no fact told says it; else their sum is for another thing."""
    if question.follows or question.facts.keys() - OF_MANY_MATTERS or "count" in question.asks:
        return True
    bare = without_places(question.text, index)
    if question.english and stems(bare):
        share = share_said(question, provisions, index)
        return share is None or share >= SAYS_HARDLY
    share = None if question.english else share_held(question, provisions, index)
    return share is None or share >= _HOLDS_HARDLY


def share_held(question: Question, provisions: Sequence[Provision], index: Index) -> float | None:
    """The share of a Chinese question's words, or of those that say what is asked for, that some provisions hold.

    None where it says nothing of what is asked for.
    """
    bare = without_places(question.text, index)
    if not pairs(bare) - everyday_words():
        return None
    held = [set(tokens(" ".join(provision.text for provision in provisions)))]
    names = telling(index.vocabulary.mentions(bare))
    parts = (bare, asked_for(bare, english=False))
    return max(words_held(part, names, held, index, everyday_words()) for part in parts)


def share_said(question: Question, provisions: Sequence[Provision], index: Index) -> float | None:
    """The share of an English question's words that the translations of some provisions say; None where it is Chinese."""
    if not question.english or not provisions:
        return None
    bare = without_places(question.query.wanted, index)
    strange = strange_stems(bare, everyday_words())
    shares = [index.translated.said(provisions, part, strange) for part in (bare, asked_for(bare, english=True))]
    return max((share for share in shares if share is not None), default=None)


def shares_said(texts: Sequence[str], words: str, index: Index, *, english: bool) -> tuple[float, ...]:
    """The share of some words, from 0 to 1, that each of some texts says in their language."""
    if english:
        return index.translated.parts_said(texts, words, strange_stems(words, everyday_words()))
    names = telling(index.vocabulary.mentions(words))
    return tuple(words_held(words, names, [set(tokens(text))], index, everyday_words()) for text in texts)
