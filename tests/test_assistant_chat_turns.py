"""Conversations, and whatever is typed."""

from __future__ import annotations

import json
import time
from collections.abc import Sequence

import pytest

from assistant.chat import Assistant
from assistant.errors import BadInput
from tests.chat_parts import ask, sums

# Conversations


def test_a_turn_that_leaves_things_out_takes_them_from_the_one_before(assistant: Assistant) -> None:
    turns = ("国家高新区获批，自治区给多少经费？", "那自治区级的呢？")
    assert sums(ask(assistant, *turns[:1])) == [("10000000", "CNY", "up_to")]
    assert sums(ask(assistant, *turns)) == [("8000000", "CNY", "up_to")]


def test_a_new_matter_takes_nothing_but_the_place(assistant: Assistant) -> None:
    answer = ask(assistant, "广西高新区独角兽企业上榜奖励多少？", "国家备案的众创空间给予多少奖励补助？")
    assert sums(answer) == [("500000", "CNY", "up_to")]


@pytest.mark.parametrize(
    ("turns", "amount"),
    [
        (("孵化器新认定为国家级奖多少？", "呢個高新區獲批國家級，有冇錢攞"), ("10000000", "CNY", "up_to")),
        (("孵化器新认定为国家级奖多少？", "高新区获批国家级呢？"), ("10000000", "CNY", "up_to")),
        (("众创空间国家备案奖多少？", "高新区获批自治区级有钱吗？"), ("8000000", "CNY", "up_to")),
        (("My incubator in a Guangxi high-tech zone may be recognised at national level this year. What matching grant would that bring?", "If it only makes the regional level, would we get half as much?"), ("500000", "CNY", "exact")),
        (("我们广西经开区有企业进了独角兽榜单，给多少？", "我们区刚升为国家级，有多少钱？"), ("10000000", "CNY", "up_to")),
        (("获批国家高新区给多少？", "我们的孵化器刚认定为国家级，有钱拿吗？"), ("1000000", "CNY", "exact")),
        (("国家级经开区首次进入前100名", "那提升16位的呢"), ("1000000", "CNY", "up_to")),
        (("高新区排名提升10位奖多少？", "首次进前35名的呢？"), ("10000000", "CNY", "up_to")),
    ],
)  # fmt: skip
def test_another_award_is_asked_for_by_itself(
    assistant: Assistant, turns: Sequence[str], amount: tuple[str, str, str]
) -> None:
    assert sums(ask(assistant, *turns)) == [amount]


def test_what_comes_in_the_same_year_is_told_with_it(assistant: Assistant) -> None:
    answer = ask(assistant, "国家级经开区首次进入前100名奖多少", "如果同时又提升了16位呢")
    assert "600万" in answer.text and "500万" in answer.text


@pytest.mark.parametrize(
    ("turns", "language"),
    [
        (("独角兽上榜奖励多少", "Who pays for it?"), "en"),
        (("What do unicorns on a list get?", "由谁出钱？"), "zh"),
        (("獨角獸企業上榜獎勵多少？",), "zh"),
        (("GDP R&D ETDZ 奖励多少？独角兽榜单",), "zh"),
        (("Nonsense, nothing but nonsense",), "en"),
    ],
)
def test_the_language_is_that_of_the_last_turn(assistant: Assistant, turns: Sequence[str], language: str) -> None:
    assert ask(assistant, *turns).language == language


def test_traditional_characters_get_the_same_sums(assistant: Assistant) -> None:
    assert sums(ask(assistant, "獨角獸企業上榜獎勵多少？")) == sums(ask(assistant, "独角兽企业上榜奖励多少？"))


# Whatever is typed


def test_another_place_has_zones_of_its_own(assistant: Assistant) -> None:
    first = "How many new national high-tech zones is Guangxi aiming for by 2025?"
    then = "Another matter: is foreign capital welcome to help build and run Nantong's international cooperation parks?"
    answer = ask(assistant, first, then)
    assert (answer.decision, answer.citations[0].document) == ("yes", "nantong-edz")


@pytest.mark.parametrize("turns", [[], [""], ["  \n\t"], ["独" * 5000], ["好"] * 101, ["独" * 5000, "好"], ["好", ""]])
def test_what_cannot_be_read_is_told_in_one_line(assistant: Assistant, turns: list[str]) -> None:
    with pytest.raises(BadInput) as fault:
        assistant.answer(turns)
    assert "\n" not in str(fault.value) and len(str(fault.value)) < 200


@pytest.mark.parametrize(
    "question",
    ["\x00", "独角兽\x00奖励\x07多少？", "独角兽\ud800奖励", "\u200b\u202e\ufeff", "🎉🎉", "独" * 4000, "1" * 4000, "{} %s {text} [1]",
     "奖励" * 500, "'; DROP TABLE clauses; --", "<script>alert(1)</script>", "第" * 500, "a.b," * 900, "（" * 999, "1:1 = 1/0"],
    ids=range(15),
)  # fmt: skip
def test_whatever_is_typed_gets_an_answer_in_good_form(assistant: Assistant, question: str) -> None:
    began = time.process_time()  # what other programs take of the machine does not count
    answer = ask(assistant, question)
    assert time.process_time() - began < 2.5  # no pattern may grow with a power of the length
    assert answer.type in ("answer", "clarify", "refuse") and answer.text
    json.dumps(answer.as_json(), ensure_ascii=False).encode()
