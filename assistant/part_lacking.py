"""A question of two parts of which one asks for what the texts do not have: the other part, which they may answer."""

from __future__ import annotations

import re

from assistant.asks import asks
from assistant.outside import things
from assistant.word_patterns import word_patterns
from index.query import is_english

_PART = re.compile(
    r"(?:[^，,。；;.?!？！]|(?<=\d)[,.](?=\d))+?(?:[，,。；;.?!？！]+|(?=\b(?:and|as well as|plus)\b|以及|还有|另外)|$)"
)
_UNIT_ALONE = re.compile(r"\s*(?:in|per|as|by) (?!what|which|how|when)[\w ]+[.?]*$", re.IGNORECASE)
_FILES = ("measures", "outside")
_WORDS = word_patterns("part_lacking")
_NO_REASON = "refuse_unknown"


def without_part_lacking(text: str) -> tuple[str, frozenset[str]]:
    """A question without the parts that ask for a thing seldom given, and the replies that refuse these; "" and none where it has no other."""
    language = "en" if is_english(text) else "zh"
    named = [one for file in _FILES for one in things(file, language) if one.reply != _NO_REASON]
    kept, refusing = "", set[str]()
    for part in _PART.findall(text):
        lacking = {one.reply for one in named if one.asked.search(part)}
        if lacking and (_UNIT_ALONE.match(part) or not asks(part, english=language == "en")):
            return "", frozenset()  # 按每亩算， in per cent: how the other part is to be answered
        kept += "" if lacking else part
        refusing |= lacking
    if not refusing or not _WORDS["puts"].search(kept) or not asks(kept, english=language == "en"):
        return "", frozenset()
    return kept.rstrip(" ，,；;") + "?" * (not kept.rstrip().endswith(("?", "？"))), frozenset(refusing)
