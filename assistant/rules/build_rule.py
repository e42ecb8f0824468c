"""A rule from its record: place and applicant become conditions like the others."""

from __future__ import annotations

from collections.abc import Mapping

from assistant.rules.build_amount import build_amount, build_expression
from assistant.rules.errors import RuleError
from assistant.rules.load_facts import MATTER, text
from assistant.rules.logic import AnyOf, Compare, Expression, comparisons
from assistant.rules.mentioned import required
from assistant.rules.quantities import parse_quantity
from assistant.rules.schema import AmbiguityRecord, AnchorRecord, ConditionRecord, ReadingRecord, RuleRecord
from assistant.rules.sums import Amount
from assistant.rules.types import Ambiguity, Anchor, Condition, ReadingSpec, Rule, Share
from assistant.rules.vocabulary import Fact, Text

Vocabulary = Mapping[str, Fact]


def build_rule(record: RuleRecord, document: str, file: str, vocabulary: Vocabulary) -> Rule:
    """The rule, or an error that names file, rule and key."""
    try:
        return _build(record, document, file, vocabulary)
    except RuleError as fault:
        raise RuleError(fault.reason, fault.remedy, file=file, rule=record.id, key=fault.key) from None


def _build(record: RuleRecord, document: str, file: str, vocabulary: Vocabulary) -> Rule:
    subject = _about(record, vocabulary)
    amount = build_amount(record.amount, vocabulary) if record.amount else None
    if amount is None and record.measure is None and record.promise is None and not record.ambiguities:
        raise RuleError("it gives nothing", "add amount, measure, promise or ambiguities", key="amount")
    conditions = (
        *_place(record, vocabulary),
        *_applicant(record, vocabulary),
        *_subject(record, subject),
        *(_condition(entry, vocabulary) for entry in record.conditions),
    )
    only_if = build_expression(record.raise_only_if, vocabulary) if record.raise_only_if else None
    return Rule(
        id=record.id,
        kind=record.kind,
        title=text(record.title),
        document=document,
        clause=record.clause,
        beneficiary=record.beneficiary,
        subject=subject,
        conditions=conditions,
        per=text(record.per),
        anchors=tuple(_anchor(anchor) for anchor in record.anchors),
        vocabulary=vocabulary,
        raise_only_if=only_if,
        required=required(subject, vocabulary) | (required(only_if, vocabulary) if only_if else frozenset()),
        by_matter=amount is None and any(one.fact == MATTER for one in comparisons(subject)),
        amount=amount,
        measure=text(record.measure) if record.measure else None,
        promise=text(record.promise) if record.promise else None,
        payer=text(record.payer) if record.payer else None,
        use=text(record.use) if record.use else None,
        not_stackable=text(record.not_stackable) if record.not_stackable else None,
        shares=tuple(Share(text(share.who), parse_quantity(share.share)) for share in record.shares),
        ambiguities=tuple(_ambiguity(entry, amount, vocabulary) for entry in record.ambiguities),
        interpretations=tuple(text(entry) for entry in record.interpretations),
        unsettled=tuple(text(entry) for entry in record.unsettled),
        valid_from=record.valid_from,
        valid_to=record.valid_to,
        file=file,
    )


def _place(record: RuleRecord, vocabulary: Vocabulary) -> list[Condition]:
    found = []
    for name in ("region", "city", "zone_type", "zone_level"):
        given = getattr(record.place, name)
        if given is None:
            continue
        values = tuple([given] if isinstance(given, str) else given)
        fact = vocabulary[name]
        for value in values:
            if value not in fact.values:
                raise RuleError(f"{value!r} is no value of {name}", f"use one of {', '.join(fact.values)}", key="place")
        words = Text(
            "或".join(fact.values[value].zh for value in values), " or ".join(fact.values[value].en for value in values)
        )
        found.append(
            Condition(
                Compare(name, "is", values),
                Text(f"{fact.zh}：{words.zh}", f"{fact.en}: {words.en}"),
                "ask" if name in ("region", "zone_type") else "name",
                Text(f"这一条只适用于{words.zh}", f"this clause applies to {words.en} only"),
                part="place",
            )
        )
    return found


def _applicant(record: RuleRecord, vocabulary: Vocabulary) -> list[Condition]:
    if not record.applicants:
        return []
    terms = vocabulary["applicant"].values
    for value in record.applicants:
        if value not in terms:
            raise RuleError(f"{value!r} is no applicant", f"use one of {', '.join(terms)}", key="applicants")
    who = terms[record.beneficiary]
    return [
        Condition(
            Compare("applicant", "is", tuple(record.applicants)),
            Text(f"给予对象：{who.zh}", f"goes to: {who.en}"),
            "ask",
            Text(f"这一条给的是{who.zh}", f"this clause gives to the {who.en}"),
            part="applicant",
        )
    ]


def _about(record: RuleRecord, vocabulary: Vocabulary) -> Expression:
    """The subject as written, or that the matter asked about is this rule's own."""
    parts = [build_expression(record.subject, vocabulary)] if record.subject else []
    if record.matter:
        parts.append(Compare(MATTER, "is", (record.id,)))
    return parts[0] if len(parts) == 1 else AnyOf(tuple(parts))


def _subject(record: RuleRecord, subject: Expression) -> list[Condition]:
    return [Condition(subject, text(record.title), "ask", selects=True, part="subject")]


def _condition(record: ConditionRecord, vocabulary: Vocabulary) -> Condition:
    when = build_expression(record.when, vocabulary)
    if not any(comparison.operator != "known" for comparison in comparisons(when)):
        raise RuleError("a condition looks at no fact", "compare a fact", key="conditions")
    return Condition(
        when,
        text(record.text),
        record.unmentioned,
        text(record.otherwise) if record.otherwise else None,
        record.selects,
    )


def _ambiguity(record: AmbiguityRecord, amount: Amount | None, vocabulary: Vocabulary) -> Ambiguity:
    return Ambiguity(
        text(record.text),
        build_expression(record.when, vocabulary) if record.when else None,
        tuple(_reading(entry, amount, vocabulary) for entry in record.readings),
        text(record.supposed) if record.supposed else None,
    )


def _reading(record: ReadingRecord, amount: Amount | None, vocabulary: Vocabulary) -> ReadingSpec:
    if record.amount == "same":
        own = amount
    else:
        own = build_amount(record.amount, vocabulary) if record.amount else None
    return ReadingSpec(
        record.name, text(record.words), own, build_expression(record.when, vocabulary) if record.when else None
    )


def _anchor(record: AnchorRecord) -> Anchor:
    if record.start is None or record.end is None:
        raise RuleError(
            f"the quote {record.quote[:20]}… has no offsets", "fill them in with the step located", key="anchors"
        )
    return Anchor(record.quote, record.start, record.end, tuple(record.covers))
