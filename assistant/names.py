"""How documents, clauses and departments are named in the language of an answer."""

from __future__ import annotations

import re
from collections.abc import Sequence

from assistant.types import Language
from index.types import Clause, Policy
from index.vocabulary import Vocabulary

_INLINE = {"draft": "draft_inline", "template": "template_inline", "expired": "expired_inline"}


def title(policy: Policy, language: Language) -> str:
    """A policy's short title."""
    return policy.short_en if language == "en" else policy.short


def place_in(clause: Clause, language: Language) -> str:
    """Where a clause stands: its label, below the heading that makes it unique."""
    labels = [re.split(r"(?<=[、.)）])|(?<=条)", name, maxsplit=1)[0] for name in clause.path]
    if language == "en":
        return "clause " + " ".join(labels) if labels else "opening text"
    return "".join(labels) if labels else "正文"


def departments(names: Sequence[str], language: Language, vocabulary: Vocabulary) -> str:
    """Departments as printed; in English with their English names where the term base has them."""
    if language == "zh":
        return "、".join(names)
    return ", ".join(_department(name, vocabulary) for name in names)


def _department(name: str, vocabulary: Vocabulary) -> str:
    mentions = vocabulary.mentions(name)
    english = next((m.concept.en for m in mentions if m.end - m.start >= len(name) - 1), "")
    english = english or " ".join(m.concept.en for m in mentions)
    return f"{english} ({name})" if english else name
