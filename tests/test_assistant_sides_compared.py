"""Documents set side by side: each is read by its own part, and yes or no needs what both say of one matter."""

from __future__ import annotations

import pytest

from assistant.chat import Assistant
from assistant.sides import sides
from index.query import read_query, tidied
from index.search import Index

GUANGDONG, HITECH, ETDZ = "guangdong-etdz", "guangxi-hitech-zones", "guangxi-etdz-reform"
REGION, NANTONG = "devzones-reform", "nantong-edz"


@pytest.mark.parametrize(
    ("question", "documents"),
    [
        ("What befalls a regional-level hi-tech zone in Guangxi, versus a zone under the development-zone reform template?", {HITECH, REGION}),
        ("Compare what threatens a zone under the autonomous region's development-zone reform plan with what threatens a high-tech zone in Guangxi.", {HITECH, REGION}),
    ],
)  # fmt: skip
def test_a_type_of_zone_is_of_the_place_named_after_it(
    question: str, documents: set[str], bundled_index: Index
) -> None:
    assert {side.document for side in sides(tidied(question), bundled_index)} == documents


@pytest.mark.parametrize(
    ("question", "kept"),
    [
        ("Land policy: who leads in the zones?", "Land policy"),
        ("Is land in the charge of the finance department in both the draft plan and the measures?", "finance department"),
    ],
)  # fmt: skip
def test_the_matter_is_no_name_of_a_document(question: str, kept: str, bundled_index: Index) -> None:
    assert kept in read_query(question, bundled_index.vocabulary, bundled_index.places).wanted


@pytest.mark.parametrize(
    ("question", "decision", "documents"),
    [
        # what both say in much the same words
        ("Do the Guangxi ETDZ draft and the Guangxi high-tech measures both let zones take over neighbouring parks in trust?", "yes", {ETDZ, HITECH}),
        ("Flat management and merged internal departments: found in both Nantong's plan and Guangxi's high-tech measures?", "yes", {NANTONG, HITECH}),
        ("Do Guangdong and Nantong both want to copy free-trade-zone reforms?", "yes", {GUANGDONG, NANTONG}),
        # passages of no common matter, or of another thing than the one named, say no yes
        ("Do both the Guangdong plan and the Guangxi ETDZ draft foresee regional energy-saving assessment?", None, {GUANGDONG, ETDZ}),
        ("Spouse employment: do both Nantong and Guangxi's high-tech measures mention it for talents?", None, {NANTONG, HITECH}),
        # who has a role is told by both brackets
        ("Is land in the charge of the natural resources department in both the Guangxi ETDZ draft and the high-tech measures?", "yes", {ETDZ, HITECH}),
        ("广西经开区送审稿和高新区措施里，用地都是自然资源厅牵头吗？", "yes", {ETDZ, HITECH}),
        ("广西经开区送审稿和高新区措施里，人才工作都是设区市人民政府牵头吗？", "no", {ETDZ, HITECH}),
        ("Is talent work led by the same body in the Guangxi ETDZ draft as in the Guangxi high-tech measures?", "no", {ETDZ, HITECH}),
        ("科技创新平台，广西经开区送审稿和高新区措施是同一个部门牵头吗？", "yes", {ETDZ, HITECH}),
        # a denial that the question points back to
        ("厂房加层不多收地价，南通有，那份自治区方案里也有吗？", "yes", {NANTONG, REGION}),
        ("厂房加层要多收地价，南通有，那份自治区方案里也有吗？", "no", {NANTONG, REGION}),
        # which of the two is no yes or no
        ("Regional zones that stay at the top for years: does Guangxi's ETDZ draft or its high-tech document give the larger award?", None, {ETDZ, HITECH}),
        ("Comparing Guangxi's ETDZ action plan with Guangdong's 2016 ETDZ plan: is the target year of the main goals the same in both?", "no", {ETDZ, GUANGDONG}),
    ],
)  # fmt: skip
def test_yes_or_no_of_both(question: str, decision: str | None, documents: set[str], assistant: Assistant) -> None:
    answer = assistant.answer([question])
    assert answer.decision == decision
    assert {citation.document for citation in answer.citations[:5]} == documents


@pytest.mark.parametrize(
    ("question", "sums"),
    [
        ("Which first-time ranking prize is bigger in Guangxi: an ETDZ reaching the national top 50 or a national high-tech zone reaching the top 35? Give both ceilings.", {8_000_000, 10_000_000}),
        ("What is paid in Guangxi to the best regional zones: on the one hand an economic development zone in the top two for two years running with strong foreign trade, on the other a high-tech zone in the top three for three years running?", {2_000_000, 3_000_000}),
        ("Regional zones that stay at the top for years: does Guangxi's ETDZ draft or its high-tech document give the larger award?", {2_000_000, 3_000_000}),
        ("New national key lab: which Guangxi policy gives a flat sum and which only says 'up to', the ETDZ draft or the high-tech one? And how much?", {10_000_000}),
        ("For climbing the national ranking within a year, what places and what maximum money do a national ETDZ and a national high-tech zone in Guangxi offer?", {1_000_000, 2_000_000, 8_000_000}),
    ],
)  # fmt: skip
def test_each_side_gives_its_own_sum(question: str, sums: set[int], assistant: Assistant) -> None:
    answer = assistant.answer([question])
    assert {int(amount.value) for amount in answer.amounts} == sums
    assert {citation.document for citation in answer.citations[:5]} == {ETDZ, HITECH}


