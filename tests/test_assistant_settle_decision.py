from __future__ import annotations

import pytest

from assistant.asks import asks
from assistant.chat import Assistant

BOTH = "新认定国家级和自治区级科技企业孵化器分别配套{}万元和50万元，对吗？"


@pytest.mark.parametrize(
    ("question", "decision"),
    [
        ("国家备案的众创空间能拿30万元，对吗？", "yes"),
        ("国家备案的众创空间能拿到30万元吗？", "yes"),
        ("国家备案的众创空间能拿80万元，是吧？", "no"),
        ("获批国家高新区能拿800万元经费支持，是这样吗？", "yes"),
        ("获批自治区级高新区能拿1000万元经费支持。是吗？", "no"),
        ("企业自我评估后首次进入独角兽企业培育库可获100万元补助，是这样吗？", "yes"),
    ],
)
def test_a_tag_question_does_not_overturn_the_rules(question: str, decision: str, assistant: Assistant) -> None:
    assert assistant.answer([question]).decision == decision


@pytest.mark.parametrize(
    "question",
    [
        "高新区可以开赌场吗？",
        "经开区可以印钞票吗？",
        "高新区能不能建化工厂？",
        "开发区允许放烟花吗？",
        "经开区企业会不会被要求养护古树？",
        "Are dogs allowed in the Nantong development zone?",
        "Is smoking allowed inside a Guangxi high-tech zone?",
        "Must zone officials in Guangdong wear uniforms?",
    ],
)
def test_a_passage_on_something_else_settles_nothing(question: str, assistant: Assistant) -> None:
    answer = assistant.answer([question])
    assert answer.decision is None and answer.type == "refuse"


@pytest.mark.parametrize(
    ("question", "decision"),
    [
        ("广东国家级经开区单项指标倒数第8名会被摘牌吗？", "no"),
        ("广东国家级经开区单项指标倒数第8名会被书面提醒吗？", "yes"),
        ("广东国家级经开区综合考核全国倒数第8，会被责令整改吗？", "yes"),
        ("广东国家级经开区综合考核全国倒数第15，会被责令整改吗？", "no"),
        ("Will a Guangdong national ETDZ that is 8th from the bottom on a single indicator be fined?", "no"),
    ],
)
def test_a_measure_named_must_be_the_rule_s(question: str, decision: str, assistant: Assistant) -> None:
    assert assistant.answer([question]).decision == decision


@pytest.mark.parametrize(
    ("question", "decision"),
    [
        ("设区市本来就有一套类似的税收返还在享受，国家级经开区还能不能再叠加自治区上划税收增量的奖励？", "no"),
        ("A foreign insurer opens a subsidiary in a Guangxi ETDZ and brings in USD 45 million within the year. Is it eligible for the reward on paid-in foreign capital?", "no"),
        ("一家外资银行在南宁经开区新设，当年到账5000万美元，能拿2%的到资奖励吗？", "no"),
        ("We set up the regional headquarters of a multinational in a Guangxi ETDZ in an encouraged industry; only USD 15m arrives this year, below the 20m threshold. Do we still qualify?", "yes"),
        ("Foreign auto parts factory (encouraged industry) in Beihai ETDZ, capital increase USD 18.5 million this year, no headquarters functions. Any chance for the 2 percent?", "no"),
    ],
)  # fmt: skip
def test_what_is_told_that_excludes(question: str, decision: str, assistant: Assistant) -> None:
    assert assistant.answer([question]).decision == decision


@pytest.mark.parametrize(
    ("question", "decision"),
    [
        ("We own a one-storey standard workshop in a development zone and will rebuild it into three floors on the same plot. Going by the autonomous region's reform and innovation plan, will we be billed an additional land price?", "no"),
        ("把单层厂房改多层、加层提容积率，南通的方案和自治区开发区改革实施方案都不另收地价吗？", "yes"),
        ("把单层厂房改多层、加层提容积率，南通的方案和自治区开发区改革实施方案要另收地价吗？", "no"),
        ("New firm in a Guangxi high-tech zone, certified as a high and new technology enterprise: can it benefit from cuts of the local share of taxes such as apply in the free trade zone?", "yes"),
    ],
)  # fmt: skip
def test_what_is_free_of_charge(question: str, decision: str, assistant: Assistant) -> None:
    assert assistant.answer([question]).decision == decision


def test_hearsay_is_a_yes_no_question(assistant: Assistant) -> None:
    answer = assistant.answer(["我在广东某国家级经开区的研究所搞科研，听说职称以后单位自己就能评？"])
    assert answer.decision == "yes"


