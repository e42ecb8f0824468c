from __future__ import annotations

import pytest

from assistant.chat import Assistant
from assistant.zone_status import of_another, status_gained, still_to_rise, within_a_zone


@pytest.mark.parametrize(
    ("text", "level"),
    [
        ("a zone that has newly become national-level", "national"),
        ("the State Council has said yes: we are a national economic development zone", "national"),
        ("a park that newly wins national-level status in Guangxi", "national"),
        ("had its park approved as a national hi-tech zone", "national"),
        ("the award for a new national high-tech zone", "national"),
        ("we went from regional to national level this year", "national"),
        ("our economic development zone is national-level since June", "national"),
        ("the zone was granted regional status", "regional"),
        ("for being approved as regional", "regional"),
        ("when our zone went national last year", "national"),
        ("which is better for newly approved zones at national level: high-tech or economic?", "national"),
        ("a zone just promoted to the national level gets what", "national"),
        ("what can a zone upgraded to national level receive", "national"),
        ("跻身国家级之列", "national"),
        ("刚获批的国家级园区，经开区和高新区各给多少", "national"),
        ("经开区今年申报国家级成功", "national"),
        ("晋级自治区级高新区", "regional"),
    ],
)
def test_a_zone_rose_to_a_level(text: str, level: str) -> None:
    assert status_gained(text) == level


@pytest.mark.parametrize(
    "text",
    [
        "a company in a new national high-tech zone",
        "a newly recognised incubator at national level",
        "how much for a newly approved lab in zones at national level",
        "a national-level zone in the bottom five",
        "it got into the national top 35",
        "a national zone reached rank 40",
        "国家级高新区的企业",
        "在国家高新区新建厂",
    ],
)
def test_a_zone_that_has_its_level_rose_to_none(text: str) -> None:
    assert status_gained(text) is None


@pytest.mark.parametrize(
    "text",
    [
        "our r&d centre rose to national level in a guangxi etdz",
        "our pilot plant was raised to national level in a guangxi etdz",
        "our laboratory in the high-tech zone went from regional to national level",
        "我们公司进入国家高新区后",
        "企业加入国家级经开区",
        "经开区内的研发中心升到国家级",
    ],
)
def test_the_rise_of_something_else_is_not_the_zones(text: str) -> None:
    assert status_gained(text) is None


@pytest.mark.parametrize(
    "text",
    [
        "our high-tech zone has not yet become national; can it get the rmb 10 million?",
        "our regional high-tech zone wants to become national; what does it get now?",
        "we applied to become a national etdz but were turned down",
        "our zone failed to become a national one",
        "我们自治区级高新区正在创建国家级，还没获批，现在能拿1000万吗",
        "高新区还没升为国家级，现在给多少",
        "申请升级国家级没批下来，能拿多少",
        "正在申报升级为国家级高新区，目前能拿多少",
    ],
)
def test_a_rise_that_is_wanted_or_refused_is_still_to_come(text: str) -> None:
    assert still_to_rise(text)


@pytest.mark.parametrize(
    "text",
    [
        "our high-tech zone has become national",
        "our zone, refused last year, has now become national",
        "if we become a national zone, how much would we get?",
        "去年没评上，今年升为国家级高新区了",
        "经开区还没获批国家级，升了以后给多少",
        "准备申报国家级高新区，批下来给多少",
        "高新区升为国家级，现在给多少",
    ],
)
def test_a_rise_that_came_or_is_supposed_is_not_still_to_come(text: str) -> None:
    assert not still_to_rise(text)


@pytest.mark.parametrize(
    "text",
    [
        "今年国家高新区获批了，资金还没批下来，最高能给多少",
        "我区国家高新区获批，部分用地还没批，最高能拿多少",
        "我区成功升级国家高新区，可银行贷款被拒，最高能拿多少",
        "获批国家高新区，但招商部门没通过考核，最高能拿多少",
        "升格为国家级经开区后，区内企业申请被否，能拿多少",
        "our zone became a national high-tech zone; our loan was denied. how much can it get?",
        "our zone became a national high-tech zone this year, but the bank refused us. how much?",
        "our zone won national high-tech zone status; the money has not been granted. how much is due?",
        "our zone was approved as national and we were refused a loan; what does it get?",
    ],
)
def test_what_else_is_denied_takes_no_rise_away(text: str) -> None:
    assert not still_to_rise(text)


