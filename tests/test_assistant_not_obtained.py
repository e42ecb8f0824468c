"""What a question tells not to be recognised, approved or filed: no ground for what a text gives to those that are."""

from __future__ import annotations

import pytest

from assistant.chat import Assistant
from assistant.not_obtained import asks_afterwards, not_obtained


@pytest.mark.parametrize(
    "text",
    [
        "我们的孵化器还没拿到国家级认定", "尚未取得自治区认定", "众创空间没有通过国家备案", "认定还没下来", "批复迟迟没下来", "今年没评上", "申报被刷了", "证书还没拿到",
        "it has not been recognised yet", "if it has not been approved as a national zone", "we are still waiting to be listed",
        "our lab failed to be recognised", "our application was rejected", "without being certified", "it isn't a certified high-tech enterprise",
    ],
)  # fmt: skip
def test_what_has_not_come_is_told(text: str) -> None:
    assert not_obtained(text)


@pytest.mark.parametrize(
    "text",
    [
        "钱还没拿到", "补助还没有批下来", "以前没有进入过培育库", "去年没评上", "项目还没拿到环评批复", "是不是每个市都要有自治区级高新区", "已经通过认定",
        "the grant has not been paid yet", "it was not recognised last year", "we have not received the award", "it has been recognised",
    ],
)  # fmt: skip
def test_money_another_time_or_another_paper_is_none_of_it(text: str) -> None:
    assert not not_obtained(text)


@pytest.mark.parametrize(
    "text",
    ["还没认定，认定下来以后能拿多少", "一旦获批", "要是评上了", "once it is recognised", "when we are approved"],
)
def test_the_time_after_it_comes_is_asked_of(text: str) -> None:
    assert asks_afterwards(text)
    assert not not_obtained(text)


@pytest.mark.parametrize(
    ("question", "decision", "paid"),
    [
        ("我们的新型研发机构还没通过自治区认定，能拿500万吗，广西高新区", "no", False),
        ("我们的新型研发机构已经通过自治区认定，能拿500万吗，广西高新区", "yes", True),
        ("众创空间的国家备案还没下来，广西高新区能先给奖励吗？", "no", False),
        ("广西高新区：我们的园区还没拿到自治区级高新区的批复，能不能拿奖励？", "no", False),
        ("广西高新区，科技成果转移转化示范区的国家批复还没下来，能先拿补助吗？", "no", False),
        ("企业没有通过国家科技重大专项立项，广西经开区给不给配套？", "no", False),
        ("Our incubator in a Guangxi high-tech zone failed to be recognised at national level. Is any award due?", "no", False),
        ("Our start-up in a Guangxi ETDZ has not been listed in a unicorn ranking yet. Can it get the award?", "no", False),
        ("Does our zone in Guangxi get the grant if it has not been approved as a national high-tech zone?", "no", False),
        ("新公司在广西高新区，还没评上高新技术企业，能不能享受减免地方分享部分的税？", "no", False),
        ("新公司在广西高新区，已经评上高新技术企业，能不能享受减免地方分享部分的税？", "yes", False),
        ("我们不是高新技术企业，在广西高新区新办的，能按规定享受减免地方分享部分税收吗？", "no", False),
        ("Our start-up in a Guangxi high-tech zone isn't a certified high-tech enterprise; may it use the local-share tax relief?", "no", False),
    ],
)  # fmt: skip
def test_no_sum_is_told_to_who_is_not_recognised(
    question: str, decision: str, paid: bool, assistant: Assistant
) -> None:
    answer = assistant.answer([question])
    assert (answer.decision, bool(answer.amounts)) == (decision, paid)


@pytest.mark.parametrize(
    "question",
    [
        "新型研发机构还没认定，认定下来以后最多能拿多少？广西高新区",
        "一旦获批国家高新区，能拿多少？目前还没获批",
        "去年没评上，今年评上了自治区认定的新型研发机构，广西高新区给多少？",
    ],
)
def test_the_sum_is_told_for_the_time_after(question: str, assistant: Assistant) -> None:
    assert assistant.answer([question]).amounts


@pytest.mark.parametrize(
    "turns",
    [
        ("我们的新型研发机构还没通过自治区认定，广西高新区能给500万吗？", "那认定下来以后呢？"),
        ("Our incubator in a Guangxi high-tech zone has not been recognised at national level yet. Can we get the grant?", "And once it is recognised?"),
    ],
)  # fmt: skip
def test_the_time_after_may_be_asked_of_in_a_later_turn(turns: tuple[str, ...], assistant: Assistant) -> None:
    answer = assistant.answer(turns)
    assert (answer.decision, bool(answer.amounts)) == ("yes", True)


