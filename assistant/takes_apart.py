"""Whether a turn takes a number told in a turn before apart: 其中3家前几年就过线了, two of them were there before."""

from __future__ import annotations

from collections.abc import Sequence

from assistant.counted_groups import counted_groups
from assistant.story_words import tells
from index.query import is_english

_APART = ("of_whole", "removed", "gone", "failed")


def takes_apart(turns: Sequence[str]) -> bool:
    """Whether the first number of the last turn is told as some of a larger one told before."""
    last = counted_groups(turns[-1]).groups
    if not last or last[0].value is None:
        return False
    english = is_english(turns[-1])
    told = any(tells(kind, last[0].words, english=english) for kind in _APART)
    for turn in turns[:-1]:
        applied = tells("applied", turn, english=english) and tells("succeeded", last[0].words, english=english)
        larger = any(group.value and group.value > last[0].value for group in counted_groups(turn).groups)
        if larger and (told or applied):
            return True
    return False
