from __future__ import annotations

import pytest

from assistant.chat import Assistant
from assistant.sides import sides
from assistant.table import cells, is_row, is_rule
from index.query import tidied
from index.search import Index

GUANGDONG, HITECH, ETDZ = "guangdong-etdz", "guangxi-hitech-zones", "guangxi-etdz-reform"
REGION, NANTONG = "devzones-reform", "nantong-edz"


@pytest.mark.parametrize(
    ("question", "documents"),
    [
        ("广东国家级经开区和自治区开发区改革方案里的开发区，各会被怎么收拾？", (GUANGDONG, REGION)),
        ("广西经开区和高新区给的一样吗？", (ETDZ, HITECH)),
        ("广西经开区送审稿和高新区措施给得一样吗？", (ETDZ, HITECH)),
        ("Between Nantong's plan and the autonomous region's reform plan, who decides?", (NANTONG, REGION)),
        ("do the ETDZ draft and the high-tech measures of Guangxi both promise it?", (ETDZ, HITECH)),
        ("广西高新区能不能先租后让？", ()),
        ("国家高新区和自治区级高新区，各自最多支持多少？", ()),
        ("我们在广西北海经开区，不是高新区，第一次进独角兽培育库，给多少？", ()),
        ("独角兽上榜，广西两份文件都给钱吗？", (ETDZ, HITECH)),
        ("Do both Guangxi documents reward it?", (ETDZ, HITECH)),
        ("Do both Nantong documents reward it?", ()),
        ("What growth is foreseen for high-tech enterprises in the economic development zones of Guangxi?", ()),
        ("我们是不是高新区都行？广西经开区和高新区给的一样吗？", (HITECH, ETDZ)),
    ],
)
def test_the_documents_set_side_by_side(question: str, documents: tuple[str, ...], bundled_index: Index) -> None:
    assert tuple(side.document for side in sides(tidied(question), bundled_index)) == documents


def test_the_names_are_no_part_of_what_is_asked(bundled_index: Index) -> None:
    one, other = sides("广西的园区,升成国家级经开区和升成国家高新区,哪个多?", bundled_index)
    assert "国家级经开区" in one.wanted and "高新区" not in one.wanted
    assert "国家高新区" in other.wanted and "广西" not in other.wanted


@pytest.mark.parametrize(
    ("question", "decision"),
    [
        ("给旧厂房加层增容，自治区开发区改革方案和南通那份，是不是都不用多交土地价款？", "yes"),
        ("新型研发机构的补助，广西经开区送审稿和高新区措施给得一样吗？", "yes"),
        ("A new national key laboratory: do the ETDZ draft and the high-tech measures of Guangxi both promise a fixed 10 million?", "no"),
    ],
)  # fmt: skip
def test_each_side_is_answered_and_cited(question: str, decision: str, assistant: Assistant) -> None:
    answer = assistant.answer([question])
    assert answer.decision == decision
    assert len({citation.document for citation in answer.citations[:5]}) == 2


@pytest.mark.parametrize(
    ("question", "decision", "lead"),
    [
        ("广西自治区级孵化器的配套是不是比国家级的高？", None, "数额不同："),
        ("Is the reward for the unicorn pool larger than for the unicorn list in a Guangxi high-tech zone?", None, "The sums differ:"),
        ("广西国家高新区获批给的经费比国家级经开区获批多吗？", "no", "否。数额相同"),
        ("广西国家级经开区首次进前50名，奖得比国家高新区首次进前35名多吗？", None, "对此都有规定"),
        ("Do Guangxi's ETDZ draft and high-tech measures both cap matching funds for national major projects at 10 million a year?", "no", "No."),
        ("南通和广西经开区送审稿都规定了工业用地的最低价吗？", "no", "否。只有《南通"),
        ("Do both Nantong's plan and the Guangxi ETDZ draft set a floor price for land?", "no", "No. Only Nantong"),
        ("制造业企业营收首次突破15亿，广西两份文件都给园区奖励吗？", "no", "否。"),
        ("Do both Guangxi documents reward a zone for manufacturers passing 1.5 billion in revenue?", None, "What each says:"),
        ("扁平化管理，广东方案和南通方案都要求了吗？", "no", "否。只有《南通"),
    ],
)  # fmt: skip
def test_what_is_so_of_one_side_alone_is_not_told_of_both(
    question: str, decision: str | None, lead: str, assistant: Assistant
) -> None:
    answer = assistant.answer([question])
    assert (answer.type, answer.decision) == ("answer", decision)
    assert answer.text.startswith(lead)


def test_a_rule_for_another_use_of_land_says_nothing_of_its_document(assistant: Assistant) -> None:
    answer = assistant.answer(["广西经开区送审稿和高新区措施，行政办公和生活服务设施建筑面积占比的上限一样吗？"])
    assert "不符合" not in answer.text
    assert {amount.value for amount in answer.amounts} == {"15"}


