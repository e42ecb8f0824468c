"""From ranked clauses to the evidence of an answer: which provisions carry what is asked."""

from __future__ import annotations

import re
from collections.abc import Hashable, Sequence
from typing import TypeVar

from assistant.asked_for import asked_for
from assistant.evidence import Evidence, department_after
from assistant.payer_words import tells_payer
from assistant.question import Question
from assistant.rules.types import MONEY
from assistant.running_years import asks_running, running
from assistant.things_counted import prints_number, things_counted
from assistant.title_share import title_share
from assistant.units_asked import units_asked
from index.figures import figures
from index.search import Index
from index.tokens import tokens
from index.types import Clause, Figure, Hit, Provision, Unit

_Key = TypeVar("_Key", bound=Hashable)
POOL = 8
NEAR = 0.88  # a further clause is shown where it scores at least this share of the best
_PIN = 0.6  # the share of the best-matching provision in a clause's score
_FIT = 0.3  # the bonus of a provision that holds the kind of thing asked for
_TITLE = 1.0  # of a clause whose title holds the matter whose bodies are asked for
_OWN_BODY = 0.15  # and of one that names a body itself, where a bracket names that of its clause
_NUMBER = 0.5  # the bonus of a provision that prints how many there are of what is counted
_TERM = 1.0  # the bonus of a provision that prints a term the question puts in quotation marks
_MET = 0.5  # the bonus of a provision for sums above a bound that a sum told exceeds
_OWN = 0.5  # what the words of the turn itself add where it leans on the one before
_REPLACED = 1.5  # and where they put another matter in the place of the one before
_ENGLISH = 6.0  # what a word shared with the translation weighs beside the printed words for what is asked
_SHOWN = 3
_COMPARED = 0.6  # of two documents compared, the second scores at least this share of the first
_SECOND = 0.6  # a further provision of the clause is quoted where it matches at least this well
_QUOTED = 3
_SUMS = MONEY | {"tce"}
_MEASURES = MONEY | {"percent", "m2", "mu", "tce"}
_TERMS = frozenset(("day", "month", "year", "date"))
_OVER = (">", ">=")
_CONSEQUENCE = re.compile(r"约谈|警告|警示|摘牌|通报|提醒|整改|清退|核减|降低|否决|严控|退出|降为|撤销|不予|追责")
_IF = re.compile(r"方可|才[可能]|的前提下|(?:符合|达到|满足|具备|已经|已)[^，,。；;]{1,24}的[，,]")
_HOW = re.compile(
    r"怎么(?!样)|咋(?!样)|如何|什么(?:方式|办法)|\bhow (?:do|does|is|are|will|can|should)\b|\bin (?:what|which) (?:form|way|manner)\b",
    re.IGNORECASE,
)
_IN_QUOTES = re.compile(r"[“\"‘「《]([㐀-鿿]{2,8})[”\"’」》]")
_WAY = re.compile(r"按照?[^，,。；;]{0,40}的?方式|采[取用][^，,。；;]{0,20}方式|以[^，,。；;]{1,12}方式")
_LEAD = re.compile(
    r"牵头|负责|会同|主管|报[^，,。]{0,12}(?:审批|备案|同意)|由[^，,。]{0,14}(?:厅|委|局|办|政府|部门|领导)|[^，,。]{2,14}(?:部门|政府|[厅局委办])要|向[^，,。]{2,14}(?:反映|备案)"
)
_TROUBLE = re.compile(
    r"问题|困难|难题|难处|岔子|麻烦|\b(?:problems?|difficult(?:y|ies)|troubles?|snags?|obstacles?|hurdles?|issues|wrong|complain\w*)\b",
    re.IGNORECASE,
)
_TAKEN = re.compile(r"向[^，,。]{2,14}反映")


def select(question: Question, hits: Sequence[Hit], index: Index) -> tuple[Evidence, ...]:
    """The clauses that answer, best first: always the best one, others only where they score nearly as well."""
    scored = sorted((evidence for evidence, _ in _scored(question, hits, index)), key=lambda evidence: -evidence.score)
    if "compare" in question.asks:
        return _one_a_document(scored)
    return tuple(e for e in scored[:_SHOWN] if e.score >= NEAR * scored[0].score)


