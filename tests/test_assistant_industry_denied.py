from __future__ import annotations

import pytest

from assistant.read_facts import FactReader
from tests.assistant_parts import BOOK

READER = FactReader(BOOK.facts)


@pytest.mark.parametrize(
    "text",
    [
        "an encouraged industry (no finance, no real estate)",
        "an encouraged industry, neither in banking nor in real estate",
        "an encouraged industry other than finance and property",
        "an encouraged project (excluding the financial industry and real estate)",
        "we are not in banking or property but an encouraged project",
        "鼓励类产业，非金融、非地产",
        "鼓励类产业，既不是金融也不是房地产",
        "鼓励类项目（不含金融、房地产）",
        "除金融、房地产以外的鼓励类产业",
        "跟金融、房地产不沾边，鼓励类",
    ],
)
def test_an_industry_that_is_denied_is_not_told(text: str) -> None:
    assert READER.read(text)["industry"] == ("encouraged",)


@pytest.mark.parametrize(
    "text",
    [
        "not manufacturing but real estate",
        "is real estate excluded?",
        "奖励不含房地产吗",
        "不是制造业，是房地产",
        "是不是房地产企业不能拿",
    ],
)
def test_an_industry_asked_about_is_told(text: str) -> None:
    assert READER.read(text)["industry"] == ("real_estate",)
