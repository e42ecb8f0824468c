"""Each check of an answer: what passes, and what fails it."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from test_evals_fakes import CEILING, LAND, POLICIES, QUOTE, TEXT, answer, cite, question

from assistant.types import Amount, Answer, Notice
from evals.questions import Question
from evals.score import score

ALT = {"alt_gold": [{"document": "zones", "quote": LAND}]}
CLARIFY = {"type": "clarify", "also_accept": ["answer"], "must_include": [], "amounts": []}


def failed(asked: Question, given: Answer) -> set[str]:
    return {name for name, found in score(asked, given, POLICIES).checks.items() if found}


def test_a_right_answer_passes_every_check() -> None:
    found = score(question(), answer(), POLICIES)
    assert found.passed and found.gold_place == 1 and found.reasons == ()
    assert found.checks["decision"] is None


def test_a_question_without_expect_is_not_graded() -> None:
    assert score(replace(question(), expect=None), answer(), POLICIES).passed is None


@pytest.mark.parametrize(
    ("changed", "wrong"),
    [
        ({"type": "error"}, {"type"}),
        ({"language": "en"}, {"language"}),
        ({"text": "CNY 1,000,000 at most [1]."}, {"language"}),
        ({"text": "最高补助 [1]。"}, {"stated"}),
        ({"text": "最高100万元 [1][2]。"}, {"citations"}),
        ({"text": "最高100万元，另加777万元 [1]。"}, {"support"}),
        ({"citations": (cite(LAND, "二"),)}, {"gold", "support"}),
        ({"citations": (cite(quote=QUOTE, end=cite().end - 1),)}, {"citations", "gold"}),
        ({"citations": (cite(document="other"),)}, {"citations", "gold", "support"}),
        ({"citations": (cite(clause_end=len(TEXT) + 9),)}, {"citations", "gold"}),
        ({"citations": (*(cite(LAND, "二", n) for n in range(2, 7)), cite())}, {"gold"}),
        ({"amounts": ()}, {"amounts"}),
        ({"amounts": (replace(CEILING, kind="exact"),)}, {"amounts"}),
        ({"amounts": (CEILING, replace(CEILING, kind="exact"))}, {"amounts"}),
        ({"amounts": (replace(CEILING, unit="USD"),)}, {"amounts", "support"}),
        ({"amounts": (CEILING, Amount("900000", "CNY", "exact", "", "", 1, ("90万元 = 90万元",)))}, {"amounts"}),
        ({"amounts": (CEILING, Amount("x", "CNY", "exact", "", "", 1))}, {"support"}),
    ],
)  # fmt: skip
def test_what_fails_an_answer(changed: dict[str, Any], wrong: set[str]) -> None:
    assert failed(question(), answer(**changed)) == wrong


def test_the_decision_as_asked() -> None:
    asked = question(expect={"decision": "no"})
    assert failed(asked, answer(decision="no")) == set()
    assert failed(asked, answer(decision="yes")) == failed(asked, answer()) == {"decision"}


def test_every_gold_clause_where_all_are_asked() -> None:
    asked = replace(question(), gold=(*question().gold, *question(**ALT).alt_gold), gold_mode="all")
    assert failed(asked, answer()) == {"gold"}
    assert failed(asked, answer(citations=(cite(LAND, "二"), cite(n=2)), text="最高100万元 [2]。")) == set()


def test_an_accepted_answer_is_held_against_the_other_gold() -> None:
    asked = question(expect=CLARIFY, **ALT)
    assert failed(asked, answer("哪一类机构？", type="clarify", citations=(), amounts=())) == set()
    assert failed(asked, answer()) == {"gold"}
    assert failed(asked, answer(citations=(cite(), cite(LAND, "二", 2)))) == set()
    assert failed(asked, answer(type="refuse")) == {"type"}


def test_a_refusal_cites_the_promise_where_the_set_has_one() -> None:
    refusal = {"type": "refuse", "must_include": [], "amounts": []}
    given = answer("文件只说支持，没有金额。", type="refuse", amounts=(), citations=())
    assert failed(question(expect=refusal, gold=[]), given) == set()
    assert failed(question(expect=refusal), given) == {"gold"}
    assert failed(question(), given) == {"type", "gold", "stated", "amounts"}


def test_must_not_and_any_of() -> None:
    assert failed(question(expect={"must_not_include": ["补助"]}), answer()) == {"stated"}
    assert failed(question(expect={"must_include_any": [["200万", "一百万"]]}), answer()) == set()
    assert failed(question(expect={"must_include_any": [["200万", "奖金"]]}), answer()) == {"stated"}


def test_a_figure_may_come_from_a_turn_a_notice_or_the_steps() -> None:
    extra = "您投入777万元"
    asked = question(turns=["我们投入777万元，能补多少？"])
    assert failed(asked, answer(f"{extra}，最高100万元 [1]。")) == set()
    notice = Notice("draft", "777万元", "zones")
    assert failed(question(), answer(f"{extra}，最高100万元 [1]。", notices=(notice,))) == set()


def test_a_value_in_another_measure_is_no_support() -> None:
    land = {"citations": (cite(), cite(LAND, "二", 2))}
    assert failed(question(), answer("最高100万元 [1]，年限50年 [2]。", **land)) == set()
    assert failed(question(), answer("最高100万元 [1]，配套50% [2]。", **land)) == {"support"}
    assert failed(question(), answer("共3条：最高100万元 [1]。")) == set()
