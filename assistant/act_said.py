"""Whether passages say anything of what a question asks to be allowed: the words after 能不能, "may they …"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from assistant.answerable import everyday_words, strange_stems, without_places
from assistant.asked_for import asked_for
from assistant.claims.words import coverage, segments, shares
from assistant.question import Question
from assistant.word_patterns import word_patterns
from index.english import stems
from index.search import Index
from index.types import Provision

_WORDS = word_patterns("act_said")
_END = re.compile(r"[吗么嘛呢吧的了啊呀？?。！!，,；;、\s]+$")
_PART = re.compile(r"[，,。；;！!？?]")
_HARDLY = 0.15  # of the last thing named, by weight
_LITTLE = 0.45  # of the whole question
_THIRD = 0.32  # of the words of an English act, by rarity


def act_said(question: Question, provisions: Sequence[Provision], index: Index) -> bool:
    """Whether provisions say the act asked about; true of a later turn, and where nothing is asked to be allowed."""
    if question.follows:
        return True
    put = question.put or (question.query.wanted if question.english else question.query.text)
    asked = asked_for(put, english=question.english)
    found = _WORDS["may"].search(asked)
    act = asked[found.end() :] if found else ""
    if not act.strip() or _WORDS["open"].search(act):
        return True
    return _said_english(act, provisions, index) if question.english else _said(asked, act, provisions, index)


def _said(asked: str, act: str, provisions: Sequence[Provision], index: Index) -> bool:
    """The same of a Chinese question: its last telling word, by the passage or the rest of its clause, unless much else is held."""
    text = " ".join(provision.text for provision in provisions)
    rest = " ".join(
        clause.text
        for clause in index.clauses
        if any(one.document == clause.document and clause.start <= one.start < clause.end for one in provisions)
    )
    first = next(filter(None, map(str.strip, _PART.split(act))), "")
    telling = [one for one in segments(_WORDS["plain"].sub(" ", _END.sub("", first)), index) if len(one.names[0]) > 1]
    if not telling or shares(telling[-1:], index, text, far=rest)[0] >= _HARDLY:
        return True
    return coverage(segments(asked, index), index, text) >= _LITTLE


def _said_english(act: str, provisions: Sequence[Provision], index: Index) -> bool:
    """The same of an English question: the share of the words of the act that the translations say."""
    used = _WORDS["used"].search(act)
    bare = without_places(act[used.end() :] if used else act, index)
    if not stems(bare):
        return True
    share = index.translated.said(provisions, bare, strange_stems(bare, everyday_words()))
    return share is None or share >= _THIRD
