"""The ledger: every numeral of every policy with its place, in a rule or in a class, each by its own span.

A numeral counts as a rule's only where it stands in the rule's quote and is one of the rule's constants, so a figure
that a quote merely runs over is not hidden. Nothing is classed by default: what has no place is `unplaced`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal

from assistant.ledger_entries import fixed_phrases, ledger_entries
from assistant.rules.constants import constants
from assistant.rules.load import Rulebook
from assistant.rules.types import Rule
from index.numerals import Numeral, numerals
from index.structure import structure
from index.types import Clause, Policy

_AROUND = 12
_DOCUMENT_NUMBER = re.compile(r"[〔\[［(（]\d{4}[〕\]］)）]\s*\d+号")


@dataclass(frozen=True, slots=True)
class Placed:
    """A numeral and its place: `rule` with the rules, a class, or `unplaced`; `quote` is what carries it."""

    document: str
    start: int
    end: int
    text: str
    kind: str
    around: str
    quote: str = ""
    rules: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class _Span:
    """A stretch of the text that gives the numerals in it a class."""

    start: int
    end: int
    kind: str


def ledger(book: Rulebook, policies: Sequence[Policy]) -> tuple[Placed, ...]:
    """Every numeral of some policies in file order. Raises RuleError where a ledger entry has moved."""
    phrases = re.compile("|".join(map(re.escape, fixed_phrases())))
    return tuple(placed for policy in policies for placed in _placed(book, policy, phrases))


def _placed(book: Rulebook, policy: Policy, phrases: re.Pattern[str]) -> Iterator[Placed]:
    text = policy.text
    entered = dict(_entered(policy))
    settled = [(rule, constants(rule)) for rule in book.rules if rule.document == policy.id]
    spans = [
        *(span for clause in structure(policy.id, text) for span in _structural(clause)),
        *(_Span(match.start(), match.end(), "document_number") for match in _DOCUMENT_NUMBER.finditer(text)),
        *(_Span(match.start(), match.end(), "name") for match in phrases.finditer(text)),
    ]
    for numeral in numerals(text):
        around = " ".join(text[max(0, numeral.start - _AROUND) : numeral.end + _AROUND].split())
        rules, quote = _of_rules(settled, numeral)
        if rules:
            yield Placed(policy.id, numeral.start, numeral.end, numeral.text, "rule", around, quote, rules)
            continue
        kind, quote = entered.get((numeral.start, numeral.end), ("", ""))
        if not kind:
            span = next((s for s in spans if s.start <= numeral.start and numeral.end <= s.end), None)
            kind, quote = (span.kind, text[span.start : span.end].strip()) if span else ("unplaced", "")
        yield Placed(policy.id, numeral.start, numeral.end, numeral.text, kind, around, quote)


def _of_rules(settled: Sequence[tuple[Rule, frozenset[Decimal]]], numeral: Numeral) -> tuple[tuple[str, ...], str]:
    """The rules of which a numeral is a constant, and the first one's quote; `settled` are the constants of each."""
    found = [
        (rule.id, anchor.quote)
        for rule, values in settled
        if numeral.value in values
        for anchor in rule.anchors
        if anchor.start <= numeral.start and numeral.end <= anchor.end
    ]
    return tuple(dict.fromkeys(name for name, _ in found)), found[0][1] if found else ""


def _entered(policy: Policy) -> Iterator[tuple[tuple[int, int], tuple[str, str]]]:
    for entry in ledger_entries(policy.id, policy.text):
        for numeral, kind in zip(numerals(entry.quote), entry.classes, strict=True):
            yield (entry.start + numeral.start, entry.start + numeral.end), (kind, entry.quote)


def _structural(clause: Clause) -> Iterator[_Span]:
    """Noise as a whole, and the label that opens a clause or heading."""
    if clause.kind == "noise":
        yield _Span(clause.start, clause.end, "noise")
    elif clause.label:
        at = clause.text.find(clause.label)
        if at >= 0:
            yield _Span(clause.start + at, clause.start + at + len(clause.label), "label")
