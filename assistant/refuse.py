"""When to say that the policies do not answer: another place, an instruction, or nothing that matches well enough."""

from __future__ import annotations

import re
from collections.abc import Sequence

from assistant.answerable import answerable, likelihood
from assistant.asked_for import asks_anything
from assistant.asks import OF_THE_DOCUMENT
from assistant.benefit import of_no_policy
from assistant.fact_kinds import OF_MANY_MATTERS
from assistant.in_collection import is_collection, refusal_in_collection
from assistant.matter import telling
from assistant.names import title
from assistant.outside import unheld
from assistant.question import Question
from index.english import small_words
from index.query import Query
from index.search import Index
from index.types import Hit
from prompts import replies

UNDERSTOOD, UNDERSTOOD_UNPLACED = 0.34, 0.6  # least share of an English question that the term base knows
SURE = 0.3  # so likely an answer, few words known are no reason to refuse
FIELDLESS = 0.15  # and less than this where a question names nothing of the field at all
_READ = 3  # of the clauses found, those that may hold what is asked
_PLACE = frozenset(("region", "city", "zone_type", "zone_level", "level", "applicant"))
_ANY = re.compile(r"优惠|政策|支持|扶持|服务|平台|奖|补助|资金|帮扶")  # names of anything there is
_ENGLISH_WORD = re.compile(r"[a-z][a-z'-]+")


def refusal(question: Question, hits: Sequence[Hit], index: Index) -> str:
    """The name of the reply that refuses, or "" where the question can be answered."""
    if is_collection(index):
        return refusal_in_collection(question, index) or ("" if hits else "refuse_unknown")
    if named := named_refusal(question, hits, index):
        return named
    if question.apportioned:
        return ""  # a number of things that rules speak of, taken apart
    if question.follows and of_no_policy(question.text, index):
        return "refuse_unknown"  # what was told before speaks of something else
    if question.follows and in_field(question):
        return ""
    if question.asks & OF_THE_DOCUMENT and len(question.documents) == 1:
        return ""  # whose words are the document's name, and no matter in it
    if question.english and not question.facts.keys() - _PLACE:
        placed = bool(question.query.zone_types) or _placed(question)
        named_things = {mention.concept.zh for mention in question.query.mentions}
        hardly = understood(question.query) < (UNDERSTOOD if placed else UNDERSTOOD_UNPLACED)
        alone = not placed and len(named_things) < 2  # one everyday word is no matter of these policies
        if (hardly or alone) and likelihood(question, hits, index) < SURE:
            return "refuse_unknown"
    if not question.english and not in_field(question) and likelihood(question, hits, index) < FIELDLESS:
        return "refuse_unknown"
    return "" if answerable(question, hits, index) else "refuse_unknown"


def named_refusal(question: Question, hits: Sequence[Hit], index: Index) -> str:
    """The refusal for a reason that can be named: an instruction, another place, nothing found, a thing not held."""
    if question.instructs:
        return "refuse_instruction"
    if _asks_anything(question):
        return "ask_which"
    if question.elsewhere and not _mentioned(question, hits, index):
        return "refuse_elsewhere"
    if not hits:
        return "refuse_unknown"
    told = bool(question.facts.keys() - OF_MANY_MATTERS)
    outside = unheld(question.text, [hit.clause.text for hit in hits[:_READ]], english=question.english, told=told)
    return outside.reply if outside else ""


def understood(query: Query) -> float:
    """The share of an English question's words, small ones apart, that the term base knows."""
    words = [m for m in _ENGLISH_WORD.finditer(query.text.lower()) if m[0] not in small_words()]
    spans = [(mention.start, mention.end) for mention in query.mentions]
    places = " ".join(place.en.lower() for place in query.places)
    known = [m for m in words if m[0] in places or any(start <= m.start() and m.end() <= end for start, end in spans)]
    return len(known) / len(words) if words else 1.0


def in_field(question: Question) -> bool:
    """Whether a question names a zone, a place that the policies cover, or something of which they speak."""
    query = question.query
    return bool(query.zone_types or query.mentions or question.facts or _placed(question))


def _asks_anything(question: Question) -> bool:
    """Whether nothing is said of what is asked, neither a place, a zone nor a fact."""
    said = (
        question.query.places or question.query.zone_types or question.follows or question.facts.keys() - {"applicant"}
    )
    named = not question.english and any(not _ANY.search(one.concept.zh) for one in telling(question.query.mentions))
    return (
        not said
        and not named
        and not question.asks & OF_THE_DOCUMENT
        and asks_anything(question.text, english=question.english)
    )


def _placed(question: Question) -> bool:
    """Whether a place is named that the policies cover; a country names an investor's home."""
    return not question.elsewhere and any(place.kind != "country" for place in question.query.places)


def refusal_text(name: str, question: Question, index: Index, passages: str = "") -> str:
    """The refusal in a sentence, the passages that come nearest, and what can be asked."""
    words = replies(question.language)
    named = question.elsewhere or question.query.places
    places = ", ".join(p.en for p in named) if question.english else "、".join(p.zh for p in named)
    parts = (words[name].format(places=places), passages, can_ask(question, index))
    return "\n\n".join(part for part in parts if part)


def can_ask(question: Question, index: Index) -> str:
    """What the assistant can be asked; a collection has too many titles to name."""
    if is_collection(index):
        return ""
    titles = [title(policy, question.language) for policy in index.policies.values()]
    joined = "; ".join(titles) if question.english else "、".join(f"《{t}》" for t in titles)
    return replies(question.language)["can_ask"].format(documents=joined)


def _mentioned(question: Question, hits: Sequence[Hit], index: Index) -> bool:
    """Whether the best clause itself speaks of the place, of a country one of the best: it has no policy to be mixed up."""
    return any(
        place in index.places.named(hit.clause.text)
        for place in question.elsewhere
        for hit in hits[: _READ if place.kind == "country" else 1]
    )
