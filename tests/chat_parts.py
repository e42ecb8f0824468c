"""What the tests of whole answers share."""

from __future__ import annotations

from datetime import date

from assistant.chat import Assistant
from assistant.types import Answer

HITECH, ETDZ, TEMPLATE = "guangxi-hitech-zones", "guangxi-etdz-reform", "devzones-reform"
AS_OF = date(2026, 1, 1)
HEADLINE = {
    "zh": "广西新型研发机构最高能拿多少经费支持？",
    "en": "How much can a new-type R&D institution receive in Guangxi?",
}
CAPITAL = "广西经开区鼓励类外资新设项目，今年实际到位外资{}，能拿多少奖励？"
QUESTIONS = [
    *HEADLINE.values(),
    CAPITAL.format("4000万美元，汇率按7.1算"),
    CAPITAL.format("4000万美元"),
    "新认定的科技企业孵化器给多少资助？",
    "两家国家备案的众创空间一共能拿多少？",
    "开发区能不能自行改名？",
    "南通厂房加层要补地价吗？",
    "高新区和经开区的独角兽企业上榜奖励一样吗？",
    "What happens to a zone ranked in the last five nationally?",
    "新型研发机构由哪个部门牵头？",
    "区域评试点工作什么时候完成？",
    "高新区企业上市奖励多少钱？",
    "广西经开区改革提升行动方案是送审稿吗？",
    "独角兽",
]


def ask(assistant: Assistant, *turns: str) -> Answer:
    return assistant.answer(turns, AS_OF)


def sums(answer: Answer) -> list[tuple[str, str, str]]:
    return [(amount.value, amount.unit, amount.kind) for amount in answer.amounts]


def documents(answer: Answer) -> set[str]:
    return {citation.document for citation in answer.citations}


def kinds(answer: Answer) -> set[tuple[str, str]]:
    return {(notice.kind, notice.document) for notice in answer.notices}
