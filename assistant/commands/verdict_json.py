"""A verdict as JSON: both languages, decimals as strings, quotes with their offsets."""

from __future__ import annotations

from typing import Any

from assistant.rules.quantities import plain
from assistant.rules.types import Award, Reading, Text, Verdict


def verdict_json(verdict: Verdict) -> dict[str, Any]:
    """The object that `check --json` prints for a verdict."""
    return {
        "rule": verdict.rule,
        "document": verdict.document,
        "status": verdict.status,
        "entitlement": verdict.entitlement,
        "basis": "text",
        "amount": _award(verdict.award),
        "ceiling": _award(verdict.ceiling),
        "per": _text(verdict.per),
        "missing": [{"fact": m.fact, "effect": m.effect, "question": _text(m.question)} for m in verdict.missing],
        "readings": [_reading(reading) for reading in verdict.readings],
        "steps": [_text(step) for step in verdict.steps],
        "reason": _text(verdict.reason),
        "assumed": [_text(condition) for condition in verdict.assumed],
        "notices": [{"kind": kind, **_text(words)} for kind, words in verdict.notices],
        "anchors": [{"quote": a.quote, "start": a.start, "end": a.end} for a in verdict.anchors],
    }


def _award(award: Award | None) -> dict[str, str] | None:
    return {"value": plain(award.value), "unit": award.unit, "kind": award.kind} if award else None


def _reading(reading: Reading) -> dict[str, Any]:
    return {"name": reading.name, **_text(reading.words), "amount": _award(reading.award)}


def _text(text: Text) -> dict[str, str]:
    return {"zh": text.zh, "en": text.en}
