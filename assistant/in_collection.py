"""Which document of a large collection is likeliest to answer a question, how likely, and whether it is another place's."""

from __future__ import annotations

from dataclasses import dataclass

from assistant.answerable import read_scales
from assistant.document_signals import document_signals
from assistant.question import Question
from index.collection import Collection
from index.divisions import read_divisions, related
from index.search import Index

MANY = 50  # documents; with fewer the rarity of a word in them tells nothing, and who asks means one of them


@dataclass(frozen=True, slots=True)
class Judged:
    """A document, how likely it answers, and whether it is of another place than the one asked about."""

    document: str
    likelihood: float
    of_another_place: bool


def is_collection(index: Index) -> bool:
    """Whether an index holds so many documents that each question is judged against them one by one."""
    return len(index.policies) >= MANY


def likeliest(text: str, index: Index) -> Judged:
    """The document of a collection that is likeliest to answer."""
    return index.kept.get("likeliest", text, lambda: judged(text, collection_of(index)))


def collection_of(index: Index) -> Collection:
    """The documents of an index as a collection, read once."""
    policies = tuple(index.policies.values())
    return index.kept.get("collection", "", lambda: Collection(policies, read_divisions()))


def judged(text: str, collection: Collection) -> Judged:
    """The likeliest document of those that come nearest to a question."""
    scale = read_scales()["collection"]
    found = [
        Judged(document, scale.probability(signals), signals.of_another_place)
        for document, signals in document_signals(text, collection)
    ]
    return max(found, key=lambda one: one.likelihood)


def refusal_in_collection(question: Question, index: Index) -> str:
    """The name of the reply that refuses, or "" where a document of the collection is likely enough to answer."""
    if question.instructs:
        return "refuse_instruction"
    best = likeliest(question.query.text, index)
    if best.likelihood >= read_scales()["collection"].least:
        return ""
    return "refuse_elsewhere" if question.query.places and not _any_of_place(question, index) else "refuse_unknown"


def _any_of_place(question: Question, index: Index) -> bool:
    """Whether a document of the collection is of the place asked, of one within it or of one above it."""
    collection = collection_of(index)
    asked = collection.divisions.named(question.query.text)
    return not asked or any(
        related(place, collection.places(at).of) for at in range(len(collection.policies)) for place in asked
    )
