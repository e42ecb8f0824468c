from __future__ import annotations

import pytest

from assistant.asked_for import asked_for
from assistant.chat import Assistant
from assistant.outside import unheld

PASSAGE = "给予一次性奖励补助1000万元。"


@pytest.mark.parametrize(
    "text",
    [
        "南通开发区的工业用电一度几毛，晚上有没有谷价？",
        "北海经开区的水费怎么收？",
        "广西最低工资是多少？",
        "生三胎补多少钱？",
        "奖励几个工作日到账？",
        "2023年广东的国家级经开区实际完成了多少亿元产值？",
        "南宁高新区去年实际完成了多少投资？",
        "管委会主任叫什么名字？",
        "明天南通下雨吗？",
    ],
)
def test_what_policies_on_zones_seldom_give_is_not_held(text: str) -> None:
    assert unheld(text, [PASSAGE], english=False)


@pytest.mark.parametrize(
    "text",
    [
        "What is a good recipe for rice noodles?",
        "What is the monthly minimum wage this year?",
        "How many working days does the finance department take to pay out?",
        "Which court do I go to?",
        "What is the closing date for applying to the talent programme?",
        "Please give me the form number for this award.",
        "What does electricity cost per kWh?",
    ],
)
def test_it_is_not_held_in_english(text: str) -> None:
    assert unheld(text, [PASSAGE], english=True)


@pytest.mark.parametrize(
    "text", ["新认定的国家重点实验室补多少？", "今年实际到账2500万美元，能奖多少？", "经开区排第几会被约谈？"]
)
def test_what_policies_give_is_not_outside(text: str) -> None:
    assert unheld(text, [PASSAGE], english=False) is None


def test_a_passage_that_names_the_thing_holds_it() -> None:
    assert unheld("工业用电的电价怎么定？", ["落实优惠电价政策。"], english=False) is None


def test_what_is_only_told_beside_is_not_asked_for() -> None:
    told = "昨天吃火锅，朋友打车来的，聊了很久，最后他问我，新型研发机构补多少？"
    assert "火锅" not in asked_for(told, english=False)
    assert unheld(told, [PASSAGE], english=False) is None


@pytest.mark.parametrize(
    ("text", "type"),
    [
        ("南通招商热线是多少？", "answer"),
        ("Is there a phone number for investing in Nantong?", "answer"),
        ("广西高新区的联系电话是多少？", "refuse"),
        ("南通市税务局的电话是多少？", "refuse"),
        ("What is the document number of the Guangxi high-tech measures?", "refuse"),
        ("越南工业园区免税几年？", "refuse"),
        ("How long is the tax holiday in Vietnam's industrial parks near Hai Phong?", "refuse"),
        ("广西种甘蔗每亩补多少？", "refuse"),
        ("一家德国企业来广西经开区，到资奖的比例是多少？", "answer"),
        ("每个开发区原则上最多留几块？", "answer"),
        ("进入独角兽企业榜单每家奖多少？", "answer"),
    ],
)
def test_what_is_answered_and_what_refused(assistant: Assistant, text: str, type: str) -> None:
    assert assistant.answer([text]).type == type


def test_the_hotline_that_the_text_prints_is_told_with_its_source(assistant: Assistant) -> None:
    answer = assistant.answer(["南通网页上有没有留招商热线，号码多少？"])
    assert answer.decision == "yes" and answer.citations[0].quote == "招商热线:400-107-6681"


@pytest.mark.parametrize(
    "text",
    [
        "国家级经开区的管理权限行使由谁负责？",
        "行政办公用地和生活服务用地占比分别不能超过多少？",
        "我公司成立于2015年，新认定为自治区级重点实验室，能补多少？",
        "我们明星科技有限公司首次进独角兽培育库能拿多少？",
        "注册地址不在高新区的企业能享受独角兽奖励吗？",
        "营业执照满一年的企业，进入独角兽榜单，给多少钱？",
        "注册公司需要是独立法人才能拿外资到资奖吗？",
        "给买设备的车间加层要补交土地款吗？",
        "去年园区营收达到多少才给奖励？",
        "我们在大学区旁边，新认定国家级孵化器补多少？",
        "海南美食科技公司上了独角兽榜，奖多少？",
        "律师跟我说独角兽企业能拿400万后补助，是不是？",
    ],
)
def test_what_is_told_of_the_asker_is_not_asked_for(text: str) -> None:
    assert unheld(text, [PASSAGE], english=False) is None


