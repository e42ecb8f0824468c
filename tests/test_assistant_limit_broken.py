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
        ("违规圈地做房地产可以吗？", "no"),
        ("违规圈地搞房地产会被允许吗？", "no"),
        ("广西高新区行政办公用地占9%可以超标吗？", "no"),
    ],
)
def test_a_figure_told_is_held_against_the_limit(question: str, decision: str, assistant: Assistant) -> None:
    assert assistant.answer([question]).decision == decision
