"""An award for one title or thing is not for another."""

import pytest

from assistant.chat import Assistant

_MONEY = ("CNY", "USD")


@pytest.mark.parametrize(
    "question",
    [
        "我们是省级绿色工厂，在广西经开区认定后能拿多少？",
        "广西高新区新认定的制造业单项冠军奖多少钱？",
        "我司刚被认定为中华老字号，广西高新区一次性给多少？",
        "广西高新区里的企业评上制造业单项冠军，给多少补助？",
        "我们是国家级专精特新“小巨人”，在广西经开区认定后一次性奖多少？",
        "How much does a newly recognised time-honoured brand in a Guangxi high-tech zone get?",
        "How much does a time-honoured brand newly recognised in a Guangxi high-tech zone get?",
        "We have just been certified as a manufacturing single-product champion in a Guangxi ETDZ. What sum do we receive?",
        "Our firm in a Guangxi ETDZ was named a time-honoured brand; what award is due?",
    ],
)
def test_no_sum_is_told_for_a_title_that_the_text_does_not_name(question: str, assistant: Assistant) -> None:
    answer = assistant.answer([question])
    assert not [amount for amount in answer.amounts if amount.unit in _MONEY]
    assert answer.type == "refuse"


@pytest.mark.parametrize(
    ("question", "sum_"),
    [
        ("我们是新型研发机构，在广西经开区认定后能拿多少？", "5000000"),
        ("广西高新区新认定的国家重点实验室奖多少钱？", "10000000"),
        ("我司刚被认定为国家级科技企业孵化器，广西高新区给多少？", "1000000"),
        ("我们评上了自治区级企业技术中心，广西高新区一次性给多少？", "500000"),
        ("How much does a newly recognised national engineering research centre in a Guangxi ETDZ get?", "10000000"),
        (
            "We have just been certified as a regional new-type R&D institution in a Guangxi ETDZ. What sum do we receive?",
            "5000000",
        ),
    ],
)
def test_the_sum_for_a_title_that_the_text_names_is_told(question: str, sum_: str, assistant: Assistant) -> None:
    assert sum_ in {amount.value for amount in assistant.answer([question]).amounts}


@pytest.mark.parametrize(
    "question",
    [
        "广西高新区对出口物流的补助标准是多少万元？",
        "广西经开区对招聘大学生的补助标准是多少万元？",
        "广西高新区对屋顶光伏的补助标准是多少万元？",
        "How much is a firm in a Guangxi ETDZ paid for livestream commerce?",
        "How much is a firm in a Guangxi ETDZ paid for brand promotion?",
        "We spent RMB 500,000 on rooftop solar in a Guangxi high-tech zone this year. How much can we get back?",
    ],
)
def test_no_sum_is_told_for_a_thing_that_the_text_does_not_pay_for(question: str, assistant: Assistant) -> None:
    assert not [amount for amount in assistant.answer([question]).amounts if amount.unit in _MONEY]


def test_a_platform_of_no_kind_is_no_title(assistant: Assistant) -> None:
    assert assistant.answer(["公司今年新认定了一个研发平台，政府能补多少钱？"]).type in ("answer", "clarify")


@pytest.mark.parametrize(
    ("question", "sum_"),
    [
        (
            "How much is the grant for hatcheries newly recognised at national level in Guangxi's high-tech zones?",
            "1000000",
        ),
        (
            "How much do start-up nurseries newly recognised at regional level in Guangxi's high-tech zones get?",
            "500000",
        ),
    ],
)
def test_what_follows_a_participle_behind_its_noun_is_no_title(question: str, sum_: str, assistant: Assistant) -> None:
    assert [amount.value for amount in assistant.answer([question]).amounts] == [sum_]


@pytest.mark.parametrize(
    "question",
    [
        "广西经开区每引进一名应届毕业生奖多少？",
        "广西经开区每引进一家会计师事务所奖多少？",
        "How much does a returning entrepreneur get in a Guangxi ETDZ?",
    ],
)
def test_no_sum_is_told_for_somebody_whom_the_text_gives_none(question: str, assistant: Assistant) -> None:
    assert not [amount for amount in assistant.answer([question]).amounts if amount.unit in _MONEY]