def rows(text: str) -> dict[str, str]:
    """What each side of a comparison says, by its name, without the head."""
    lines = [cells(line) for line in text.split("\n") if is_row(line) and not is_rule(line)]
    return {line[0]: line[1] for line in lines[1:]}


@pytest.mark.parametrize(
    ("question", "lead", "says"),
    [
        ("国家重点实验室新认定，广西经开区和高新区的补助各是多少，有什么不同？", "数额不同：", ("最高不超过1000万元", "1000万元")),
        ("国家重大专项1:1配套，广西经开区和高新区的封顶规定分别怎么写的？", "数额相同（1:1，最高不超过1000万元），计算口径不同：", ("每家企业", "每年")),
        ("扁平化管理，南通方案和广西高新区若干措施都提到了吗？", "是。两份文件都是如此。", ("扁平化管理", "扁平化管理")),
        ("Which gives more for a zone newly approved at national level in Guangxi: the ETDZ plan or the high-tech zone measures?", "The sums are the same: up to RMB 10,000,000.", ("newly approved", "approved as")),
        ("广东的国家级经开区如果某一个单项指标落到全国最后十名，和广西的国家高新区一年全国排名跌了6位，各自会受到什么处理？", "有关规定对照如下。", ("书面提醒", "约谈")),
        ("How many consecutive bad years put a zone's rank at risk in Guangdong's 2016 plan and in the autonomous region's development-zone reform and innovation plan?", "The figures differ:", ("two consecutive years", "three consecutive years")),
    ],
)  # fmt: skip
def test_a_sentence_says_what_differs_and_a_row_what_each_side_says(
    question: str, lead: str, says: tuple[str, ...], assistant: Assistant
) -> None:
    answer = assistant.answer([question])
    assert answer.text.startswith(lead)
    told = rows(answer.text)
    assert len(told) == 2
    assert all(part in said for part, said in zip(says, told.values(), strict=True))


@pytest.mark.parametrize(
    ("question", "document", "silent", "decision"),
    [
        ("链长制，南通方案和广东国家级经开区方案都有吗？", NANTONG, "没有提到“链长制”", "no"),
        ("自治区开发区改革方案与广东方案，对土地“先租后让”是否都允许？", REGION, "没有提到“先租后让”", "no"),
        ("博士后工作，广东国家级经开区方案和南通方案各有什么规定？", GUANGDONG, "没有提到“博士后”", None),
        ("考核落后会不会被摘牌？广西高新区若干措施和广西经开区行动方案对比", HITECH, "没有提到“摘牌”", None),
        ("Do Nantong's plan and Guangdong's plan both reduce the income tax on cash rewards for researchers?", NANTONG, "Does not mention this: cash rewards for scientific and technical personnel", "no"),
    ],
)  # fmt: skip
def test_a_document_that_does_not_mention_it_is_said_so_and_not_cited(
    question: str, document: str, silent: str, decision: str | None, assistant: Assistant
) -> None:
    answer = assistant.answer([question])
    assert silent in rows(answer.text).values()
    assert {citation.document for citation in answer.citations} == {document}
    assert answer.decision == decision


def test_a_rule_that_no_fact_raised_follows_the_matter_of_the_other_side(assistant: Assistant) -> None:
    answer = assistant.answer(["排名进步奖：广西国家级经开区和国家高新区，要求进几位、最多给多少？"])
    assert {amount.value for amount in answer.amounts} == {"1000000", "2000000", "8000000"}
    assert "排名提升" in answer.text and "首次进入" not in answer.text


def test_each_side_is_answered_of_the_same_matter(assistant: Assistant) -> None:
    told = rows(
        assistant.answer(
            ["连续三年考核垫底，广西高新区那份措施和自治区促进开发区改革创新的实施方案，处理办法各是什么？"]
        ).text
    )
    assert all("连续" in said for said in told.values())


def test_what_is_asked_in_one_part_is_asked_of_all(bundled_index: Index) -> None:
    text = "What are assessment results used for in Nantong on the one hand, and in the autonomous region's reform plan on the other?"
    assert all("assessment results" in side.wanted for side in sides(tidied(text), bundled_index))


@pytest.mark.parametrize(
    "question",
    [
        "我们刚认定的新型研发机构能拿多少钱",
        "广西高新区首次进入全国前35名给多少？",
        "广西经开区2023年进出口要比2020年高多少？",
        "What does a newly recognised national incubator in a Guangxi high-tech zone get?",
    ],
)
def test_an_ordinary_question_is_no_comparison(question: str, assistant: Assistant) -> None:
    assert rows(assistant.answer([question]).text) == {}
