"""Whether what a yes-no question gives to one zone or place is, by the sentence that speaks of it, that of another."""

from __future__ import annotations

from collections.abc import Sequence

from assistant.claims.heads import Head, heads
from assistant.claims.members import units_of_heads
from assistant.claims.words import coverage, segments
from assistant.question import Question
from assistant.word_patterns import word_patterns
from index.numerals import half_width
from index.search import Index
from index.types import Provision

_WORDS = word_patterns("whose")
_MOST = 0.6  # of what is asked about, by weight, that the part of a sentence on another must hold
_AHEAD = 0.4  # and so much more than the part on the one named


def of_other_owner(question: Question, provisions: Sequence[Provision], index: Index) -> bool:
    """Whether some sentences give what is asked about to another, and none to the one zone or place named or to all.

    A turn that says only "it" means the one that the turn before named.
    """
    own = other = 0.0
    for provision in provisions:
        region = index.policies[provision.document].region
        named, matter = _asked(question, region, index)
        if named is None:
            continue
        asked, here = segments(matter, index), heads(provision.text, region, index)
        if not here:  # said of every zone
            own = max(own, coverage(asked, index, provision.text))
            continue
        for head, unit in units_of_heads(provision.text, here):
            share = coverage(asked, index, unit if head.places else unit.split("、")[0])
            own, other = (max(own, share), other) if head.is_of(named) else (own, max(other, share))
    return other >= _MOST and other >= own + _AHEAD


def _asked(question: Question, region: str, index: Index) -> tuple[Head | None, str]:
    """The one zone or place that a question is about, and its words without it; none where it names several."""
    text = half_width(question.text)
    named = _placed(heads(text, region, index))
    for head in reversed(named):
        text = f"{text[: head.start]}|{text[head.end :]}"
    if not named and question.before and _WORDS["its"].search(text):
        named = _placed(heads(question.before.text, region, index))
    if len({head.key for head in named}) != 1 or not _WORDS["whose"].search(text):
        return None, ""
    return named[0], _WORDS["asking"].sub("|", text)


def _placed(named: Sequence[Head]) -> Sequence[Head]:
    """Those of some heads that are places or zones, where there are any; else the sides: front desk, back office."""
    return [head for head in named if head.places] or named
