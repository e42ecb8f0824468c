"""Of a question that asks each document something of its own, the parts that each is asked."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from assistant.asks import asks
from assistant.matter import telling
from index.figures import figures
from index.query import is_english
from index.vocabulary import Vocabulary

_AND = re.compile(
    r"(?:[和跟与]|还有|以及|还是|\b(?:and|or|while|versus|vs)\b(?: (?:for|in|by|an?|the|one|its)\b)*)\s*$",
    re.IGNORECASE,
)
_AGAINST = re.compile(r"\b(?:versus|vs\.?|as against|compared (?:with|to)|as opposed to|whereas)\s", re.IGNORECASE)
_PART = re.compile(r"(?:[^,，;；:：。?？.]|\.(?!\s)|(?<=\bvs)\.)+[,，;；:：。?？.]*")
_POINTS = re.compile(
    r"类似|同样|一样|相同|相比|也|呢|这个|那个|两[者边]|各|都|\b(?:similar|same|too|also|it|both|each|either)\b"
    r"|\bthat\b(?! (?:an?|the|our|their|its|is|are|was|were|has|have|had|can|may|must|shall|will)\b)",
    re.IGNORECASE,
)
_NUMBER = re.compile(r"[(（][1-9][)）]|(?<![\w.])[1-9](?:[.、]|[)）])(?!\d)|(?<!\w)[(（]?[a-d][)）]")
_ITS = re.compile(r"\bits\b", re.IGNORECASE)


def own_parts(text: str, named: Sequence[tuple[int, str]], vocabulary: Vocabulary) -> dict[str, str]:
    """The question for each document without the parts that name another alone; empty where all are asked the same.

    `named` are the documents with where the text names them. What is left out is blanked: every place stays its own.
    """
    parts = [part for match in _PART.finditer(text) for part in _halves(text, match.start(), match.end(), named)]
    within = [{document for at, document in named if start <= at < end} for start, end in parts]
    if any(len(documents) > 1 for documents in within):
        return {}
    within = _of_entries(text, parts, named) or within
    if any(
        _points(text, start, end, named) for (start, end), documents in zip(parts, within, strict=True) if documents
    ):
        return {}
    asked = {}
    for own in {document for _, document in named}:
        kept = text
        for (start, end), documents in zip(parts, within, strict=True):
            if documents and documents != {own}:
                kept = f"{kept[:start]}{' ' * (end - start)}{kept[end:]}"
        if not telling(vocabulary.mentions(kept)) and not figures(kept):
            return {}
        asked_of_all = asks(text, english=is_english(text)) - {"compare"}
        if asked_of_all and not asks(
            kept, english=is_english(text)
        ):  # what is asked stands in the part of another, and is asked of all
            return {}
        asked[own] = kept
    return asked


def _of_entries(text: str, parts: Sequence[tuple[int, int]], named: Sequence[tuple[int, str]]) -> list[set[str]]:
    """The documents of each part where numbered entries name one each: all of an entry is asked of its document."""
    starts = [match.start() for match in _NUMBER.finditer(text)]
    entries = list(pairwise([*starts, len(text)]))
    of_entry = [{document for at, document in named if start <= at < end} for start, end in entries]
    if len(entries) < 2 or any(len(documents) != 1 for documents in of_entry):
        return []
    return [
        next((o for o, at in zip(of_entry[::-1], starts[::-1], strict=True) if at < end), set()) for _, end in parts
    ]


def _points(text: str, start: int, end: int, named: Sequence[tuple[int, str]]) -> bool:
    """Whether a part points to another; "its" points to what is named before it in the part itself."""
    its = _ITS.search(text, start, end)
    before = its is not None and not any(start <= at < its.start() for at, _ in named)
    return before or _POINTS.search(text[start:end]) is not None


def _halves(text: str, start: int, end: int, named: Sequence[tuple[int, str]]) -> list[tuple[int, int]]:
    """A part, cut before each further name that an "and" leads to, or at a "versus", where a figure goes with every name."""
    cuts = [at for at, _ in sorted(named) if start < at < end and _AND.search(text, start, at)]
    cuts = cuts or [against.start() for against in _AGAINST.finditer(text, start, end)]
    bounds = [start, *cuts, end]
    halves = list(pairwise(bounds))
    return halves if all(figures(text[slice(*half)]) for half in halves) else [(start, end)]