@pytest.mark.parametrize(
    ("question", "years"),
    [
        ("主要目标的年份，广西经开区送审稿和高新区措施哪个更晚？", ("2023", "2025")),
        ("Which document sets the later target year, Guangdong's ETDZ plan or Guangxi's high-tech zone measures?", ("2020", "2025")),
    ],
)  # fmt: skip
def test_the_year_of_the_goals_is_told_of_each(question: str, years: tuple[str, str], assistant: Assistant) -> None:
    quotes = [citation.quote for citation in assistant.answer([question]).citations[:2]]
    assert all(f"到{year}年" in quote for year, quote in zip(years, quotes, strict=True))


@pytest.mark.parametrize(
    ("question", "decision"),
    [
        ("For Guangxi hi-tech zones, is the limit on administrative and living facilities the same percentage for land as for floor space?", "no"),
        ("In a Guangxi ETDZ, is a company's ceiling for 1:1 matching of a national R&D project the same as the ceiling for a new national key laboratory?", "yes"),
        ("1:1配套的封顶额，广西经开区送审稿和高新区措施一样吗？", "no"),
        ("Do a national and a regional incubator get the same in a Guangxi high-tech zone?", "no"),
    ],
)  # fmt: skip
def test_two_of_one_document_are_the_same_or_not(question: str, decision: str, assistant: Assistant) -> None:
    answer = assistant.answer([question])
    assert answer.decision == decision
    assert not (decision == "yes" and "sums differ" in answer.text)


@pytest.mark.parametrize(
    "question",
    [
        "Which deal is better for newly approved zones at national level in Guangxi: economic development zone or high-tech zone? Compare the maximum sums.",
        "Compare the maximum awards in Guangxi for zones just upgraded to national status: high-tech zones versus economic zones.",
        "For a zone that has just become national in Guangxi, who gives more: the ETDZ plan or the high-tech measures?",
        "广西刚获批的国家级园区，经开区和高新区最高各给多少？",
    ],
)
def test_the_awards_for_a_zones_approval_are_set_side_by_side(question: str, assistant: Assistant) -> None:
    answer = assistant.answer([question])
    assert {(int(one.value), one.kind) for one in answer.amounts} == {(10_000_000, "up_to")}
    quotes = " ".join(citation.quote for citation in answer.citations[:2])
    assert "对新获批的国家级经开区" in quotes
    assert "对获批国家高新区的" in quotes


@pytest.mark.parametrize(
    ("question", "decision", "bodies"),
    [
        # the bracket of the clause that the award of each side was read from
        ("广西经开区和高新区的1:1配套，牵头的是同一个部门吗？", "yes", ("自治区科技厅",)),
        ("广西经开区送审稿和高新区措施里，国家重点实验室的奖励由同一个部门牵头吗？", "yes", ("自治区科技厅",)),
        ("广西经开区送审稿和高新区措施里，全国排名奖励是同一个部门牵头吗？", "no", ("自治区商务厅", "自治区科技厅")),
        # no clause of the matter was found
        ("广西经开区和高新区的配套，是同一个部门牵头吗？", None, ()),
    ],
)  # fmt: skip
def test_who_leads_is_told_by_the_clause_of_the_award(
    question: str, decision: str | None, bodies: tuple[str, ...], assistant: Assistant
) -> None:
    answer = assistant.answer([question])
    assert answer.decision == decision
    quotes = [citation.quote for citation in answer.citations if "牵头" in citation.quote]
    assert len(quotes) == 2 * bool(bodies)
    assert not answer.amounts
    assert all(any(body in quote for quote in quotes) for body in bodies)


@pytest.mark.parametrize(
    ("question", "decision"),
    [
        # each passage says much of what is asked, in other words than the other
        ("Do Guangdong and Nantong both support zone operators listing on stock exchanges?", "yes"),
        ("Do both Guangdong and Nantong support zone operators in issuing bonds?", "yes"),
        ("Do Guangdong and the Guangxi high-tech measures both provide for flexible industrial land supply?", None),
        ("Do both the Guangdong plan and the Nantong plan promise tax cuts for zone operators?", None),
        # what is asked of both is not which of them does more
        ("Do both the Guangxi ETDZ plan and the hi-tech measures give a new R&D institute or similar body at most 5 million?", "yes"),
        ("Do both Guangxi ETDZs and hi-tech zones subsidise new R&D institutions, or at least one of them?", "yes"),
        ("Does the Guangxi ETDZ draft or the hi-tech document give more for a new R&D institution?", None),
        ("Does the Guangxi ETDZ draft or the hi-tech document pay the most to a new national lab?", None),
        ("Both documents pay for new national labs, but does the ETDZ draft or the hi-tech document of Guangxi give more?", None),
    ],
)  # fmt: skip
def test_yes_of_both_is_told_by_each_passage(question: str, decision: str | None, assistant: Assistant) -> None:
    assert assistant.answer([question]).decision == decision