def test_a_turn_that_supposes_it_is_not_so_is_read_whole(assistant: Assistant) -> None:
    turns = ["国家高新区首次进入全国前35名有资助吗？", "那如果不是首次进入，是不是就没有资助了？"]
    assert [assistant.answer(turns[:1]).decision, assistant.answer(turns).decision] == [
        "yes",
        "yes",
    ]  # none is given then


def test_nothing_is_not_given_where_something_is(assistant: Assistant) -> None:
    assert assistant.answer(["独角兽企业首次进入培育库，是不是就没有补助了？"]).decision == "no"


def test_what_asks_no_yes_or_no_is_not_refused_for_having_none(assistant: Assistant) -> None:
    answer = assistant.answer(["广西高新区新增的工业地，除了一次性卖断，还能怎么供？列一下方式。"])
    assert answer.type == "answer" and answer.decision is None


@pytest.mark.parametrize(
    ("question", "decision"),
    [
        ("Must a new industrial project be sited in a zone under the unnamed region's plan?", "yes"),
        ("新上工业项目必须进园区吗？", "yes"),
        ("Can the land term for industry be longer than 20 years in the unnamed region?", "no"),
        ("Can the land term for industry be 18 years in the unnamed region?", "yes"),
        ("May offices and living services take more than 15% of the floor area of a Guangxi high-tech zone?", "no"),
        ("May the floor area share of living services be 13% in a Guangxi high-tech zone?", "yes"),
        ("Can holders of industrial land redevelop it without any approval in the unnamed region?", "no"),
        ("May an idle factory serve as a makers' space without a change of land use in the unnamed region?", "yes"),
    ],
)  # fmt: skip
def test_a_duty_a_bound_and_what_is_left_out(question: str, decision: str, assistant: Assistant) -> None:
    assert assistant.answer([question]).decision == decision


@pytest.mark.parametrize(
    "question",
    [
        "广西经开区方案和广东经开区方案的目标年份一样吗？",
        "广西经开区方案的目标和广东经开区方案的目标，完成的年份相同吗？",
        "广东经开区方案和广西经开区方案，目标完成年份相同吗？",
    ],
)
def test_years_of_targets_are_compared(assistant: Assistant, question: str) -> None:
    assert assistant.answer([question]).decision == "no"


@pytest.mark.parametrize(
    "question",
    [
        "在广西高新区贡献特别大的创业团队，配偶找工作、看病这些事政府一概不管，是吗？",
        "广西高新区对创业团队的配偶就业撒手不管，是吗？",
    ],
)
def test_what_is_seen_to_is_not_neglected(assistant: Assistant, question: str) -> None:
    assert assistant.answer([question]).decision == "no"


@pytest.mark.parametrize(
    "question",
    [
        "我们公司值不值得投资扩产？广西经开区有什么奖励？",
        "要不要投保？广东专利保险试点怎么规定？",
        "该不该投标？广西经开区有什么奖励？",
    ],
)
def test_whether_one_should_do_a_thing_is_answered_by_no_yes_or_no(assistant: Assistant, question: str) -> None:
    assert assistant.answer([question]).decision is None


def test_whether_one_must_is_a_yes_or_no_question() -> None:
    assert "decision" in asks("企业要不要承担评估费？", english=False)
    assert "decision" in asks("该不该投资者自己申请？", english=False)


@pytest.mark.parametrize(
    ("question", "decision"),
    [
        ("A national high-tech zone in Guangxi climbed 14 places last year but sits only 71st. Does it qualify for the funding tied to moving up?", "no"),
        ("广西一家国家高新区去年进步了11位，不过现在排第63名，能拿进步的经费支持吗？", "no"),
        ("A regional high-tech zone in Guangxi has been 1st, 4th and 3rd in the last three years. Does it earn the award?", "no"),
        ("A regional high-tech zone in Guangxi has been 1st, 2nd and 3rd in the last three years. Does it earn the award?", "yes"),
        ("Our Guangxi national high-tech zone entered the top 35 for the second time this year. Does it get the first-entry funding?", "no"),
        ("南通做安全风险评估的只有国家级经开区吗？", "no"),
        ("南通综保区的企业管理不规范也照样能进增值税一般纳税人资格试点吗？", "no"),
        ("广西高新区是不是必须先租后让供地？", "no"),
        ("I wonder whether research units in Guangdong's national ETDZs are to evaluate professional titles themselves.", "yes"),
        ("The template reform plan talks of zones that rank low for three years running. May their level be lowered?", "yes"),
    ],
)  # fmt: skip
def test_what_is_told_against_a_condition(question: str, decision: str, assistant: Assistant) -> None:
    assert assistant.answer([question]).decision == decision


