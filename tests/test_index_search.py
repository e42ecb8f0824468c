from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from index.build import open_index
from index.query import read_query
from index.search import Index, Weights, in_documents, search, searchable

QUERIES = [
    "独角兽企业补助多少",
    "外资奖励比例",
    "What do unicorn enterprises get?",
    "南通的高层次人才",
    "考核末位",
    "土地",
    "2000万美元",
]


def best(index: Index, query: str) -> tuple[str, str]:
    clause = search(index, query, 1)[0].clause
    return clause.document, clause.label


@pytest.mark.parametrize(
    ("query", "document", "label"),
    [
        ("首次进入全国排名前35名的国家高新区给多少经费", "guangxi-hitech-zones", "(二十七)"),
        ("实际利用外资超过2000万美元的新设项目奖励", "guangxi-etdz-reform", "1."),
        ("A类外国高端人才工作许可最长几年", "guangxi-etdz-reform", "17."),
        ("节水型企业比例", "devzones-reform", "(十八)"),
        ("全国最后5名由谁约谈", "guangdong-etdz", "（四）"),
        ("跨江合作区中园", "nantong-edz", "(五)"),
        ("獎勵獨角獸企業榜單 財政資金後補助", "guangxi-etdz-reform", "7."),
        ("生 产 性 服 务 业 用 地 比 例 至 １５％", "guangxi-hitech-zones", "(二十二)"),
    ],
)
def test_the_clause_that_is_asked_for_comes_first(bundled_index: Index, query: str, document: str, label: str) -> None:
    assert best(bundled_index, query) == (document, label)


def test_an_english_question_finds_the_chinese_clause(bundled_index: Index) -> None:
    found = search(bundled_index, "How much do unicorn enterprises get?", 2)
    assert {(hit.clause.document, hit.clause.label) for hit in found} == {
        ("guangxi-etdz-reform", "7."),
        ("guangxi-hitech-zones", "(十五)"),
    }


@pytest.mark.parametrize("query", QUERIES)
def test_hits_are_clauses_best_first_and_each_once(bundled_index: Index, query: str) -> None:
    hits = search(bundled_index, query, 20)
    assert 0 < len(hits) <= 20
    assert [hit.score for hit in hits] == sorted((hit.score for hit in hits), reverse=True)
    assert len({hit.clause.id for hit in hits}) == len(hits)
    for hit in hits:
        assert hit.clause.kind == "clause"
        assert hit.score == pytest.approx(sum(hit.legs.values()), abs=1e-5)


@pytest.mark.parametrize("query", QUERIES)
def test_fewer_hits_are_the_first_of_more(bundled_index: Index, query: str) -> None:
    many = search(bundled_index, query, 20)
    for k in (1, 5, 10):
        assert search(bundled_index, query, k) == many[:k]


def test_the_same_question_finds_the_same(bundled_index: Index, built_index: Path) -> None:
    first = [search(bundled_index, query) for query in QUERIES]
    assert [search(bundled_index, query) for query in reversed(QUERIES)] == first[::-1]
    again = open_index(built_index)
    assert [search(again, query) for query in QUERIES] == first


# Filters


def test_only_the_documents_that_are_wanted_are_found(bundled_index: Index) -> None:
    for document in bundled_index.policies:
        hits = search(bundled_index, "开发区奖励", 10, documents=[document])
        assert hits and {hit.clause.document for hit in hits} == {document}
    both = {"nantong-edz", "devzones-reform"}
    assert {hit.clause.document for hit in search(bundled_index, "开发区", 50, documents=both)} == both


@pytest.mark.parametrize("documents", [[], ["no-such-policy"], {""}, ("guangxi",)])
def test_a_filter_that_matches_nothing_finds_nothing(bundled_index: Index, documents: list[str]) -> None:
    assert search(bundled_index, "独角兽企业", 10, documents=documents) == ()


def test_hits_can_be_narrowed_afterwards(bundled_index: Index) -> None:
    hits = search(bundled_index, "独角兽企业")
    assert {hit.clause.document for hit in in_documents(hits, ["nantong-edz"])} == {"nantong-edz"}
    assert in_documents(hits, []) == ()


# What finds nothing


