"""The telephone number that a policy's text prints beside it, for whoever asks for one."""

from __future__ import annotations

import re
from collections.abc import Collection
from datetime import date

from assistant.asked_for import asked_for
from assistant.cite import Citations
from assistant.names import title
from assistant.notices import status_notices
from assistant.question import Question
from assistant.refuse import refusal_text
from assistant.settle_decision import of_contact
from assistant.types import Answer
from index.search import Index
from index.types import Clause
from prompts import replies

_ASKED = re.compile(
    r"(?<!移动)(?<!固定)(?<!智能)(?<!手机)(?<!用)(?:热线|电话)(?=号|是|多少|呢|有|吗|么|没|[，。？！、,.?!\s]|$)|联系方式"
    r"|\bhotline\b|\b(?:tele)?phone number\b|\bcontact (?:number|details)\b|\bnumber (?:can|do|should|to) (?:i |we )?call\b",
    re.IGNORECASE,
)
_PRINTED = re.compile(r"\S{0,8}(?:热线|电话)\s*[:：]\s*[\d\s、,/()（）-]{7,}")
_ANOTHER = re.compile(
    r"商务厅|商务局|科技厅|科技局|财政厅|财政局|税务|海关|法院|医院|银行|派出所|工信|发改|人社|官员|主任|书记|[处科]长"
    r"|\bofficial\b|\bdirector\b|\bdepartment\b|\bbureau\b|\btax\b|\bcustoms\b|\bpolice\b|\bhospital\b",
    re.IGNORECASE,
)


def asks_contact(question: Question) -> bool:
    """Whether a telephone number is asked for, and of no office or person in particular."""
    asked = asked_for(question.text, english=question.english)
    return _ASKED.search(asked) is not None and _ANOTHER.search(asked) is None


def printed_contact(documents: Collection[str], index: Index) -> tuple[Clause, int, int] | None:
    """The one line with a telephone number that the texts of some documents print; None for none or several."""
    found = [
        (clause, clause.start + match.start(), clause.start + match.end())
        for clause in index.clauses
        if clause.document in documents and (match := _PRINTED.search(clause.text))
    ]
    return found[0] if len(found) == 1 else None


def answer_contact(question: Question, index: Index, as_of: date) -> Answer:
    """The telephone number that the text prints, or that it prints none."""
    found = printed_contact(question.documents, index)
    if found is None:
        text = refusal_text("refuse_no_contact", question, index)
        return Answer("", "refuse", question.language, text)
    clause, start, end = found
    citations, policy = Citations(), index.policies[clause.document]
    n = citations.add(policy, clause, start, end)
    text = replies(question.language)["printed_beside"].format(
        title=title(policy, question.language), quote=citations.quote(n), mark=f"[{n}]"
    )
    return Answer(
        "", "answer", question.language, text, decision=of_contact(question), citations=citations.listed(),
        notices=status_notices(citations.listed(), index.policies, question.language, as_of),
    )  # fmt: skip
