"""A figure printed without a plain number, and where no figure is asked for."""

from __future__ import annotations

from assistant.chat import Assistant
from tests.chat_parts import ask


def test_a_figure_without_a_plain_number_says_how_it_is_read(assistant: Assistant) -> None:
    answer = ask(assistant, "广东国家级经开区，战略性新兴产业重大项目投资超过多少才重点保障用地计划？")
    assert [(one.value, one.unit, one.steps) for one in answer.amounts] == [
        ("100000000", "USD", ("“超亿美元”即超过1亿美元",))
    ]


def test_where_no_figure_is_asked_none_is_given(assistant: Assistant) -> None:
    answer = ask(
        assistant,
        "A USD 150m project of a strategic emerging industry in a national-level zone in Guangdong: "
        "what treatment does the land use quota get?",
    )
    assert not answer.amounts
    assert "超亿美元" in answer.citations[0].quote
