"""How documents, clauses and departments are named in the language of an answer."""

from __future__ import annotations

import re
from collections.abc import Sequence

from assistant.types import Language
from index.numerals import chinese_value, half_width
from index.types import Clause, Policy
from index.vocabulary import Vocabulary

_INLINE = {"draft": "draft_inline", "template": "template_inline", "expired": "expired_inline"}
_LABEL = re.compile(r"第?(?P<open>\()?(?P<number>[零〇一二三四五六七八九十百]+)(?:[、)]|(?P<of>[章节条]))")
_PARTS = {"章": "Chapter", "节": "Section", "条": "Article"}


def title(policy: Policy, language: Language) -> str:
    """A policy's short title."""
    return policy.short_en if language == "en" else policy.short


def named(policy: Policy, language: Language) -> str:
    """A policy's short title as a sentence names it: 《…》 in Chinese."""
    return policy.short_en if language == "en" else f"《{policy.short}》"


def place_in(clause: Clause, language: Language) -> str:
    """Where a clause stands: its label, below the heading that makes it unique."""
    labels = [re.split(r"(?<=[、.)）])|(?<=[章节条])", name, maxsplit=1)[0] for name in clause.path]
    if language == "en":
        return "clause " + " ".join(map(_label_in_english, labels)) if labels else "opening text"
    return "".join(labels) if labels else "正文"


def _label_in_english(label: str) -> str:
    """A printed label as an English text numbers it: 三、 is III, (五) is (5), 第十五条 is Article 15."""
    found = _LABEL.fullmatch(half_width(label))
    if not found or not (number := int(chinese_value(found["number"]))):
        return label.rstrip(".")
    if found["of"]:
        return f"{_PARTS[found['of']]} {number}"
    return f"({number})" if found["open"] else _roman(number)


def _roman(number: int) -> str:
    """A small number in Roman numerals."""
    written = ""
    for value, letters in ((50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I")):
        written += letters * (number // value)
        number %= value
    return written


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
