"""What is told to be lacking where it is asked whether something may be had or done all the same."""

from __future__ import annotations

import pytest

from assistant.chat import Assistant
from assistant.lacked import lacked, on_the_way


@pytest.mark.parametrize(
    ("question", "words"),
    [
        ("没有取水许可的企业能用水吗？", "取水许可"),
        ("环评没过能不能落户开发区？", "环评"),
        ("没经批准的开发区可以自行改名吗？", "经批准"),
        ("企业没有拿到环评批复能开工吗？", "环评批复"),
        ("不是高新技术企业能拿1:1配套吗？", "高新技术企业"),
        ("Can a firm take water without a permit?", "permit"),
        ("没有取水许可能用水吗？", "取水许可"),
        ("没有论证的项目，国有公司可以参与吗？", "论证"),
        ("Can a firm without a state project grant get the 1:1 matching?", "state project grant"),
        ("开发区没达到规定开发强度，是不是要先达到才能扩区？", ""),
        ("有没有政策能让企业减税？", ""),
        ("没到2000万美元的项目能拿奖吗？", ""),
        ("还没获批的园区可以申请创建吗？", ""),
    ],
)
def test_what_is_told_to_be_lacking_is_read(question: str, words: str) -> None:
    assert lacked(question) == words


def test_the_way_to_what_is_lacking_may_be_asked_of() -> None:
    assert on_the_way("还没认定的企业能进入高新技术企业培育吗？")
    assert not on_the_way("不是国家级经开区能申请1000吨的项目备案吗？")


@pytest.mark.parametrize(
    ("question", "decision"),
    [
        ("企业没有拿到环评批复能开工吗？", None),
        ("没有取水许可的企业能用水吗？", "no"),
        ("没有论证就可以整体调位吗？", "no"),
        ("没有报国务院审批能升级为国家级开发区吗？", "no"),
        ("没有被列入独角兽榜单能拿400万吗？", "no"),
        ("没认定为高新技术企业的新办企业能享受减免地方分享部分税收吗？", "no"),
        ("不是国家级经开区，能拿首次进前50名的800万吗？", "no"),
        ("不是国家级经开区能申请1000至5000吨标煤项目的承诺备案吗？", "no"),
        ("还没有博士后工作站，这样的园区可以建博士后创新实践基地么？", "yes"),
        ("还没获批自治区级高新区的园区可以申请创建吗？", None),
        ("没享受过同类奖励的外资企业能拿外资奖励吗？", None),
        ("没有列入限制发展产业名录的项目能引进吗？", None),
        ("规划环评没通过的开发区能简化项目环评吗？", "no"),
        ("没有实际到账的外资能拿奖励吗？", "no"),
        ("没有取水许可能用水吗？", "no"),
        ("没有土地的企业可以先租后让吗？", None),
        ("园区没有达到规定强度，打算扩区，要先达到吗？", "yes"),
        ("开发区没达到规定开发强度能申请扩区吗？", "no"),
        ("没有论证的项目，国有公司可以参与吗？", "no"),
        ("没进入国家审核目录的区块还能继续发展吗？", None),
        ("没有进入审核目录的其他区块可以被清理撤销吗？", "yes"),
        ("Can a firm without a state project grant get the 1:1 matching in a Guangxi high-tech zone?", "no"),
        ("Can a park be expanded without reaching the required development intensity?", "no"),
        ("Can a firm take water without a permit?", "no"),
        ("Can a firm start building without environmental approval?", None),
        ("Can an incubator without national recognition get the 1 million grant?", "no"),
        ("未设站的国家级经开区能不能建博士后创新实践基地？", "yes"),
        ("未设站的国家级经开区可以建博士后创新实践基地吗？", "yes"),
    ],
)
def test_no_yes_stands_on_a_text_that_asks_for_what_is_lacking(
    question: str, decision: str | None, assistant: Assistant
) -> None:
    assert assistant.answer([question]).decision == decision


@pytest.mark.parametrize(
    "question",
    [
        "没有外资的企业能享受1:1配套吗？",
        "外资企业能拿经开区的1:1配套吗？",
        "经开区企业的1:1配套资金可以发给外资企业吗？",
    ],
)
def test_what_another_award_asks_for_is_not_asked_for_the_one_named(question: str, assistant: Assistant) -> None:
    assert assistant.answer([question]).decision != "no"


@pytest.mark.parametrize(
    "question",
    [
        "Can a firm without high-tech enterprise status get the 1:1 matching?",
        "Can a firm without high-tech status get the unicorn award?",
        "Can an incubator without high-tech tenants get the national incubator grant?",
        "Can a firm without science staff get the 1:1 matching?",
        "Can a zone without a science park get the top 35 award?",
    ],
)
def test_what_only_sounds_like_the_text_is_not_asked_for(question: str, assistant: Assistant) -> None:
    assert assistant.answer([question]).decision != "no"
