"""Yes or no, settled here and nowhere else (of documents side by side by `settle_sides`, on top of this). What comes first in this order and settles it, settles it:

1. what is asked of a document itself: its status (`of_status`), a number that it prints (`of_contact`),
   and whether a body has a role (`of_bodies`);
2. the verdicts of rules (`of_rules`). A statement put to be confirmed (…，是吧？) they settle before anything else
   only where they refute it or give another sum than it names (`yes_or_no.refutes`); other than its sum it may say
   much that rules do not know;
3. a statement put to be confirmed, held against the policies (`of_statement`);
4. of the documents set side by side, each by itself (`of_sides`);
5. how many of a thing the passages allow (`count_limit`); what they say against the question (`of_passages`), then a sum it claims that they do not give;
6. what the passage allows or forbids (`polarity`); nothing where it holds none of what the question names.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from assistant.act_said import act_said
from assistant.alike import asks_more
from assistant.as_statement import as_statement
from assistant.award_words import rate_of
from assistant.body_asked import body_asked
from assistant.claimed_now import claims_now
from assistant.claimed_sum import denied
from assistant.claims.opposites import of_other_option
from assistant.claims.sanctions import sanctions
from assistant.claims.steps import turns_steps
from assistant.claims.summoned import summons_others
from assistant.count_limit import of_other_unit
from assistant.decide import Ruling
from assistant.evidence import Evidence, overlap
from assistant.failed_condition import concedes
from assistant.final_say import of_final_say
from assistant.floors_counted import of_floors
from assistant.held_against import Held, held_against, said_first
from assistant.lacked import held_back, lacked, needs_lacked, on_the_way, tells_lacking
from assistant.named_figure import of_award
from assistant.nearest_part import nearest_part
from assistant.negated import asks_whether_not
from assistant.no_ceiling import asks_no_ceiling
from assistant.not_obtained import not_obtained
from assistant.overdue import asks_of_term, overdue
from assistant.paid_per import per_another, per_of, per_unsaid
from assistant.paid_thing import says_paid_thing
from assistant.polarity import closest, decision, is_due, may_be, of_charge
from assistant.put_counted import counts_unsaid
from assistant.put_figure import puts_other_rate, puts_unsaid
from assistant.question import Question
from assistant.relation import bears_out, related
from assistant.settle_figures import Settled, counted, of_figures, of_named, of_told, unbounded
from assistant.standing import is_so, of_another_paper, standings_asked
from assistant.types import Decision
from assistant.unaffirmed import unsaid
from assistant.use_asked import asks_of_use, sets_use
from assistant.who_pays import of_payer, payers_sentence
from assistant.whose import of_other_owner
from assistant.word_patterns import word_patterns
from assistant.yes_or_no import yes_or_no
from index.search import Index
from index.types import Hit, Policy, Provision

_WORDS = word_patterns("settle_decision")


def of_status(question: Question, policy: Policy, standing: str) -> Decision | None:
    """Yes or no where one thing is asked: whether a document is issued, a draft or a template, or whether it is in force."""
    if standings_asked(question.text):
        return is_so(question.text, standing) if "decision" in question.asks else None
    draft, force = _WORDS["draft"].search(question.text), _WORDS["in_force"].search(question.text)
    now = claims_now(question)
    named = draft and force and not _WORDS["either"].search(question.text)  # the draft is named, its force is asked
    if "decision" not in question.asks or (bool(draft) == bool(force) and not (now or named)):
        return None
    if draft and not (now or named):
        return "yes" if policy.status == "draft" else "no"
    return {"draft": "no", "template": "no", "expired": "no", "in_force": "yes"}.get(policy.status)  # type: ignore[return-value]


def of_contact(question: Question) -> Decision | None:
    """Yes where it is asked whether there is a telephone number, and one is printed."""
    return "yes" if "decision" in question.asks else None


def of_bodies(question: Question, hits: Sequence[Hit], index: Index) -> Settled | None:
    """Yes or no to whether a body leads, supports or is responsible, with the passage whose bracket says so."""
    found = body_asked(question, hits, index)
    return Settled(found.decision, (found.evidence,)) if found else None


def of_rules(
    question: Question, shown: Sequence[Ruling], refuted: Callable[[], bool] = lambda: False
) -> Decision | None:
    """Yes or no by the verdicts of the rules shown; no where what the question supposes beside them is `refuted`."""
    if shown and (award := shown[0].verdict.award or rate_of(shown[0].rule)) and (named := of_award(question, award)):
        return None if named == "open" else named
    said = yes_or_no(question, shown)
    return "no" if said == "yes" and not asks_whether_not(question.text) and refuted() else said


def of_statement(question: Question, held: Held, evidence: Sequence[Evidence], index: Index) -> Settled | None:
    """Yes or no to a statement put to be confirmed, the passage that says so first; None where none says."""
    if asks_no_ceiling(question.text):
        return unbounded(question, evidence)
    if named := of_named(question, evidence, index):
        return named
    if held.verdict == "not_found":
        return counted(question, (), evidence, index) or of_told(question, evidence)
    evidence = said_first(evidence, held.citations[:1], index)
    if held.verdict == "supported" and _WORDS["neglects"].search(question.text):
        denied = any(_WORDS["denial"].search(citation.quote) for citation in held.citations[:1])
        return Settled("yes" if denied else "no", evidence)
    return Settled("yes", evidence) if held.verdict == "supported" else Settled("no", evidence, held.reason)


def of_passages(question: Question, hits: Sequence[Hit], evidence: Sequence[Evidence], index: Index) -> Settled:
    """Yes or no by the passages quoted; neither where that is not asked or nothing in them says so."""
    unsettled = asks_more(question.text) or _WORDS["part_of_a_number"].search(question.text)
    of_use = asks_of_use(question) and not any(sets_use(question, p, index) for p in _best(evidence))
    if "decision" not in question.asks or unsettled or of_use or of_another_paper(question.text):
        return Settled(None, tuple(evidence))  # no rule sets a use, and no passage does, or how far another paper is
    if by_figures := of_figures(question, hits, evidence, index):
        return by_figures
    if printed := _of_printed(question, evidence, index):
        return Settled(printed, tuple(evidence))
    evidence = _with_payer(question, evidence, index)
    said_of_payer = [provision.text for one in evidence[:1] for provision in one.provisions]
    if of_other_owner(question, evidence[0].provisions if evidence else (), index):
        return Settled("yes" if asks_whether_not(question.text) else "no", evidence)
    of_the_thing = says_paid_thing(question, evidence[0].provisions if evidence else (), index)
    asked = question.put or question.text
    paid = of_payer(asked, question.query.mentions, said_of_payer, of_the_thing=of_the_thing)
    if paid := paid or of_charge(asked, said_of_payer):
        return Settled(paid, evidence)
    held = None if tells_lacking(asked) else held_against(question, hits, index)  # what is lacking is not asserted
    against = _held_by(held, hits, index) if held and held.verdict == "contradicted" else []
    if held and against and not (held.denied and _undenied(question, against, index)):
        if of_other_unit(question.put or question.text, against):
            return Settled(None, tuple(evidence))
        if kept := overdue(question, [one.text for one in against]):
            return Settled(None if kept == "open" else kept, said_first(evidence, held.citations[:1], index))
        said: Decision = "yes" if _borne_by(question.put or question.text, against, held, index) else "no"
        return Settled(said, said_first(evidence, held.citations[:1], index))
    if "compare" in question.asks:
        return Settled(None, tuple(evidence))
    if denied(question, [provision for one in evidence for provision in one.provisions], index):
        return Settled("no", tuple(evidence))
    borne_out = of_the_thing and held is not None and held.verdict == "supported" and _cites(held, evidence)
    borne_out = borne_out and related(question, _best(evidence), index)
    return Settled(of_passage(question, evidence, index, borne_out), tuple(evidence))


def _best(evidence: Sequence[Evidence]) -> Sequence[Provision]:
    """The provisions of the best passage."""
    return evidence[0].provisions if evidence else ()


def _of_printed(question: Question, evidence: Sequence[Evidence], index: Index) -> Decision | None:
    """Yes or no by what the best passage asks for, how many things it has reach a floor, or who it says decides."""
    provisions = evidence[0].provisions if evidence else ()
    if needs_lacked(question, provisions, index):
        return "no"
    if floors := of_floors(question.put or question.text, provisions):
        return floors
    words = f"{question.query.text} {question.query.expansion}"
    _, whole = closest(provisions, words, index.pinpoint)
    return of_final_say(question.put or question.text, whole, [provision.text for provision in provisions])


def _with_payer(question: Question, evidence: Sequence[Evidence], index: Index) -> tuple[Evidence, ...]:
    """The evidence; where it is asked who pays, with the sentence after the best one that says so."""
    if not evidence:
        return ()
    best = evidence[0]
    paying = payers_sentence(question.text, best.provisions, index.pinpoint.provisions(best.clause))
    return (replace(best, provisions=(*best.provisions, *paying)), *evidence[1:])


def _held_by(held: Held, hits: Sequence[Hit], index: Index) -> list[Provision]:
    """The provisions found on which a verdict rests."""
    clauses = dict.fromkeys(hit.clause for hit in hits)
    return [
        one
        for clause in clauses
        for one in index.pinpoint.provisions(clause)
        for cited in held.citations
        if cited.document == one.document and one.start < cited.end and cited.start < one.end
    ]


def _undenied(question: Question, against: Sequence[Provision], index: Index) -> bool:
    """Whether the part of the provisions that is closest to what is asked denies nothing: another part of the sentence does."""
    words = f"{question.query.text} {question.query.expansion}"
    part, _ = nearest_part(question, against, index) or closest(against, words, index.pinpoint)
    return part != "" and _WORDS["denies"].search(part) is None


def _borne_by(asked: str, against: Sequence[Provision], held: Held, index: Index) -> bool:
    """Whether what speaks against a question bears it out: a bound that its figure keeps, a duty told with a ban."""
    return may_be(asked, against) or (held.denied and is_due(asked, against, index.pinpoint))


def _cites(held: Held, evidence: Sequence[Evidence]) -> bool:
    """Whether a verdict rests on a provision of the best passage."""
    return any(
        one.document == p.document and overlap(one, p)
        for one in held.citations
        for p in (evidence[0].provisions if evidence else ())
    )


def of_passage(
    question: Question, evidence: Sequence[Evidence], index: Index, borne_out: bool = False
) -> Decision | None:
    """Yes or no by what the best passage allows or forbids; a yes must be borne out by what it says."""
    provisions = evidence[0].provisions if evidence else ()
    if asked := sanctions(question.text):
        given = {name for provision in provisions for name in sanctions(provision.text)}
        if not asked & given:
            return "no" if given else None
    if any(turns_steps(as_statement(question.put or question.text), one.text, index) for one in provisions):
        return "yes" if asks_whether_not(question.put or question.text) else "no"
    words = f"{question.query.text} {question.query.expansion}" if question.english else question.query.text
    found = decision(
        question.put or question.text,
        words,
        provisions,
        index.pinpoint,
        borne_out or related(question, provisions, index),
        nearest_part(question, provisions, index),
    )
    if found != "yes":  # what is refused to who has something is not refused to who lacks it
        return None if found == "no" and needs_lacked(question, provisions, index) is False else found
    asked_of, texts = question.put or question.text, [provision.text for provision in provisions]
    borne_out = bears_out(question, provisions, index) or (borne_out and act_said(question, provisions, index))
    if borne_out and puts_other_rate(question, provisions) and not asks_whether_not(asked_of):
        return "no"
    if of_other_option(asked_of, texts[0]) or summons_others(asked_of, texts[0]):
        return "yes" if asks_whether_not(asked_of) else "no"
    if per_another(asked_of, per_of(texts)):
        return "yes" if asks_whether_not(asked_of) else "no"
    if lacked(asked_of):
        spared = needs_lacked(question, provisions, index) is False and not held_back(asked_of, texts)
        return "yes" if spared else None
    if not_obtained(question.text.lower()) and not on_the_way(asked_of) and not asks_whether_not(asked_of):
        return "no" if any(_WORDS["if_obtained"].search(text) for text in texts) else None
    unheld = counts_unsaid(question, provisions) or asks_of_term(question)  # a number or a time that no passage tells
    unheld = unheld or per_unsaid(asked_of, texts)
    unborne = unheld or puts_unsaid(question, provisions) or unsaid(asked_of, texts) or concedes(asked_of)
    return None if unborne or not borne_out else found
