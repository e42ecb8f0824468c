"""Which bodies a question puts in which role, and which it says are not: 牵头的是科技厅而不是财政厅."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from assistant.question import Question
from assistant.word_patterns import word_patterns
from index.vocabulary import Mention, Vocabulary

_WORDS = word_patterns("body_roles")
_BODIES = ("厅", "局", " department")  # what a matter alone may stand for
_BODY = "●"  # stands for each body, so that a body between another and its role is passed over


@dataclass(frozen=True, slots=True)
class BodyRole:
    """A body in the role that a question has it in, or denies it."""

    body: Mention
    role: str
    denied: bool


def body_roles(question: Question, vocabulary: Vocabulary | None = None) -> tuple[BodyRole, ...]:
    """The bodies that stand with the words for a role; one contrasted with such a body is denied the same role.

    A turn that leans on one that asks for a role and names but a body, or with a vocabulary only its matter (and
    finance?), has the role of that turn.
    """
    text, bodies = question.query.text[: len(question.text)], named_bodies(question)
    marked, at = "", 0
    places = []
    for body in bodies:
        marked += text[at : body.start]
        places.append(len(marked))
        marked, at = marked + _BODY, body.end
    marked += text[at:]
    said = [(one.start(), one.end(), role) for role, words in _roles() for one in words.finditer(marked)]
    others = [one.end() - 1 for one in _WORDS["other"].finditer(marked)]
    found: list[BodyRole] = []
    for body, place in zip(bodies, places, strict=True):
        contrasted = place in others
        if held := _role_at(place, marked, said):
            role, gap = held
            denied = _WORDS["denied"].search(_WORDS["other"].sub("", gap)) is not None
            found.append(BodyRole(body, role, contrasted or denied))
        elif contrasted and found:
            found.append(BodyRole(body, found[-1].role, True))
    return tuple(found) if found or said else _of_turn_before(question, bodies, vocabulary)


def _of_turn_before(
    question: Question, bodies: Sequence[Mention], vocabulary: Vocabulary | None
) -> tuple[BodyRole, ...]:
    """The bodies of a turn that says no role, in the role that the turn before asks for."""
    if question.put == question.text:
        return ()
    said = max(((one.start(), role) for role, words in _roles() for one in words.finditer(question.put)), default=None)
    bare = _WORDS["and"].sub("", question.text).strip()
    if said and not bodies and vocabulary and _WORDS["one_word"].fullmatch(bare):
        named = [mention for kind in _BODIES for mention in vocabulary.mentions(bare + kind)]
        bodies = [mention for mention in named if _WORDS["body"].search(mention.concept.zh)][:1]
    return tuple(BodyRole(body, said[1], False) for body in bodies) if said else ()


def _roles() -> Iterator[tuple[str, re.Pattern[str]]]:
    """The roles and the words for them; of two said at one place the first, so that responsible for paying is a task."""
    yield from (("lead", _WORDS["lead"]), ("support", _WORDS["support"]))
    yield from (("task", _WORDS["task"]), ("responsible", _WORDS["responsible"]))


def matter(question: Question, asked: Sequence[BodyRole]) -> str:
    """What a question asks of a document, without the bodies that it puts in a role and the words that put them there."""
    text = question.query.wanted
    for one in asked:
        text = re.sub(re.escape(one.body.text), " ", text, flags=re.IGNORECASE)
    return _WORDS["asking"].sub(" ", text)


def named_bodies(question: Question) -> tuple[Mention, ...]:
    """The bodies that a turn names; of two that make one name (the committee's talent office) the one it is."""
    turn = question.query.text[: len(question.text)].lower()  # of a turn before the places are those in it
    said = [one for one in question.query.mentions if turn[one.start : one.end] == one.text.lower()]
    kept: list[Mention] = []
    for mention in sorted((one for one in said if _WORDS["body"].search(one.concept.zh)), key=lambda one: one.start):
        between = question.query.text[kept[-1].end : mention.start] if kept else ""
        owned = kept and _WORDS["of"].search(question.query.text[kept[-1].start : mention.start])
        if kept and (mention.start < kept[-1].end or owned or _WORDS["head_first"].fullmatch(between)):
            kept[-1] = kept[-1] if _WORDS["head_first"].fullmatch(between) else mention
        else:
            kept.append(mention)
    return tuple(kept)


def _role_at(place: int, marked: str, said: Sequence[tuple[int, int, str]]) -> tuple[str, str] | None:
    """The role that stands with a body, next after it or else before it, and the words between."""
    near: list[tuple[tuple[bool, int], str, str]] = []
    for start, end, role in said:
        gap = marked[place + 1 : start] if start > place else marked[end:place]
        between = _WORDS["to_role"] if start > place else _WORDS["to_body"]
        done_to = role == "task" and start < place and not gap.strip()  # 约谈市政府 is done to it, not by it
        if not done_to and (not gap or between.fullmatch(gap)):
            near.append(((start < place, len(gap)), role, gap))
    _, role, gap = min(near, key=lambda one: one[0], default=((False, 0), "", ""))
    return (role, gap) if role else None
