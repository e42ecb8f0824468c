"""A sum divided as two places agree: the asker's part of it, where the question tells the shares and whose they are."""

from __future__ import annotations

import pytest

from assistant.chat import Assistant


@pytest.mark.parametrize(
    ("question", "value"),
    [
        ("开发区改革方案：我们县把5亿元的项目推荐给别的园区，协议二八分成，我们拿二，年度考核我们算多少？", "100000000"),
        ("某自治区开发区改革方案：我们把一个8亿元的项目推荐给邻县园区，五五开，考核时我们算多少投资额？", "400000000"),
        ("匿名自治区开发区方案：我县一个20亿项目推荐给外县园区落了地，说好四六分（我们四），考核时我县能算多少投资额？", "800000000"),
        (
            "Under the reform plan of the autonomous region, we passed a RMB 2 billion project on to another zone and agreed "
            "to split it 30/70, 30 for us. What investment counts for us in the appraisal?",
            "600000000",
        ),
    ],
)  # fmt: skip
def test_the_askers_part_is_worked_out(assistant: Assistant, question: str, value: str) -> None:
    answer = assistant.answer([question])
    assert [(one.value, one.unit, one.kind) for one in answer.amounts] == [(value, "CNY", "exact")]
    assert answer.amounts[0].steps


@pytest.mark.parametrize(
    "question",
    [
        "开发区改革方案：我们县把5亿元的项目推荐给别的园区，协议二八分成，年度考核我们算多少？",  # whose is which
        "开发区改革方案：我们县把5亿元的项目推荐给别的园区，协议二八分成，我们拿二，年度考核对方算多少？",
        "开发区改革方案：推荐外地落户的5亿元项目，协议约定推荐地和接受地按3:7分，接受地考核能计多少？",
    ],
)
def test_a_part_not_told_is_not_worked_out(assistant: Assistant, question: str) -> None:
    assert not assistant.answer([question]).amounts
