"""Totals of stories put together from parts, whose right total is known: never a wrong one, and most of them told."""

from __future__ import annotations

from assistant.chat import Assistant
from tests.sum_stories import sum_stories

STORIES = 320
SEED = 23
TOLD_AT_LEAST = 0.95


def test_no_story_gets_a_wrong_total_and_most_get_the_right_one(assistant: Assistant) -> None:
    wrong, right = [], 0
    for story in sum_stories(SEED, STORIES):
        sums = [int(one.value) for one in assistant.answer([story.text]).amounts if one.unit == "CNY"]
        right += story.total in sums
        if story.total not in sums and not story.parts.issuperset(sums):
            wrong.append((story.text, story.total, sums))
    assert not wrong
    assert right >= TOLD_AT_LEAST * STORIES


def test_the_same_seed_tells_the_same_stories_half_of_them_in_chinese() -> None:
    stories = [story.text for story in sum_stories(SEED, 20)]
    assert stories == [story.text for story in sum_stories(SEED, 20)]
    assert sum(any("一" <= letter <= "鿿" for letter in text) for text in stories) == 10
