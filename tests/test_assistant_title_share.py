"""A clause whose title names the matter is the one whose bodies are asked for, whatever else speaks of it."""

from __future__ import annotations

import pytest

from assistant.chat import Assistant
from assistant.title_share import title_share


@pytest.mark.parametrize(
    ("question", "body"),
    [
        ("广西高新区的双创生态由谁牵头？", "发展改革委"),
        ("南通开发区里，管绿色发展的是哪个部门？", "市生态环境局"),
        ("广西高新区的公共配套由谁牵头？", "住房城乡建设厅"),
        ("Which department leads on technology finance in Guangxi's high-tech zones?", "地方金融监管局"),
        ("Who is in charge of the open economy in the development-zone reform template?", "商务厅"),
    ],
)
def test_bodies_are_those_of_the_clause_with_the_title(assistant: Assistant, question: str, body: str) -> None:
    text = assistant.answer([question]).text
    assert body in text.split("\n\n")[0]


def test_a_title_that_holds_all_that_is_asked_counts_whole(assistant: Assistant) -> None:
    clause = next(c for c in assistant.index.clauses if c.text.startswith("(二)推进园区绿色发展"))
    assert title_share(clause, "绿色发展", assistant.index) == pytest.approx(1.0)
    assert title_share(clause, "智慧停车", assistant.index) == 0.0
    assert 0.0 < title_share(clause, "绿色发展和外贸转型", assistant.index) < 1.0
