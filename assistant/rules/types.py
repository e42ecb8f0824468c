"""The values that travel in and out of the checker: rules, documents, awards, verdicts."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from typing import Literal

from assistant.rules.logic import Expression
from assistant.rules.sums import Amount, Kind, Quantity
from assistant.rules.vocabulary import UNCERTAIN, Fact, Facts, FactTerm, FactValue, Text, Uncertain

__all__ = [
    "UNCERTAIN",
    "Ambiguity",
    "Anchor",
    "Award",
    "Condition",
    "Document",
    "Exclusion",
    "Fact",
    "FactTerm",
    "FactValue",
    "Facts",
    "MissingFact",
    "Overlap",
    "Reading",
    "ReadingSpec",
    "Rule",
    "RuleKind",
    "Share",
    "Step",
    "StepKind",
    "Text",
    "Uncertain",
    "Verdict",
]

Status = Literal["eligible", "ineligible", "unknown"]
Entitlement = Literal["claimable", "draft", "expired", "template", "unknown"]
Effect = Literal["selects", "sum", "condition"]
Unmentioned = Literal["ask", "name", "assume_not", "implied"]
Take = Literal["sum", "highest"]
RuleKind = Literal["benefit", "measure", "land", "tax", "approval", "talent"]
StepKind = Literal["input", "comparison", "arithmetic", "ceiling"]
MONEY = frozenset(("CNY", "USD"))  # the units of sums; two shares or two terms are never added up


@dataclass(frozen=True, slots=True)
class Anchor:
    """A verbatim quote of the policy and its place, in code points; `covers` says what of the rule it carries."""

    quote: str
    start: int
    end: int
    covers: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Document:
    """What a verdict needs to know of a policy; handed in, because the rules know no index."""

    id: str
    status: str
    region: str = ""
    zone_types: tuple[str, ...] = ()
    effective_from: date | None = None
    effective_to: date | None = None


@dataclass(frozen=True, slots=True)
class Award:
    """A sum, a share or a term, and whether it is exact or a bound."""

    value: Decimal
    unit: str
    kind: Kind


@dataclass(frozen=True, slots=True)
class Step(Text):
    """One step of a verdict in words, and the quote it stands on; an input is the asker's own and stands on none."""

    kind: StepKind = "arithmetic"
    anchor: Anchor | None = None


@dataclass(frozen=True, slots=True)
class Reading:
    """One way to read an open text, or one answer to an open question, and what it would give."""

    name: str
    words: Text
    award: Award | None
    steps: tuple[Step, ...] = ()


@dataclass(frozen=True, slots=True)
class MissingFact:
    """A fact that can still change the result, and how: it selects the rule, sets the sum, or is a condition."""

    fact: str
    question: Text
    effect: Effect


@dataclass(frozen=True, slots=True)
class Condition:
    """What must hold, in words and as an expression, and what to do where the asker did not mention it."""

    when: Expression
    text: Text
    unmentioned: Unmentioned
    otherwise: Text | None = None
    selects: bool = False
    part: Literal["place", "applicant", "subject", "condition"] = "condition"


@dataclass(frozen=True, slots=True)
class ReadingSpec:
    """A reading as the rule file gives it: when it gives anything, and how much."""

    name: str
    words: Text
    amount: Amount | None
    when: Expression | None = None


@dataclass(frozen=True, slots=True)
class Ambiguity:
    """What the text leaves open, when that matters, and the readings."""

    text: Text
    when: Expression | None
    readings: tuple[ReadingSpec, ...]
    supposed: Text | None = None


@dataclass(frozen=True, slots=True)
class Overlap:
    """Two awards for one success, where the text does not say whether both are due."""

    text: Text
    partner: Rule
    readings: tuple[tuple[str, Text, Take], ...]
    when: Expression | None = None


@dataclass(frozen=True, slots=True)
class Exclusion:
    """Two rules of which one profile can take only one, by id, and why."""

    rules: tuple[str, str]
    text: Text


@dataclass(frozen=True, slots=True)
class Share:
    """Who bears which part of an award."""

    who: Text
    quantity: Quantity


@dataclass(frozen=True, slots=True)
class Rule:
    """One benefit or measure of a policy, as its YAML file says it.

    Without the `required` facts the matter is not mentioned at all; one brought up `by_matter` alone gives no sum: then
    the passage answers, not the rule.
    """

    id: str
    kind: RuleKind
    title: Text
    document: str
    clause: str
    beneficiary: str
    subject: Expression
    conditions: tuple[Condition, ...]
    per: Text
    anchors: tuple[Anchor, ...]
    vocabulary: Mapping[str, Fact] = field(hash=False, repr=False)
    raise_only_if: Expression | None = None
    required: frozenset[str] = frozenset()
    by_matter: bool = False
    amount: Amount | None = None
    measure: Text | None = None
    promise: Text | None = None
    payer: Text | None = None
    use: Text | None = None
    not_stackable: Text | None = None
    shares: tuple[Share, ...] = ()
    ambiguities: tuple[Ambiguity, ...] = ()
    overlaps: tuple[Overlap, ...] = ()
    interpretations: tuple[Text, ...] = ()
    unsettled: tuple[Text, ...] = ()
    valid_from: date | None = None
    valid_to: date | None = None
    file: str = ""


@dataclass(frozen=True, slots=True)
class Verdict:
    """What a rule says of some facts; `ceiling` is the most it can come to, `options` what each answer would give.

    `missing` are the facts not told that can still change it, `uncertain` those that were asked in vain.
    """

    rule: str
    document: str
    status: Status
    award: Award | None
    per: Text
    missing: tuple[MissingFact, ...]
    readings: tuple[Reading, ...]
    steps: tuple[Step, ...]
    reason: Text
    entitlement: Entitlement
    anchors: tuple[Anchor, ...]
    assumed: tuple[Text, ...]
    notices: tuple[tuple[str, Text], ...]
    ceiling: Award | None = None
    options: tuple[Reading, ...] = ()
    uncertain: tuple[MissingFact, ...] = ()
