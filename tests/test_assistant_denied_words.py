from __future__ import annotations

import pytest

from assistant.denied_words import without_denied


def test_what_is_not_meant_is_left_out() -> None:
    assert without_denied(["怎么处理？", "我说的不是单项，是综合水平。"])[1] == "是综合水平。"


@pytest.mark.parametrize(
    "turn", ["那如果不是首次进入，是不是就没有资助了？", "不是首次进入，是否还有？", "要是不是首次，是第二次呢？"]
)
def test_a_supposition_denies_nothing(turn: str) -> None:
    assert without_denied(["首次进入有资助吗？", turn])[1] == turn


@pytest.mark.parametrize(
    ("turn", "left"),
    [
        ("像我们这样的民企，不是国企，能托管开发区吗？", "像我们这样的民企，能托管开发区吗？"),
        ("Could a firm like this, not state-owned, run a zone?", "Could a firm like this, run a zone?"),
        ("我们的孵化器，不是国家级，能拿多少？", "我们的孵化器，不是国家级，能拿多少？"),
        (
            "Our incubator, not certified, asks how much it gets.",
            "Our incubator, not certified, asks how much it gets.",
        ),
    ],
)
def test_the_sort_of_body_told_in_passing_is_left_out_and_nothing_else(turn: str, left: str) -> None:
    assert without_denied([turn]) == (left,)


@pytest.mark.parametrize(
    ("turn", "left"),
    [
        ("我们在高新区，不在经开区，能拿多少？", "我们在高新区，能拿多少？"),
        ("我们是经开区，不是高新区：给多少？", "我们是经开区：给多少？"),
        ("We are in an ETDZ, not a high-tech zone, in Guangxi.", "We are in an ETDZ, in Guangxi."),
        ("企业注册地不在高新区，能享受吗？", "企业注册地不在高新区，能享受吗？"),
        ("不是高新区，能拿吗？", "不是高新区，能拿吗？"),
        ("不是国家级经开区，是自治区级经开区，给多少？", "不是国家级经开区，是自治区级经开区，给多少？"),
    ],
)
def test_the_kind_of_zone_that_it_is_not_is_left_out_where_the_other_is_named(turn: str, left: str) -> None:
    assert without_denied([turn]) == (left,)


@pytest.mark.parametrize(
    ("turn", "left"),
    [
        ("今年获批国家高新区，之前是自治区级的，能拿多少？", "今年获批国家高新区，能拿多少？"),
        ("园区原来是自治区级，今年获批国家高新区，能拿多少？", "，今年获批国家高新区，能拿多少？"),
        ("原来是自治区级孵化器，今年评上国家级", "原来是自治区级孵化器，今年评上国家级"),
    ],
)
def test_the_level_that_a_zone_had_before_is_left_out(turn: str, left: str) -> None:
    assert without_denied([turn]) == (left,)


@pytest.mark.parametrize(
    ("turn", "left"),
    [
        ("新获批自治区级高新区，没有国家级，给多少？", "新获批自治区级高新区，给多少？"),
        (
            "approved as a regional-level zone, not a national one. How much?",
            "approved as a regional-level zone. How much?",
        ),
        ("我们的孵化器，没有国家级，能拿多少？", "我们的孵化器，没有国家级，能拿多少？"),  # no other level is named
        ("自治区级的批了，没有国家级的吗？", "自治区级的批了，没有国家级的吗？"),
    ],
)
def test_a_level_denied_beside_the_one_named_is_left_out(turn: str, left: str) -> None:
    assert without_denied([turn]) == (left,)
