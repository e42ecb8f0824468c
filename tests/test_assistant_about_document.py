"""What is asked of a document itself, and what is only asked by its name."""

from __future__ import annotations

import pytest

from assistant.asks import OF_THE_DOCUMENT, asks
from assistant.chat import Assistant


@pytest.mark.parametrize(
    "question",
    [
        "广西经开区方案仍是送审稿吗？",
        "广西经开区那份文件是草案还是正式文件？",
        "广西高新区若干措施现在还有效吗？",
        "广东方案是什么时候发布的？",
    ],
)
def test_a_document_itself_is_asked_about(question: str) -> None:
    assert asks(question, english=False) & OF_THE_DOCUMENT


@pytest.mark.parametrize(
    "question",
    [
        "广西经开区送审稿扶持哪些特色产业？",
        "送审稿奖励新获批国家级经开区多少？",
        "照广西经开区草案，谁统筹外资奖励？",
        "广西高新区若干措施里孵化器资格有效期几年？",
        "南通方案让各区什么时候出台实施办法？",
        "考核办法由谁制定？",
    ],
)
def test_a_documents_name_alone_asks_nothing_of_it(question: str) -> None:
    assert not asks(question, english=False) & OF_THE_DOCUMENT


def test_what_a_draft_gives_is_told_when_it_is_called_a_draft(assistant: Assistant) -> None:
    answer = assistant.answer(["广西经开区送审稿对刚获批的国家级经开区最高奖多少？"])
    assert [one.value for one in answer.amounts] == ["10000000"]


@pytest.mark.parametrize(
    ("question", "posted"),
    [
        ("南通那份通知是哪天挂到网上的？", "时间: 2023-11-24 11:33:41"),
        ("广西高新区若干措施什么时候发布的？", "发布时间:2021-03-01 10:43"),
        (
            "On what day was the notice on Nantong's economic development zones posted online?",
            "时间: 2023-11-24 11:33:41",
        ),
    ],
)
def test_when_a_page_was_put_online_is_told_from_the_page(assistant: Assistant, question: str, posted: str) -> None:
    answer = assistant.answer([question])
    assert answer.type == "answer"
    assert [one.quote for one in answer.citations] == [posted]


def test_the_day_a_page_was_put_online_is_no_day_of_issue(assistant: Assistant) -> None:
    answer = assistant.answer(["广西高新区若干措施是哪天印发的？"])
    assert answer.type == "refuse"
    assert "不是文件的印发日期" in answer.text


@pytest.mark.parametrize(
    ("question", "type_", "decision"),
    [
        ("广西高新区措施现在还有效吗", "refuse", None),
        ("南通方案还适用吗", "refuse", None),
        ("Does the Guangxi high-tech measures document still hold?", "refuse", None),
        ("Does the Guangdong plan still apply in 2026?", "answer", "no"),
        ("广西经开区送审稿能作为申请依据吗", "answer", "no"),
        ("范本能作为申领依据吗", "answer", "no"),
        ("广西经开区那份是草案还是正式文件", "answer", None),
    ],
)
def test_whether_a_document_holds_is_told_by_what_it_prints(
    question: str, type_: str, decision: str | None, assistant: Assistant
) -> None:
    answer = assistant.answer([question])
    assert (answer.type, answer.decision) == (type_, decision)


@pytest.mark.parametrize(
    ("question", "decision"),
    [
        ("广西经开区的税收奖励2025年还能申请吗", "no"),
        ("Can a Guangxi national ETDZ still get the 50% tax reward for 2024?", "no"),
    ],
)
def test_an_award_of_some_years_is_not_due_after_them(question: str, decision: str, assistant: Assistant) -> None:
    assert assistant.answer([question]).decision == decision


@pytest.mark.parametrize("question", ["土地使用权过期了能续期吗？", "Can an expired land lease be renewed?"])
def test_what_expires_may_be_no_document(question: str, assistant: Assistant) -> None:
    answer = assistant.answer([question])
    assert any("续期" in citation.quote for citation in answer.citations)