@pytest.mark.parametrize(
    "text",
    [
        "今天尾号限行几号？", "昨晚球赛比分多少？", "高新区成立于哪一年？", "有明星演唱会吗？", "管委会的地址在哪里？",
        "怎么办营业执照？", "注册公司需要多少钱？", "我想买辆轿车有补贴吗？", "经开区去年招商引资达到多少亿？",
        "哪个学区房便宜？", "附近的美食街在哪里？", "叉车购置补多少？", "广西生二胎，一次性发多少钱？",
    ],
)  # fmt: skip
def test_the_same_words_asked_for_are_outside(text: str) -> None:
    assert unheld(text, [PASSAGE], english=False)


@pytest.mark.parametrize(
    ("text", "outside"),
    [
        ("Does industrial output per mu count in the assessment?", False),
        ("What is the price of land per mu in Nantong?", True),
        ("A coffee machine maker enters the unicorn cultivation pool. How much does it get?", False),
        ("Where can I get good coffee in the zone?", True),
        ("Our lawyer says a unicorn gets 4 million yuan. Is that right?", False),
        ("Do I need a lawyer?", True),
    ],
)
def test_in_english_too_only_what_is_asked_for_counts(text: str, outside: bool) -> None:
    assert (unheld(text, [PASSAGE], english=True) is not None) is outside


@pytest.mark.parametrize(
    "text", ["有做移动电话的企业在广西高新区上独角兽榜，给多少？", "生产电话配件的公司进独角兽库，广西高新区补多少？"]
)
def test_a_firm_that_makes_telephones_asks_for_no_number(assistant: Assistant, text: str) -> None:
    assert assistant.answer([text]).type != "refuse"


@pytest.mark.parametrize(
    "text",
    [
        "What fine does a factory face if it overruns its water quota?",
        "How high is the penalty for illegal discharge?",
        "How much is a company fined for it?",
        "用水超计划的企业要罚多少钱？",
        "超标排污罚款多少？",
    ],
)
def test_a_fine_is_answered_only_from_a_text_that_sets_one(text: str) -> None:
    english = text.isascii()
    found = unheld(text, [PASSAGE], english=english)
    assert found and found.reply == "refuse_no_fine"
    assert not unheld(text, ["处以10万元罚款。"], english=english)


@pytest.mark.parametrize(
    "text",
    [
        "What support do fine chemicals firms get?",
        "Which park focuses on fine-chemical chains?",
        "What is the penalty for the last two?",
        "有什么奖罚措施？",
    ],
)
def test_consequences_and_fine_chemicals_are_no_fines(text: str) -> None:
    assert not unheld(text, [PASSAGE], english=text.isascii())


@pytest.mark.parametrize(
    ("question", "sums"),
    [
        ("广西高新区新认定的3家国家级孵化器，租金一平40元，一共奖多少？", ["3000000"]),
        ("我们每月交电费3万元，广西高新区新认定的国家级孵化器补多少？", ["1000000"]),
        ("Our newly recognised national incubator in a Guangxi high-tech zone pays RMB 40 per square metre in rent, how much is the grant?", ["1000000"]),
        ("广西高新区租金一平40元，每平方米补多少？", []),
        ("广西高新区新认定的国家级孵化器占地20亩，每亩补多少？", []),
    ],
)  # fmt: skip
def test_a_rent_told_beside_is_not_asked_for(assistant: Assistant, question: str, sums: list[str]) -> None:
    assert [one.value for one in assistant.answer([question]).amounts] == sums


