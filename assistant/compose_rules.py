"""An answer from verdicts: yes or no first, then the amount, its conditions, who pays, and what the text leaves open."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from assistant.award_words import award_words, rate_of, text_in, told_figures
from assistant.cite import Citations
from assistant.decide import Ruling
from assistant.itemise import asks_total
from assistant.names import place_in, title
from assistant.question import Question
from assistant.rules.quantities import plain, print_quantity
from assistant.rules.types import Award, MissingFact, Rule
from assistant.scale import scaled
from assistant.total import Total, share_asked, total_of
from assistant.types import Amount, AnswerType, Decision, Missing, Notice, VerdictView
from assistant.yes_or_no import equal, selecting, yes_or_no
from index.figures import figures
from index.search import Index
from index.types import Clause
from prompts import replies

_MOST = 4
_HOW_MUCH = re.compile(r"多少|几多|几[十百千]?万|how much|what's the|what is the", re.IGNORECASE)
_PLACES = frozenset(("region", "zone_type"))
_STATUS_NOTICES = frozenset(("draft", "expired", "undated", "template"))


@dataclass
class Composition:
    """The parts of an answer as they are put together."""

    type: AnswerType = "answer"
    lines: list[str] = field(default_factory=list)
    decision: Decision | None = None
    amounts: list[Amount] = field(default_factory=list)
    verdicts: list[VerdictView] = field(default_factory=list)
    notices: list[Notice] = field(default_factory=list)
    missing: list[Missing] = field(default_factory=list)


def compose_rules(
    question: Question, rulings: Sequence[Ruling], items: Sequence[Ruling], index: Index, citations: Citations
) -> Composition:
    """The composition of an answer from rulings, the first the most relevant; cites each rule's passage.

    `items` are the rulings that a total adds up, where one is asked.
    """
    made = Composition()
    total = total_of(items, question)
    shown = _each_once(items) if total else _shown(rulings)
    made.verdicts = [_view(ruling, question) for ruling in rulings[:_MOST]]
    made.decision = yes_or_no(question, shown)
    if made.decision:
        made.lines.append(replies(question.language)[made.decision])
    if "compare" in question.asks and len(shown) > 1 and all(r.verdict.award for r in shown):
        made.lines.append(replies(question.language)["same_amount" if equal(shown) else "not_same_amount"])
    if total:
        _state_total(made, total, question)
    apart = _of_two_documents(shown)
    if apart and not made.lines and equal(shown):
        award = award_words(shown[0].verdict.award, question.language) if shown[0].verdict.award else ""
        made.lines.append(replies(question.language)["both_give"].format(amount=award))
    for ruling in shown:
        _state(made, ruling, question, index, citations, total is None)
    if apart:
        made.lines.append(_difference(shown, question, index))
    if total:
        made.amounts = [_total_amount(total)]
    branch = None if total or made.decision else _branches(shown)
    if branch:
        made.type, made.amounts = "clarify", []
        made.missing = [Missing(branch.fact, text_in(branch.question, question.language))]
        made.lines.insert(0, replies(question.language)["clarify"].format(question=made.missing[0].question))
    else:
        _ask(made, shown, question)
    made.lines = [line[0].upper() + line[1:] for line in made.lines if line]
    return made


def _shown(rulings: Sequence[Ruling]) -> list[Ruling]:
    """Those that give something or may; where none does, the best refusal of each document."""
    open_ = [r for r in rulings if r.verdict.status != "ineligible"]
    if open_:
        return open_[:_MOST]
    first: dict[str, Ruling] = {}
    for ruling in rulings:
        first.setdefault(ruling.rule.document, ruling)
    return list(first.values())[:2]


def _each_once(items: Sequence[Ruling]) -> list[Ruling]:
    """One ruling a rule, those that give something first."""
    first: dict[str, Ruling] = {}
    for ruling in sorted(items, key=lambda one: one.verdict.status == "ineligible"):
        first.setdefault(ruling.rule.id, ruling)
    return list(first.values())[:_MOST]


def _of_two_documents(shown: Sequence[Ruling]) -> bool:
    """Whether two documents each give an award for the same matter."""
    return len(shown) > 1 and len({r.rule.document for r in shown if r.verdict.award}) == len(shown)


def _difference(shown: Sequence[Ruling], question: Question, index: Index) -> str:
    """What each document applies to, and whether it is in force."""
    words = replies(question.language)
    zones = next(iter(shown)).rule.vocabulary["zone_type"].values
    parts = []
    for ruling in shown:
        policy = index.policies[ruling.rule.document]
        names = [zones[kind] for kind in policy.zone_types if kind in zones]
        zone = (" / " if question.english else "、").join(n.en if question.english else n.zh for n in names)
        inline = words.get(f"{policy.status}_inline", "")
        per = text_in(ruling.rule.per, question.language)
        parts.append(words["applies"].format(title=title(policy, question.language), zone=zone, per=per) + inline)
    return words["different"].format(differences=("; " if question.english else "；").join(parts))


def _branches(shown: Sequence[Ruling]) -> MissingFact | None:
    """The one fact that selects among rulings that give different sums; None where none does."""
    told = [ruling for ruling in shown if ruling.raised and ruling.verdict.award]
    values = {ruling.verdict.award.value for ruling in told if ruling.verdict.award}
    if len(told) < 2 or len(values) < 2:
        return None
    names = [{fact.fact: fact for fact in selecting([ruling], shown)} for ruling in told]
    common = [fact for name, fact in names[0].items() if all(name in other for other in names[1:])]
    return common[0] if common else None


def _state(
    made: Composition, ruling: Ruling, question: Question, index: Index, citations: Citations, with_amounts: bool
) -> None:
    """Say what one ruling gives, with its passage cited."""
    rule, verdict, language = ruling.rule, ruling.verdict, question.language
    words = replies(language)
    anchor = rule.anchors[0]
    policy = index.policies[rule.document]
    clause = clause_at(index, rule.document, anchor.start)
    n = citations.add(policy, clause, anchor.start, anchor.end)
    source = (
        f"{title(policy, language)}, {place_in(clause, language)}"
        if question.english
        else (f"《{title(policy, language)}》{place_in(clause, language)}")
    )
    separator = ": " if question.english else "："
    head = f"{text_in(rule.title, language)}{separator}"
    stated = _stated(ruling, question)
    if verdict.status == "ineligible":
        made.lines.append(f"{head}{text_in(verdict.reason, language)} [{n}]")
    elif stated:
        phrase = (", " if question.english else "，").join(award_words(award, language) for award in stated)
        per = text_in(rule.per, language)
        made.lines.append(f"{head}{phrase}" + (f" ({per}) [{n}]" if question.english else f"（{per}）[{n}]"))
    elif rule.measure:
        made.lines.append(f"{head}{text_in(rule.measure, language)} [{n}]")
    else:
        made.lines.append(f"{head}{text_in(verdict.reason, language)} [{n}]")
    made.lines.append(_quoted(source, citations.quote(n), n, question))
    part = scaled(verdict.award, question) if verdict.award and verdict.status != "ineligible" else None
    if part:
        award, step = part
        made.amounts.append(Amount(plain(award.value), award.unit, award.kind, "", rule.id, n, (step,)))
        made.lines += [award_words(award, language), words["steps"].format(steps=step)]
    elif with_amounts and verdict.status != "ineligible":
        steps = tuple(text_in(step, language) for step in verdict.steps)
        for award in stated:
            own = steps if award == verdict.award and _computed(rule, verdict.award) else ()
            made.amounts.append(
                Amount(plain(award.value), award.unit, award.kind, text_in(rule.per, language), rule.id, n, own)
            )
        share = share_asked(ruling, question)
        if share:
            twice = len(_HOW_MUCH.findall(question.text)) > 1
            printed = [amount for amount in made.amounts if verdict.award and (twice or not amount.steps)]
            made.amounts = [
                *printed,
                Amount(
                    plain(share.award.value), share.award.unit, share.award.kind, share.who, rule.id, n, share.steps
                ),
            ]
            if share.steps:
                made.lines.append(words["shares"].format(shares=share.words))
    if verdict.status != "ineligible":
        made.lines += _details(ruling, question)
    for kind, notice in verdict.notices:
        if kind not in _STATUS_NOTICES:
            made.notices.append(Notice(kind, text_in(notice, language), rule.document))  # type: ignore[arg-type]


def _details(ruling: Ruling, question: Question) -> list[str]:
    """Steps, conditions taken for granted, payer, shares, use and readings, each on its line."""
    rule, verdict, language = ruling.rule, ruling.verdict, question.language
    words, comma = replies(language), "; " if question.english else "；"
    lines = []
    if verdict.steps and verdict.award and _computed(rule, verdict.award):
        lines.append(words["steps"].format(steps=comma.join(text_in(step, language) for step in verdict.steps)))
    if verdict.assumed:
        lines.append(words["assumed"].format(conditions=comma.join(text_in(c, language) for c in verdict.assumed)))
    if rule.payer:
        lines.append(words["payer"].format(payer=text_in(rule.payer, language)))
    if rule.shares:
        shares = comma.join(f"{text_in(s.who, language)} {s.quantity.printed}" for s in rule.shares)
        lines.append(words["shares"].format(shares=shares))
    if rule.use:
        lines.append(words["use"].format(use=text_in(rule.use, language)))
    if verdict.readings:
        lines.append(words["readings"])
        for reading in verdict.readings:
            amount = award_words(reading.award, language) if reading.award else "—"
            if reading.award and any(f.value == reading.award.value for f in figures(text_in(reading.words, language))):
                lines.append(f"- {text_in(reading.words, language)}")  # the words say the sum
                continue
            lines.append(f"- {text_in(reading.words, language)}: {amount}" if question.english
                         else f"- {text_in(reading.words, language)}：{amount}")  # fmt: skip
    return lines


def _stated(ruling: Ruling, question: Question) -> list[Award]:
    """The awards to state: the one decided; else, where the question gives no figure, the rate and the ceiling."""
    verdict = ruling.verdict
    if verdict.award and not (_computed(ruling.rule, verdict.award) and _one_of_several(question, len(verdict.steps))):
        return [verdict.award]
    if verdict.award:
        return [award for award in (rate_of(ruling.rule), verdict.ceiling) if award]
    if told_figures(ruling.rule, question.facts):
        return []
    return [award for award in (rate_of(ruling.rule), verdict.ceiling) if award]


def _one_of_several(question: Question, steps: int) -> bool:
    """Whether a total of several sums is asked: what one of them gives must not pass for it."""
    told = [figure for figure in figures(question.text) if figure.unit in ("CNY", "USD")]
    return steps > 0 and asks_total(question.text) and len(told) > 1


def _computed(rule: Rule, award: Award | None) -> bool:
    """Whether an award was worked out rather than copied from the text."""
    if award is None:
        return False
    printed = print_quantity(award.value, award.unit).zh
    return not any(printed in anchor.quote for anchor in rule.anchors)


def _ask(made: Composition, shown: Sequence[Ruling], question: Question) -> None:
    """Ask for the fact that selects the rule or sets the sum, where the asker gave what should be worked out."""
    open_sum = any(told_figures(r.rule, question.facts) and not r.verdict.award for r in shown)
    if (
        (made.amounts and not open_sum)
        or made.decision
        or not shown
        or any(r.verdict.status == "ineligible" for r in shown[:1])
    ):
        return
    wanted = [f for r in shown for f in r.verdict.missing if f.effect != "condition" and f.fact not in _PLACES]
    if not wanted or any(r.verdict.readings for r in shown):
        return
    asked = dict.fromkeys((fact.fact, text_in(fact.question, question.language)) for fact in wanted[:2])
    made.missing = [Missing(name, words) for name, words in asked]
    if made.missing and not any(r.verdict.award for r in shown):
        made.type = "clarify"
        joined = (" " if question.english else "").join(m.question for m in made.missing[:1])
        made.lines.insert(0, replies(question.language)["clarify"].format(question=joined))
        for ruling in shown:
            for option in ruling.verdict.options:
                if option.award:
                    separator = ": " if question.english else "："
                    made.lines.append(f"- {text_in(option.words, question.language)}{separator}"
                                      f"{award_words(option.award, question.language)}")  # fmt: skip


def _state_total(made: Composition, total: Total, question: Question) -> None:
    made.lines.append(award_words(total.award, question.language))
    made.lines.append(replies(question.language)["steps"].format(steps="; ".join(total.steps)))


def _total_amount(total: Total) -> Amount:
    return Amount(plain(total.award.value), total.award.unit, total.award.kind, "", total.rules, 1, total.steps)


def _quoted(source: str, quote: str, n: int, question: Question) -> str:
    return f"{source}: “{quote}” [{n}]" if question.english else f"依据：{source}“{quote}”[{n}]"


def _view(ruling: Ruling, question: Question) -> VerdictView:
    verdict, language = ruling.verdict, question.language
    return VerdictView(
        rule=verdict.rule,
        status=verdict.status,
        missing=tuple(fact.fact for fact in verdict.missing),
        readings=tuple(
            {
                "name": r.name,
                "words": text_in(r.words, language),
                "amount": award_words(r.award, language) if r.award else "",
            }
            for r in verdict.readings
        ),
        reason=text_in(verdict.reason, language),
        entitlement=verdict.entitlement,
    )


def clause_at(index: Index, document: str, offset: int) -> Clause:
    """The clause of a document that holds an offset."""
    return next(c for c in index.clauses if c.document == document and c.start <= offset < c.end)