@pytest.mark.parametrize(
    ("question", "value"),
    [
        ("公司还没通过高新技术企业认定，但已进入独角兽企业榜单，能拿400万吗？广西高新区", "4000000"),
        ("企业没有通过高企认定，但获得了国家重点研发计划项目，国家给了300万，自治区配套多少？广西高新区", "3000000"),
        ("A firm that has not been certified as a high-tech enterprise enters a unicorn list in a Guangxi high-tech zone. How much?", "4000000"),
        ("众创空间已经国家备案，只是还没认定为孵化器，能拿多少？广西高新区", "500000"),
        ("柳州高新区还没获批示范区，南宁高新区获批国家科技成果转移转化示范区，给多少？", "3000000"),
        ("我市还没有获批国家高新区，不过刚获批了自治区级高新区，能得多少经费支持？广西", "8000000"),
    ],
)  # fmt: skip
def test_another_title_lacking_takes_nothing_from_what_has_come(
    question: str, value: str, assistant: Assistant
) -> None:
    assert value in [amount.value for amount in assistant.answer([question]).amounts]


def test_who_is_to_be_fostered_need_not_be_recognised(assistant: Assistant) -> None:
    assert assistant.answer(["还没认定的企业能进入高新技术企业培育吗？广西高新区"]).decision == "yes"


@pytest.mark.parametrize(
    ("question", "values"),
    [
        ("我市还没有获批国家高新区，不过刚获批了自治区级高新区，能得多少经费支持？广西", ["8000000"]),
        ("Our zone is still waiting for approval as a national zone; it was just approved as a regional high-tech zone in Guangxi. How much?", ["8000000"]),
        ("我们孵化器没有被认定为国家级，但今年新认定为自治区级，能拿多少？广西高新区", ["500000"]),
        ("高新区企业没评上国家级企业技术中心，评上了自治区级的，能得多少？广西", ["500000"]),
        ("第一次申报没有评上，第二次申报终于认定为国家级科技企业孵化器，能拿多少？广西高新区", ["1000000"]),
    ],
)  # fmt: skip
def test_of_two_levels_the_one_that_came_is_paid(question: str, values: list[str], assistant: Assistant) -> None:
    assert [amount.value for amount in assistant.answer([question]).amounts] == values


@pytest.mark.parametrize(
    ("question", "values"),
    [
        ("我们没取得高企证书，但是入了独角兽企业榜单，在高新区能拿多少？广西", ["4000000"]),
        ("公司没有获得过高新技术企业认定，今年进了独角兽企业榜单，广西高新区给多少？", ["4000000"]),
        ("企业IPO没有获批，进了独角兽企业榜单，广西高新区给多少？", ["4000000"]),
        ("Our firm is not listed on any stock exchange; it is on the unicorn list. How much does a Guangxi high-tech zone firm get?", ["4000000"]),
        ("公司没有通过高新认定，承担了国家重点研发计划项目获专项资金600万，广西高新区配套多少？", ["6000000"]),
        ("国家备案的众创空间，没评上优秀，广西高新区给多少？", ["500000"]),
        ("孵化器没有被评为A，但是新认定为国家级，广西高新区给多少？", ["1000000"]),
        ("众创空间去年没有备案，今年国家备案了，广西高新区给多少？", ["500000"]),
        ("Our maker space was not filed last year but is nationally filed this year. How much in a Guangxi high-tech zone?", ["500000"]),
        ("公司已进入独角兽培育库，还没进入榜单，广西高新区能拿多少？", ["1000000"]),
        ("Our maker space is filed nationally but has not been recognised as an incubator. How much in a Guangxi high-tech zone?", ["500000"]),
        ("公司在独角兽培育库里，没进榜单，广西高新区给多少？", ["1000000"]),
        ("没进独角兽榜单但首次进了培育库，广西高新区给多少？", ["1000000"]),
        ("去年没上榜，今年进了独角兽榜单，广西高新区给多少？", ["4000000"]),
        ("高新区企业进了榜单，没进培育库，能拿多少？", ["4000000"]),
        ("我们进了独角兽榜单，但没有进培育库，广西高新区奖多少？", ["4000000"]),
        ("企业没进榜单，进了培育库，广西高新区能拿多少？", ["1000000"]),
        ("Our incubator was not recognised nationally but newly recognised regionally. How much?", ["500000"]),
        ("Our firm is not on the unicorn list but is in the cultivation pool of a Guangxi high-tech zone. How much?", ["1000000"]),
        ("独角兽榜单，别人进了榜单，我们还没进，广西高新区能拿多少？", []),
        ("独角兽企业没上榜，也没有高企证书，广西高新区能拿多少？", []),
        ("我市升级国家高新区没有获批，但上了培育名单，广西给多少？", []),
        ("众创空间去年没备案，今年也没备案，广西高新区给多少？", []),
        ("想建国家备案的众创空间，还没备案，广西高新区给多少？", []),
        ("进了独角兽榜单的企业给400万，我们还没进，广西高新区能拿多少？", []),
        ("承担国家重点研发计划项目的企业有1:1配套，我们没获得立项，广西高新区给多少？", []),
        ("高新技术企业孵化器没有通过国家级认定，广西高新区给多少？", []),
    ],
)  # fmt: skip
def test_only_what_is_claimed_itself_must_have_come(question: str, values: list[str], assistant: Assistant) -> None:
    assert [amount.value for amount in assistant.answer([question]).amounts] == values
