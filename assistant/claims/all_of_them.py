"""Idioms of completeness that deny in words and deny nothing: 一个不落, 一次也不能少, without fail."""

from __future__ import annotations

import re

ALL_OF_THEM = re.compile(
    r"一[个家项次处户条座]?(?:都|也)?不(?:能|可|得|准|许)?(?:落下?|漏掉?|少|差|拉下)(?:地|了)?|不落一[个家项处户]|无一(?:例外|遗漏|缺席)"
    r"|(?:没有|毫无|概无)(?:任何)?(?:例外|遗漏|死角)|\bwithout (?:fail|delay|a single exception|(?:any )?exceptions?)\b|\bnot one (?:is |may be |to be )?(?:left out|missing|skipped)\b",
    re.IGNORECASE,
)


def without_all(text: str) -> str:
    """A text with blanks for its idioms of completeness, so that what they stand beside keeps its place."""
    return ALL_OF_THEM.sub(lambda match: " " * len(match[0]), text)
