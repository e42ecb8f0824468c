"""The words of a policy's text that show what it is: a draft, a template, or issued on a date."""

from __future__ import annotations

import re

from index.search import Index
from index.types import Clause, Policy

_SHOWS = {
    "draft": re.compile(r"[（(]?(?:送审稿|征求意见稿|草案|讨论稿|审议稿)[）)]?"),
    "template": re.compile(r"〔x〕x号|x年|党的x大"),
}
_ISSUES = re.compile(
    r"[^\s。]*?现(?:将|予以?)?[^，,。\n]{0,40}印发[^，,。\n]*|\S*(?:政府|办公厅|办公室|委员会)印发关于\S*通知"
)
_DATED = re.compile(r"(?:\S*(?:政府|办公厅|办公室|委员会)\s*)?\d{4}年\d{1,2}月\d{1,2}日")

_POSTED = re.compile(
    r"(?:发布|发表|更新)?(?:时间|日期)\s*[:：]\s*\d{4}[-年./]\d{1,2}[-月./]\d{1,2}日?(?: \d{1,2}:\d{2}(?::\d{2})?)?"
)


def prints_date(policy: Policy, index: Index) -> bool:
    """Whether the text prints a day on which it was issued."""
    return any(c.document == policy.id and c.kind != "noise" and _DATED.search(c.text) for c in index.clauses)


def standing(policy: Policy, index: Index) -> str:
    """Whether a text shows itself to be a draft, a template or issued; "" where it shows none of them."""
    if policy.status in _SHOWS:
        return policy.status
    return "issued" if prints_date(policy, index) or _found(policy, index, _ISSUES) else ""


def shown(policy: Policy, index: Index, *, issued: bool = False) -> tuple[Clause, int, int] | None:
    """The words of the text that show its status or its date of issue; those that issue it first where that is asked."""
    if issued and policy.status not in _SHOWS and (found := _found(policy, index, _ISSUES)):
        return found
    return _found(policy, index, _SHOWS.get(policy.status, _DATED))


def _found(policy: Policy, index: Index, pattern: re.Pattern[str]) -> tuple[Clause, int, int] | None:
    """The first words of a policy's text that a pattern finds, what is printed beside the text apart."""
    for clause in index.clauses:
        if clause.document == policy.id and clause.kind != "noise" and (match := pattern.search(clause.text)):
            return clause, clause.start + match.start(), clause.start + match.end()
    return None


def posted(policy: Policy, index: Index) -> tuple[Clause, int, int] | None:
    """The words beside the text that say when the page was put online, which is no date of issue."""
    for clause in index.clauses:
        if clause.document == policy.id and clause.kind == "noise" and (match := _POSTED.search(clause.text)):
            return clause, clause.start + match.start(), clause.start + match.end()
    return None
