"""`python -m evals check|run|compare|retrieval`: question sets, runs of them, and how well the search does."""

from __future__ import annotations

import argparse
import json
import os
import sys
from collections.abc import Sequence
from dataclasses import asdict, replace
from pathlib import Path
from typing import Any

from assistant.errors import AssistantError
from assistant.open import as_date, open_assistant
from assistant.rules.errors import RuleError
from assistant.settings import read_settings
from evals import check as checks
from evals.compare import compare, read_results
from evals.files import checked_folder, digest, write_run
from evals.questions import Policies, Question, read_questions
from evals.retrieval import gradable, measures, ranks
from evals.run import of_half, run
from evals.summary import summary
from index.build import ready_index
from index.command_line import CommandLine
from index.errors import IndexingError
from index.jsonl import BadLine
from index.policies_folder import POLICIES, read_policies


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command; 0 done, 1 a check failed, 2 bad usage or bad input with one line on standard error."""
    return _parser().run(arguments, (AssistantError, IndexingError, RuleError, BadLine))


def _parser() -> CommandLine:
    parser = CommandLine(prog="python -m evals", description="Question sets, runs and comparisons.")
    commands = parser.add_subparsers(required=True, metavar="command")

    command = commands.add_parser("check", help="find what is wrong with a question set")
    command.add_argument("sets", type=Path, nargs="+", metavar="SET")
    command.add_argument("--policies", type=Path, default=POLICIES, help="the policies (default: index/policies)")
    command.set_defaults(run=_check)

    command = commands.add_parser("run", help="ask a question set and score the answers")
    command.add_argument("set", type=Path, metavar="SET")
    command.add_argument("--out", type=Path, required=True, metavar="DIR", help="where the results go")
    command.add_argument("--index", metavar="WHERE", help="the index folder")
    command.add_argument("--half", choices=("tune", "held"), help="only one half of the set")
    command.add_argument("--as-of", metavar="YYYY-MM-DD", help="the day for questions that name none (default: today)")
    command.set_defaults(run=_run)

    command = commands.add_parser("compare", help="the paired difference of two runs")
    command.add_argument("first", type=Path, metavar="A")
    command.add_argument("second", type=Path, metavar="B")
    command.set_defaults(run=_compare)

    command = commands.add_parser("retrieval", help="how well each leg of the search finds the gold clause")
    command.add_argument("sets", type=Path, nargs="+", metavar="SET")
    command.add_argument("--index", metavar="WHERE", help="the index folder")
    command.set_defaults(run=_retrieval)

    for command in commands.choices.values():
        command.add_argument("--json", action="store_true", help="print JSON")
    return parser


def _check(options: argparse.Namespace) -> int:
    questions = read_questions(options.sets)
    policies = {policy.id: policy for policy in read_policies(options.policies)}
    faults, warnings = checks.faults(questions, policies), checks.warnings(questions)
    if options.json:
        print(json.dumps({"questions": len(questions), "faults": faults, "warnings": warnings}, ensure_ascii=False))
        return 1 if faults else 0
    for line in (*faults, *(f"warning: {line}" for line in warnings)):
        print(line)
    print(f"{len(questions)} questions, {len(faults)} faults, {len(warnings)} warnings")
    return 1 if faults else 0


def _run(options: argparse.Namespace) -> int:
    questions = of_half(read_questions([options.set]), options.half)
    if not questions:
        raise BadLine(f"{options.set}: holds no question of the half {options.half}; leave --half out")
    as_of = as_date(options.as_of) if options.as_of else None
    out = checked_folder(options.out)
    settings = read_settings(os.environ)
    assistant = open_assistant(replace(settings, index=options.index) if options.index else settings)
    _sound(questions, assistant.policies)
    rows = [result.as_json() for result in run(questions, assistant, as_of, _progress)]
    about = {
        "set": str(options.set), "set_sha256": digest([options.set]), "half": options.half, "as_of": options.as_of,
        "receipt": dict(assistant.receipt),
    }  # fmt: skip
    found = summary(rows, about)
    write_run(out, rows, found)
    words = f"{out}: {found['passed']} of {found['graded']} passed, {found['raised']} raised"
    print(json.dumps(found, ensure_ascii=False) if options.json else words)
    return 0


def _compare(options: argparse.Namespace) -> int:
    found = compare(read_results(options.first), read_results(options.second))
    if options.json:
        print(json.dumps(asdict(found), ensure_ascii=False))
        return 0
    for name in ("fixed", "broken", "changed", "only_first", "only_second", "ungraded"):
        ids = getattr(found, name)
        print(f"{name:12} {len(ids):4}  {' '.join(ids)}".rstrip())
    graded = [*found.fixed, *found.broken, *found.right, *found.wrong]
    before, after = len(found.right) + len(found.broken), len(found.right) + len(found.fixed)
    print(f"passed       {before} -> {after} of {len(graded)} asked in both")
    verdict = "a difference" if found.p < 0.05 else "inconclusive"
    print(f"McNemar      p = {found.p:.4f}, {verdict}")
    return 0


def _retrieval(options: argparse.Namespace) -> int:
    questions = gradable(read_questions(options.sets))
    if not questions:
        raise BadLine(f"{options.sets[0]}: holds no answerable question of one turn with gold; give another set")
    settings = read_settings(os.environ)
    index = ready_index(Path(options.index or settings.index), encoder=settings.encoder)
    _sound(questions, index.policies)
    found = measures(list(ranks(questions, index)))
    if options.json:
        print(json.dumps(found, ensure_ascii=False))
    else:
        _print_measures(found)
    return 0


def _print_measures(found: dict[str, Any]) -> None:
    for group, part in found.items():
        print(f"{group} ({part['questions']} questions)")
        for leg, values in part["legs"].items():
            numbers = "  ".join(f"{name} {'-' if value is None else f'{value:.3f}'}" for name, value in values.items())
            print(f"  {leg:18} {numbers}")


def _sound(questions: Sequence[Question], policies: Policies) -> None:
    """Raise BadLine for the first fault of a set."""
    if faults := checks.faults(questions, policies):
        more = f" ({len(faults) - 1} more: python -m evals check)" if len(faults) > 1 else ""
        raise BadLine(f"{faults[0]}{more}")


def _progress(done: int, total: int) -> None:
    if sys.stderr.isatty() or done == total:
        print(f"\revals: {done}/{total}", end="\n" if done == total else "", file=sys.stderr)


if __name__ == "__main__":
    sys.exit(main())
