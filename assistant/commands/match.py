"""`match`: what a profile can get, cannot get and might get, and the best lawful total."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Any

from assistant.commands.profile_file import day, profile_file
from assistant.commands.verdict_json import award_json, receipt, verdict_json
from assistant.commands.verdict_text import ENTITLEMENT, award_text
from assistant.open import rule_documents
from assistant.rules.check import check_alone
from assistant.rules.load import Rulebook, load_rulebook
from assistant.rules.profile import read_facts
from assistant.rules.stacking import Stack, stack
from assistant.rules.types import Verdict
from index.policies_folder import read_policies

if TYPE_CHECKING:
    from index.command_line import CommandLine

    Commands = argparse._SubParsersAction[CommandLine]

_GROUPS = {"can": ("eligible", "可以享受"), "might": ("unknown", "可能享受"), "cannot": ("ineligible", "不能享受")}


def add_match(commands: Commands) -> None:
    """Add `match` to a parser."""
    command = commands.add_parser("match", help="list what a profile can, cannot and might get")
    command.add_argument("--facts", required=True, help="a JSON or YAML object; - reads standard input")
    command.add_argument("--as-of", metavar="YYYY-MM-DD")
    command.add_argument("--json", action="store_true")
    command.set_defaults(run=run_match)


def run_match(options: argparse.Namespace) -> int:
    """Print every rule under what it comes to for the profile, then the totals."""
    book, on = load_rulebook(), day(options.as_of)
    given = read_facts(profile_file(options.facts), book.facts, options.facts)
    policies = {policy.id: policy for policy in read_policies()}
    documents = rule_documents(policies)
    verdicts = [check_alone(rule, given, documents, on) for rule in book.rules]
    stacks = stack(book, verdicts, given)
    groups = {name: [v for v in verdicts if v.status == status] for name, (status, _) in _GROUPS.items()}
    if options.json:
        shown: dict[str, Any] = {
            name: [
                verdict_json(v, given, book, "text", receipt(policies[v.document].sha256, book.sha256, on))
                for v in group
            ]
            for name, group in groups.items()
        }
        shown["total"] = [_stack_json(one) for one in stacks]
        sys.stdout.write(json.dumps(shown, ensure_ascii=False) + "\n")
        return 0
    for name, (_, words) in _GROUPS.items():
        sys.stdout.write("\n".join((f"{words}（{len(groups[name])}条）", *_lines(groups[name], book), "\n")))
    sys.stdout.write("\n".join(("合计", *(_stack_text(one, book) for one in stacks))) + "\n")
    return 0


def _lines(verdicts: Sequence[Verdict], book: Rulebook) -> Iterator[str]:
    """One line a verdict; those that fail for the place alone are counted, not listed."""
    elsewhere = 0
    for verdict in verdicts:
        rule = book.rule(verdict.rule)
        if verdict.status == "ineligible":
            if any(
                verdict.reason.zh.startswith(c.otherwise.zh)
                for c in rule.conditions
                if c.part == "place" and c.otherwise
            ):
                elsewhere += 1
            else:
                yield f"  {rule.title.zh}：{verdict.reason.zh}（{verdict.rule}）"
            continue
        gives = award_text(verdict.award) if verdict.award else _gives(verdict, book)
        lacking = "、".join(rule.vocabulary[missing.fact].zh for missing in verdict.missing)
        waits = f"；还取决于：{lacking}" if lacking else ""
        yield f"  {rule.title.zh}：{gives}（{verdict.per.zh}；{ENTITLEMENT[verdict.entitlement].zh}）{waits}（{verdict.rule}）"
    if elsewhere:
        yield f"  另有{elsewhere}条只适用于其他地区、类型或者级别的园区"


def _gives(verdict: Verdict, book: Rulebook) -> str:
    rule = book.rule(verdict.rule)
    if rule.promise:
        return f"{rule.promise.zh}，文本没有写明金额"
    if any(reading.award for reading in verdict.readings):
        return "按读法为" + "，或者".join(award_text(r.award) if r.award else "没有金额" for r in verdict.readings)
    return rule.measure.zh if rule.measure else award_text(verdict.ceiling) if verdict.ceiling else "金额待定"


def _stack_text(one: Stack, book: Rulebook) -> str:
    """A total in words, with what was left out and why."""
    who = book.facts["applicant"].values[one.beneficiary].zh
    same = one.least.value == one.most.value
    total = award_text(one.most) if same else f"{award_text(one.least)}至{award_text(one.most)}，以文本如何理解而定"
    lines = [f"  {who}：{total}（{len(one.taken)}项）"]
    if one.conditional:
        lines.append(
            f"    其中以未说明的条件成立为前提：{'、'.join(book.rule(name).title.zh for name in one.conditional)}"
        )
    lines += [
        f"    不能同时享受：{book.rule(x.rule).title.zh}（已计{book.rule(x.by).title.zh}；{x.text.zh}）"
        for x in one.excluded
    ]
    lines += [f"    文本未定：{pair.text.zh}" for pair in dict.fromkeys(one.unsettled)]
    return "\n".join(lines)


def _stack_json(one: Stack) -> dict[str, Any]:
    return {
        "beneficiary": one.beneficiary,
        "unit": one.unit,
        "least": award_json(one.least),
        "most": award_json(one.most),
        "taken": list(one.taken),
        "conditional": list(one.conditional),
        "excluded": [{"rule": x.rule, "by": x.by, "zh": x.text.zh, "en": x.text.en} for x in one.excluded],
        "unsettled": [{"rules": list(x.rules), "zh": x.text.zh, "en": x.text.en} for x in one.unsettled],
    }