def test_a_name_is_made_up_and_a_move_is_advised_on_only_where_that_is_asked(assistant: Assistant) -> None:
    assert assistant.answer(["麻烦写出孵化器补助的金额和名字"]).type != "refuse"
    assert assistant.answer(["要不要搬家到经开区才能享受人才安居？"]).type != "refuse"
    assert assistant.answer(["麻烦给孵化器起个好听的名字"]).type == "refuse"
    assert assistant.answer(["我要不要搬家去南宁上班？"]).type == "refuse"


@pytest.mark.parametrize(
    "question",
    [
        "What share of personal income tax is refunded to foreign executives working in a Guangxi ETDZ?",
        "广西经开区外籍高管个人所得税返还百分之几？",
        "广西高新区的企业房产税减免多少？",
        "广州经开区2023年在全国考核里排第几名？",
        "Where did the Nanning high-tech zone rank nationally in 2022?",
    ],
)
def test_a_tax_or_a_past_rank_that_no_text_names_is_refused(question: str, assistant: Assistant) -> None:
    assert assistant.answer([question]).type == "refuse"


@pytest.mark.parametrize(
    "question", ["南通科技人员拿现金奖励，个人所得税怎么优惠？", "综保区增值税一般纳税人资格试点，南通要怎么做？"]
)
def test_a_tax_that_a_text_names_is_answered(question: str, assistant: Assistant) -> None:
    assert assistant.answer([question]).type == "answer"


@pytest.mark.parametrize(
    "asked",
    [
        "广东孵化基地“一十百千万”计划里，那个“万”指什么？",
        "瞪羚企业指的是什么？",
        "高新区被摘牌不服向谁申诉？",
        "What do the numbers one, ten and hundred stand for in Guangdong's incubation base plan?",
        "Which body hears an appeal against delisting in Guangxi?",
        "Who chairs the leading group that the development-zone reform plan creates?",
        "What does a pallet space cost per week in the bonded logistics centre at Rugao near Nantong?",
        "My brother was hurt in a development zone's plant; what damages should he demand from his employer?",
    ],
)
def test_what_no_text_tells_is_refused(asked: str, assistant: Assistant) -> None:
    answer = assistant.answer([asked])
    assert (answer.type, answer.amounts) == ("refuse", ())


@pytest.mark.parametrize(
    "asked",
    [
        "假如提交整改报告晚了会怎样？",
        "去年拿到国家备案的众创空间有哪些奖补？",
        "2021年拿到国家备案的众创空间是哪个部门牵头支持？",
        "管委会行政编数量有规定吗？",
        "企业用地到期后要续期，要退回土地吗？",
        "Can a project skip the separate assessment documents and just make use of the area-wide assessment results?",
    ],
)
def test_a_word_of_another_sense_is_no_reason_to_refuse(asked: str, assistant: Assistant) -> None:
    assert assistant.answer([asked]).type == "answer"


@pytest.mark.parametrize(
    ("question", "type_", "decision"),
    [
        ("奖励资金要交所得税吗？", "refuse", None),
        ("拿到的补助要不要交税？", "refuse", None),
        ("Is the award taxable?", "refuse", None),
        ("南通科研人员拿的现金奖励要交个人所得税吗？", "answer", "yes"),
        ("Do scientists in a Nantong zone pay tax on the cash bonus for their invention?", "answer", "yes"),
    ],
)
def test_the_tax_on_one_award_is_not_that_on_every_award(
    assistant: Assistant, question: str, type_: str, decision: str | None
) -> None:
    answer = assistant.answer([question])
    assert (answer.type, answer.decision) == (type_, decision)


@pytest.mark.parametrize("asked", ["PPP代表什么？", "RCEP是什么意思？"])
def test_a_short_name_that_a_text_prints_beside_the_whole_is_explained(asked: str, assistant: Assistant) -> None:
    assert assistant.answer([asked]).type == "answer"