def test_a_sum_for_what_is_brought_in_is_told(assistant: Assistant) -> None:
    asked = "广西经开区每引进一家营业收入首次突破15亿元的制造业企业奖多少？"
    assert "150000" in {amount.value for amount in assistant.answer([asked]).amounts}


@pytest.mark.parametrize(
    "question",
    [
        "高层次人才落户广西高新区，安家费一次性给多少万？",
        "高新区引进博士，生活补贴一次性给多少？",
        "我们孵化器的租金补贴是多少？",
        "广西高新区新认定的国家重点实验室，设备购置费给多少？",
        "How big is the one-off relocation allowance for high-level talent in a Guangxi high-tech zone?",
        "How much is the housing subsidy for talent in Guangxi high-tech zones?",
    ],
)
def test_no_sum_is_told_for_a_cost_that_no_text_pays(question: str, assistant: Assistant) -> None:
    answer = assistant.answer([question])
    assert (answer.type, answer.amounts) == ("refuse", ())


@pytest.mark.parametrize(
    ("question", "sum_"),
    [
        ("刚拿到自治区级企业技术中心的认定，广西高新区这笔一次性补助是多少？", "500000"),
        ("国家高新区从第40名爬到第35名，以前从没进过前35名，支持经费最高多少？", "10000000"),
        ("One-off subsidy for a new national technology innovation centre in a Guangxi high-tech zone: how much?", "10000000"),
        ("How big a bonus does a newly approved national ETDZ in Guangxi get?", "10000000"),
    ],
)  # fmt: skip
def test_words_of_a_sum_that_name_no_cost_are_of_the_award(question: str, sum_: str, assistant: Assistant) -> None:
    assert assistant.answer([question]).amounts[0].value == sum_


@pytest.mark.parametrize(
    "question",
    [
        "我们在广西经开区买了新设备500万，能补多少？",
        "企业招了10个应届生，广西高新区给多少补助？",
        "广西高新区绿色工厂奖多少？",
        "广西高新区众创空间每年运营补贴多少？",
        "We bought 5 million yuan of new machines in a Guangxi ETDZ; how much is subsidised?",
        "How much of our rent is reimbursed in a Guangxi high-tech zone?",
        "How much R&D subsidy do we get on 10 million of R&D spending in a Guangxi high-tech zone?",
        "How much do you reimburse us for exhibitions in Guangxi high-tech zones?",
        "Is there a cash prize for the best start-up in a Guangxi high-tech zone, and how much?",
    ],
)
def test_no_sum_of_another_matter_is_told_for_an_everyday_cost(question: str, assistant: Assistant) -> None:
    assert not [amount for amount in assistant.answer([question]).amounts if amount.unit in _MONEY]


@pytest.mark.parametrize(
    "turns",
    [
        ("广西高新区新认定国家级孵化器给多少钱？", "那租金补贴呢？"),
        ("国家重点研发项目在广西高新区配套多少？", "专利呢？"),
        ("广西经开区外资奖励怎么算？", "运费也有补贴吗？"),
        (
            "How much for a newly recognised national incubator in a Guangxi high-tech zone?",
            "What about a green factory?",
        ),
        ("What is the foreign capital award in a Guangxi ETDZ?", "And for hiring graduates?"),
        ("What does a unicorn get in a Guangxi ETDZ?", "And a gazelle?"),
    ],
)
def test_a_later_turn_on_another_thing_is_not_told_the_sum_before(turns: tuple[str, str], assistant: Assistant) -> None:
    answer = assistant.answer(list(turns))
    assert not [amount for amount in answer.amounts if amount.unit in _MONEY]