@pytest.mark.parametrize(
    "text",
    [
        "Did Guangdong want more than half of its ten planned clusters in the national ETDZs to be above 100 billion yuan?",
        "广东是不是要求国家级经开区的10个大产业集群里超过一半是千亿级？",
        "Are two thirds of the 20 high-tech zones that Guangxi aims at by 2025 to be national?",
        "Is one quarter of the 20 high-tech zones in Guangxi to be new?",
    ],
)
def test_part_of_a_number_is_not_denied_by_the_number(assistant: Assistant, text: str) -> None:
    assert assistant.answer([text]).decision is None


@pytest.mark.parametrize(
    ("text", "decision"),
    [
        ("Could you work out the award for a manufacturer whose revenue first passes 1.5 billion yuan?", False),
        ("Can you tell me whether we get it?", True),
        ("Could you tell me if a loan is allowed?", True),
    ],
)
def test_could_you_work_out_is_no_yes_or_no(text: str, decision: bool) -> None:
    assert ("decision" in asks(text, english=True)) is decision


@pytest.mark.parametrize(
    ("question", "decision"),
    [
        ("Can we already claim the 2% foreign capital reward under the Guangxi ETDZ draft?", "no"),
        ("Can we apply for the Guangxi ETDZ tax reward now?", "no"),
        ("Has the Guangxi ETDZ foreign capital reward come into operation yet?", "no"),
        ("经开区外资2%奖励已经开始实施了吗？", "no"),
        ("送审稿里的外资奖励现在就能申领吗？", "no"),
        ("现在能按广西经开区方案申领外资奖励吗？", "no"),
        ("范本里的土地政策我们能直接用吗？", "no"),
        ("高新区新认定的国家级孵化器现在能申领100万吗？", "yes"),
        ("高新区新认定的国家级孵化器现在能申领200万吗？", "no"),
        ("我们经开区企业，A类外国人才，能办5年许可吗？", "yes"),
    ],
)
def test_what_a_draft_gives_cannot_be_claimed_yet(question: str, decision: str, assistant: Assistant) -> None:
    assert assistant.answer([question]).decision == decision


@pytest.mark.parametrize(
    ("question", "decision"),
    [
        ("新建工业项目可以不进园区吗？", "no"),
        ("新建工业项目能不进园吗？", "no"),
        ("新建工业项目必须进园区吗？", "yes"),
        ("南通厂房加层能免收土地价款吗？", "yes"),
        ("Are we spared the extra land price when we add floors in Nantong?", "yes"),
        ("Are we excused from paying extra land price when we add floors in Nantong?", "yes"),
        ("Are we let off any land price when we add floors in Nantong?", "yes"),
        ("Must we pay extra land price when we add floors in Nantong?", "no"),
        ("符合规划的加层不收土地价款吗？南通", "yes"),
        ("不符合规划的也照样不收土地价款吗？", "no"),
        ("环评不通过也照样能落地吗？", None),
        ("连续三年靠后降级由考核部门自己决定吗？", None),
        ("国家高新区首次进入前35名给1000万吗？", "yes"),
        ("国家高新区首次进入前35名，每年都给1000万吗？", None),
        ("Does a national key laboratory get 10 million yuan every year?", None),
        ("国家科技项目配套每年最高1000万吗？", "yes"),
    ],
)
def test_what_is_spared_left_undone_or_held_all_the_same(
    question: str, decision: str | None, assistant: Assistant
) -> None:
    assert assistant.answer([question]).decision == decision


@pytest.mark.parametrize(
    ("question", "decision"),
    [
        ("Can a privately owned company take over the running of an existing economic development zone in Nantong by trusteeship?", "yes"),
        ("民营企业能托管南通现有的开发区吗", "yes"),
        ("Is Zhuhai's zone one of the six existing national ETDZs that Guangdong's 2020 goal lists?", "yes"),
        ("Is Foshan's zone one of the six existing national ETDZs in Guangdong?", "no"),
    ],
)  # fmt: skip
def test_what_holds_of_all_kinds_holds_of_one_and_a_year_is_no_number_of_things(
    question: str, decision: str, assistant: Assistant
) -> None:
    assert assistant.answer([question]).decision == decision


def test_a_denial_of_another_part_of_the_sentence_is_no_no(assistant: Assistant) -> None:
    asked = "Can a company's investment project in a Guangxi high-tech zone go ahead on a written commitment, with minor missing papers tolerated?"
    assert assistant.answer([asked]).decision != "no"