@pytest.mark.parametrize("query", ["", "   ", "\U0001f389\U0001f389", "，。？"])
def test_a_question_without_words_finds_nothing(bundled_index: Index, query: str) -> None:
    assert search(bundled_index, query) == ()


@pytest.mark.parametrize(
    "query", ["xyzzy", "'; DROP TABLE clauses; --", "a" * 20_000, "高新区" * 3000, "\x00\x01", "\ud800", "%s{}[]()*\\"]
)
def test_odd_questions_do_no_harm(bundled_index: Index, query: str) -> None:
    assert len(search(bundled_index, query, 3)) <= 3


# The place and the zone type that are named


@pytest.mark.parametrize(
    ("query", "favoured"),
    [
        ("南通 高层次人才", {"nantong-edz"}),
        ("江苏 高层次人才", {"nantong-edz"}),
        ("talent in Nantong", {"nantong-edz"}),
        ("广东 高层次人才", {"guangdong-etdz"}),
        ("广西 高层次人才", {"guangxi-etdz-reform", "guangxi-hitech-zones"}),
        ("北京 高层次人才", set()),
        ("高层次人才", set()),
    ],
)
def test_the_policies_of_a_place_that_is_named_are_favoured(
    bundled_index: Index, query: str, favoured: set[str]
) -> None:
    hits = search(bundled_index, query, 200)
    assert {hit.clause.document for hit in hits if hit.legs["signals"] > 0} == favoured


def test_a_place_that_is_named_brings_its_policy_forward(bundled_index: Index) -> None:
    for place, document in [("广东", "guangdong-etdz"), ("南通", "nantong-edz")]:
        assert search(bundled_index, f"{place}引进高层次人才", 1)[0].clause.document == document


def test_the_zone_type_that_is_named_brings_its_policy_forward(bundled_index: Index) -> None:
    assert best(bundled_index, "高新区对独角兽企业的补助") == ("guangxi-hitech-zones", "(十五)")
    assert best(bundled_index, "经开区对独角兽企业的补助") == ("guangxi-etdz-reform", "7.")


def test_signals_without_weight_change_nothing(bundled_index: Index) -> None:
    silent = replace(bundled_index, weights=Weights(place=0, zone=0, described=0))
    assert all(hit.legs["signals"] == 0 for hit in search(silent, "南通的高新区", 50))


def test_a_question_that_was_read_already_is_taken(bundled_index: Index) -> None:
    query = read_query("独角兽企业", bundled_index.vocabulary, bundled_index.places)
    assert search(bundled_index, query) == search(bundled_index, "独角兽企业")


def test_title_and_headings_are_searched_with_the_clause(bundled_index: Index) -> None:
    row = next(row for row in bundled_index.rows if row.label == "19.")
    text = searchable(bundled_index.policies[row.document], row)
    for words in ("广西经济技术开发区", "三、重点任务", "（六）强化激励考核", "前50名（含）"):
        assert words in text


def test_what_shares_only_the_place_with_a_question_is_not_found(bundled_index: Index) -> None:
    for query in ("广西 zzzz", "南通 qqqq", "Guangxi zzzz"):
        for hit in search(bundled_index, query, k=200):
            assert (
                any(hit.legs[leg] > 0 for leg in hit.legs if leg not in ("signals", "dense"))
                or hit.legs["dense"] > 0.05
            )


@pytest.mark.parametrize(
    ("plain", "named"),
    [
        ("grants for makers of drugs", "grants for makers of generic drugs"),
        ("awards for firms", "awards for anonymous firms"),
    ],
)
def test_a_common_word_points_to_no_document(plain: str, named: str, bundled_index: Index) -> None:
    def scores(query: str, document: str) -> float:
        return max(
            (hit.score for hit in search(bundled_index, query, 20) if hit.clause.document == document), default=0.0
        )

    assert scores(named, "devzones-reform") <= scores(plain, "devzones-reform") + 0.1


def test_the_plan_without_a_name_is_pointed_to_by_what_it_lacks(bundled_index: Index) -> None:
    for query in ("land grants in the generic dev-zone plan", "land grants in the plan of the anonymous region"):
        assert best(bundled_index, query)[0] == "devzones-reform"
