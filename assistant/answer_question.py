"""A question and what was found to an answer: refused, decided by rules, or quoted from the text."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date

from assistant.about_document import about_document, asks_of_one, asks_status_alone
from assistant.absence import absence
from assistant.asks import OF_THE_DOCUMENT
from assistant.body_asked import in_bracket
from assistant.body_roles import body_roles
from assistant.cite import Citations
from assistant.claimed_now import claims_now, of_none_in_force
from assistant.compose_rules import compose_rules, those_shown
from assistant.compose_sides import compose_sides
from assistant.compose_text import compose_text, quoted_line, responsible
from assistant.compose_worked import compose_worked, worked_back
from assistant.contact import answer_contact, asks_contact
from assistant.decide import Ruling, decide, decide_items
from assistant.evidence import Evidence
from assistant.extra_payer import extra_payer
from assistant.find_sides import any_speaks, find_sides
from assistant.held_against import held_against, to_confirm
from assistant.inverse import WorkedBack
from assistant.notices import status_notices
from assistant.other_matter_sums import without_sums_of
from assistant.other_zone import awards_of_other_zones
from assistant.question import Question
from assistant.recital import recites
from assistant.reckon import reckon, supposes_growth
from assistant.reckoned import Reckoned, reckoned_notice
from assistant.refuse import can_ask, refusal, refusal_text
from assistant.refuse_citing import refuse_citing, refuse_citing_other_zone
from assistant.relation import bears_out, related
from assistant.rules.load import Rulebook
from assistant.rules.types import Document, Rule
from assistant.second_question import bodies_beside, second_passages
from assistant.select import select
from assistant.settle_decision import of_bodies, of_passages, of_statement
from assistant.settle_figures import Settled
from assistant.settled import OF_RULES, decided_by_rules, each_given, of_every_side, of_the_matter
from assistant.sum_for import with_sum_for
from assistant.types import Amount, Answer, AnswerType
from assistant.yes_or_no import refutes
from index.search import Index
from index.types import Hit

# The text speaks of the matter, and is quoted.
_CITED = frozenset(("refuse_no_payout", "refuse_no_price", "refuse_no_procedure", "refuse_no_meaning"))
_ONLY_YES_OR_NO = frozenset(("decision", "consequence", "payer", "share"))


def answer_question(
    question: Question,
    hits: Sequence[Hit],
    index: Index,
    rulebook: Rulebook,
    documents: Mapping[str, Document],
    as_of: date,
) -> Answer:
    """The answer, before its figures and quotes are verified."""
    if answer := _before_passages(question, hits, index, rulebook.rules, as_of):
        return answer
    put = (recited := recites(question, hits, index)) or to_confirm(question)
    claims = claims_now(question) and of_none_in_force(hits, index)
    of_document = (question.asks & OF_THE_DOCUMENT or claims) and not question.asks & OF_RULES
    if of_document and asks_of_one(question, put=put) and (answer := _from_document(question, hits, index, as_of)):
        return answer
    evidence = select(question, hits, index)
    if not put and extra_payer(question, evidence):
        name = "refuse_undecided" if "decision" in question.asks else "refuse_no_promise"
        return refuse_citing(name, question, evidence, index, rulebook.rules, as_of)
    decided = decide(question, hits, evidence, rulebook, documents, as_of)
    rulings = of_the_matter(decided, question, evidence, index)
    items = decide_items(question, hits, rulebook, documents, as_of)
    if not put and (other := awards_of_other_zones(question, decided, rulebook, index)):
        return refuse_citing_other_zone(other, question, index, as_of)
    settled = decided_by_rules(question, rulings, evidence, index)
    if not put and len(items) < 2 and (worked := worked_back(question, decided, documents, as_of)):
        return _from_worked(question, worked, index, as_of)
    held = held_against(question, hits, index, recited=recited) if put else None
    refuted = settled and not question.sides and refutes(question, those_shown(rulings))
    if held and not refuted and (confirmed := of_statement(question, held, evidence, index)):
        return _from_text(question, confirmed, index, rulebook.rules, as_of)
    if question.sides and not (settled and of_every_side(question, those_shown(rulings))):
        return _from_sides(question, index, rulebook, documents, as_of)
    reckoned = None if refuted else reckon(question, rulings, evidence, hits, index, settled=settled)
    if reckoned and not (reckoned.plain and (settled or question.items)):  # a plain part of a whole, rules give too
        said = Settled(reckoned.decision, (reckoned.evidence or evidence[0],))
        return _from_text(question, said, index, rulebook.rules, as_of, reckoned)
    if settled or each_given(items, rulings, question):
        return _from_rules(question, rulings or items, items, hits, index, as_of)
    if held:
        return refuse_citing("refuse_unconfirmed", question, evidence, index, rulebook.rules, as_of)
    answer = _from_passages(question, hits, evidence, index, rulebook.rules, as_of)
    others = [one for one in decided if one.rule.amount and (one not in rulings or one.verdict.status == "ineligible")]
    return without_sums_of(others, answer, question.text)


def _before_passages(
    question: Question, hits: Sequence[Hit], index: Index, rules: Sequence[Rule], as_of: date
) -> Answer | None:
    """What is answered before a passage is chosen: a refusal, a number printed, a body's role; None where none of these."""
    refused = refusal(question, hits, index)
    if refused == "refuse_unknown" and supposes_growth(question, select(question, hits, index), hits, index):
        refused = ""
    if refused:
        if refused in _CITED:
            return refuse_citing(refused, question, select(question, hits, index), index, rules, as_of)
        kind: AnswerType = "clarify" if refused == "ask_which" else "refuse"
        return Answer("", kind, question.language, refusal_text(refused, question, index))
    if asks_contact(question):
        return answer_contact(question, index, as_of)
    if in_charge := of_bodies(question, hits, index):
        return _from_text(question, in_charge, index, rules, as_of)
    return None


