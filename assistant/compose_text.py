"""An answer from the words of the text: the short answer first, the passage quoted, then who is responsible."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from assistant.cite import Citations
from assistant.evidence import Evidence
from assistant.figure_read import as_read
from assistant.figures_by_part import MEASURED, PART, Measures, asks_bound_alone, figures_by_part, narrowing
from assistant.gloss import in_english
from assistant.itemise import asks_each
from assistant.names import departments, place_in, title
from assistant.own_role import gives_task
from assistant.part_words import begins_of_them, of_them
from assistant.printed_kind import printed_kind
from assistant.question import Question
from assistant.reckoned import Reckoned
from assistant.rules.quantities import plain
from assistant.rules.types import MONEY, Rule
from assistant.running_years import asks_running, running
from assistant.types import Amount, Decision
from assistant.units_asked import units_asked
from assistant.word_patterns import word_patterns
from index.search import Index
from index.tokens import tokens
from index.types import Clause, Figure, Provision
from prompts import replies

_WORDS = word_patterns("compose_text")
_MOST_AMOUNTS = 4
_SAID = 0.5  # of what the question says of the sum it names best, below which another is of another measure
_OF_A_FIGURE = frozenset(("amount", "sum", "share", "threshold"))
_OF_NO_FIGURE = frozenset(("department", "decision"))
_OVER = frozenset((">", ">="))


def compose_text(
    question: Question,
    evidence: Sequence[Evidence],
    index: Index,
    citations: Citations,
    rules: Sequence[Rule] = (),
    decided: Decision | None = None,
    reckoned: Reckoned | None = None,
    instead: str = "",
) -> tuple[str, tuple[Amount, ...]]:
    """The text, which begins with what was decided, and the figures asked for; cites as it quotes.

    `rules` are those whose English sentences may say what a quote says; `reckoned` what the figures asked for come to;
    `instead` what the text says in place of what was put to be confirmed.
    """
    words = replies(question.language)
    lines: list[str] = []
    if decided:
        lines.append(f"{words[decided]}{' ' if question.english and instead else ''}{instead}")
    own_body = bool(evidence[0].provisions) and gives_task(evidence[0].provisions[0].text)
    bracket_first = "department" in question.asks and not own_body
    if bracket_first:
        lines += responsible(question, evidence[0], index, citations)
    amounts: list[Amount] = []
    bearing = _bearing(question, evidence[0].provisions)
    for place, one in enumerate(evidence):
        policy = index.policies[one.clause.document]
        for provision in one.provisions:
            lines.append(quoted_line("also" if place else "quoted", question, one.clause, provision, index, citations))
            n = citations.add(policy, one.clause, provision.start, provision.end)
            if provision is bearing or (place == 0 and bearing is None and not amounts):
                amounts += amounts_asked(question, provision, n, index)
            if question.english and not translation(provision, index):
                terms = in_english(replace(provision, text=citations.quote(n)), rules, index.vocabulary)
                lines += [words["gloss"].format(terms=terms)] if terms else []
    amounts = _of_each_measure(
        figures_by_part(question, evidence[0].clause, index), amounts, lines, question, evidence[0], index, citations
    )
    if reckoned:
        amounts = [_worked_out(reckoned)] if reckoned.award else []
        steps = ("; " if question.english else "；").join(reckoned.steps)
        at = 1 if decided else 0
        lines[at:at] = [reckoned.lead[0].upper() + reckoned.lead[1:], words["steps"].format(steps=steps)]
    if not bracket_first and evidence[0].department:
        lines += responsible(question, evidence[0], index, citations)
    return "\n\n".join(lines), tuple(amounts[:_MOST_AMOUNTS])


def quoted_line(
    reply: str, question: Question, clause: Clause, provision: Provision, index: Index, citations: Citations
) -> str:
    """A provision quoted with its place, cited; for an English question its translation comes first, where there is one."""
    policy, words = index.policies[clause.document], replies(question.language)
    n = citations.add(policy, clause, provision.start, provision.end)
    english = translation(provision, index) if question.english else ""
    line = words[f"{reply}_translated" if english else reply].format(
        title=title(policy, question.language), label=place_in(clause, question.language),
        quote=english or citations.quote(n), mark=f"[{n}]",
    )  # fmt: skip
    return f"{line}\n\n{words['original'].format(quote=citations.quote(n), mark=f'[{n}]')}" if english else line


def translation(provision: Provision, index: Index) -> str:
    """The reference translation of a provision, or ""."""
    return index.translated.reference.of(provision.document, provision.text)


def responsible(question: Question, evidence: Evidence, index: Index, citations: Citations) -> list[str]:
    """The lines that name who leads, supports and is responsible; none where the passage itself names who acts."""
    words = replies(question.language)
    bracket = evidence.department
    if bracket is None or bracket.departments is None:
        named_here = any(gives_task(provision.text) for provision in evidence.provisions)
        return [words["no_department"]] if "department" in question.asks and not named_here else []
    n = citations.add(index.policies[bracket.document], evidence.clause, bracket.start, bracket.end)
    named = bracket.departments
    return [
        words[role].format(names=departments(names, question.language, index.vocabulary), mark=f"[{n}]")
        for role, names in (("lead", named.lead), ("support", named.support), ("responsible", named.responsible))
        if names
    ]


def amounts_asked(question: Question, provision: Provision, n: int, index: Index) -> list[Amount]:
    """The figures of a provision that are of the kind asked for, those first that stand nearest to what is asked."""
    asked = set(tokens(f"{question.query.wanted} {question.query.expansion}"))
    in_a_row, units = asks_running(question.text), units_asked(question.text)
    if (
        not (question.asks or units)
        and _WORDS["asks_what"].search(question.text)
        and not _WORDS["measure"].search(question.text)
    ):
        return []  # 什么方式, what treatment: no figure
    wanted = [
        figure
        for figure in provision.figures
        if (_asked_for(question.asks, figure) or figure.unit in units or in_a_row)
        and (running(provision, figure) == in_a_row or (not in_a_row and figure.unit in units))
    ]
    if not wanted and (units or question.asks & _OF_A_FIGURE) and not question.asks & _OF_NO_FIGURE:
        wanted = [figure for figure in provision.figures if figure.unit in MEASURED]  # of another kind than it seems
    if not units & MONEY and (figure_of := narrowing(provision)):
        wanted = [figure for figure in wanted if figure not in figure_of]
    bounds = {figure.unit for figure in wanted if figure.comparator in _OVER} & MONEY & (units or MONEY)
    if bounds and asks_bound_alone(question):  # what must be reached, and not what it brings
        wanted = [figure for figure in wanted if figure.unit in bounds and figure.comparator in _OVER]
        units |= bounds
    weighed = {
        figure: sum(index.pinpoint.weight(t) for t in set(tokens(_around(provision, figure))) & asked)
        for figure in wanted
    }
    near = sorted(wanted, key=lambda figure: (figure.unit not in units, -weighed[figure]))
    sums = units & MONEY
    top = max((weighed[figure] for figure in near if figure.unit in sums), default=0.0)
    if not asks_each(question.text):
        near = [figure for figure in near if figure.unit not in sums or weighed[figure] >= _SAID * top]
    if "decision" in question.asks:  # the share that is put, and none of another thing beside it
        most = max((weighed[figure] for figure in near if figure.unit == "percent"), default=0.0)
        near = [figure for figure in near if figure.unit != "percent" or weighed[figure] >= _SAID * most]
    if near and not of_them(question.text):  # of ten of 50 billion, the six of 100 billion are not asked for
        near = [near[0], *(figure for figure in near[1:] if not begins_of_them(_around(provision, figure)))]
    return [_amount(figure, provision, n, question) for figure in near]


def _amount(figure: Figure, provision: Provision, n: int, question: Question) -> Amount:
    """A figure of a provision cited as an amount."""
    kind = printed_kind(figure, provision.text, provision.start)
    return Amount(plain(figure.value), figure.unit, kind, "", "", n, as_read(figure, provision, question.language))


def _of_each_measure(
    measures: Measures,
    amounts: Sequence[Amount],
    lines: list[str],
    question: Question,
    evidence: Evidence,
    index: Index,
    citations: Citations,
) -> list[Amount]:
    """The amounts where measures are asked for by their own words: one for each, its passage quoted, or the one alone."""
    policy = index.policies[evidence.clause.document]
    if measures.several:
        told: list[Amount] = []
        for one in measures.each:
            if one.provision not in evidence.provisions:
                lines.append(quoted_line("also", question, evidence.clause, one.provision, index, citations))
            n = citations.add(policy, evidence.clause, one.provision.start, one.provision.end)
            told += [_amount(figure, one.provision, n, question) for figure in one.figures]
        return told if measures.whole else [*told, *(amount for amount in amounts if amount not in told)]
    if (alone := measures.alone) and alone.provision in evidence.provisions:
        shares = {plain(figure.value) for figure in alone.figures if figure.unit == "percent"}
        if any(amount.unit == "percent" and amount.value in shares for amount in amounts):
            return [amount for amount in amounts if amount.unit != "percent" or amount.value in shares]
    return list(amounts)


def _bearing(question: Question, provisions: Sequence[Provision]) -> Provision | None:
    """The first provision with a figure of the measure asked for by name; None where none is named or has one."""
    units = units_asked(question.text)
    return next((one for one in provisions if any(figure.unit in units for figure in one.figures)), None)


def _worked_out(reckoned: Reckoned) -> Amount:
    """The amount of a sum worked out; it stands on the passage cited first."""
    award = reckoned.award
    assert award is not None
    return Amount(plain(award.value), award.unit, award.kind, "", "", 1, reckoned.steps)


def _around(provision: Provision, figure: Figure) -> str:
    """The part of a provision, comma to comma or in a list of figures, that a figure stands in, with one it leans on."""
    at, before = figure.start - provision.start, ""
    for part in PART.finditer(provision.text):
        if part.start() <= at < part.end():
            return f"{before}{part[0]}" if _WORDS["leans"].match(part[0]) else part[0]
        before = part[0]
    return provision.text


def _asked_for(asked: frozenset[str], figure: Figure) -> bool:
    """Whether a figure is of the kind asked for; keywords without a question ask for whatever figure there is."""
    if not asked:
        return figure.unit in MONEY | {"percent"}
    if figure.unit in MONEY:
        return bool(asked & {"amount", "threshold"})
    if figure.unit in ("percent", "m2", "mu", "tce"):
        return bool(asked & {"amount", "count", "share", "sum", "threshold"})
    return figure.unit in ("day", "month", "year") and "time" in asked
