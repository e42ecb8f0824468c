"""Whether a document says nothing of what another says: it prints none of the names that the question and the other share."""

from __future__ import annotations

from collections.abc import Sequence

from assistant.matter import telling
from assistant.same_matter import likeness
from assistant.side_found import SideFound
from index.search import Index
from index.tokens import tokens
from index.vocabulary import Mention

_LEAST = 0.12  # passages that share so much, by weight of their words, are of one matter whatever they call it


def not_mentioned(side: SideFound, found: Sequence[SideFound], index: Index) -> Mention | None:
    """The most telling name of the question, where another side says it and this document nowhere prints it; else None."""
    names = telling(side.question.query.mentions)
    if side.rulings or not side.evidence or not names:
        return None
    text = index.policies[side.document].text
    most = max(names, key=lambda name: (_rarity(name, index), name.start))
    for other in found:
        if other is side or not _prints(other.said, most) or _prints(text, most):
            continue
        if likeness(side.said, other.said, index.pinpoint) >= _LEAST:
            continue
        if most.how == "printed" or not any(_prints(other.said, name) and _prints(text, name) for name in names):
            return most
    return None


def of_same_matter(found: Sequence[SideFound], index: Index) -> bool:
    """Whether what answers each side shares a name that the question gives, or many words, with the first."""
    first, *others = found
    return all(
        likeness(first.said, other.said, index.pinpoint) >= _LEAST
        or any(
            _prints(first.said, name) and _prints(other.said, name) for name in telling(other.question.query.mentions)
        )
        for other in others
    )


def _prints(text: str, name: Mention) -> bool:
    """Whether a text prints a name as the policies or as the asker write it, or another of its names."""
    return any(word in text for word in (name.concept.zh, name.text, *name.concept.names))


def _rarity(name: Mention, index: Index) -> float:
    return max((index.pinpoint.weight(token) for token in tokens(name.concept.zh)), default=0.0)
