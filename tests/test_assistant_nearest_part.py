from __future__ import annotations

import pytest

from assistant.chat import Assistant
from assistant.nearest_part import nearest_part
from assistant.understand import understand
from tests.chat_parts import TEMPLATE, ask

_ASKED = [
    ("New factory outside any zone: is land supplied for it, as a rule, under the unnamed region's plan?", "no"),
    ("Stand-alone factory blocks beyond the zone's boundary: can they be enlarged, under the unnamed region's plan?", "no"),
    ("Is 18% the planned drop in water use per 10,000 yuan of industrial value added in the template?", "yes"),
    ("guangxi hitech zone - can we grab land 'for high tech' n then jst build appartments for sale?", "no"),
]  # fmt: skip


@pytest.mark.parametrize(("question", "said"), _ASKED)
def test_the_part_asked_about_decides(assistant: Assistant, question: str, said: str) -> None:
    assert ask(assistant, question).decision == said


@pytest.mark.parametrize(
    ("question", "said", "part"),
    [  # three parts in English, two printed: the second is "in principle", the third what stands last
        ("Must a new industrial project enter a development zone or park?", "新建工业项目", "新建工业项目须进区入园,"),
        ("May industrial land be supplied outside development zones?", "新建工业项目", "原则上不得向开发区以外供应工业用地。"),
        # as many in English as printed
        ("What is the drop in water use per 10,000 yuan of value added?", "工业用水重复利用率", "全区万元工业增加值用水量比x年降低18%,"),
        ("Do half of the large enterprises become water-saving enterprises?", "工业用水重复利用率", "50%的大型企业建成节水型企业"),
    ],
)  # fmt: skip
def test_the_part_printed_is_found_by_its_place_in_the_translation(
    assistant: Assistant, question: str, said: str, part: str
) -> None:
    provision = next(
        one
        for clause in assistant.index.clauses
        if clause.document == TEMPLATE
        for one in assistant.index.pinpoint.provisions(clause)
        if said in one.text
    )
    asked = understand([question], assistant.index, assistant.reader, assistant._raises, assistant._due)
    assert nearest_part(asked, [provision], assistant.index) == (part, provision.text)


def test_a_chinese_question_has_no_part_in_english(assistant: Assistant) -> None:
    asked = understand(
        ["能向开发区以外供应工业用地吗？"], assistant.index, assistant.reader, assistant._raises, assistant._due
    )
    assert nearest_part(asked, (), assistant.index) is None