def each_alone(question: Question, hits: Sequence[Hit], index: Index) -> list[Evidence]:
    """Each provision of the clauses found as the evidence it would be by itself, best first."""
    alone = [
        Evidence(evidence.clause, (provision,), evidence.score + _PIN * score)
        for evidence, graded in _scored(question, hits, index)
        for score, provision in graded
        if provision.departments is None
    ]
    return sorted(alone, key=lambda evidence: -evidence.score)


def _scored(
    question: Question, hits: Sequence[Hit], index: Index
) -> list[tuple[Evidence, list[tuple[float, Provision]]]]:
    """The clauses found as evidence, each with the scores of its provisions."""
    wanted = question.query.wanted
    if "department" in question.asks:  # a place's name is part of many a body's
        wanted = _without_places(wanted, index)
    words = f"{wanted} {question.query.expansion} {question.query.also_printed}".strip()
    pool = hits[:POOL]
    pinned = [_pinned(hit.clause, words, wanted, question, index) for hit in pool]
    top_hit = max((hit.score for hit in pool), default=1.0) or 1.0
    top_pin = max((score for pins in pinned for score, _ in pins), default=1.0) or 1.0
    titles = [
        title_share(hit.clause, question.own or words, index) if "department" in question.asks else 0.0 for hit in pool
    ]
    weight = _REPLACED if question.elliptic else _OWN
    own, whole = _own_share(question, pool, index)
    told = [figure for figure in figures(question.text) if figure.unit in _SUMS]
    in_a_row = asks_running(question.text)
    units = units_asked(asked_for(question.text, english=question.english))
    counted, asks_how = things_counted(question), _HOW.search(question.text) is not None
    terms = _IN_QUOTES.findall(question.query.wanted)
    troubled = "department" in question.asks and _TROUBLE.search(question.text) is not None
    scored = []
    for hit, pins, title in zip(pool, pinned, titles, strict=True):
        if not pins:
            continue
        closed = "department" in question.asks and any(provision.departments for _, provision in pins)
        matched = [
            (
                score / top_pin
                + _FIT * (closed or suits)
                + _OWN_BODY * (closed and suits)
                + _NUMBER * prints_number(provision, counted)
                + _FIT * (asks_how and _WAY.search(provision.text) is not None)
                + _TERM * any(term in provision.text for term in terms)
                + _TERM * (troubled and _TAKEN.search(provision.text) is not None),
                provision,
            )
            for score, provision in pins
            for suits in (fits(question.asks, provision, in_a_row) or gives_any(provision, units),)
        ]
        graded = [  # within the clause; how well it matches others is no matter of what it is met by
            (
                score
                + _MET * (pin > 0 and meets(told, provision))
                + weight * (own.get(provision, 0.0) if own else 0.0),
                provision,
            )
            for (score, provision), (pin, _) in zip(matched, pins, strict=True)
        ]
        chosen = _chosen(graded, question.asks)
        best = max(score for score, _ in matched)
        best += weight * whole.get(hit.clause.id, 0.0) / _PIN
        score = hit.score / top_hit + _PIN * best + _TITLE * title
        scored.append((Evidence(hit.clause, chosen, score, department_after(hit.clause, chosen, index)), graded))
    return scored


def _without_places(text: str, index: Index) -> str:
    """A question without the names of places."""
    kept: list[str] = []
    at = 0
    for _, start, end in sorted(index.places.mentions(text), key=lambda named: named[1]):
        kept, at = [*kept, text[at:start]], max(at, end)
    return " ".join((*kept, text[at:]))


def _pinned(clause: Clause, words: str, wanted: str, question: Question, index: Index) -> list[tuple[float, Provision]]:
    """The provisions of a clause with the weight of the words they share; of an English question also in translation."""
    pins = index.pinpoint.scored(clause, words)
    if not question.english:
        return pins
    shares = index.translated.shares(clause, wanted)
    return [(score + _ENGLISH * share, provision) for (score, provision), share in zip(pins, shares, strict=True)]


