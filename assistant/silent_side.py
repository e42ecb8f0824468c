"""Whether a document says nothing of what another says: it prints none of the names that the question and the other share."""

from __future__ import annotations

import re
from collections.abc import Sequence

from assistant.claims.sanctions import sanctions
from assistant.claims.words import coverage, segments
from assistant.matter import agreement, holds, telling
from assistant.same_matter import likeness
from assistant.side_found import SideFound
from index.search import Index
from index.tokens import tokens
from index.types import Provision
from index.vocabulary import Mention

_OPEN, _CLOSE = ("“", '"', "‘", "「", "'"), ("”", '"', "’", "」", "'")
_TERM = re.compile(r"[“\"‘「]([㐀-鿿]{3,})[”\"’」]")  # a term in quotation marks means no other words
_ALLOWS_OR_NOT = re.compile(r"禁止|严禁|限制|允许|鼓励|支持|优先|引导|要求")  # says how, not what
_MOST = 0.5
_OWN_WORDS = 0.6  # of the weight of a name's words as the asker has them
_SHORT = 2  # characters; so short a name for another thing, 规定, may mean nothing of the kind
_LEAST = 0.12  # passages that share so much, by weight of their words, are of one matter whatever they call it


def not_mentioned(side: SideFound, found: Sequence[SideFound], index: Index) -> str:
    """What the question names and another side says, where this document nowhere prints any such name, in the asker's language; else "".

    Where yes or no is asked, it is the most telling name that it must print.
    """
    if any(ruling.raised for ruling in side.rulings) or not side.evidence:
        return ""
    text = index.policies[side.document].text
    asked, whether = side.question.query.text, "decision" in side.question.asks
    names = [name for name in telling(side.question.query.mentions) if name.how == "printed" or len(name.text) > _SHORT]
    for other in found:
        if other is side:
            continue
        if term := next((one for one in _TERM.findall(asked) if one in other.said and one not in text), ""):
            return str(term)
        shared = [name for name in names if _prints(other.said, name)]
        alone = [name for name in shared if sanctions(name.concept.zh) or _in_quotes(name, asked)]
        if not alone and likeness(side.said, other.said, index.pinpoint) >= _LEAST:
            continue
        shared = alone or shared
        most = max(shared, key=lambda name: (_rarity(name, index), name.start), default=None)
        looked_for = (most,) if most and whether else shared
        if most and not any(_prints(text, name) or (not alone and _nearly(name, side, index)) for name in looked_for):
            if side.question.english:
                return most.concept.en
            return most.concept.zh if most.how == "colloquial" else most.text
    return ""


def misses_most_telling(side: SideFound, found: Sequence[SideFound], index: Index) -> bool:
    """Whether a document lacks the most telling name of the question that answers another side: no yes rests on it."""
    names = [name for name in telling(side.question.query.mentions) if len(name.concept.zh) > _SHORT]
    shared = [name for name in names if any(_prints(other.said, name) for other in found if other is not side)]
    most = max(shared, key=lambda name: (_rarity(name, index), name.start), default=None)
    return most is not None and not (_prints(index.policies[side.document].text, most) or _nearly(most, side, index))


def speaks_of_none(side: SideFound) -> bool:
    """Whether what answers a side holds none of the names that the question mentions, where it mentions any."""
    names = [name for name in telling(side.question.query.mentions) if not _ALLOWS_OR_NOT.fullmatch(name.concept.zh)]
    held = set(tokens(side.said))
    return bool(names) and not any(holds(name, side.said, held) for name in names)


def of_same_matter(found: Sequence[SideFound], index: Index) -> bool:
    """Whether what answers each side shares many words with the first, or holds most of what the question names."""
    first, *others = found
    if all(likeness(first.said, other.said, index.pinpoint) >= _LEAST for other in others):
        return True
    named = [
        (side.said, [n for n in telling(side.question.query.mentions) if len(n.concept.zh) > _SHORT]) for side in found
    ]
    return all(names and agreement(said, names, index.pinpoint) >= _MOST for said, names in named)


def _in_quotes(name: Mention, text: str) -> bool:
    """Whether the asker puts a name in quotation marks: then no other words for it are meant."""
    return text[: name.start].endswith(_OPEN) and text[name.end :].startswith(_CLOSE)


def _nearly(name: Mention, side: SideFound, index: Index) -> bool:
    """Whether a passage found holds most of a name, what tells most in it too, and so may speak of it in other words.

    Of a name the asker puts in words of his own, 职工住房, these may be what it speaks of.
    """
    if name.how != "printed" and any(_says(one.provisions, name, side, index) for one in side.evidence):
        return True
    rarest = max((token for token in tokens(name.concept.zh) if len(token) > 1), key=index.pinpoint.weight, default="")
    texts = (provision.text for passage in side.passages for provision in passage.provisions)
    return any(rarest in text and holds(name, text, set(tokens(text))) for text in texts)


def _says(provisions: Sequence[Provision], name: Mention, side: SideFound, index: Index) -> bool:
    """Whether a passage says most of the words in which the asker puts a name."""
    if side.question.english:
        return len(name.text.split()) > 1 and (index.translated.said(provisions, name.text) or 0.0) >= _OWN_WORDS
    said = " ".join(provision.text for provision in provisions)
    return coverage(segments(name.text, index), index, said) >= _OWN_WORDS


def _prints(text: str, name: Mention) -> bool:
    """Whether a text prints a name as the policies or as the asker write it, or another of its names."""
    return any(word in text for word in (name.concept.zh, name.text, *name.concept.names))


def _rarity(name: Mention, index: Index) -> float:
    return max((index.pinpoint.weight(token) for token in tokens(name.concept.zh)), default=0.0)
