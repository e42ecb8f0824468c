"""Whether a turn takes a number told in a turn before apart: 其中3家前几年就过线了, two of them were there before."""

from __future__ import annotations

from assistant.counted_groups import counted_groups
from assistant.story_words import tells
from index.query import is_english

_APART = ("of_whole", "removed", "failed", "applied", "succeeded")


def takes_apart(turn: str) -> bool:
    """Whether the first number of things of a turn is told as some of those told before."""
    english = is_english(turn)
    groups = counted_groups(turn).groups
    return bool(groups) and any(tells(kind, groups[0].words, english=english) for kind in _APART)
