from __future__ import annotations

import pytest

from assistant.chat import Assistant

DEMOTED = "广东经开区连续两年全国最后5名被降级，考核结果"


@pytest.mark.parametrize(
    ("question", "decision"),
    [
        ("考核结果6月2日公布，今天6月10日，市政府给省商务厅的书面报告逾期了吗？广东经开区", "no"),
        ("考核结果6月2日公布，今天6月30日，市政府给省商务厅的书面报告逾期了吗？广东经开区", "yes"),
        ("广东经开区考核结果6月2日公布，今天6月10日，市政府的书面报告还来得及吗？", "yes"),
        ("广东经开区考核结果6月2日公布，今天6月20日，市政府的书面报告还在期限内吗？", "no"),
        (f"{DEMOTED}3月1日发布，现在3月20日，书面报告是不是晚了？", "yes"),
        (f"{DEMOTED}3月1日发布，现在3月10日，书面报告是不是晚了？", "no"),
        (f"{DEMOTED}2月20日发布，现在3月7日，书面报告晚了吗？", None),
        ("The Guangdong results came out on 2 June and it is now 10 June. Is the city's written report late?", "no"),
        (
            "The Guangdong results came out on 2 June and it is now 30 June. Is the city's written report in time?",
            "no",
        ),
    ],
)
def test_the_days_from_one_date_to_the_other_are_held_against_the_term(
    question: str, decision: str | None, assistant: Assistant
) -> None:
    assert assistant.answer([question]).decision == decision


def test_what_is_put_elsewhere_is_not_put_off(assistant: Assistant) -> None:
    asked = "我在广东一个国家级经开区的科研单位管职称，听说以后评审权可以放到我们这一级，方案里是这么写的吗？"
    assert assistant.answer([asked]).decision == "yes"
