"""`rules` and `facts`: the rules, the ledger of every numeral, the check of every anchor, and the vocabulary."""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

from assistant.ledger import Placed, ledger
from assistant.rules.anchors import check_anchors
from assistant.rules.load import Rulebook, load_rulebook
from index.policies_folder import POLICIES, read_policies
from index.types import Policy

if TYPE_CHECKING:
    from index.command_line import CommandLine

    Commands = argparse._SubParsersAction[CommandLine]


def add_rules(commands: Commands) -> None:
    """Add `rules` and `facts` to a parser."""
    command = commands.add_parser("rules", help="list the rules, check every anchor, or place every numeral")
    command.add_argument("--check", action="store_true", help="check every quote against the policies")
    command.add_argument("--ledger", action="store_true", help="place every numeral of every policy")
    command.add_argument("--policies", type=Path, default=POLICIES, metavar="DIR")
    command.add_argument("--json", action="store_true")
    command.set_defaults(run=run_rules)
    command = commands.add_parser("facts", help="list the fact vocabulary")
    command.add_argument("--json", action="store_true")
    command.set_defaults(run=run_facts)


def run_rules(options: argparse.Namespace) -> int:
    """List the rules; with `--check` or `--ledger` 1 where an anchor moved or a numeral has no place."""
    book = load_rulebook()
    if not (options.check or options.ledger):
        _list(book, as_json=options.json)
        return 0
    policies = read_policies(options.policies)
    faults = _moved(book, policies, as_json=options.json) if options.check else 0
    return 1 if faults + (_ledger(book, policies, as_json=options.json) if options.ledger else 0) else 0


def run_facts(options: argparse.Namespace) -> int:
    """List the facts with type, unit, values and meaning."""
    for fact in load_rulebook().facts.values():
        line = {"name": fact.name, "type": fact.type, "unit": fact.unit, "zh": fact.zh, "en": fact.en,
                "question": {"zh": fact.question.zh, "en": fact.question.en},
                "values": {value: {"zh": term.zh, "en": term.en} for value, term in fact.values.items()}}  # fmt: skip
        sys.stdout.write(_dump(line) if options.json else f"{fact.name:24} {fact.type:9} {fact.unit:12} {fact.zh}\n")
    return 0


def _list(book: Rulebook, *, as_json: bool) -> None:
    for rule in book.rules:
        line = {"rule": rule.id, "kind": rule.kind, "document": rule.document, "clause": rule.clause,
                "beneficiary": rule.beneficiary, "zh": rule.title.zh, "en": rule.title.en,
                "quotes": [{"quote": a.quote, "start": a.start, "end": a.end, "covers": list(a.covers),
                            "sha256": book.policies[rule.document]} for a in rule.anchors]}  # fmt: skip
        sys.stdout.write(_dump(line) if as_json else f"{rule.id:40} {rule.kind:9} {rule.document:22} {rule.title.zh}\n")


def _moved(book: Rulebook, policies: tuple[Policy, ...], *, as_json: bool) -> int:
    """The number of anchors that moved, each told on standard error."""
    faults = check_anchors(book, {p.id: p.text for p in policies}, {p.id: p.sha256 for p in policies})
    for fault in faults:
        sys.stderr.write(f"rules: {fault}\n")
    if not faults:
        sys.stdout.write(_dump({"rules": len(book.rules), "faults": []}) if as_json
                         else f"{len(book.rules)} rules, every quote in its place\n")  # fmt: skip
    return len(faults)


def _ledger(book: Rulebook, policies: tuple[Policy, ...], *, as_json: bool) -> int:
    """The number of numerals without a place; each is told by file, offset and text."""
    placed = ledger(book, policies)
    lost = [one for one in placed if one.kind == "unplaced"]
    for one in placed if as_json else ():
        sys.stdout.write(_dump(_json(one)))
    for one in lost:
        sys.stderr.write(f"ledger: {one.document}.txt: {one.start}–{one.end}: {one.text!r} in “{one.around}” is in no "
                         "rule and no class; add a rule or an entry to the document's ledger.yaml\n")  # fmt: skip
    if not as_json:
        for policy in policies:
            own = [one for one in placed if one.document == policy.id]
            kinds = dict.fromkeys(one.kind for one in own)
            counts = ", ".join(f"{kind} {sum(one.kind == kind for one in own)}" for kind in kinds)
            sys.stdout.write(f"{policy.id}: {len(own)} numerals: {counts}\n")
    return len(lost)


def _json(one: Placed) -> dict[str, Any]:
    return {"document": one.document, "start": one.start, "end": one.end, "text": one.text, "class": one.kind,
            "rules": list(one.rules), "quote": one.quote, "around": one.around}  # fmt: skip


def _dump(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False) + "\n"
