"""What may be worked out of a line and figures of the asker, and what may not."""

from __future__ import annotations

import pytest

from assistant.chat import Assistant


@pytest.mark.parametrize(
    ("question", "value", "unit", "kind"),
    [
        (
            "A Guangxi national economic zone had imports and exports of USD 200 million in 2020. If it grows each year at "
            "exactly the minimum average rate the action plan asks for, what will the figure be in 2023?",
            "266200000", "USD", "exact",
        ),
        (
            "Actual use of foreign capital in our Guangxi national ETDZ was USD 100 million in 2020. If it grows at the "
            "minimum average annual rate of the plan, what will it be in 2023?",
            "152087500", "USD", "at_least",
        ),
        (
            "A zone's foreign trade was USD 300 million in 2020. At the minimum growth rate in the Guangxi ETDZ action plan, "
            "how much would it be in 2022?",
            "363000000", "USD", "at_least",
        ),
        ("If a Guangxi high-tech zone has a GDP of RMB 120 billion, how much R&D spending is needed to exceed the 2025 target share?", "3600000000", "CNY", "at_least"),
    ],
)  # fmt: skip
def test_a_growth_supposed_is_no_forecast(
    assistant: Assistant, question: str, value: str, unit: str, kind: str
) -> None:
    answer = assistant.answer([question])
    assert [(one.value, one.unit, one.kind) for one in answer.amounts] == [(value, unit, kind)]


@pytest.mark.parametrize(
    "question",
    [
        "What will the GDP of Guangxi be in 2026?",
        "What will imports and exports of Guangxi be in 2027 if growth stays as it is?",
    ],
)
def test_a_forecast_is_refused(assistant: Assistant, question: str) -> None:
    assert assistant.answer([question]).type == "refuse"


@pytest.mark.parametrize(
    "turns",
    [
        ["开发区改革方案：万元工业增加值用水量去年50立方米，另一家45立方米，还差多少？"],
        ["万元工业增加值用水量甲厂60立方米、乙厂50立方米，目标要多少？"],
        ["Water per RMB 10,000 of industrial value added: 60 m3 in our zone and 50 m3 in town. What must it fall to?"],
        ["开发区改革方案：万元工业增加值用水量60立方米", "3月10号公布的，今天21号，还剩几天"],
    ],
)
def test_two_figures_beside_a_year_left_open_give_no_sum(assistant: Assistant, turns: list[str]) -> None:
    assert not any(one.steps for one in assistant.answer(turns).amounts)


@pytest.mark.parametrize(
    ("question", "said"),
    [
        ("广东500亿以上产业集群目前有8个，离目标还差几个？", "还差2个"),
        ("广东千亿元以上产业集群已有4个，离目标还差几个？", "还差2个"),
        ("广东500亿元以上的产业集群已有7个，还差几个达到目标？", "还差3个"),
    ],
)
def test_of_two_counts_that_of_the_floor_named_is_taken(question: str, said: str, assistant: Assistant) -> None:
    assert said in assistant.answer([question]).text
