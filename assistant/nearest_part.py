"""The part of a provision that an English question is about, found by its translation: comma to comma, in the order of the text."""

from __future__ import annotations

import re
from collections.abc import Sequence

from assistant.polarity import PART, with_what_follows
from assistant.question import Question
from index.search import Index
from index.types import Provision

_ENGLISH_PART = re.compile(r"[^;,:]*[A-Za-z][^;,:]*")


def nearest_part(question: Question, provisions: Sequence[Provision], index: Index) -> tuple[str, str] | None:
    """The printed part whose English shares most with a question, and its provision; None where nothing is translated.

    A sentence is translated in the order in which it is printed: where the parts are not as many, the part that stands
    as far along counts.
    """
    if not question.english:
        return None
    best, found = 0.0, None
    for provision in provisions:
        english = _ENGLISH_PART.findall(index.translated.reference.of(provision.document, provision.text))
        printed = PART.findall(provision.text)
        for at, share in enumerate(index.translated.shares_of(english, question.query.wanted)):
            if share > best:
                place = at if len(english) == len(printed) else _as_far(english, at, printed)
                best, found = share, (with_what_follows(printed, place), provision.text)
    return found


def _as_far(said: Sequence[str], at: int, printed: Sequence[str]) -> int:
    """Which printed part stands as far along its sentence as the middle of one said."""
    middle = (sum(map(len, said[:at])) + len(said[at]) / 2) / sum(map(len, said))
    end = 0.0
    for place, part in enumerate(printed):
        end += len(part) / sum(map(len, printed))
        if middle <= end:
            return place
    return len(printed) - 1
