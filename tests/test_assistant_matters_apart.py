"""Two matters named together and asked the same are taken apart, each with what both share."""

from __future__ import annotations

import pytest

from assistant.chat import Assistant
from assistant.matters_apart import matters_apart
from index.search import Index
from tests.chat_parts import ask


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("开发区改革方案中，管绿化的和管供水的，牵头部门各是谁？", ["管绿化的", "管供水的"]),
        ("南通开发区的数字经济与绿色发展，责任部门有没有重合的？", ["数字经济", "绿色发展"]),
        ("广西经开区方案里，招商和外贸这两项，商务厅是不是都牵头？", ["招商", "外贸"]),
        ("广西高新区的国家级孵化器和自治区级孵化器，分别给多少？", ["国家级孵化器", "自治区级孵化器"]),
        ("Talent and foreign trade in Nantong's zones: is the commerce bureau responsible for both?", ["Talent", "foreign trade"]),
        ("Which pays better: a national demonstration zone for technology transfer, or a region-level one?",
         ["national demonstration zone for technology transfer", "region-level demonstration zone for technology transfer"]),
        ("How does the plan treat zones that score well, compared with zones weak on tax and output?",
         ["zones that score well", "zones weak on tax and output"]),
    ],
)  # fmt: skip
def test_two_matters_are_named(assistant: Assistant, text: str, names: list[str]) -> None:
    assert [matter.name for matter in matters_apart(text, assistant.index)] == names


@pytest.mark.parametrize(
    "text",
    [
        "广西高新区给新认定的孵化器多少钱？",
        "首次入库5家、上榜2家，一共多少？",  # a sum
        "《促进开发区改革和创新发展的实施方案》都有哪些牵头单位？",  # one name
        "国家钱分别是450万和480万，配套多少？",  # figures are no matters
        "Can the award be more than RMB 10 million?",
        "How much is the award in yuan, and how much of that does the city pay?",  # worked out together
    ],
)
def test_one_matter_is_left_whole(assistant: Assistant, text: str) -> None:
    assert matters_apart(text, assistant.index) == ()


def test_each_question_of_a_turn_is_put_in_its_turn(assistant: Assistant) -> None:
    text = "Who leads on technology finance in Guangxi's high-tech zones? And on public amenities?"
    first, second = matters_apart(text, assistant.index)
    assert second.turns == (first.turns[0], "And on public amenities?")


@pytest.mark.parametrize(
    "question",
    [
        "Who leads on technology finance in Guangxi's high-tech zones, and who on public amenities?",
        "Who leads on technology finance in Guangxi's high-tech zones? And on public amenities?",
    ],
)
def test_who_leads_on_each_is_told_of_each(assistant: Assistant, question: str) -> None:
    answer = ask(assistant, question)
    assert {"(二十一)", "(二十四)"} == {citation.clause for citation in answer.citations}


@pytest.mark.parametrize(
    ("question", "decision", "quotes"),
    [
        ("广西经开区的放权和“标准地”改革，牵头单位里都有自治区发展改革委吗？", "yes", ["发展改革委、商务厅", "自然资源厅、发展改革委"]),
        ("南通开发区的安全监管和招商考核，责任部门有没有重合的？", "yes", ["市商务局", "市商务局"]),
        ("广东的国家级经开区，排全国倒数第18名和倒数第3名，分别由谁出面约谈？", None, ["全国最后20名", "省政府领导"]),
    ],
)  # fmt: skip
def test_each_matter_is_answered_with_its_own_clause(
    assistant: Assistant, question: str, decision: str | None, quotes: list[str]
) -> None:
    answer = ask(assistant, question)
    cited = "\n".join(citation.quote for citation in answer.citations)
    assert answer.decision == decision
    assert all(quote in cited for quote in quotes), cited
    assert [citation.n for citation in answer.citations] == list(range(1, len(answer.citations) + 1))
    assert all(amount.citation <= len(answer.citations) for amount in answer.amounts)


def test_two_ranks_of_one_passage_are_both_told(assistant: Assistant) -> None:
    answer = ask(assistant, "第一次进全国前100和第一次进前150，广西给国家级经开区的奖励上限分别多少？")
    assert {amount.value for amount in answer.amounts} == {"5000000", "3000000"}


@pytest.mark.parametrize(
    ("question", "values"),
    [
        (
            "Which has the higher ceiling for a national high-tech zone in Guangxi: entering the national top 35 for the first"
            " time, or rising twelve places to 41st?",
            {"10000000", "8000000"},
        ),
        (
            "In Guangxi's draft for economic zones, which brings a zone more: being newly approved as national or entering the"
            " top 100 for the first time?",
            {"10000000", "5000000"},
        ),
        ("广西高新区里，企业进独角兽培育库还是进独角兽榜单，哪个给得多？", {"1000000", "4000000"}),
    ],
)
def test_of_two_cases_each_is_told_its_sum(assistant: Assistant, question: str, values: set[str]) -> None:
    assert {str(amount.value) for amount in assistant.answer([question]).amounts} == values


def test_a_case_that_leans_on_the_other_is_not_read_alone(bundled_index: Index) -> None:
    asked = "Who is paid more in a Guangxi ETDZ: a unicorn new to the pool or a listed one?"
    assert not matters_apart(asked, bundled_index)