@pytest.mark.parametrize(
    "text",
    [
        "我区申报国家高新区没批下来，资金倒是批了，能拿多少",
        "中心城区高新区没获批国家级，能拿多少",
        "因用地不足没获批国家级高新区，能拿多少",
        "our bid for national status was rejected, though the money was approved. what does it get?",
        "because of a lack of land our zone was not approved as national",
    ],
)
def test_what_else_is_granted_makes_no_rise(text: str) -> None:
    assert still_to_rise(text)


@pytest.mark.parametrize(
    ("before", "other"),
    [
        ("高新区平台不错，今年跻身", False),
        ("our zone hosts many start-ups and became a ", False),
        ("our park, with its 20 incubators, was upgraded to ", False),
        ("我区平台多，营商环境好，今年升为", False),
        ("我区有一个孵化器，今年升为", True),
        ("高新区的平台做得好，今年跻身", True),
        ("高新区孵化器不错，今年升为", True),
        ("our zone's incubator did well and became ", True),
        ("our zone has an incubator that became ", True),
    ],
)
def test_the_zone_named_first_stays_what_rises(before: str, other: bool) -> None:
    assert of_another(before) is other


@pytest.mark.parametrize(
    "text",
    [
        "我们在广西高新区的中试基地获批自治区级，补多少？",
        "广西经开区里的物流园获批国家级，奖多少？",
        "广西高新区的检测站今年升为国家级，给多少？",
        "Our pilot base in a Guangxi high-tech zone was approved at regional level, how much subsidy?",
        "Our logistics hub in a Guangxi ETDZ has just been upgraded to national level. How much is the award?",
    ],
)
def test_what_stands_in_a_zone_and_rises_is_no_zone(assistant: Assistant, text: str) -> None:
    assert within_a_zone(text)
    assert not assistant.answer([text]).amounts


@pytest.mark.parametrize(
    "text",
    [
        "广西高新区今年升为国家级，给多少？",
        "广西高新区的牌子升为国家级，给多少？",
        "A county in Guangxi got its high-tech park approved at regional level. How much grant money is on offer at most?",
        "In Guangxi our high-tech zone was upgraded to national level. How much?",
    ],
)
def test_a_zone_that_rises_is_one(assistant: Assistant, text: str) -> None:
    assert not within_a_zone(text)
    assert assistant.answer([text]).amounts


@pytest.mark.parametrize(
    "text",
    [
        "广西高新区有个检测站,今年升为国家级",
        "广西高新区一家检测站今年升为国家级",
        "我们在广西高新区办的检测站,今年升为国家级",
        "广西经开区里的图书馆获批国家级",
        "our pilot base in a high-tech zone in guangxi was recognised as national",
        "our pilot base in a high-tech zone, opened last year, was approved",
        "a museum inside the nanning etdz became national-level",
    ],
)
def test_what_rises_within_a_zone_is_not_the_zone(text: str) -> None:
    assert within_a_zone(text)


@pytest.mark.parametrize(
    "text",
    [
        "the former industrial estate at qinzhou port zone became a national etdz",
        "our industrial estate in the beibu gulf economic zone became a national etdz",
        "our zone in guangxi was upgraded to a national etdz",
        "our park in the city became national",
        "我们园区的西片区升为国家级经开区",
        "广西高新区里的老城升为国家高新区",
        "广西高新区连续三年第一,今年升为国家级",
        "广西高新区有进步,今年升为国家级",
    ],
)
def test_a_zone_that_rises_is_not_within_one(text: str) -> None:
    assert not within_a_zone(text)


@pytest.mark.parametrize(
    ("question", "sums"),
    [
        ("广西高新区有个检测站，今年升为国家级，给多少？", set()),
        ("Our pilot base in a high-tech zone in Guangxi was recognised as national. How much?", set()),
        ("我们高新区升了国家级，钱还没批下来，应给多少？", {"10000000"}),
        ("The former industrial estate at Qinzhou port zone became a national ETDZ; how much award does it get?", {"10000000"}),
        ("Our industrial estate in the Beibu Gulf economic zone became a national ETDZ. What award is given?", {"10000000"}),
        ("广西我们园区的西片区升为国家级经开区，奖励多少？", {"10000000"}),
    ],
)  # fmt: skip
def test_the_award_of_a_zone_is_given_to_zones(assistant: Assistant, question: str, sums: set[str]) -> None:
    answer = assistant.answer([question])
    assert answer.type == "answer"
    assert {amount.value for amount in answer.amounts} == sums
