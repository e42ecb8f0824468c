"""Questions on clauses that no rule was made of, in words that neither the clause nor its translation uses."""

from __future__ import annotations

import pytest

from assistant.chat import Assistant


@pytest.mark.parametrize(
    ("asked", "decision", "said"),
    [
        ("Will the share of key resources that a Guangxi economic zone gets come to depend step by step on how it fares in"
         " the evaluation?", "yes", "逐步挂钩"),
        ("A Guangxi high-tech zone labels flats for sale \"smart city\" to obtain the land. Is this tolerated?", "no", "房地产"),
        ("How many signature industries should each Nantong zone settle on?", None, "1~2个特色主导产业"),
        ("园区里核准的地还空着一大半没建，领导就想往外圈新地，按开发区改革实施方案现在能报吗？", "no", "开发强度"),
        ("开发区统一做的环评、地震、文物评估（改革方案里的“区域评”），后来进园的企业要不要摊一份钱？", "no", "免费共享"),
        ("南通某开发区的运营公司打算去香港上市，市里的方案支不支持这种境外上市？", "yes", "境内外上市"),
        ("在老地皮上往高处盖厂房要不要补地价，南通的方案跟《促进开发区改革和创新发展的实施方案》口径是不是一个样？",
         "yes", "不再增收土地价款"),
    ],
)  # fmt: skip
def test_the_passage_is_found_and_decides(assistant: Assistant, asked: str, decision: str | None, said: str) -> None:
    answer = assistant.answer([asked])
    assert answer.type == "answer"
    assert answer.decision == decision
    assert any(said in citation.quote for citation in answer.citations)


def test_terms_asked_for_are_no_yes_or_no(assistant: Assistant) -> None:
    answer = assistant.answer(["The five years are over. On what terms is the land settled under the reform template?"])
    assert answer.decision is None


def test_a_list_may_be_asked_about_with_an_abbreviation_in_the_question(assistant: Assistant) -> None:
    answer = assistant.answer(
        ["A firm is a national enterprise technology centre. Does that title stand on the reward list of BOTH Guangxi"
         " texts, i.e. for economic zones and for high-tech zones?"]
    )  # fmt: skip
    assert answer.decision == "no"


@pytest.mark.parametrize(
    ("turns", "said"),
    [
        (["How many signature industries should each Nantong zone settle on?", "And how many up-and-coming ones?"], "1~2个新兴产业"),
        (["A Guangdong national zone is tenth from last on one yardstick only. What does the commerce department send?"], "书面提醒"),
        (["广东某国家级经开区总分名次中游，但有一个分项排在全国倒数第七，会有什么动作，谁来做？"], "书面提醒"),
        (["Leave aside first entry: what is the most a State-level high-tech zone in Guangxi can get for moving up the table?"],
         "提升10位以上"),
    ],
)  # fmt: skip
def test_the_sentence_asked_for_is_quoted(assistant: Assistant, turns: list[str], said: str) -> None:
    answer = assistant.answer(turns)
    assert answer.type == "answer"
    assert any(said in citation.quote for citation in answer.citations)