def test_whether_a_plan_applies_yet_is_its_standing(assistant: Assistant) -> None:
    assert assistant.answer(["Does the Guangxi ETDZ plan apply yet?"]).decision == "no"


@pytest.mark.parametrize(
    ("turns", "decision", "quoted"),
    [
        (["我们是经开区的增资项目，外资奖励政策适用吗？"], "yes", "按其实际到位外资的2%给予奖励"),
        (
            ["We are a capital increase project of USD 30 million in a Guangxi ETDZ. Does the policy apply?"],
            "yes",
            "按其实际到位外资的2%给予奖励",
        ),
        (["年能耗3000吨标准煤的项目，这个政策适用吗？"], "yes", "承诺备案制"),
        (["年能耗6000吨标准煤的项目，这个政策适用吗？"], "no", "承诺备案制"),
        (["房地产企业，外资奖励政策适用吗？"], "no", "不含金融业和房地产业"),
        (["广西经开区鼓励类新设项目到位3000万美元", "这个政策适用吗？"], "yes", "按其实际到位外资的2%给予奖励"),
        (["广西经开区鼓励类新设项目到位3000万美元", "这个政策还适用吗？"], "no", "（送审稿）"),
        (["We brought USD 30 million to a Guangxi ETDZ.", "Does the policy still apply?"], "no", "（送审稿）"),
        (["广西经开区那份方案适用吗？"], "no", "（送审稿）"),
    ],
)
def test_whether_a_policy_applies_to_a_case_is_no_question_of_its_standing(
    assistant: Assistant, turns: list[str], decision: str, quoted: str
) -> None:
    answer = assistant.answer(turns)
    assert answer.decision == decision
    assert quoted in answer.citations[0].quote


@pytest.mark.parametrize(
    ("question", "decision", "quoted"),
    [
        (
            "Judging by the copy you hold, is the Guangxi action plan for upgrading economic and technological"
            " development zones a final, issued document?",
            "no",
            "（送审稿）",
        ),
        ("Is the Guangxi ETDZ reform plan final?", "no", "（送审稿）"),
        ("Has the Guangxi economic development zone action plan been adopted yet?", "no", "（送审稿）"),
        ("Is the Guangxi ETDZ plan still just a proposal?", "yes", "（送审稿）"),
        ("Is the Guangxi economic development zone action plan still being consulted on?", "yes", "（送审稿）"),
        ("Is your text of the Guangxi ETDZ plan the official version?", "no", "（送审稿）"),
        ("广西经开区行动方案是定稿吗？", "no", "（送审稿）"),
        ("广西经开区行动方案通过了吗？", "no", "（送审稿）"),
        ("Was the Guangdong plan of 2016 formally issued?", "yes", "现印发给你们"),
        ("Is the Guangdong national ETDZ plan only a draft?", "no", "现印发给你们"),
        ("广东国家级经开区实施方案是正式印发的吗？", "yes", "现印发给你们"),
        ("Is the Nantong economic development zone plan adopted?", "yes", "南通市政府印发"),
        ("南通方案是不是送审稿？", "no", "南通市政府印发"),
        ("Is the reform and innovation plan with 33 zones just a template?", "yes", "〔x〕x号"),
        ("促进开发区改革和创新发展的实施方案是范本吗？", "yes", "〔x〕x号"),
        ("Is the autonomous region reform plan with the 33 zones an issued document?", "no", "〔x〕x号"),
        ("Is the Guangxi ETDZ plan a final document or only a draft?", None, "（送审稿）"),
    ],
)
def test_whether_a_document_is_final_is_told_by_what_it_shows(
    assistant: Assistant, question: str, decision: str | None, quoted: str
) -> None:
    answer = assistant.answer([question])
    assert (answer.type, answer.decision) == ("answer", decision)
    assert quoted in answer.citations[0].quote


@pytest.mark.parametrize(
    "question", ["Are the Guangxi high-tech zone measures a draft?", "广西高新区若干措施是正式稿吗？"]
)
def test_nothing_is_decided_of_a_document_that_shows_nothing_of_itself(assistant: Assistant, question: str) -> None:
    answer = assistant.answer([question])
    assert (answer.type, answer.decision) == ("refuse", None)


