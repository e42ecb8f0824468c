"""`check`: the verdicts of the rules on some facts, without a question, explained and with a receipt."""

from __future__ import annotations

import argparse
import json
import sys
from typing import TYPE_CHECKING

from assistant.commands.profile_file import day, profile_file
from assistant.commands.verdict_json import receipt, verdict_json
from assistant.commands.verdict_text import verdict_text
from assistant.open import rule_documents
from assistant.rules.check import check, raised
from assistant.rules.entitlement import entitled
from assistant.rules.load import load_rulebook
from assistant.rules.profile import read_facts
from index.policies_folder import read_policies

if TYPE_CHECKING:
    from index.command_line import CommandLine

    Commands = argparse._SubParsersAction[CommandLine]


def add_check(commands: Commands) -> None:
    """Add `check` to a parser."""
    command = commands.add_parser("check", help="run the rules checker on facts")
    command.add_argument("--facts", required=True, help="a JSON or YAML object; - reads standard input")
    command.add_argument("--rule", help="only the rule of this name")
    command.add_argument("--as-of", metavar="YYYY-MM-DD")
    command.add_argument("--basis", choices=("text", "entitlement"), default="text",
                         help="what the text gives, or what can be claimed on the date")  # fmt: skip
    command.add_argument("--lang", choices=("zh", "en"), default="zh", help="the language of the words")
    command.add_argument("--json", action="store_true")
    command.set_defaults(run=run_check)


def run_check(options: argparse.Namespace) -> int:
    """Print the verdicts of the rules that the facts raise, or of the one named."""
    book, on = load_rulebook(), day(options.as_of)
    given = read_facts(profile_file(options.facts), book.facts, options.facts)
    rules = [book.rule(options.rule)] if options.rule else [rule for rule in book.rules if raised(rule, given)]
    policies = {policy.id: policy for policy in read_policies()}
    documents = rule_documents(policies)
    verdicts = [check(rule, given, documents, on) for rule in rules]
    if options.basis == "entitlement":
        verdicts = [entitled(verdict) for verdict in verdicts]
    if options.json:
        shown = [
            verdict_json(
                verdict, given, book, options.basis, receipt(policies[verdict.document].sha256, book.sha256, on)
            )
            for verdict in verdicts
        ]
        sys.stdout.write(json.dumps(shown, ensure_ascii=False) + "\n")
        return 0
    for verdict in sorted(verdicts, key=lambda v: ("eligible", "unknown", "ineligible").index(v.status)):
        sys.stdout.write(verdict_text(verdict, given, book, policies[verdict.document].sha256, on, options.lang) + "\n")
    if not verdicts:
        sys.stderr.write("check: no rule speaks of these facts; see python -m assistant match for all rules\n")
    return 0
