"""A verdict in plain words for an official: what it comes to, why, step by step, and what it stands on."""

from __future__ import annotations

from datetime import date

from assistant.award_words import text_in
from assistant.rules.load import Rulebook
from assistant.rules.printed import print_award
from assistant.rules.quantities import plain
from assistant.rules.trace import trace
from assistant.rules.types import Award, Facts, Step, Text, Verdict
from assistant.types import Language

STATUS = {
    "eligible": Text("符合", "met"),
    "unknown": Text("待定", "open"),
    "ineligible": Text("不符合", "not met"),
}
ENTITLEMENT = {
    "claimable": Text("可申领", "claimable"),
    "draft": Text("送审稿，尚未生效", "a draft, not in force"),
    "expired": Text("期限已过", "its term has passed"),
    "template": Text("范本，未写明地区和日期", "a template without place or date"),
    "unknown": Text("是否有效须向主管部门核实", "ask the authority whether it is in force"),
}
_LINES = {
    "reason": Text("结论：", "Result: "),
    "amount": Text("金额：", "Amount: "),
    "reading": Text("读法：", "Reading: "),
    "assumed": Text("前提：", "Supposed: "),
    "missing": Text("还缺：", "Missing: "),
    "uncertain": Text("说不清：", "Cannot be told: "),
    "input": Text("已知：", "Told: "),
    "comparison": Text("比对：", "Compared: "),
    "arithmetic": Text("计算：", "Reckoned: "),
    "ceiling": Text("上限：", "Ceiling: "),
    "notice": Text("注意：", "Note: "),
    "entitlement": Text("效力：", "Standing: "),
    "receipt": Text("凭据：", "Receipt: "),
}
_NO_SUM = Text("没有金额，或者还缺数据", "no sum, or a figure is missing")


def verdict_text(verdict: Verdict, facts: Facts, book: Rulebook, sha256: str, on: date, language: Language) -> str:
    """The verdict on some facts in lines."""
    rule, english = book.rule(verdict.rule), language == "en"

    def line(name: str, words: str) -> str:
        return f"  {text_in(_LINES[name], language)}{words}"

    head = f"{verdict.rule}; {verdict.document} {rule.clause}"
    title = text_in(rule.title, language)
    status = text_in(STATUS[verdict.status], language)
    lines = [f"[{status}] {title} ({head})" if english else f"【{status}】{title}（{head.replace('; ', '；')}）"]
    lines.append(line("reason", text_in(verdict.reason, language)))
    if verdict.award:
        per = text_in(verdict.per, language)
        amount = award_text(verdict.award, language)
        lines.append(line("amount", f"{amount} ({per})" if english else f"{amount}（{per}）"))
    for reading in verdict.readings:
        amount = award_text(reading.award, language) if reading.award else text_in(_NO_SUM, language)
        words = text_in(reading.words, language).split(": " if english else "：")[0]
        lines.append(line("reading", f"{words}: {amount}" if english else f"{words}——{amount}"))
    lines += [line("assumed", text_in(condition, language)) for condition in verdict.assumed]
    lines += [line("missing", f"{text_in(one.question, language)} ({one.fact})") for one in verdict.missing]
    lines += [line("uncertain", text_in(one.question, language)) for one in verdict.uncertain]
    lines += [line(step.kind, _step(step, rule.clause, language)) for step in trace(rule, verdict, facts)]
    lines += [line("notice", text_in(words, language)) for _, words in verdict.notices]
    standing = text_in(ENTITLEMENT[verdict.entitlement], language)
    lines.append(line("entitlement", f"{standing} ({on})" if english else f"{standing}（截至{on}）"))
    lines.append(line("receipt", f"text {sha256[:16]}, rules {book.sha256[:16]}" if english
                      else f"文本 {sha256[:16]}，规则 {book.sha256[:16]}"))  # fmt: skip
    return "\n".join(lines) + "\n"


def award_text(award: Award, language: Language = "zh") -> str:
    """An award as the text would write it; in Chinese money in yuan as well, where that is another form."""
    words = text_in(print_award(award), language)
    if award.unit not in ("CNY", "USD") or language == "en":
        return words
    whole = plain(award.value) + ("元" if award.unit == "CNY" else "美元")
    return words if whole in words else f"{words}（{whole}）"


def _step(step: Step, clause: str, language: Language) -> str:
    """A step with the place of the words it stands on."""
    words = text_in(step, language)
    if step.anchor is None:
        return words
    where = f"{step.anchor.start}–{step.anchor.end}"
    return f"{words} [{clause}, characters {where}]" if language == "en" else f"{words}〔{clause}，第{where}字〕"