def answer_named(question: Question, evidence: Evidence, index: Index, rules: Sequence[Rule], as_of: date) -> Answer:
    """The answer that quotes one passage named beforehand."""
    return _from_text(question, Settled(None, (evidence,)), index, rules, as_of)


def answer_who(question: Question, evidence: Evidence, index: Index, rules: Sequence[Rule], as_of: date) -> Answer:
    """The answer that names who is responsible for what a passage says."""
    asked = replace(question, asks=frozenset(("department",)))
    return answer_named(asked, evidence, index, rules, as_of)


def answer_role(question: Question, evidence: Evidence, index: Index, rules: Sequence[Rule], as_of: date) -> Answer:
    """The answer to whether a body has a role in what a passage says."""
    decided = in_bracket(question, body_roles(question, index.vocabulary), evidence, index)
    return _from_text(question, Settled(decided, (evidence,)), index, rules, as_of)


def _from_passages(
    question: Question,
    hits: Sequence[Hit],
    evidence: Sequence[Evidence],
    index: Index,
    rules: Sequence[Rule],
    as_of: date,
) -> Answer:
    """The answer that the passages give, or that they give none."""
    evidence = with_sum_for(question, evidence, hits, index)
    if absent := absence(question, evidence, index):
        return refuse_citing(absent, question, evidence, index, rules, as_of)
    said = of_passages(question, hits, evidence, index)
    if said.decision is None and "decision" in question.asks and question.asks <= _ONLY_YES_OR_NO:
        speaks = related(question, evidence[0].provisions, index)
        if speaks and not bears_out(question, evidence[0].provisions, index):
            return refuse_citing("refuse_undecided", question, evidence, index, rules, as_of)
        if not speaks:
            return Answer("", "refuse", question.language, refusal_text("refuse_undecided", question, index))
    return _from_text(question, said, index, rules, as_of)


def _from_rules(
    question: Question,
    rulings: Sequence[Ruling],
    items: Sequence[Ruling],
    hits: Sequence[Hit],
    index: Index,
    as_of: date,
) -> Answer:
    citations = Citations()
    made = compose_rules(question, rulings, items, index, citations, hits)
    if beside := bodies_beside(question, citations.listed(), index):
        made.lines += responsible(question, beside, index, citations)
    for clause, provision in second_passages(question, citations.listed(), index):
        made.lines.append(quoted_line("also", question, clause, provision, index, citations))
    cited = citations.listed()
    return Answer(
        "", made.type, question.language, "\n\n".join(made.lines), decision=made.decision, citations=cited,
        amounts=_distinct(made.amounts), verdicts=tuple(made.verdicts),
        notices=(*status_notices(cited, index.policies, question.language, as_of), *made.notices),
        missing=tuple(made.missing), answered_by="rules",
    )  # fmt: skip


def _from_worked(question: Question, worked: WorkedBack, index: Index, as_of: date) -> Answer:
    citations = Citations()
    made = compose_worked(question, worked, index, citations)
    cited = citations.listed()
    return Answer(
        "", "answer", question.language, "\n\n".join(made.lines), citations=cited, amounts=tuple(made.amounts),
        verdicts=tuple(made.verdicts), answered_by="rules",
        notices=(*status_notices(cited, index.policies, question.language, as_of), *made.notices),
    )  # fmt: skip


def _from_sides(
    question: Question, index: Index, rulebook: Rulebook, documents: Mapping[str, Document], as_of: date
) -> Answer:
    citations = Citations()
    found = find_sides(question, index, rulebook, documents, as_of)
    made = compose_sides(question, found, index, citations)
    if "decision" in question.asks and not (made.decision or any_speaks(found, index)):
        return Answer("", "refuse", question.language, refusal_text("refuse_undecided", question, index))
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
    text, decided, undated = about_document(question, hits, index, citations)
    cited = citations.listed()
    unshown = not cited and asks_status_alone(question)  # nothing printed tells whether it is in force
    if not text or not (cited or undated or unshown):
        return None
    if undated or unshown:
        text = f"{text}\n\n{can_ask(question, index)}"
    return Answer(
        "", "refuse" if undated or unshown else "answer", question.language, text, decision=decided, citations=cited,
        notices=status_notices(cited, index.policies, question.language, as_of),
    )  # fmt: skip


def _from_text(
    question: Question,
    said: Settled,
    index: Index,
    rules: Sequence[Rule],
    as_of: date,
    reckoned: Reckoned | None = None,
) -> Answer:
    citations = Citations()
    text, amounts = compose_text(
        question, said.evidence, index, citations, rules, said.decision, reckoned, said.instead
    )
    cited = citations.listed()
    notices = status_notices(cited, index.policies, question.language, as_of)
    if reckoned:
        notices = (*notices, reckoned_notice(reckoned, question, cited))
    return Answer(
        "", "answer", question.language, text, decision=said.decision, citations=cited, amounts=amounts,
        notices=notices,
    )  # fmt: skip
