from __future__ import annotations

import random

import pytest

from index.description import description
from index.places import Place, Places
from index.query import is_english, read_query, tidied
from index.search import Index
from index.vocabulary import Concept, Vocabulary

VOCABULARY = Vocabulary([Concept("unicorn", "独角兽企业", "unicorn enterprise", (), ("独角兽",), ())])
PLACES = Places(
    [
        (Place("jiangsu", "江苏", "Jiangsu", "", "province"), ("江苏",), ("Jiangsu",)),
        (Place("nantong", "南通", "Nantong", "jiangsu", "city"), ("南通", "南通市"), ("Nantong",)),
    ]
)


@pytest.mark.parametrize(
    ("typed", "tidy"),
    [
        ("高新區獎勵多少錢", "高新区奖励多少钱"),
        ("經濟技術開發區", "经济技术开发区"),
        ("２０００万美元，５０％", "2000万美元,50%"),
        ("（十五）", "(十五)"),
        ("高 新 区 奖 励", "高新区奖励"),
        ("高\u3000新\u3000区", "高新区"),
        ("独角兽  企业", "独角兽企业"),
        ("补贴\U0001f389多少\U0001f64f", "补贴多少"),
        ("补贴❤️多少", "补贴多少"),
        ("\U0001f468\u200d\U0001f469\u200d\U0001f467家庭", "家庭"),
        ("\U0001f44d\U0001f3fd好", "好"),
        ("1️⃣ 高新区", "1 高新区"),
        ("高新\u200b区", "高新区"),
        ("\ufeff高新区", "高新区"),
        ("  unicorn   subsidy ", "unicorn subsidy"),
        ("RMB 5 million 奖励", "RMB 5 million 奖励"),
        ("1000㎡厂房", "1000m2厂房"),
        ("", ""),
        ("\U0001f389", ""),
    ],
)
def test_a_question_is_tidied(typed: str, tidy: str) -> None:
    assert tidied(typed) == tidy


def test_tidying_twice_changes_nothing() -> None:
    parts = [
        "高",
        "新",
        "區",
        " ",
        "　",
        "\U0001f389",
        "５０％",
        "Hi-Tech",
        "（",
        "。",
        "❤️",
        "\n",
        "\u200d",
        "①",
        "é",
        "￥",
        "\t",
        "獎勵",
    ]
    rng = random.Random(2)
    for _ in range(500):
        once = tidied("".join(rng.choices(parts, k=rng.randint(0, 12))))
        assert tidied(once) == once


@pytest.mark.parametrize(
    ("text", "english"),
    [
        ("What subsidies do unicorns get?", True),
        ("独角兽有什么补贴", False),
        ("高新区 GDP 占比", False),
        ("What does 南通 offer to enterprises?", True),
        ("", False),
        ("2000", False),
    ],
)
def test_the_script_that_prevails_decides_the_language(text: str, english: bool) -> None:
    assert is_english(text) is english


def test_everyday_words_are_expanded_to_the_printed_ones() -> None:
    query = read_query("独角兽補貼", VOCABULARY, PLACES)
    assert (query.text, query.expansion) == ("独角兽补贴", "独角兽企业")
    assert read_query("unicorn enterprises", VOCABULARY, PLACES).expansion == "独角兽企业"


def test_printed_words_are_not_said_twice() -> None:
    assert read_query("独角兽企业补贴", VOCABULARY, PLACES).expansion == ""


@pytest.mark.parametrize(
    ("text", "places", "zones"),
    [
        ("南通的高新区", ("nantong",), ("hitech",)),
        ("江苏南通市经济技术开发区", ("jiangsu", "nantong"), ("etdz",)),
        ("Nantong economic development zone", ("nantong",), ("etdz", "edz")),
        ("high-tech zones in Jiangsu", ("jiangsu",), ("hitech",)),
        ("经开区", (), ("etdz",)),
        ("经济开发区", (), ("edz",)),
        ("奖励多少", (), ()),
    ],
)
def test_the_place_and_the_zone_named_are_found(text: str, places: tuple[str, ...], zones: tuple[str, ...]) -> None:
    query = read_query(text, VOCABULARY, PLACES)
    assert tuple(place.id for place in query.places) == places
    assert set(query.zone_types) - {"zone"} == set(zones)


def test_a_latin_name_is_found_only_as_a_whole_word() -> None:
    words = Vocabulary(
        [
            Concept("ai", "人工智能", "artificial intelligence", ("AI",), (), ()),
            Concept("g", "5G", "fifth generation", (), (), ()),
        ]
    )
    assert [m.concept.id for m in words.mentions("the chain is paid by ai, AI产业, 15g, 5G网络")] == ["ai", "ai", "g"]


def test_a_document_named_in_english_is_no_part_of_what_is_asked() -> None:
    query = read_query("How does Nantong's plan treat unicorn enterprises?", VOCABULARY, PLACES)
    assert "plan" not in query.wanted
    assert "plan" in query.described
    of_itself = read_query("Has the Guangxi ETDZ reform plan taken effect?", VOCABULARY, PLACES)
    assert "plan" in of_itself.wanted


def test_plain_words_are_left_out_where_others_tell() -> None:
    concepts = [
        Concept("plan", "规划", "plan", (), (), ()),
        Concept("unicorn", "独角兽企业", "unicorn enterprise", ("独角兽",), (), ()),
        Concept("rent", "租金", "rent", ("房租", "很长很长的一个别的名字"), (), ()),
    ]
    query = read_query("rent plan for a unicorn enterprise", Vocabulary(concepts), PLACES)
    assert query.expansion == "租金 独角兽企业"
    assert query.also_printed == "房租 独角兽"
    assert read_query("a plan", Vocabulary(concepts), PLACES).expansion == "规划"


def test_any_place_may_have_a_document_described(bundled_index: Index) -> None:
    for place in ("Guangxi", "Zhejiang", "Inner Mongolia Autonomous Region"):
        found, asked = description(f"Who pays the bonus under {place}'s draft reform plan?", bundled_index.places)
        assert (found, asked) == (f"under {place}'s draft reform plan", "Who pays the bonus ?")
    assert description("Who pays in Guangxi?", bundled_index.places) == ("", "Who pays in Guangxi?")


@pytest.mark.parametrize(
    ("typed", "tidy"),
    [
        ("a 240,000-yuan cash reward", "a 240,000 yuan cash reward"),
        ("a 2-million-yuan grant", "a 2 million yuan grant"),
        ("a three-million-US-dollar project", "a three million US dollar project"),
        ("a high-tech firm of a non-yuan area", "a high-tech firm of a non-yuan area"),
    ],
)
def test_a_sum_written_with_hyphens_is_read_as_one_without(typed: str, tidy: str) -> None:
    assert tidied(typed) == tidy


@pytest.mark.parametrize(
    "question",
    [
        "Water control in zones, blank-name reform plan: which department leads?",
        "Water control in zones in the unnamed region's plan: which department leads?",
    ],
)
def test_a_document_named_behind_the_matter_leaves_the_matter(question: str, bundled_index: Index) -> None:
    assert "Water control in zones" in read_query(question, bundled_index.vocabulary, bundled_index.places).wanted
