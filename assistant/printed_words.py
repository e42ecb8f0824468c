"""A question in the words that the policies print."""

from __future__ import annotations

import re

from index.query import Query
from index.vocabulary import Mention

_FIGURE = re.compile(r"[\d一二两三四五六七八九十%]")
_UNIT = re.compile(r"(?:元|标准煤|平方米|亩|百分点)$")  # a unit belongs to its figure
LEVEL = re.compile(r"国家|自治区|[省市县]级|national|regional|provincial", re.IGNORECASE)  # in a name
_LEVEL = re.compile(rf"{LEVEL.pattern}|国字|全国|\bstate\b|region-|autonomous", re.IGNORECASE)


def _says_more(mention: Mention) -> bool:
    """Whether the printed name says a figure or a level that the asker's words do not, or is a unit."""
    printed, said = mention.concept.zh, mention.text
    return (
        bool(_UNIT.search(printed))
        or bool(_FIGURE.search(printed))
        or bool(_LEVEL.search(printed) and not _LEVEL.search(said))
    )


def in_printed_words(query: Query) -> str:
    """A question with each other name of a thing, everyday or English, put in the words the policies print."""
    parts, at = [], 0
    for mention in query.mentions:
        if mention.how != "printed" and mention.start >= at and not _says_more(mention):
            parts += [query.text[at : mention.start], mention.concept.zh]
            at = mention.end
    return "".join((*parts, query.text[at:]))
