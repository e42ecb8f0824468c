"""What one ruling gives, in words, with its passage cited: the sum, its conditions, who pays, what the text leaves open."""

from __future__ import annotations

import re
from collections.abc import Sequence

from assistant.award_words import award_words, rate_of, text_in
from assistant.cite import Citations
from assistant.composition import Composition, Row
from assistant.decide import Ruling
from assistant.evidence import clause_at
from assistant.names import place_in, title
from assistant.payers_part import share_asked
from assistant.printed_kind import printed_kind
from assistant.question import Question
from assistant.rules.quantities import plain
from assistant.rules.sums import quantities
from assistant.rules.types import MONEY, Award, Rule
from assistant.scale import scaled
from assistant.stated_awards import computed, one_of_like, stated_awards
from assistant.tiers import tiers
from assistant.types import Amount, Notice, VerdictView
from assistant.units_asked import units_asked
from index.figures import figures
from index.search import Index
from index.types import Figure
from prompts import replies

_HOW_MUCH = re.compile(r"多少|几多|几[十百千]?万|how much|what's the|what is the", re.IGNORECASE)
_AND_ITS = re.compile(
    r"(?:奖|补|资助|支持)[^，。？]{0,6}(?:和|以及|及|与)[^，。？]{0,8}(?:市|财政|自治区)|\b(?:reward|award|grant|subsidy|sum|total),? and (?:the |its )?[^.?]{0,24}(?:share|half|part|portion|city|region)",
    re.IGNORECASE,
)
_STATUS_NOTICES = frozenset(("draft", "expired", "undated", "template"))


def state_ruling(
    made: Composition,
    ruling: Ruling,
    question: Question,
    index: Index,
    citations: Citations,
    with_amounts: bool,
    side: str = "",
) -> None:
    """Say what one ruling gives, with its passage cited; of a comparison in the row of its `side`."""
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
    stated = stated_awards(ruling, question)
    row = _row(side, ruling, stated, n, question)
    if side:
        made.rows.append(row)
    else:
        made.lines.append(row.says)
    made.lines.append(_quoted(source, citations.quote(n), n, question))
    part = scaled(verdict.award, question, rule) if verdict.award and verdict.status != "ineligible" else None
    if part:
        award, step = part
        made.amounts.append(Amount(plain(award.value), award.unit, award.kind, "", rule.id, n, (step,)))
        made.lines += [award_words(award, language), words["steps"].format(steps=step)]
    elif with_amounts and verdict.status != "ineligible":
        steps = tuple(text_in(step, language) for step in verdict.steps)
        for award in stated:
            own = steps if award == verdict.award and computed(rule, verdict.award) else ()
            made.amounts.append(
                Amount(plain(award.value), award.unit, award.kind, text_in(rule.per, language), rule.id, n, own)
            )
        for one in _figures_beside(ruling, stated, question):
            made.amounts.append(Amount(plain(one.value), one.unit, printed_kind(one, anchor.quote), "", rule.id, n, ()))
        share = None if one_of_like(question, rule) else share_asked(ruling, question)
        if share:
            twice = len(_HOW_MUCH.findall(question.text)) > 1 or _AND_ITS.search(question.text) is not None
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


def _figures_beside(ruling: Ruling, stated: Sequence[Award], question: Question) -> list[Figure]:
    """The figures that a rule prints beside what it gives, in a unit of a measure that the question names: a threshold, a term."""
    if not stated or ruling.rule.anchors[0].quote in question.text:
        return []
    quote = ruling.rule.anchors[0].quote
    given = {award.unit for award in stated}
    units = units_asked(question.text) - given - (MONEY if given & MONEY else set())
    told = {(award.value, award.unit) for award in stated} | {(one.value, one.unit) for one in figures(question.text)}
    return [one for one in figures(quote) if one.unit in units and (one.value, one.unit) not in told]


def _row(side: str, ruling: Ruling, stated: Sequence[Award], n: int, question: Question) -> Row:
    """What a ruling gives in a few words, marked; where it gives nothing, why not."""
    rule, verdict, language = ruling.rule, ruling.verdict, question.language
    name = text_in(rule.title, language)
    head = "" if side == name else f"{name}{': ' if question.english else '：'}"
    if verdict.status == "ineligible" or not (stated or rule.measure):
        return Row(side, f"{head}{text_in(verdict.reason, language)} [{n}]")
    if not stated and rule.measure:
        return Row(side, f"{head}{text_in(rule.measure, language)} [{n}]")
    gives = (", " if question.english else "，").join(_printed(award, rule, question) for award in stated)
    per = text_in(rule.per, language)
    says = f"{head}{gives}" + (f" ({per}) [{n}]" if question.english else f"（{per}）[{n}]")
    one = stated[0] if len(stated) == 1 else None
    return Row(side, says, gives, per, stated[-1].unit, "每年" in rule.per.zh, one)


def view(ruling: Ruling, question: Question) -> VerdictView:
    """A verdict as the answer shows it, in the question's language."""
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


def _details(ruling: Ruling, question: Question) -> list[str]:
    """Steps, conditions taken for granted, payer, shares, use and readings, each on its line."""
    rule, verdict, language = ruling.rule, ruling.verdict, question.language
    words, comma = replies(language), "; " if question.english else "；"
    lines = []
    if verdict.steps and verdict.award and computed(rule, verdict.award):
        lines.append(words["steps"].format(steps=comma.join(text_in(step, language) for step in verdict.steps)))
    lines += tiers(verdict, question)
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


def _printed(award: Award, rule: Rule, question: Question) -> str:
    """An award in words; a rate of 1:1 as the text prints it."""
    if award == rate_of(rule) and any(
        factor.printed == "1:1" for factor in (quantities(rule.amount) if rule.amount else ())
    ):
        return "1:1"
    return award_words(award, question.language)


def _quoted(source: str, quote: str, n: int, question: Question) -> str:
    return f"{source}: “{quote}” [{n}]" if question.english else f"依据：{source}“{quote}”[{n}]"
