"""A question and what was found to an answer: refused, decided by rules, or quoted from the text."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date
from decimal import Decimal

from assistant.about_document import about_document
from assistant.absence import absence
from assistant.cite import Citations
from assistant.compose_rules import compose_rules
from assistant.compose_text import compose_text
from assistant.contact import asks_contact, printed_contact
from assistant.decide import Ruling, decide, decide_items
from assistant.evidence import Evidence
from assistant.matter import of_matter
from assistant.names import title
from assistant.notices import status_notices
from assistant.polarity import of_bound
from assistant.question import Question
from assistant.refuse import refusal, refusal_text
from assistant.rules.load import Rulebook
from assistant.rules.types import Document
from assistant.select import select
from assistant.types import Amount, Answer, Decision
from index.search import Index
from index.types import Hit
from prompts import replies

_OF_RULES = frozenset(("amount", "share"))
_IF_TOLD = frozenset(("decision", "compare", "consequence", "payer", "time"))
_OF_THE_DOCUMENT = frozenset(("issue", "status"))
_OF_THE_TEXT = frozenset(("department", "use", "condition"))
_THRESHOLD = "threshold"


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
        return Answer("", "refuse", question.language, refusal_text(refused, question, index))
    if asks_contact(question):
        return _contact(question, index, as_of)
    of_document = question.asks & _OF_THE_DOCUMENT and not question.asks & _OF_RULES
    if of_document and (answer := _from_document(question, hits, index, as_of)):
        return answer
    evidence = select(question, hits, index)
    decided = decide(question, hits, evidence, rulebook, documents, as_of)
    rulings = [ruling for ruling in decided if of_matter(question, ruling.rule, index)]
    items = decide_items(question, hits, rulebook, documents, as_of)
    if decided_by_rules(question, rulings, evidence) or len(items) > 1:
        return _from_rules(question, rulings, items, index, as_of)
    if absent := absence(question, evidence, index):
        return _absent(absent, question, evidence, index, as_of)
    return _from_text(question, evidence, index, as_of)


def decided_by_rules(question: Question, rulings: Sequence[Ruling], evidence: Sequence[Evidence]) -> bool:
    """Whether the checker answers: it has a rule for the matter, and what is asked is what rules settle."""
    if not rulings or (question.asks & _OF_THE_TEXT and not question.asks & (_OF_RULES | {"decision"})):
        return False
    if "sum" in question.asks and not any(_gives_a_sum(ruling) for ruling in rulings):
        return False
    if _THRESHOLD in question.asks and "decision" not in question.asks:
        return False
    if any(ruling.raised for ruling in rulings):
        if "decision" in question.asks and of_bound(question, rulings[0].verdict.award) is not None:
            return True
        if (
            not question.asks
            or question.asks & _OF_RULES
            or ("count" in question.asks and "land_use" in question.facts)
        ):
            return True
        if "compare" in question.asks:
            return len(rulings) > 1
        figures_told = any(isinstance(value, Decimal) for value in question.facts.values())
        settled = "decision" in question.asks and figures_told
        return bool(question.asks & _IF_TOLD) and (settled or _of_the_passage(rulings[0], evidence))
    if "decision" in question.asks:
        return all(ruling.verdict.status == "ineligible" for ruling in rulings)
    return bool(question.asks & _OF_RULES) and any(ruling.verdict.award or ruling.verdict.ceiling for ruling in rulings)


def _gives_a_sum(ruling: Ruling) -> bool:
    """Whether a ruling gives or may give money, or refuses."""
    awards = (ruling.verdict.award, ruling.verdict.ceiling, *(branch.award for branch in ruling.verdict.options))
    given = [award.unit for award in awards if award]
    return not given or any(unit in ("CNY", "USD", "percent") for unit in given)


def _of_the_passage(ruling: Ruling, evidence: Sequence[Evidence]) -> bool:
    """Whether a ruling is of the clause that answers best."""
    return any(one.clause.start <= ruling.rule.anchors[0].start < one.clause.end for one in evidence[:1])


def _from_rules(
    question: Question, rulings: Sequence[Ruling], items: Sequence[Ruling], index: Index, as_of: date
) -> Answer:
    citations = Citations()
    made = compose_rules(question, rulings, items, index, citations)
    cited = citations.listed()
    return Answer(
        "", made.type, question.language, "\n\n".join(made.lines), decision=made.decision, citations=cited,
        amounts=_distinct(made.amounts), verdicts=tuple(made.verdicts),
        notices=(*status_notices(cited, index.policies, question.language, as_of), *made.notices),
        missing=tuple(made.missing), answered_by="rules",
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


def _absent(name: str, question: Question, evidence: Sequence[Evidence], index: Index, as_of: date) -> Answer:
    """A refusal that cites what the text does say of the matter."""
    citations = Citations()
    text, _, _ = compose_text(replace(question, asks=frozenset()), evidence[:1], index, citations)
    cited = citations.listed()
    return Answer(
        "", "refuse", question.language, refusal_text(name, question, index, text), citations=cited,
        notices=status_notices(cited, index.policies, question.language, as_of),
    )  # fmt: skip


def _from_text(question: Question, evidence: Sequence[Evidence], index: Index, as_of: date) -> Answer:
    citations = Citations()
    text, decided, amounts = compose_text(question, evidence, index, citations)
    cited = citations.listed()
    return Answer(
        "", "answer", question.language, text, decision=decided, citations=cited, amounts=amounts,
        notices=status_notices(cited, index.policies, question.language, as_of),
    )  # fmt: skip
