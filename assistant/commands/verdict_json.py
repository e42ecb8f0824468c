"""A verdict as JSON: both languages, decimals as strings, every step with its clause and quote, and a receipt."""

from __future__ import annotations

from datetime import date
from typing import Any

from assistant.rules.load import Rulebook
from assistant.rules.printed import print_award
from assistant.rules.quantities import plain
from assistant.rules.trace import trace
from assistant.rules.types import UNCERTAIN, Award, Facts, MissingFact, Reading, Step, Text, Verdict


def verdict_json(verdict: Verdict, facts: Facts, book: Rulebook, basis: str, receipt: dict[str, str]) -> dict[str, Any]:
    """The object that `check --json` prints for a verdict on some facts; `basis` is text or entitlement."""
    rule = book.rule(verdict.rule)
    return {
        "rule": verdict.rule,
        "title": _text(rule.title),
        "kind": rule.kind,
        "document": verdict.document,
        "clause": rule.clause,
        "status": verdict.status,
        "entitlement": verdict.entitlement,
        "basis": basis,
        "beneficiary": rule.beneficiary,
        "amount": award_json(verdict.award),
        "ceiling": award_json(verdict.ceiling),
        "measure": _text(rule.measure) if rule.measure else None,
        "promise": _text(rule.promise) if rule.promise else None,
        "per": _text(verdict.per),
        "payer": _text(rule.payer) if rule.payer else None,
        "shares": [{"who": _text(share.who), "share": share.quantity.printed} for share in rule.shares],
        "not_stackable": _text(rule.not_stackable) if rule.not_stackable else None,
        "missing": [
            *(_missing(one, "unknown") for one in verdict.missing),
            *(_missing(one, "uncertain") for one in verdict.uncertain),
        ],
        "known": [name for name in facts if facts[name] is not UNCERTAIN],
        "readings": [_reading(reading) for reading in verdict.readings],
        "steps": [_step(step, rule.clause) for step in trace(rule, verdict, facts)],
        "reason": _text(verdict.reason),
        "assumed": [_text(condition) for condition in verdict.assumed],
        "notices": [{"kind": kind, **_text(words)} for kind, words in verdict.notices],
        "anchors": [{"quote": a.quote, "start": a.start, "end": a.end} for a in verdict.anchors],
        "receipt": receipt,
    }


def receipt(policy: str, rules: str, on: date) -> dict[str, str]:
    """What a verdict stands on: the sha256 of the policy file and of the rule files, and the date."""
    return {"policy": policy, "rules": rules, "as_of": on.isoformat()}


def _missing(missing: MissingFact, state: str) -> dict[str, Any]:
    """A fact that can still change the result: not told yet, or asked and not to be told."""
    return {"fact": missing.fact, "state": state, "effect": missing.effect, "question": _text(missing.question)}


def award_json(award: Award | None) -> dict[str, str] | None:
    """An award with its value as a string and its words."""
    if award is None:
        return None
    return {"value": plain(award.value), "unit": award.unit, "kind": award.kind, **_text(print_award(award))}


def _reading(reading: Reading) -> dict[str, Any]:
    return {"name": reading.name, **_text(reading.words), "amount": award_json(reading.award)}


def _step(step: Step, clause: str) -> dict[str, Any]:
    words = {"kind": step.kind, **_text(step)}
    if step.anchor is None:
        return words
    return {**words, "clause": clause, "quote": step.anchor.quote, "start": step.anchor.start, "end": step.anchor.end}


def _text(text: Text) -> dict[str, str]:
    return {"zh": text.zh, "en": text.en}
