from __future__ import annotations

import pytest

from assistant.gate_order import keeps_order


@pytest.mark.parametrize(
    ("sentence", "quote", "kept"),
    [
        ("车站完成验收后,方可申请通车。", "车站按图完成验收的,方可申请通车", True),
        ("车站申请通车后,方可完成验收。", "车站按图完成验收的,方可申请通车", False),
        ("公园种树10片,其中大片6片。", "公园种树10片,其中大片6片", True),
        ("公园种树10片,另外再打造大片6片。", "公园种树10片,其中大片6片", False),
        ("绿地比例提高到15%。", "提高绿地比例至15%", True),
        ("绿地比例提高15%。", "提高绿地比例至15%", False),
    ],
)
def test_steps_parts_and_rises_stay(sentence: str, quote: str, kept: bool) -> None:
    assert keeps_order(sentence, quote, "") is kept


@pytest.mark.parametrize(
    ("sentence", "kept"),
    [("Water use is to fall by 18%.", True), ("Water use is to fall to 18%.", False)],
)
def test_a_fall_by_a_figure_is_no_fall_to_it(sentence: str, kept: bool) -> None:
    assert keeps_order(sentence, "用水量降低18%", "water use is to be 18% lower") is kept
