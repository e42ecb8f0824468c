"""A statement put to be confirmed, 是这样吗？ or Is it true that …: judged as a claim."""

from __future__ import annotations

import re
from dataclasses import dataclass

from assistant.as_statement import as_statement
from assistant.claims.types import Judgement
from assistant.claims.verify_text import verify_text
from assistant.question import Question
from assistant.types import Citation
from index.search import Index

_PUT = re.compile(
    r"[,，。]\s*(?:这(?:种|个)?(?:说法|话|消息)?)?(?:是这样的?|对|对不对|属实|是真的|是真是假|真的假的|没错|正确|准确|有这回事)(?:吗|么|吧|嘛)?[?？。\s]*$"
    r"|^\s*(?:so )?is it (?:true|correct|right|the case) that\b|\btrue or false\??\s*$|[,;.]\s*(?:is (?:that|this) )?(?:right|correct|true|so)\?\s*$",
    re.IGNORECASE,
)
_OWN = re.compile(r"我|咱|本公司|本企业|俺|\b(?:we|our|us|i|my)\b", re.IGNORECASE)
_LEAST = 14  # characters of a statement


@dataclass(frozen=True, slots=True)
class Confirmation:
    """The verdict on the statement, and the passages it rests on."""

    verdict: Judgement
    citations: tuple[Citation, ...]


def confirmation(question: Question, index: Index) -> Confirmation | None:
    """The verdict on a statement put to be confirmed; None where none is, or where it speaks of the asker's own case."""
    text = question.text
    if "decision" not in question.asks or question.follows or not _PUT.search(text) or _OWN.search(text):
        return None
    statement = as_statement(text)
    if len(statement) < _LEAST:
        return None
    held = verify_text(statement, (), index, documents=tuple(sorted(question.documents)))
    if not held.claims:
        return None
    worst = next((claim for claim in held.claims if claim.verdict == held.verdict), held.claims[0])
    return Confirmation(held.verdict, worst.citations)