@pytest.mark.parametrize(
    ("turns", "sum_"),
    [
        (("广西高新区新认定国家级孵化器给多少钱？", "那自治区级的呢？"), "500000"),
        (("广西经开区企业首次进独角兽培育库给多少？", "榜单呢？"), "4000000"),
        (("How much for a newly recognised national incubator in a Guangxi high-tech zone?", "And a makerspace filed nationally?"), "500000"),
    ],
)  # fmt: skip
def test_a_later_turn_on_what_the_text_pays_for_is_told_its_sum(
    turns: tuple[str, str], sum_: str, assistant: Assistant
) -> None:
    assert sum_ in [amount.value for amount in assistant.answer(list(turns)).amounts]


_BEFORE = {
    "zh": "广西高新区新认定的国家级科技企业孵化器给多少？",
    "en": "How much for a newly recognised national incubator in a Guangxi high-tech zone?",
}


@pytest.mark.parametrize(
    "later",
    [
        "那小巨人呢？",
        "换成国家知识产权示范园区，给多少？",
        "那我们去国外参展，展位费补多少？",
        "And what do we get for trade fair stands abroad?",
        "And if we become a national intellectual property demonstration park instead?",
        "and for a national 'little giant'?",
        "And what do we get per job created?",
        "And rent?",
    ],
)
def test_a_later_turn_on_another_thing_is_told_no_sum(later: str, assistant: Assistant) -> None:
    answer = assistant.answer([_BEFORE["en" if later.isascii() else "zh"], later])
    assert (answer.type, answer.amounts) == ("refuse", ())


@pytest.mark.parametrize(
    ("later", "sum_"),
    [
        ("评为A的呢？", "1000000"),
        ("评了A最多补多少？", "1000000"),
        ("那众创空间呢？", "500000"),
        ("自治区级的那种呢？", "500000"),
        ("出处呢？", "1000000"),
        ("And a makerspace?", "500000"),
        ("And rated A?", "1000000"),
        ("And the legal basis?", "1000000"),
    ],
)
def test_a_later_turn_on_the_same_matter_is_told_its_sum(later: str, sum_: str, assistant: Assistant) -> None:
    answer = assistant.answer([_BEFORE["en" if later.isascii() else "zh"], later])
    assert sum_ in {str(amount.value) for amount in answer.amounts}


@pytest.mark.parametrize(
    "later",
    [
        "文化创意园能补多少？",
        "要是做乡村振兴项目，给多少钱？",
        "那创新券呢？",
        "And if we invest in digital upgrading, how much?",
        "What do we get for charging piles?",
    ],
)
def test_a_short_later_turn_that_names_another_thing_is_told_no_sum(later: str, assistant: Assistant) -> None:
    before = (
        "How much for a firm on the unicorn list in a Guangxi high-tech zone?"
        if later.isascii()
        else "广西高新区企业进了独角兽榜单给多少？"
    )
    assert not assistant.answer([before, later]).amounts


@pytest.mark.parametrize(
    "later",
    [
        "究竟多少？",
        "总额多少？",
        "实际能拿多少？",
        "奖励力度多大？",
        "可以申请到多少？",
        "拿到牌子给多少？",
        "How big is the grant?",
        "So how much exactly?",
        "How much does the government pay?",
        "How much support does the firm get?",
    ],
)
def test_a_later_turn_that_only_asks_again_is_told_the_sum(later: str, assistant: Assistant) -> None:
    answer = assistant.answer([_BEFORE["en" if later.isascii() else "zh"], later])
    assert [str(amount.value) for amount in answer.amounts] == ["1000000"]


def test_what_it_becomes_is_paid_by_its_level(assistant: Assistant) -> None:
    answer = assistant.answer([_BEFORE["en"], "If it becomes a regional one, how much?"])
    assert [str(amount.value) for amount in answer.amounts] == ["500000"]


def test_a_sum_to_be_paid_for_is_no_thing(assistant: Assistant) -> None:
    turns = ["Who pays for the FDI reward, the region or the city?"]
    answer = assistant.answer([*turns, "And how much would the city pay for 30 million dollars at 7.2?"])
    assert answer.type == "answer"
    assert "2160000" in [str(amount.value) for amount in answer.amounts]
