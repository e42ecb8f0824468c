"""`check`, `rules`, `facts`, `match`: the rules checker alone, without a question."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Mapping
from datetime import date, datetime
from decimal import Decimal
from pathlib import Path
from typing import TYPE_CHECKING, Any
from zoneinfo import ZoneInfo

import yaml

from assistant.commands.verdict_json import verdict_json
from assistant.errors import BadInput
from assistant.open import as_date, rule_documents
from assistant.rules.anchors import check_anchors
from assistant.rules.check import check, raised
from assistant.rules.load import load_rulebook
from assistant.rules.profile import read_facts
from assistant.rules.types import Facts, Rule, Verdict
from index.policies_folder import read_policies

if TYPE_CHECKING:
    from index.command_line import CommandLine

    Commands = argparse._SubParsersAction[CommandLine]


def add_check(commands: Commands) -> None:
    """Add the commands of the rules checker to a parser."""
    for name, words in (("check", "run the rules checker on facts"), ("match", "list what a profile can get")):
        command = commands.add_parser(name, help=words)
        command.add_argument("--facts", required=True, help="a JSON or YAML object; - reads standard input")
        command.add_argument("--rule", help="only the rule of this name")
        command.add_argument("--as-of", metavar="YYYY-MM-DD")
        command.add_argument("--json", action="store_true")
        command.set_defaults(run=run_check if name == "check" else run_match)
    command = commands.add_parser("rules", help="list the rules, or check every anchor")
    command.add_argument("--check", action="store_true", help="check every quote against the policies")
    command.add_argument("--json", action="store_true")
    command.set_defaults(run=run_rules)
    command = commands.add_parser("facts", help="list the fact vocabulary")
    command.add_argument("--json", action="store_true")
    command.set_defaults(run=run_facts)


def run_check(options: argparse.Namespace) -> int:
    """Print the verdicts of the rules that the facts raise, or of the one named."""
    book, facts, on = load_rulebook(), _facts(options.facts), _day(options.as_of)
    given = read_facts(facts, book.facts, options.facts)
    rules = [book.rule(options.rule)] if options.rule else [r for r in book.rules if raised(r, given)]
    _print(rules, given, on, as_json=options.json)
    return 0


def run_match(options: argparse.Namespace) -> int:
    """Print what a profile can, might and cannot get, over every rule that its facts do not leave untouched."""
    book, facts, on = load_rulebook(), _facts(options.facts), _day(options.as_of)
    given = read_facts(facts, book.facts, options.facts)
    rules = [book.rule(options.rule)] if options.rule else list(book.rules)
    _print(rules, given, on, as_json=options.json)
    return 0


def run_rules(options: argparse.Namespace) -> int:
    """List the rules; with `--check` hold every anchor against the policies, 1 where one moved."""
    book = load_rulebook()
    if options.check:
        policies = read_policies()
        faults = check_anchors(book, {p.id: p.text for p in policies}, {p.id: p.sha256 for p in policies})
        for fault in faults:
            sys.stderr.write(f"rules: {fault}\n")
        if not faults:
            sys.stdout.write(_dump({"rules": len(book.rules), "faults": []}) if options.json
                             else f"{len(book.rules)} rules, every quote in its place\n")  # fmt: skip
        return 1 if faults else 0
    for rule in book.rules:
        line = {"rule": rule.id, "document": rule.document, "clause": rule.clause, "beneficiary": rule.beneficiary,
                "zh": rule.title.zh, "en": rule.title.en,
                "quotes": [{"quote": a.quote, "start": a.start, "end": a.end} for a in rule.anchors]}  # fmt: skip
        sys.stdout.write(_dump(line) if options.json else f"{rule.id:32} {rule.document:22} {rule.title.zh}\n")
    return 0


def run_facts(options: argparse.Namespace) -> int:
    """List the facts with type, unit, values and meaning."""
    for fact in load_rulebook().facts.values():
        line = {"name": fact.name, "type": fact.type, "unit": fact.unit, "zh": fact.zh, "en": fact.en,
                "values": {value: {"zh": term.zh, "en": term.en} for value, term in fact.values.items()}}  # fmt: skip
        sys.stdout.write(_dump(line) if options.json else f"{fact.name:24} {fact.type:9} {fact.unit:12} {fact.zh}\n")
    return 0


def _print(rules: list[Rule], given: Facts, on: date, *, as_json: bool) -> None:
    documents = rule_documents({policy.id: policy for policy in read_policies()})
    verdicts = [check(rule, given, documents, on) for rule in rules]
    if as_json:
        sys.stdout.write(_dump([verdict_json(verdict) for verdict in verdicts]))
        return
    for verdict in sorted(verdicts, key=lambda v: ("eligible", "unknown", "ineligible").index(v.status)):
        sys.stdout.write(_line(verdict))


def _line(verdict: Verdict) -> str:
    award = f"{verdict.award.kind} {verdict.award.value:f} {verdict.award.unit}" if verdict.award else "-"
    return f"{verdict.status:11} {verdict.rule:32} {award:28} {verdict.entitlement:10} {verdict.reason.zh}\n"


def _facts(where: str) -> Mapping[str, object]:
    """The object of a JSON or YAML file, or of standard input; numbers exact."""
    try:
        text = sys.stdin.read() if where == "-" else Path(where).read_text("utf-8")
    except (OSError, UnicodeDecodeError) as fault:
        raise BadInput(f"{where}: cannot be read ({fault}); give a JSON or YAML file, or -") from fault
    try:
        found = json.loads(text, parse_float=Decimal)
    except ValueError:
        try:
            found = yaml.safe_load(text)
        except yaml.YAMLError as fault:
            problem = " ".join(str(fault).split())
            raise BadInput(f"{where}: is neither JSON nor YAML ({problem}); give one object of facts") from fault
    if not isinstance(found, dict):
        raise BadInput(f"{where}: holds no object of facts; give {{fact: value, …}}")
    return found


def _day(text: str | None) -> date:
    return as_date(text) if text else datetime.now(ZoneInfo("Asia/Shanghai")).date()


def _dump(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False) + "\n"
