"""What limits an answer: the status of the documents it stands on, in the language of the question."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date

from assistant.names import title
from assistant.question import Question
from assistant.types import Answer, Citation, Language, Notice, NoticeKind
from assistant.unaffirmed import combined_unsaid
from index.types import Policy
from prompts import replies


def status_notices(
    citations: Iterable[Citation], policies: Mapping[str, Policy], language: Language, as_of: date
) -> tuple[Notice, ...]:
    """One notice for each cited document that is not plainly in force on a date."""
    found = []
    for document in dict.fromkeys(citation.document for citation in citations):
        policy = policies[document]
        kind = _kind(policy, as_of)
        if kind:
            until = policy.effective_to.isoformat() if policy.effective_to else ""
            words = replies(language)[f"notice_{kind}"].format(title=title(policy, language), until=until)
            found.append(Notice(kind, words, document))
    return tuple(found)


def combined_notice(question: Question, answer: Answer) -> tuple[Notice, ...]:
    """The notice that the text does not say whether awards go together, where that is asked and neither yes nor no is told."""
    asked = "decision" in question.asks and answer.decision is None and answer.type == "answer"
    if not asked or not combined_unsaid(question.text, [citation.quote for citation in answer.citations]):
        return ()
    return (Notice("ambiguous", replies(question.language)["notice_combined"], answer.citations[0].document),)


def _kind(policy: Policy, as_of: date) -> NoticeKind | None:
    if policy.status == "draft":
        return "draft"
    if policy.status == "template":
        return "template"
    if policy.effective_to < as_of if policy.effective_to else policy.status == "expired":
        return "expired"
    return "undated" if policy.status == "unknown" else None
