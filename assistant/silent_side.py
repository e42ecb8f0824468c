"""Whether a document says nothing of what another says: it prints none of the names that the question and the other share."""

from __future__ import annotations

from collections.abc import Sequence

from assistant.claims.sanctions import sanctions
from assistant.matter import telling
from assistant.same_matter import likeness
from assistant.side_found import SideFound
from index.search import Index
from index.tokens import tokens
from index.vocabulary import Mention

_SHORT = 2  # characters; so short a name for another thing, 规定, may mean nothing of the kind
_LEAST = 0.12  # passages that share so much, by weight of their words, are of one matter whatever they call it


def not_mentioned(side: SideFound, found: Sequence[SideFound], index: Index) -> Mention | None:
    """What the question names and another side says, where this document nowhere prints any such name; else None."""
    if side.rulings or not side.evidence:
        return None
    text = index.policies[side.document].text
    names = [name for name in telling(side.question.query.mentions) if name.how == "printed" or len(name.text) > _SHORT]
    for other in found:
        if other is side or likeness(side.said, other.said, index.pinpoint) >= _LEAST:
            continue
        shared = [name for name in names if _prints(other.said, name)]
        shared = [name for name in shared if sanctions(name.text)] or shared  # asked of a sanction: of that alone
        if shared and not any(_prints(text, name) for name in shared):
            return max(shared, key=lambda name: (_rarity(name, index), name.start))
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