@pytest.mark.parametrize(
    ("question", "decision"),
    [
        ("广西经开区方案还没定稿吧？", "yes"),
        ("Is the Guangxi ETDZ plan not yet adopted?", "yes"),
        ("The Guangxi ETDZ plan has been formally adopted, right?", "no"),
        ("Do you have the final version of the Guangxi ETDZ plan?", "no"),
        ("Is this Guangxi ETDZ text a draft or the version as issued?", None),
        ("What is the legal status of the Guangxi ETDZ plan?", None),
        ("How final is the Guangxi ETDZ action plan?", None),
        ("广西经开区行动方案现在到哪一步了？", None),
    ],
)
def test_how_far_a_draft_is(assistant: Assistant, question: str, decision: str | None) -> None:
    answer = assistant.answer([question])
    assert (answer.type, answer.decision) == ("answer", decision)
    assert answer.citations[0].quote == "（送审稿）"


@pytest.mark.parametrize(
    "question",
    [
        "Must a zone's overall development plan be approved?",
        "是不是要先报批扩区方案？",
        "Is the project in the Guangxi high-tech zone approved under the measures?",
        "Has the zone expansion plan been approved by the city?",
    ],
)
def test_another_thing_approved_is_no_document(assistant: Assistant, question: str) -> None:
    assert all(one.quote not in ("（送审稿）", "〔x〕x号") for one in assistant.answer([question]).citations)


@pytest.mark.parametrize(
    "question",
    [
        "国家级经开区申报文件有没有模板？",
        "广西经开区申报奖励的文件有模板吗？",
        "市里的配套办法出台了没有？",
        "南通各县市的实施方案印发了吗？",
        "国家级经开区的奖励办法定稿了吗？",
        "我们园区的方案定稿了吗？",
        "企业提交的实施方案批准了吗？",
        "广东省级经济开发区综合评估办法印发了吗？",
        "Has the comprehensive assessment scheme for provincial zones in Guangdong been issued?",
        "Is the area redevelopment plan of a Nantong zone under review?",
        "Is the talent housing plan in Nantong still a draft?",
        "Has our zone's development plan been approved?",
    ],
)
def test_another_things_paper_is_not_the_document(assistant: Assistant, question: str) -> None:
    answer = assistant.answer([question])
    assert answer.decision is None
    assert not any(
        words in one.quote
        for one in answer.citations
        for words in ("（送审稿）", "〔x〕x号", "印发给你们", "政府印发关于")
    )


@pytest.mark.parametrize(
    ("question", "decision"),
    [
        ("你手上的广西经开区行动方案是最终稿吗？", "no"),
        ("广西经开区那份方案正式印发了没有？", "no"),
        ("广东完善国家级经开区考核制度的实施方案正式印发了吗？", "yes"),
        ("Has the Guangdong plan for national zones been formally issued?", "yes"),
        ("Is the text of the Guangxi ETDZ plan a draft?", "yes"),
    ],
)
def test_a_document_named_in_other_words_is_the_document(assistant: Assistant, question: str, decision: str) -> None:
    assert assistant.answer([question]).decision == decision


def test_a_template_that_a_plan_may_provide_is_not_the_plan(assistant: Assistant) -> None:
    answer = assistant.answer(["Is a template of the talent contract provided in the Nantong plan?"])
    assert not any("政府印发关于" in one.quote for one in answer.citations)


@pytest.mark.parametrize(
    "turns",
    [
        ["广西经开区改革提升行动方案里，新获批国家级经开区最高奖多少？", "那你手上这一份标明是正式印发稿吗？"],
        [
            "Is the Guangxi action plan for reforming economic and technological development zones that you hold a final, adopted version?"
        ],
    ],
)
def test_the_copy_at_hand_is_a_draft(turns: list[str], assistant: Assistant) -> None:
    assert assistant.answer(turns).decision == "no"
