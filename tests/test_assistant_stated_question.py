from __future__ import annotations

import pytest

from assistant.asks import asks
from assistant.stated_question import concludes, is_stated


@pytest.mark.parametrize(
    "text",
    [
        "So when a manufacturer first tops RMB 1.5 billion, the 150,000 yuan goes into its own pocket?",
        "Guangxi wants four more national high-tech zones by 2025, doesn't it?",
        "A national zone that falls ten places loses its status?",
        "We merged 33 zones down to 25. The plan is fulfilled then?",
    ],
)
def test_a_statement_with_a_question_mark_asks_yes_or_no(text: str) -> None:
    assert is_stated(text)
    assert "decision" in asks(text, english=True)


@pytest.mark.parametrize(
    "text",
    [
        "The deadline for the safety assessment in Nantong?",
        "We run a national incubator. So how much do we get?",
        "The maximum a national incubator can get?",
        "Tell me what the zone gets, please?",
        "month is the rent subsidy or the fee?",
        "And for the second year?",
    ],
)
def test_a_fragment_or_a_question_word_does_not(text: str) -> None:
    assert "decision" not in asks(text, english=True)


def test_a_conclusion_is_told_by_its_first_word() -> None:
    assert concludes("It is 2%. So the zone gets 3 million?")
    assert not concludes("The zone gets 3 million?")
