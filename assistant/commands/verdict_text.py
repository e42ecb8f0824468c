"""A verdict in plain words for an official: what it comes to, why, step by step, and what it stands on."""

from __future__ import annotations

from datetime import date

from assistant.rules.load import Rulebook
from assistant.rules.printed import print_award
from assistant.rules.quantities import plain
from assistant.rules.types import Award, Verdict

STATUS = {"eligible": "符合", "unknown": "待定", "ineligible": "不符合"}
ENTITLEMENT = {
    "claimable": "可申领",
    "draft": "送审稿，尚未生效",
    "expired": "期限已过",
    "template": "范本，未写明地区和日期",
    "unknown": "是否有效须向主管部门核实",
}
_STEP = {"input": "已知", "comparison": "比对", "arithmetic": "计算", "ceiling": "上限"}


def verdict_text(verdict: Verdict, book: Rulebook, sha256: str, on: date) -> str:
    """The verdict in lines."""
    rule = book.rule(verdict.rule)
    lines = [
        f"【{STATUS[verdict.status]}】{rule.title.zh}（{verdict.rule}；{verdict.document} {rule.clause}）",
        f"  结论：{verdict.reason.zh}",
    ]
    if verdict.award:
        lines.append(f"  金额：{award_text(verdict.award)}（{verdict.per.zh}）")
    for reading in verdict.readings:
        amount = award_text(reading.award) if reading.award else "没有金额，或者还缺数据"
        lines.append(f"  读法：{reading.words.zh.split('：')[0]}——{amount}")
    lines += [f"  前提：{condition.zh}" for condition in verdict.assumed]
    lines += [f"  还缺：{missing.question.zh}（{missing.fact}）" for missing in verdict.missing]
    for step in verdict.trace:
        where = f"  〔{rule.clause}，第{step.anchor.start}—{step.anchor.end}字〕" if step.anchor else ""
        lines.append(f"  {_STEP[step.kind]}：{step.zh}{where}")
    lines += [f"  注意：{words.zh}" for _, words in verdict.notices]
    lines.append(f"  效力：{ENTITLEMENT[verdict.entitlement]}（截至{on.isoformat()}）")
    lines.append(f"  凭据：文本 {sha256[:16]}，规则 {book.sha256[:16]}")
    return "\n".join(lines) + "\n"


def award_text(award: Award) -> str:
    """An award as the text would write it; money in yuan as well, where that is another form."""
    words = print_award(award).zh
    if award.unit not in ("CNY", "USD"):
        return words
    unit = "元" if award.unit == "CNY" else "美元"
    return f"{words}（{plain(award.value)}{unit}）" if f"{plain(award.value)}{unit}" not in words else words
