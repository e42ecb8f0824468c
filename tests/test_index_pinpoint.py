from __future__ import annotations

import pytest

from index.pinpoint import Pinpoint
from index.search import Index
from index.types import Clause

CLAUSE = Clause(
    "made-up", "（一）", ("（一）奖励",), 10, 10 + 54,
    "（一）奖励。对独角兽企业给予100万元奖励。对孵化器给予50万元资助；对园区给予土地支持。（省商务厅）\n",
)  # fmt: skip


def first(pinpoint: Pinpoint, clause: Clause, query: str) -> str:
    return max(pinpoint.scored(clause, query), key=lambda pair: pair[0])[1].text


def test_the_provision_that_shares_the_telling_words_is_first() -> None:
    pinpoint = Pinpoint.over([CLAUSE.text, "给予支持。", "对企业给予奖励。"])
    for query, best in [
        ("独角兽奖多少", "独角兽"),
        ("孵化器", "孵化器"),
        ("土地", "土地"),
        ("哪个厅负责 商务厅", "（省商务厅）"),
    ]:
        assert best in first(pinpoint, CLAUSE, query)


def test_a_query_that_shares_nothing_leaves_the_order_of_the_text() -> None:
    pinpoint = Pinpoint.over([CLAUSE.text])
    assert tuple(p for _, p in pinpoint.scored(CLAUSE, "xyz")) == pinpoint.provisions(CLAUSE)
    assert [score for score, _ in pinpoint.scored(CLAUSE, "xyz")] == [0, 0, 0, 0]


def test_rare_words_weigh_more_and_pairs_more_than_characters() -> None:
    pinpoint = Pinpoint.over(["给予奖励", "给予支持", "独角兽"])
    assert pinpoint.weight("独角") > pinpoint.weight("给予") > 0
    assert pinpoint.weight("独角") > pinpoint.weight("独")
    assert pinpoint.weight("未见") > pinpoint.weight("独角")


def test_clauses_of_the_same_place_in_two_documents_are_kept_apart() -> None:
    other = Clause("other", "", (), 10, 16, "别的一句话。")
    pinpoint = Pinpoint.over([CLAUSE.text, other.text])
    assert pinpoint.provisions(CLAUSE) != pinpoint.provisions(other)
    assert pinpoint.provisions(other)[0].text == "别的一句话。"


@pytest.mark.parametrize(
    ("query", "document", "label", "words"),
    [
        ("首次进入独角兽企业培育库给多少", "guangxi-hitech-zones", "(十五)", "前资助100万元"),
        ("进入独角兽企业榜单奖多少", "guangxi-hitech-zones", "(十五)", "后补助400万元"),
        ("年度评价考核末2位怎么处理", "guangxi-hitech-zones", "(二十七)", "黄牌警告"),
        ("外资奖励比例是多少", "guangxi-etdz-reform", "1.", "2%给予奖励"),
    ],
)
def test_in_a_real_clause_the_sentence_that_answers_is_first(
    bundled_index: Index, query: str, document: str, label: str, words: str
) -> None:
    clause = next(c for c in bundled_index.rows if (c.document, c.label) == (document, label))
    assert words in first(bundled_index.pinpoint, clause, query)
