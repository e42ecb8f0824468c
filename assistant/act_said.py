"""Whether passages say anything of what a question asks to be allowed: the words after 能不能, "may they …"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from assistant.answerable import everyday_words, strange_stems, without_places
from assistant.asked_for import asked_for
from assistant.claims.words import coverage, segments, shares
from assistant.evidence import clause_at
from assistant.question import Question
from assistant.word_patterns import word_patterns
from index.english import stems
from index.search import Index
from index.types import Provision

_WORDS = word_patterns("act_said")
_END = re.compile(r"[吗么嘛呢吧的了啊呀？?。！!，,；;、\s]+$")
_PART = re.compile(r"[，,。；;！!？?]")
_THING = 0.35  # of the last thing named, by weight
_ACT = 0.4  # and of the whole act
_TOPIC = 0.45  # of what stands before the act, which then may say the matter by itself
_THIRD = 0.32  # of the words of an English act, by rarity


def act_said(question: Question, provisions: Sequence[Provision], index: Index) -> bool:
    """Whether provisions say the act asked about; true of a later turn, and where nothing is asked to be allowed."""
    if question.follows:
        return True
    put = question.put or (question.query.wanted if question.english else question.query.text)
    asked = asked_for(put, english=question.english)
    found = _WORDS["may"].search(asked)
    act = asked[found.end() :] if found else ""
    if not found or not act.strip() or _WORDS["open"].search(act):
        return True
    topic = asked[: found.start()]
    if _WORDS["committee"].search(topic + act) and _another_does(act, provisions, index, english=question.english):
        return False
    return _said_english(act, provisions, index) if question.english else _said(topic, act, provisions, index)


def _another_does(act: str, provisions: Sequence[Provision], index: Index, *, english: bool) -> bool:
    """Whether the sentence that says most of an act has a firm, a bank or a person do it, and no zone or committee."""
    if not provisions:
        return False
    bare = _WORDS["committee"].sub(" ", act)

    def share(one: Provision) -> float:
        return (
            (index.translated.said([one], bare) or 0.0) if english else coverage(segments(bare, index), index, one.text)
        )

    said = max(provisions, key=share).text
    return _WORDS["others"].search(said) is not None and not _WORDS["zone_does"].search(said)


def _said(topic: str, act: str, provisions: Sequence[Provision], index: Index) -> bool:
    """The same of a Chinese question: one passage, with the rest of its clause, says the act and its last telling word.

    What the act is done to may stand before it: then it is enough that the passages say that.
    """
    first = next(filter(None, map(str.strip, _PART.split(act))), "")
    telling = [one for one in segments(_WORDS["plain"].sub(" ", _END.sub("", first)), index) if len(one.names[0]) > 1]
    if not telling:
        return True
    for provision in provisions:
        rest = clause_at(index, provision.document, provision.start).text
        held = shares(telling[-1:], index, provision.text, far=rest)[0] >= _THING
        if held and coverage(telling, index, provision.text, far=rest) >= _ACT:
            return True
    text = " ".join(provision.text for provision in provisions)
    return coverage(segments(_WORDS["who"].sub("|", topic), index), index, text) >= _TOPIC


def _said_english(act: str, provisions: Sequence[Provision], index: Index) -> bool:
    """The same of an English question: the share of the words of the act that the translations say."""
    used = _WORDS["used"].search(act)
    bare = without_places(act[used.end() :] if used else act, index)
    if not stems(bare):
        return True
    share = index.translated.said(provisions, bare, strange_stems(bare, everyday_words()))
    return share is None or share >= _THIRD
