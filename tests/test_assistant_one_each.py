from __future__ import annotations

import pytest

from assistant.one_each import without_one_each


@pytest.mark.parametrize(
    ("told", "put"),
    [
        ("5家企业各新认定1个技术中心", "5家企业新认定技术中心"),
        ("two firms with regional laboratories, one each", "two firms with regional laboratories"),
        ("three companies each got one laboratory", "three companies got laboratory"),
        ("国家级、自治区级孵化器各1家", "国家级、自治区级孵化器各1家"),
        ("5家企业通过、都是新认定且一家一个，共多少", "5家企业通过、都是新认定，共多少"),
        ("four firms got laboratories, one for each firm.", "four firms got laboratories."),
        ("three regional labs (one each at three firms)", "three regional labs (at three firms)"),
        ("the zone has one centre per firm", "the zone has one centre per firm"),
        ("4家企业各得2个项目", "4家企业各得2个项目"),
    ],
)
def test_one_thing_each_is_as_many_as_there_are_firms(told: str, put: str) -> None:
    assert without_one_each(told) == put
