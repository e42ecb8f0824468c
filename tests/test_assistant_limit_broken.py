from __future__ import annotations

import pytest

from assistant.chat import Assistant


@pytest.mark.parametrize(
    ("question", "decision"),
    [
        ("广西高新区行政办公及生活服务设施用地占6%会超标吗？", "no"),
        ("广西高新区行政办公及生活服务设施用地占7%超标了吗？", "no"),
        ("广西高新区行政办公及生活服务设施用地占8%超标了吗？", "yes"),
        ("广西高新区行政办公及生活服务设施用地占8%没超过上限吧？", "no"),
        ("Is 14% of the floor area for offices in a Guangxi high-tech zone over the limit?", "no"),
        ("Is 16% of the floor area for offices in a Guangxi high-tech zone over the limit?", "yes"),
        ("Is a work permit of 4 years too long for a class A foreign expert?", "no"),
        ("Is a work permit of 6 years too long for a class A foreign expert?", "yes"),
        ("Is a project with 3,000 tce too large for commitment filing?", "no"),
        ("Is a project with 6,000 tce too large for commitment filing?", "yes"),
        ("工业用地出让年期定25年违规吗？", "yes"),
        ("A permit of 6 years for a class A foreign talent, is that too long?", "yes"),
        ("A permit of 4 years for a class A foreign talent, is that too long?", "no"),
        ("Our offices in a Guangxi high-tech zone take up 17% of the floor area. Does that breach the cap?", "yes"),
        ("Does a 30-year industrial land grant break the limit?", "yes"),
        ("开发区工业用地出让期定15年，违规吗？", "no"),
        ("工业用地出让15年，超出规定了吗？", "no"),
        ("广东国家级经开区考核结果发布第20天才报告，超期没有？", "yes"),
        ("A类人才许可办6年超期了吗？", "yes"),
        ("年能耗6000吨标准煤的项目超过承诺备案制范围了吗？", "yes"),
        ("Is 8 million over the limit for a newly approved national high-tech zone?", "no"),
        ("Is 60 million yuan beyond the cap of the foreign capital reward?", "yes"),
        ("新型研发机构给600万超过上限了吗？", "yes"),
        ("新型研发机构给400万超过上限了吗？", "no"),
        ("首次进前35名给1500万，超标了吗？", "yes"),
        ("违规圈地做房地产可以吗？", "no"),
        ("违规圈地搞房地产会被允许吗？", "no"),
        ("广西高新区行政办公用地占9%可以超标吗？", "no"),
    ],
)
def test_a_figure_told_is_held_against_the_limit(question: str, decision: str, assistant: Assistant) -> None:
    assert assistant.answer([question]).decision == decision


@pytest.mark.parametrize(
    "question",
    [
        "广西高新区生产性服务业用地占20%，违规吗？",  # 15% is an aim, no ceiling
        "经开区外资奖励60万美元，超过上限了吗？",  # the ceiling is in yuan
        "年能耗800吨标准煤的项目超过承诺备案制范围了吗？",  # under the range
    ],
)
def test_where_no_ceiling_tells_nothing_is_decided(question: str, assistant: Assistant) -> None:
    assert assistant.answer([question]).decision is None


@pytest.mark.parametrize(
    ("question", "decision", "shares"),
    [
        ("高新区行政办公及生活服务设施用地比例能到10%吗？", "no", ["7"]),
        ("高新区行政办公用地比例上限7%，对吗", "yes", ["7"]),
        ("高新区生产性服务业用地比例是15%吗？", "yes", ["15"]),
        ("高新区行政办公及生活服务设施的建筑面积占比上限15%，对吗？", "yes", ["15"]),
    ],
)
def test_a_share_put_brings_no_share_of_another_thing(
    assistant: Assistant, question: str, decision: str, shares: list[str]
) -> None:
    answer = assistant.answer([question])
    assert (answer.decision, [one.value for one in answer.amounts]) == (decision, shares)
