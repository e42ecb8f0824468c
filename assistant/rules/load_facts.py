"""The fact vocabulary from `facts.yaml`."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from decimal import Decimal
from pathlib import Path

from assistant.rules.errors import RuleError
from assistant.rules.quantities import parse_quantity
from assistant.rules.read_yaml import as_record, load_yaml
from assistant.rules.schema import RuleRecord
from assistant.rules.schema_facts import FactRecord
from assistant.rules.strict import TextRecord
from assistant.rules.vocabulary import Beside, Derivation, Fact, FactTerm, Passes, Text, Trades

MATTER = "matter"
"""The fact whose values are the rules that name a matter of their own."""


def load_facts(path: Path) -> dict[str, Fact]:
    """Every fact by name, in the order of the file."""
    content = load_yaml(path)
    if not isinstance(content, dict):
        raise RuleError("no facts in it", "give one entry a fact", file=str(path))
    facts = {
        str(name): _fact(str(name), as_record(entry, FactRecord, str(path), rule=str(name)))
        for name, entry in content.items()
    }
    for fact in facts.values():
        for source in fact.derived.of if fact.derived else ():
            if source not in facts or not facts[source].numeric:
                raise RuleError(
                    f"{source!r} is no numeric fact",
                    "name one of this file",
                    file=str(path),
                    rule=fact.name,
                    key="derived",
                )
        if fact.passes and (fact.passes.fact not in facts or facts[fact.passes.fact].type != "money"):
            raise RuleError(
                f"{fact.passes.fact!r} is no sum of money",
                "name one of this file",
                file=str(path),
                rule=fact.name,
                key="passes",
            )
        if fact.name != MATTER and (fact.type in ("choice", "choices")) != bool(fact.values):
            raise RuleError(
                "values belong to a choice, and a choice needs some",
                "add or remove values",
                file=str(path),
                rule=fact.name,
                key="values",
            )
    return facts


def with_matters(facts: Mapping[str, Fact], records: Iterable[RuleRecord]) -> dict[str, Fact]:
    """The facts with a value of `matter` for each rule that names one."""
    matters = {
        record.id: FactTerm(record.matter.zh, record.matter.en, record.matter.terms_zh, record.matter.terms_en)
        for record in records
        if record.matter
    }
    if not matters:
        return dict(facts)
    if MATTER not in facts:
        raise RuleError(f"rules name a matter and no fact is called {MATTER!r}", "add it to facts.yaml", key=MATTER)
    return {**facts, MATTER: replace(facts[MATTER], values=matters)}


def written_out(cues: Iterable[str], words: Mapping[str, Sequence[str]]) -> tuple[str, ...]:
    """Cues with each of the words named in braces put in turn: "for {few} years" becomes for two years, for 2 years."""
    made = list(cues)
    for name, ones in words.items():
        made = [cue.replace(f"{{{name}}}", one) for cue in made for one in (ones if f"{{{name}}}" in cue else ("",))]
    return tuple(dict.fromkeys(made))


def text(record: TextRecord) -> Text:
    """A record's words as a value."""
    return Text(record.zh, record.en)


def _fact(name: str, record: FactRecord) -> Fact:
    words = {**record.words, **({"limit": (record.passes.limit.removesuffix("元"),)} if record.passes else {})}
    values = {
        key: FactTerm(term.zh, term.en, written_out(term.terms_zh, words), written_out(term.terms_en, words))
        for key, term in record.values.items()
    }
    least, most = (Decimal(record.range[0]), Decimal(record.range[1])) if record.range else (None, None)
    return Fact(
        name=name,
        type=record.type,
        unit=record.unit,
        zh=record.zh,
        en=record.en,
        question=text(record.question),
        values=values,
        cues_zh=written_out(record.cues_zh, words),
        cues_en=written_out(record.cues_en, words),
        not_zh=written_out(record.not_zh, words),
        not_en=written_out(record.not_en, words),
        instead=Trades(record.instead.zh, record.instead.en, record.instead.traders_en) if record.instead else None,
        beside=Beside(record.beside.units, record.beside.zh, record.beside.en) if record.beside else None,
        not_of=record.not_of,
        counter=text(record.counter),
        least=least,
        most=most,
        derived=Derivation(record.derived.by, record.derived.of) if record.derived else None,
        passes=Passes(record.passes.fact, parse_quantity(record.passes.limit).value) if record.passes else None,
        paid_in=record.paid_in,
        once=record.once,
        event=record.event,
        asked=record.asked,
    )