def _own_share(
    question: Question, pool: Sequence[Hit], index: Index
) -> tuple[dict[Provision, float], dict[str, float]]:
    """How well each provision and each clause holds the words of a turn that leans on another, from 0 to 1."""
    if not question.own:
        return {}, {}
    pinned = {hit.clause.id: _pinned(hit.clause, question.own, question.own, question, index) for hit in pool}
    scores = {provision: score for pins in pinned.values() for score, provision in pins}
    if question.english:  # the clauses hold none of its words, their translated sentences do
        return _scaled(scores), _scaled(
            {id: max((score for score, _ in pins), default=0.0) for id, pins in pinned.items()}
        )
    asked = {token: index.pinpoint.weight(token) for token in dict.fromkeys(tokens(question.own))}
    held = {hit.clause.id: set(tokens(hit.clause.text)) for hit in pool}
    whole = {id: sum([w for token, w in asked.items() if token in words]) for id, words in held.items()}
    return _scaled(scores), _scaled(whole)


def _scaled(scores: dict[_Key, float]) -> dict[_Key, float]:
    """Scores divided by the largest."""
    top = max(scores.values(), default=0.0) or 1.0
    return {key: score / top for key, score in scores.items()}


def _one_a_document(scored: Sequence[Evidence]) -> tuple[Evidence, ...]:
    """The best clause of each of the two documents that match best, for a comparison; of one where only one does."""
    best: dict[str, Evidence] = {}
    for evidence in scored:
        best.setdefault(evidence.clause.document, evidence)
    pair = list(best.values())[:2]
    if len(pair) == 2 and pair[1].score >= _COMPARED * pair[0].score:
        return tuple(pair)
    return tuple(scored[:2])


def fits(asked: frozenset[str], provision: Provision, in_a_row: bool = False) -> bool:
    """Whether a provision holds the kind of thing that is asked for; years `in_a_row` are no term unless asked for."""
    units = {figure.unit for figure in provision.figures}
    return (
        (bool(asked & {"amount", "threshold"}) and bool(units & _MEASURES))
        or ("count" in asked and bool(units))
        or ("time" in asked and any(f.unit in _TERMS and running(provision, f) <= in_a_row for f in provision.figures))
        or ("use" in asked and "用于" in provision.text)
        or ("consequence" in asked and _CONSEQUENCE.search(provision.text) is not None)
        or ("department" in asked and _LEAD.search(provision.text) is not None)
        or ("condition" in asked and _IF.search(provision.text) is not None)
        or ("share" in asked and "percent" in units)
        or ("payer" in asked and re.search(r"财政|资金", provision.text) is not None)
    )


def gives_any(provision: Provision, units: frozenset[Unit]) -> bool:
    """Whether a provision has a figure in one of some units."""
    return any(figure.unit in units for figure in provision.figures)


def meets(told: Sequence[Figure], provision: Provision) -> bool:
    """Whether a provision is for sums above a bound, and a sum told of the same unit is above it."""
    bounds = [figure for figure in provision.figures if figure.unit in _SUMS and figure.comparator in _OVER]
    return any(one.unit == bound.unit and one.value > bound.value for one in told for bound in bounds)


def _chosen(graded: Sequence[tuple[float, Provision]], asked: frozenset[str]) -> tuple[Provision, ...]:
    """The provisions to quote, best first: the best, and others that match nearly as well; asked who pays or by when, also the one that says."""
    passages = [pair for pair in graded if pair[1].departments is None] or list(graded)
    ranked = sorted(passages, key=lambda pair: -pair[0])
    chosen = tuple(provision for score, provision in ranked[:_QUOTED] if score >= _SECOND * ranked[0][0])
    if "payer" in asked and not any(tells_payer(provision.text) for provision in chosen):
        paying = [provision for score, provision in ranked if score > 0 and tells_payer(provision.text)]
        return (*paying[:1], *chosen[: _QUOTED - 1])
    if {"time", "count"} <= asked and not any(_tells_time(provision) for provision in chosen):
        telling = [provision for score, provision in ranked if score > 0 and _tells_time(provision)]
        return (*chosen[: _QUOTED - 1], *telling[:1])
    return chosen


def _tells_time(provision: Provision) -> bool:
    """Whether a provision gives a term or a date."""
    return any(figure.unit in _TERMS for figure in provision.figures)
