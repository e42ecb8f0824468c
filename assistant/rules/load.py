"""The rulebook from its folder: facts, rules and the hash of both."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from hashlib import sha256
from pathlib import Path

from assistant.rules.build_amount import build_expression
from assistant.rules.build_rule import build_rule
from assistant.rules.errors import RuleError
from assistant.rules.load_facts import load_facts, text, with_matters
from assistant.rules.read_yaml import read_record
from assistant.rules.schema import ExclusionRecord, OverlapRecord, PolicyRecord, RuleFile
from assistant.rules.types import Exclusion, Overlap, Rule
from assistant.rules.vocabulary import Fact

FOLDER = Path(__file__).parent


@dataclass(frozen=True, slots=True)
class Rulebook:
    """All rules, all facts, the policies' hashes as the rules know them, and the hash of the files."""

    rules: tuple[Rule, ...]
    facts: Mapping[str, Fact]
    policies: Mapping[str, str]
    sha256: str
    exclusions: tuple[Exclusion, ...] = ()

    def rule(self, id: str) -> Rule:
        """The rule of that name."""
        for rule in self.rules:
            if rule.id == id:
                return rule
        raise RuleError(f"no rule is called {id!r}", "list them with: python -m assistant rules")


def load_rulebook(folder: Path | None = None) -> Rulebook:
    """Every rule under `policies/` and the facts of `facts.yaml`, checked; a fault names the file."""
    home = folder or FOLDER
    facts = load_facts(home / "facts.yaml")
    policies: dict[str, str] = {}
    files: list[tuple[str, str, RuleFile]] = []
    for policy in sorted(path for path in (home / "policies").iterdir() if path.is_dir()):
        known = read_record(policy / "policy.yaml", PolicyRecord)
        if known.document != policy.name:
            raise RuleError(
                f"document is {known.document!r}",
                f"name it {policy.name!r} like the folder",
                file=str(policy / "policy.yaml"),
                key="document",
            )
        policies[known.document] = known.sha256
        for path in sorted(policy.glob("*.yaml")):
            if path.name in ("policy.yaml", "ledger.yaml"):
                continue
            files.append((known.document, str(path.relative_to(home)), read_record(path, RuleFile)))
    facts = with_matters(facts, (record for _, _, content in files for record in content.rules))
    rules: dict[str, Rule] = {}
    for document, file, content in files:
        for record in content.rules:
            if record.id in rules:
                raise RuleError(
                    f"the id is taken by {rules[record.id].file}", "choose another", file=file, rule=record.id, key="id"
                )
            rules[record.id] = build_rule(record, document, file, facts)
    overlaps = [(file, overlap) for _, file, content in files for overlap in content.overlaps]
    exclusions = tuple(_exclusion(one, file, rules) for _, file, content in files for one in content.exclusions)
    return Rulebook(tuple(_joined(rules, overlaps, facts).values()), facts, policies, _hash(home), exclusions)


def _joined(
    rules: Mapping[str, Rule], overlaps: list[tuple[str, OverlapRecord]], facts: Mapping[str, Fact]
) -> dict[str, Rule]:
    joined = dict(rules)
    for file, record in overlaps:
        _known(record.rules, rules, file, "overlaps")
        when = build_expression(record.when, facts) if record.when else None
        readings = tuple((entry.name, text(entry.words), entry.take) for entry in record.readings)
        for name, other in (record.rules, record.rules[::-1]):
            added = Overlap(text(record.text), rules[other], readings, when)
            joined[name] = replace(joined[name], overlaps=(*joined[name].overlaps, added))
    return joined


def _exclusion(record: ExclusionRecord, file: str, rules: Mapping[str, Rule]) -> Exclusion:
    _known(record.rules, rules, file, "exclusions")
    return Exclusion(record.rules, text(record.text))


def _known(names: tuple[str, str], rules: Mapping[str, Rule], file: str, key: str) -> None:
    for name in names:
        if name not in rules:
            raise RuleError(f"{name!r} is no rule", "mend the id", file=file, rule=" and ".join(names), key=key)


def _hash(home: Path) -> str:
    digest = sha256()
    for path in [home / "facts.yaml", *sorted((home / "policies").glob("*/*.yaml"))]:
        digest.update(path.relative_to(home).as_posix().encode() + b"\0" + path.read_bytes() + b"\0")
    return digest.hexdigest()
