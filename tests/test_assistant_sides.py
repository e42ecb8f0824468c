from __future__ import annotations

import pytest

from assistant.chat import Assistant
from assistant.sides import sides
from index.query import tidied
from index.search import Index

GUANGDONG, HITECH, ETDZ = "guangdong-etdz", "guangxi-hitech-zones", "guangxi-etdz-reform"
REGION, NANTONG = "devzones-reform", "nantong-edz"


@pytest.mark.parametrize(
    ("question", "documents"),
    [
        ("广东国家级经开区和自治区开发区改革方案里的开发区，各会被怎么收拾？", (GUANGDONG, REGION)),
        ("广西经开区和高新区给的一样吗？", (ETDZ, HITECH)),
        ("广西经开区送审稿和高新区措施给得一样吗？", (ETDZ, HITECH)),
        ("Between Nantong's plan and the autonomous region's reform plan, who decides?", (NANTONG, REGION)),
        ("do the ETDZ draft and the high-tech measures of Guangxi both promise it?", (ETDZ, HITECH)),
        ("广西高新区能不能先租后让？", ()),
        ("国家高新区和自治区级高新区，各自最多支持多少？", ()),
    ],
)
def test_the_documents_set_side_by_side(question: str, documents: tuple[str, ...], bundled_index: Index) -> None:
    assert tuple(side.document for side in sides(tidied(question), bundled_index)) == documents


def test_the_names_are_no_part_of_what_is_asked(bundled_index: Index) -> None:
    one, other = sides("广西的园区,升成国家级经开区和升成国家高新区,哪个多?", bundled_index)
    assert "国家级经开区" in one.wanted and "高新区" not in one.wanted
    assert "国家高新区" in other.wanted and "广西" not in other.wanted


@pytest.mark.parametrize(
    ("question", "decision"),
    [
        ("给旧厂房加层增容，自治区开发区改革方案和南通那份，是不是都不用多交土地价款？", "yes"),
        ("新型研发机构的补助，广西经开区送审稿和高新区措施给得一样吗？", "yes"),
        ("A new national key laboratory: do the ETDZ draft and the high-tech measures of Guangxi both promise a fixed 10 million?", "no"),
    ],
)  # fmt: skip
def test_each_side_is_answered_and_cited(question: str, decision: str, assistant: Assistant) -> None:
    answer = assistant.answer([question])
    assert answer.decision == decision
    assert len({citation.document for citation in answer.citations[:5]}) == 2
