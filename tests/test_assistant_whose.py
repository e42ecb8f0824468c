from __future__ import annotations

import pytest

from assistant.chat import Assistant


@pytest.mark.parametrize(
    ("turns", "decision"),
    [
        (["东盟智谷是北海经开区的吗？"], "no"),
        (["东盟智谷是南宁经开区的吗？"], "yes"),
        (["广东支持增城经开区做哪些合作项目？", "中欧区域政策合作试点地区也是它的吗？"], "no"),
        (["广东支持增城经开区做哪些合作项目？", "“侨梦苑”是它的吧？"], "yes"),
        (["北海经开区重点完善什么产业链？", "临空经济也归它吗？"], "no"),
        (["广东：分类审批归前台吗？"], "no"),
        (["服务陆海新通道的产业基地，是南宁经开区来构建吗？"], "yes"),
        (["保税物流中心（B型），是在海安、如皋推进吗？"], "yes"),
        (["Which projects does the Guangdong plan back for Zengcheng ETDZ?", "Is the key cooperation area for high-technology industries theirs too?"], "no"),
        (["Does the distinctive food chain in the Guangxi ETDZ draft belong to the Beihai ETDZ?"], "no"),
        (["Does the green chemicals chain in the Guangxi ETDZ draft belong to the Qinzhou Port ETDZ?"], "yes"),
    ],
)  # fmt: skip
def test_what_is_asked_of_one_zone_and_given_to_another_is_no(
    turns: list[str], decision: str, assistant: Assistant
) -> None:
    answer = assistant.answer(turns)
    assert (answer.type, answer.decision) == ("answer", decision)


@pytest.mark.parametrize(
    ("question", "said"),
    [
        ("Is the Beihai ETDZ to set up joint work with the pilot free trade zone?", ("yes",)),
        ("是不是钦州港经开区也要打造跨境供应链？", ("yes",)),
        ("孵化器是钦州港经开区的吗？", ("yes", None)),
        ("广东：统一窗口出件归前台吗？", ("yes", None)),
    ],
)
def test_what_another_sentence_gives_to_the_one_named_or_to_all_is_no_others(
    question: str, said: tuple[str | None, ...], assistant: Assistant
) -> None:
    assert assistant.answer([question]).decision in said
