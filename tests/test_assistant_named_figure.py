"""A figure put last as what a thing is, held against the one that the text prints of it."""

import pytest

from assistant.chat import Assistant
from assistant.put_last import put_last
from tests.assistant_parts import question


@pytest.mark.parametrize(
    ("asked", "decision"),
    [
        ("广西高新区的研发投入强度目标是3%吗？", "yes"),
        ("广西高新区的研发投入强度目标是5%吗？", "no"),
        ("广西送审稿里，进出口总额年均增速目标，我记得是10%，没错吧？", "yes"),
        ("广西送审稿里，进出口总额年均增速目标，我记得是12%，没错吧？", "no"),
        ("范本里每个开发区的区块数上限是3个吗？", "yes"),
        ("范本里每个开发区的区块数上限是5个吗？", "no"),
        ("广西高新区新增国家高新区的目标是4家吗？", "yes"),
        ("广西高新区新增国家高新区的目标是7家吗？", "no"),
        ("南通每个开发区重点打造的特色主导产业是1~2个吗？", "yes"),
        ("广西高新区生产性服务业用地的比例，是7%吗？", "no"),
        ("广西高新区生产性服务业用地的比例，是15%吗？", "yes"),
        ("广东的考核评价指标是53项吗？", "yes"),
        ("全区现有33个开发区要整合优化为22个吗？", "yes"),
        ("Are the autonomous region's 33 development zones to be merged into 22?", "yes"),
        ("In the Guangxi high-tech zones, is the R&D spending share of GDP 3%?", "yes"),
        ("In the Guangxi high-tech zones, is the R&D spending share of GDP 5%?", "no"),
        ("In the development zone template, is the limit on blocks per zone 3?", "yes"),
        ("In the Guangxi high-tech zones, is the number of new national high-tech zones 4?", "yes"),
        ("A colleague says the cap on land for offices in Guangxi’s high-tech zones is 10%. Is that right?", "no"),
        ("In Nantong, is the number of emerging industries each zone should cultivate 1 to 2?", "yes"),
    ],
)
def test_a_target_and_a_limit_are_told_by_their_figure(asked: str, decision: str, assistant: Assistant) -> None:
    assert assistant.answer([asked]).decision == decision


@pytest.mark.parametrize(
    "asked",
    [
        "广西高新区的森林覆盖率是65%吗？",
        "广西高新区研发人员占比是3%吗？",
        "范本里工业用电量下降目标是18%吗？",
        "广西外国人才居留许可最长是5年吗？",
        "广西高新区新增众创空间的目标是4家吗？",
        "南通化工园区绿化建成率是100%吗？",
        "In the Guangxi high-tech zones, is the export share of GDP 3%?",
        "In the template, is the target cut in electricity use 18%?",
        "In the Guangxi ETDZ draft, is the longest residence permit for foreign talent 5 years?",
    ],
)
def test_the_figure_of_another_thing_is_no_yes(asked: str, assistant: Assistant) -> None:
    assert assistant.answer([asked]).decision is None


@pytest.mark.parametrize(
    "asked",
    [
        "我们区的研发投入强度是3%，达标吗？",
        "扣掉千亿以上的，剩下的是不是4个？",
        "产业集群的目标可以是4个吗？",
        "Is the project eligible for the 2% reward?",
        "If our share is 15%, is that fine?",
        "Are they meant to lift GDP by at least half between 2020 and 2023?",
    ],
)
def test_a_figure_of_the_askers_own_or_of_another_thing_is_not_put(asked: str) -> None:
    assert put_last(question(asked, ["decision"])) is None


def test_a_zone_of_another_level_is_another_thing(assistant: Assistant) -> None:
    asked = "Is the target for new regional high-tech zones in Guangxi {}?"
    assert assistant.answer([asked.format(4)]).decision == "no"
    assert assistant.answer([asked.format(6)]).decision != "no"
    assert assistant.answer(["到2025年广西自治区级高新区新增目标是4家吗？"]).decision == "no"


@pytest.mark.parametrize(
    "asked",
    [
        "广西国家高新区到2025年的总数是4家吗？",
        "Is the number of national ETDZs in Guangdong 10?",
        "Is the work permit for class A talents in Guangxi's ETDZs 3 years?",
        "广西经开区跨国公司总部的门槛是1000万美元吗？",
    ],
)
def test_where_another_part_may_be_meant_nothing_is_decided(asked: str, assistant: Assistant) -> None:
    assert assistant.answer([asked]).decision is None
