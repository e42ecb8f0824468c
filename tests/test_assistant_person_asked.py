from __future__ import annotations

import pytest

from assistant.person_asked import of_person

TEXT = "予以黄牌警告,并由自治区科技行政部门约谈该高新区管委会主要负责人。"


@pytest.mark.parametrize(
    ("question", "said"),
    [
        ("被约谈的是市里分管副市长吗？", "no"),
        ("约谈的是企业法人吗？", "no"),
        ("Is it the city's mayor who is called in?", "no"),
        ("被约谈的是管委会主要负责人吗？", None),
        ("会不会被约谈？", None),
    ],
)
def test_another_person_than_the_text_names_is_not_called_in(question: str, said: str | None) -> None:
    assert of_person(question, TEXT) == said
