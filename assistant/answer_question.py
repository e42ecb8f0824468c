"""A question and what was found to an answer: refused, decided by rules, or quoted from the text."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date

from assistant.about_document import about_document
from assistant.absence import absence
from assistant.cite import Citations
from assistant.compose_rules import compose_rules, those_shown
from assistant.compose_sides import compose_sides, find_side
from assistant.compose_text import compose_text, quoted_line
from assistant.confirmation import confirmation
from assistant.contact import asks_contact, printed_contact
from assistant.decide import Ruling, decide, decide_items
from assistant.denial import denial, denied_first
from assistant.evidence import Evidence
from assistant.matter import of_matter
from assistant.names import title
from assistant.notices import status_notices
from assistant.question import Question
from assistant.refuse import refusal, refusal_text
from assistant.rules.load import Rulebook
from assistant.rules.types import Document, Rule
from assistant.second_question import second_passages
from assistant.select import select
from assistant.settled import OF_RULES, decided_by_rules
from assistant.types import Amount, Answer, AnswerType, Decision
from index.search import Index
from index.types import Hit
from prompts import replies

_CITED = frozenset(("refuse_no_payout", "refuse_no_procedure"))  # the text speaks of the matter, and is quoted
_OF_THE_DOCUMENT = frozenset(("issue", "status"))


def answer_question(
    question: Question,
    hits: Sequence[Hit],
    index: Index,
    rulebook: Rulebook,
    documents: Mapping[str, Document],
    as_of: date,
) -> Answer:
    """The answer, before its figures and quotes are verified."""
    if refused := refusal(question, hits, index):
        if refused in _CITED:
            return _absent(refused, question, select(question, hits, index), index, rulebook.rules, as_of)
        kind: AnswerType = "clarify" if refused == "ask_which" else "refuse"
        return Answer("", kind, question.language, refusal_text(refused, question, index))
    if asks_contact(question):
        return _contact(question, index, as_of)
    put = confirmation(question, index)
    of_document = question.asks & _OF_THE_DOCUMENT and not question.asks & OF_RULES and not question.sides
    if of_document and put is None and (answer := _from_document(question, hits, index, as_of)):
        return answer
    evidence = select(question, hits, index)
    if put is not None and put.verdict != "not_found":
        evidence = denied_first(evidence, put.citations[:1], index)
        settled_by: Decision = "yes" if put.verdict == "supported" else "no"
        return _from_text(question, hits, evidence, index, rulebook.rules, as_of, settled_by)
    decided = decide(question, hits, evidence, rulebook, documents, as_of)
    rulings = [ruling for ruling in decided if of_matter(question, ruling.rule, index)]
    items = decide_items(question, hits, rulebook, documents, as_of)
    settled = decided_by_rules(question, rulings, evidence)
    if question.sides and not (settled and _of_every_side(question, rulings)):
        return _from_sides(question, index, rulebook, documents, as_of)
    if put is not None:
        return _absent("refuse_unconfirmed", question, evidence, index, rulebook.rules, as_of)
    if settled or len(items) > 1:
        return _from_rules(question, rulings, items, index, as_of)
    if absent := absence(question, evidence, index):
        return _absent(absent, question, evidence, index, rulebook.rules, as_of)
    return _from_text(question, hits, evidence, index, rulebook.rules, as_of)


def _of_every_side(question: Question, rulings: Sequence[Ruling]) -> bool:
    """Whether the rulings to be shown are of each of the documents set side by side."""
    shown = {ruling.rule.document for ruling in those_shown(rulings)}
    return all(side.documents <= shown for side in question.sides)


def _from_rules(
    question: Question, rulings: Sequence[Ruling], items: Sequence[Ruling], index: Index, as_of: date
) -> Answer:
    citations = Citations()
    made = compose_rules(question, rulings, items, index, citations)
    for clause, provision in second_passages(question, citations.listed(), index):
        made.lines.append(quoted_line("also", question, clause, provision, index, citations))
    cited = citations.listed()
    return Answer(
        "", made.type, question.language, "\n\n".join(made.lines), decision=made.decision, citations=cited,
        amounts=_distinct(made.amounts), verdicts=tuple(made.verdicts),
        notices=(*status_notices(cited, index.policies, question.language, as_of), *made.notices),
        missing=tuple(made.missing), answered_by="rules",
    )  # fmt: skip


def _from_sides(
    question: Question, index: Index, rulebook: Rulebook, documents: Mapping[str, Document], as_of: date
) -> Answer:
    citations = Citations()
    found = [find_side(side, index, rulebook, documents, as_of) for side in question.sides]
    made = compose_sides(question, found, index, citations)
    cited = citations.listed()
    return Answer(
        "", "answer", question.language, "\n\n".join(made.lines), decision=made.decision, citations=cited,
        amounts=_distinct(made.amounts), verdicts=tuple(made.verdicts),
        notices=(*status_notices(cited, index.policies, question.language, as_of), *made.notices),
        answered_by="rules" if made.verdicts else "text",
    )  # fmt: skip


def _distinct(amounts: Sequence[Amount]) -> tuple[Amount, ...]:
    """The amounts, one for each value, unit and kind."""
    return tuple({(amount.value, amount.unit, amount.kind): amount for amount in reversed(amounts)}.values())[::-1]


def _from_document(question: Question, hits: Sequence[Hit], index: Index, as_of: date) -> Answer | None:
    citations = Citations()
    text, decided = about_document(question, hits, index, citations)
    cited = citations.listed()
    if not text or not cited:
        return None
    return Answer(
        "", "answer", question.language, text, decision=decided, citations=cited,
        notices=status_notices(cited, index.policies, question.language, as_of),
    )  # fmt: skip


def _contact(question: Question, index: Index, as_of: date) -> Answer:
    """The telephone number that the text prints, or that it prints none."""
    found = printed_contact(question.documents, index)
    if found is None:
        text = refusal_text("refuse_no_procedure", question, index)
        return Answer("", "refuse", question.language, text)
    clause, start, end = found
    citations, policy = Citations(), index.policies[clause.document]
    n = citations.add(policy, clause, start, end)
    text = replies(question.language)["printed_beside"].format(
        title=title(policy, question.language), quote=citations.quote(n), mark=f"[{n}]"
    )
    decided: Decision | None = "yes" if "decision" in question.asks else None
    return Answer(
        "", "answer", question.language, text, decision=decided, citations=citations.listed(),
        notices=status_notices(citations.listed(), index.policies, question.language, as_of),
    )  # fmt: skip


def _absent(
    name: str, question: Question, evidence: Sequence[Evidence], index: Index, rules: Sequence[Rule], as_of: date
) -> Answer:
    """A refusal that cites what the text does say of the matter."""
    citations = Citations()
    text, _, _ = compose_text(replace(question, asks=frozenset()), evidence[:1], index, citations, rules)
    cited = citations.listed()
    return Answer(
        "", "refuse", question.language, refusal_text(name, question, index, text), citations=cited,
        notices=status_notices(cited, index.policies, question.language, as_of),
    )  # fmt: skip


def _from_text(
    question: Question,
    hits: Sequence[Hit],
    evidence: Sequence[Evidence],
    index: Index,
    rules: Sequence[Rule],
    as_of: date,
    settled: Decision | None = None,
) -> Answer:
    citations = Citations()
    if settled is None and (denied := denial(question, hits, index)):
        evidence, settled = denied_first(evidence, denied[:1], index), "no"
    text, decided, amounts = compose_text(question, evidence, index, citations, rules, settled)
    cited = citations.listed()
    return Answer(
        "", "answer", question.language, text, decision=decided, citations=cited, amounts=amounts,
        notices=status_notices(cited, index.policies, question.language, as_of),
    )  # fmt: skip