def test_joined_answers_do_not_speak_against_each_other(assistant: Assistant) -> None:
    answer = assistant.answer(["安全监管和水资源监管是不是同一个部门牵头？"])
    assert answer.decision == "no"
    assert answer.text.startswith("否。") and "是。" not in answer.text


@pytest.mark.parametrize(
    "question",
    [
        "Are both a national incubator and a regional incubator given 1 million yuan?",
        "Do both national and regional incubators get 1 million yuan?",
        "国家级和自治区级孵化器新认定的都给100万吗？",
    ],
)
def test_what_both_are_asked_to_get_is_told_of_each(assistant: Assistant, question: str) -> None:
    answer = assistant.answer([question])
    assert answer.decision == "no"
    assert {int(amount.value) for amount in answer.amounts} == {1_000_000, 500_000}


@pytest.mark.parametrize(
    ("question", "sums"),
    [
        ("首次进前50名、前100名分别给多少？", {"8000000", "5000000"}),
        ("经开区首次进前100名和前150名，奖励分别最高多少？", {"5000000", "3000000"}),
        ("经开区首次进入前50名与前100名的奖励差多少？", {"8000000", "5000000", "3000000"}),
        ("首次进入全国前50名和前150名的经开区分别奖多少？", {"8000000", "3000000"}),
        ("How much for first entering the top 50 and the top 100 respectively?", {"8000000", "5000000"}),
        ("An ETDZ first enters the top 100 and the top 150: how much is each award at most?", {"5000000", "3000000"}),
    ],
)
def test_a_second_rank_keeps_what_both_share(assistant: Assistant, question: str, sums: set[str]) -> None:
    assert {amount.value for amount in ask(assistant, question).amounts} == sums


@pytest.mark.parametrize(
    ("question", "values"),
    [
        ("获批国家高新区与新认定的自治区级孵化器，广西高新区分别奖补多少？", {"10000000", "500000"}),  # not a regional zone's 8 million
        ("广西高新区的国家备案的众创空间跟获批自治区级科技成果转移转化示范区各能拿多少？", {"500000", "1000000"}),
        ("广西高新区，获批国家科技成果转移转化示范区和新认定的自治区级孵化器，哪个给的钱多？", {"3000000", "500000"}),
        (
            "How much for first entering the national top 150 and how much for a newly recognised regional new-type R&D"
            " institution in Guangxi's ETDZs?",
            {"3000000", "5000000"},
        ),
        (
            "What is the gap between the award for a newly approved national ETDZ and the one for first entering the national"
            " top 150 in Guangxi's ETDZs?",
            {"10000000", "3000000", "7000000"},
        ),
    ],
)  # fmt: skip
def test_the_level_of_one_is_not_that_of_the_other(assistant: Assistant, question: str, values: set[str]) -> None:
    assert {str(amount.value) for amount in assistant.answer([question]).amounts} == values


def test_a_level_at_the_end_of_a_name_is_of_the_thing_behind_the_second(assistant: Assistant) -> None:
    answer = assistant.answer(["广西高新区国家级和自治区级孵化器的资助相差多少？"])
    assert {amount.value for amount in answer.amounts} == {"1000000", "500000"}
    assert answer.text.startswith("相差50万元")


def test_the_same_treatment_is_no_comparison_of_two_matters(assistant: Assistant) -> None:
    answer = ask(assistant, "广西的高新区在外省高校里办“飞地”园区，能跟本部一样享受优惠吗？")
    assert answer.decision == "yes"


def test_one_part_of_a_ranking_as_against_another_are_two(assistant: Assistant) -> None:
    answer = ask(
        assistant,
        "What is the most for a Guangxi national ETDZ that first enters the national top 50 as against the top 150?",
    )
    assert [amount.value for amount in answer.amounts] == ["8000000", "3000000"]


@pytest.mark.parametrize(
    "question",
    [
        "Compare please: first time in national top 50 for a Guangxi ETDZ, versus first time in top 35 for a Guangxi high-tech zone. Max reward of each?",
        "First time in the national top 50 for a Guangxi ETDZ versus first time in the top 35 for a Guangxi high-tech zone: what is the maximum of each?",
        "广西经开区首次进前50名，和广西高新区首次进前35名，最高各奖多少？",
    ],
)
def test_each_of_two_zones_is_asked_by_its_own_place(question: str, assistant: Assistant) -> None:
    assert [amount.value for amount in ask(assistant, question).amounts] == ["8000000", "10000000"]


@pytest.mark.parametrize(
    ("question", "decision"),
    [
        ("独角兽培育库和独角兽榜单分别给100万和400万，对吗？", "yes"),
        ("独角兽培育库和独角兽榜单分别给400万和100万，对吗？", "no"),
        ("国家级孵化器和自治区级孵化器分别给100万和50万，对吗？", "yes"),
        ("国家级孵化器和自治区级孵化器分别给50万和100万，对吗？", "no"),
    ],
)
def test_of_two_figures_side_by_side_each_matter_has_its_own(
    question: str, decision: str, assistant: Assistant
) -> None:
    assert assistant.answer([question]).decision == decision
