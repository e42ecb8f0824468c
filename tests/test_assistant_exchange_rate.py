"""A rate of exchange told in the ways of trade."""

from __future__ import annotations

import pytest

from assistant.chat import Assistant
from assistant.exchange_rate import RATE


@pytest.mark.parametrize(
    "told",
    [
        "FX 7.1",
        "fx rate of 7.1",
        "USD/CNY 7.1",
        "@ 7.1",
        "7.1 yuan a dollar",
        "CNY 7.1 to the dollar",
        "at 7.1",
        "exchange rate 7.1",
        "assume 7.1 per dollar",
        "take 7.1 as the rate",
        "7.1 is the rate we use",
        "1:7.1",
        "counting 7.1 yuan for each dollar",
        "汇率7块1",
        "取7.1",
        "美元兑人民币7.1",
    ],
)
def test_the_sum_is_worked_out_at_the_rate_told(assistant: Assistant, told: str) -> None:
    asked = f"USD 30 million arrives, {told}, for an encouraged new project in a Guangxi ETDZ: what award?"
    assert [str(amount.value) for amount in assistant.answer([asked]).amounts] == ["4260000"]


@pytest.mark.parametrize("told", ["USD 7.1 million", "7.1% of it", "@ 7.1 million", "7.1 yuan a kilo", "fx 12"])
def test_another_figure_is_no_rate(told: str) -> None:
    assert not RATE.search(told)


@pytest.mark.parametrize("done", ["raises its capital", "raised its registered capital", "topped up its capital"])
def test_more_capital_for_a_firm_is_a_capital_increase(assistant: Assistant, done: str) -> None:
    asked = f"Our chip plant in a Guangxi ETDZ, on the encouraged list, {done} by USD 30 million, FX 7: what award?"
    assert [str(amount.value) for amount in assistant.answer([asked]).amounts] == ["4200000"]
