"""A turn that names but another zone, place or document asks the same of it, and is never answered from the one before."""

from __future__ import annotations

import pytest

from assistant.chat import Assistant


@pytest.mark.parametrize(
    ("turns", "document", "body"),
    [
        (("广西高新区的用地保障由谁牵头？", "广西经开区呢？"), "guangxi-etdz-reform", "自然资源厅"),
        (("广西经开区的外贸由谁牵头？", "南通开发区呢？"), "nantong-edz", "南通海关"),
        (
            ("Who is in charge of work safety in Nantong's zones?", "What about the development-zone reform template?"),
            "devzones-reform",
            "安监局",
        ),
        (
            ("Who is in charge of talent in Guangdong's national zones?", "And in Guangxi's high-tech zones?"),
            "guangxi-hitech-zones",
            "设区市人民政府",
        ),
        (("Who is in charge of land in Guangxi's economic zones?", "What about Guangdong's national zones?"), "guangdong-etdz", "国土资源厅"),
    ],
)  # fmt: skip
def test_the_same_is_asked_of_another(assistant: Assistant, turns: tuple[str, ...], document: str, body: str) -> None:
    answer = assistant.answer(list(turns))
    assert {citation.document for citation in answer.citations} == {document}
    assert body in answer.text.split("\n\n")[0]


@pytest.mark.parametrize(
    ("turns", "document"),
    [
        (("广西高新区的用地保障由谁牵头？", "开发区改革方案（范本）呢？"), "devzones-reform"),
        (("广东国家级经开区怎么保护知识产权？", "南通的呢？"), "nantong-edz"),
        (("How does Nantong attract talent to its zones?", "And the Guangxi draft?"), "guangxi-etdz-reform"),
        (("How does Nantong attract talent to its zones?", "And Guangdong's plan?"), "guangdong-etdz"),
    ],
)
def test_only_the_document_asked_of_is_cited(assistant: Assistant, turns: tuple[str, ...], document: str) -> None:
    answer = assistant.answer(list(turns))
    assert answer.type == "answer"
    assert {citation.document for citation in answer.citations} == {document}
