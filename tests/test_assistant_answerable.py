from __future__ import annotations

from dataclasses import asdict

import pytest

from assistant.answerable import answerable, read_scales, signals, without_places
from assistant.chat import Assistant
from assistant.understand import understand
from index.search import search


def likely(assistant: Assistant, text: str) -> float:
    asked = understand([text], assistant.index, assistant.reader, lambda _: frozenset(), lambda _: None)
    hits = search(assistant.index, asked.query, 8, documents=asked.documents)
    return read_scales()[asked.language].probability(signals(asked, hits, assistant.index))


@pytest.mark.parametrize(
    ("held", "not_held"),
    [
        ("广西的新型研发机构补助多少？", "广西种甘蔗每亩补多少？"),
        ("南通开发区怎么推进产业用地改革？", "南通狼山门口的糖葫芦甜不甜？"),
        ("How much do new R&D institutions in Guangxi get?", "How much is the subsidy for fishing boats in Guangxi?"),
    ],
)
def test_a_question_on_a_clause_is_likelier_answered(assistant: Assistant, held: str, not_held: str) -> None:
    assert likely(assistant, held) > 3 * likely(assistant, not_held)


def test_a_question_for_which_nothing_is_found_is_not_answerable(assistant: Assistant) -> None:
    asked = understand(["糖葫芦甜不甜？"], assistant.index, assistant.reader, lambda _: frozenset(), lambda _: None)
    assert not answerable(asked, [], assistant.index)


def test_places_and_zones_say_nothing_of_the_matter(assistant: Assistant) -> None:
    assert without_places("桂林米粉", assistant.index).strip() == "米粉"
    assert "高新区" not in without_places("广西高新区的独角兽企业", assistant.index)


def test_every_signal_lies_between_nought_and_one(assistant: Assistant) -> None:
    asked = understand(
        ["广西的新型研发机构补助多少？"], assistant.index, assistant.reader, lambda _: frozenset(), lambda _: None
    )
    found = signals(asked, search(assistant.index, asked.query, 8), assistant.index)
    assert all(0 <= value <= 1.0001 for value in asdict(found).values())
