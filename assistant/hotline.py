"""The telephone number that a page prints beside its policy, where one is asked for."""

from __future__ import annotations

import re

from assistant.cite import Citations
from assistant.names import title
from assistant.question import Question
from index.search import Index
from prompts import replies

_ASKED = re.compile(
    r"热线|电话|号码|联系方式|打给谁|\bhotline\b|\b(?:tele)?phone\b|\bnumber (?:to|we|i) (?:call|ring|can)|\bcontact (?:number|details)\b|\bcall\b.{0,20}\bnumber\b",
    re.IGNORECASE,
)
_PRINTED = re.compile(r"[^\s:：]{0,6}(?:热线|电话)\s*[:：]\s*[\d-]{7,}")
_SHORT = 16  # a turn this short asks on for what the turn before asked for


def hotline(question: Question, index: Index, citations: Citations) -> str:
    """The line with the number that a policy of the place named prints, cited; "" where none is asked for or printed."""
    asked = question.text
    if question.before and len(question.text) <= _SHORT:
        asked = question.context
    if not _ASKED.search(asked) or not question.query.places:
        return ""
    for clause in index.clauses:
        printed = _PRINTED.search(clause.text) if clause.document in question.documents else None
        if printed:
            start = clause.start + printed.start()
            n = citations.add(index.policies[clause.document], clause, start, start + len(printed[0]))
            name = title(index.policies[clause.document], question.language)
            return replies(question.language)["hotline"].format(title=name, quote=citations.quote(n), mark=f"[{n}]")
    return ""
