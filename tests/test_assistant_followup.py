from __future__ import annotations

import pytest

from assistant.chat import Assistant
from assistant.followup import leaning, leans_back
from index.places import Place
from index.types import Clause, Hit
from index.vocabulary import Concept, Mention
from tests.assistant_parts import query

LONG = "广西高新区对首次进入独角兽企业培育库的企业给予多少万元的前资助经费支持"
GUANGXI = Place("guangxi", "广西", "Guangxi", "", "region")


def mention(word: str) -> Mention:
    return Mention(Concept(word, word, word, (), (), ()), 0, len(word), word, "printed")


def hit(start: int, score: float) -> Hit:
    return Hit(Clause("d", "", (), start, start + 1, "文"), score)


@pytest.mark.parametrize(
    "text",
    ["那自治区级的呢？", "如果是国家级的，要怎么办理手续才能拿到这些资金补助？", "这笔钱由谁出", "换成众创空间", "牵头单位是哪个？",
     "What about regional ones?", "And who pays for it?", "How long does that take in the end, all in all, on average?"],
)  # fmt: skip
def test_a_turn_that_points_back_leans_on_the_one_before(text: str) -> None:
    assert leans_back(query(text), [LONG])
    assert not leans_back(query(text), [])


def test_a_turn_that_names_its_own_matter_stands_alone() -> None:
    words = tuple(map(mention, ("独角兽企业", "培育库", "前资助", "经费支持")))
    assert not leans_back(query(LONG, mentions=words, places=(GUANGXI,), zone_types=("hitech",)), ["南通的土地"])


def test_what_both_turns_found_comes_first() -> None:
    hits = [hit(1, 1.0), hit(2, 0.9), hit(3, 0.2)]
    assert [one.clause.start for one in leaning(hits, [hit(2, 4.0), hit(9, 3.0)])] == [2, 1, 3]
    assert [one.clause.start for one in leaning(hits, [])] == [1, 2, 3]
    assert leaning([], hits) == ()


def test_a_short_turn_that_names_place_and_matter_and_asks_leans_on_nothing() -> None:
    whole = query("广西经开区装充电桩补多少钱?", places=(GUANGXI,), mentions=(mention("充电桩"),))
    assert not leans_back(whole, [LONG])
    assert leans_back(query("广西经开区补多少钱?", places=(GUANGXI,)), [LONG])
    assert leans_back(query("广西的充电桩", places=(GUANGXI,), mentions=(mention("充电桩"),)), [LONG])


@pytest.mark.parametrize(
    ("turns", "said"),
    [
        (["广西高新区新认定的国家级孵化器由谁牵头？", "那奖励呢？"], "100万元"),
        (["广西高新区获批国家高新区由谁牵头？", "经费支持呢？"], "1000万元"),
        (["南通开发区的安全风险评估由谁负责？", "完成时限呢？"], "2022年"),
    ],
)
def test_another_field_of_the_same_matter_is_no_other_matter(turns: list[str], said: str, assistant: Assistant) -> None:
    assert said in assistant.answer(turns).text
