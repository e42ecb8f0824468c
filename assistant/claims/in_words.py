"""Both sides of a difference in the language of the reason: printed names in English, and no Chinese where none is known."""

from __future__ import annotations

import re
from dataclasses import replace

from assistant.claims.types import Difference
from assistant.types import Language
from index.vocabulary import Vocabulary

_HAN = re.compile(r"[㐀-鿿]")
_JOINED = re.compile(r"[、/]")
_LEVELS = {
    "自治区": "autonomous region", "省": "province", "市": "city", "设区市": "city", "县": "county", "区": "district",
    "中央": "central government", "地方": "local governments", "同级": "same level", "管委会": "management committee",
    "部门": "department", "所在地": "local government", "当地": "local government",
}  # fmt: skip
_BODIES = ("approver", "chief", "department", "role", "recipient")  # of which another is another body


def in_words(difference: Difference, language: Language, vocabulary: Vocabulary) -> Difference:
    """A difference whose sides can be read in a language; what has no English name is told as something else."""
    if language == "zh":
        return difference
    said, found = (_english(side, vocabulary) for side in (difference.said, difference.found))
    if said == difference.said and found == difference.found:
        return difference
    another = "another body" if difference.matter in _BODIES else "something else"
    return replace(difference, said=said or "this", found=(found or another) if difference.found else "")


def _english(side: str, vocabulary: Vocabulary) -> str:
    """One side in English; nothing where a part of it has no English name."""
    names = [_name(part, vocabulary) for part in _JOINED.split(side)] if _HAN.search(side) else [side]
    return ", ".join(names) if all(names) else ""


def _name(part: str, vocabulary: Vocabulary) -> str:
    """The English name of one printed word; nothing where it has none."""
    if not _HAN.search(part):
        return part
    whole = (m.concept.en for m in vocabulary.mentions(part) if m.end - m.start == len(part))
    return _LEVELS.get(part) or ("" if re.search(r"\d", part) else next(whole, ""))
