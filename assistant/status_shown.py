"""The words of a policy's text that show what it is: a draft, a template, or issued on a date."""

from __future__ import annotations

import re

from index.search import Index
from index.types import Clause, Policy

_SHOWS = {
    "draft": re.compile(r"[（(]?(?:送审稿|征求意见稿|草案|讨论稿|审议稿)[）)]?"),
    "template": re.compile(r"〔x〕x号|x年|党的x大"),
}
_DATED = re.compile(r"(?:\S*(?:政府|办公厅|办公室|委员会)\s*)?\d{4}年\d{1,2}月\d{1,2}日")

_POSTED = re.compile(
    r"(?:发布|发表|更新)?(?:时间|日期)\s*[:：]\s*\d{4}[-年./]\d{1,2}[-月./]\d{1,2}日?(?: \d{1,2}:\d{2}(?::\d{2})?)?"
)


def prints_date(policy: Policy, index: Index) -> bool:
    """Whether the text prints a day on which it was issued."""
    return any(c.document == policy.id and c.kind != "noise" and _DATED.search(c.text) for c in index.clauses)


def shown(policy: Policy, index: Index) -> tuple[Clause, int, int] | None:
    """The words of the text that show its status or its date of issue."""
    pattern = _SHOWS.get(policy.status, _DATED)
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
