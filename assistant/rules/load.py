"""The rulebook from its folder: facts, rules and the hash of both."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from hashlib import sha256
from pathlib import Path

from assistant.rules.build_rule import build_rule
from assistant.rules.errors import RuleError
from assistant.rules.load_facts import load_facts, text
from assistant.rules.read_yaml import read_record
from assistant.rules.schema import OverlapRecord, PolicyRecord, RuleFile
from assistant.rules.types import Overlap, Rule
from assistant.rules.vocabulary import Fact

FOLDER = Path(__file__).parent


@dataclass(frozen=True, slots=True)
class Rulebook:
    """All rules, all facts, the policies' hashes as the rules know them, and the hash of the files."""

    rules: tuple[Rule, ...]
    facts: Mapping[str, Fact]
    policies: Mapping[str, str]
    sha256: str

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
    rules: dict[str, Rule] = {}
    overlaps: list[tuple[str, OverlapRecord]] = []
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
            if path.name == "policy.yaml":
                continue
            content = read_record(path, RuleFile)
            for record in content.rules:
                if record.id in rules:
                    raise RuleError(
                        f"the id is taken by {rules[record.id].file}",
                        "choose another",
                        file=str(path),
                        rule=record.id,
                        key="id",
                    )
                rules[record.id] = build_rule(record, known.document, str(path.relative_to(home)), facts)
            overlaps += [(str(path), overlap) for overlap in content.overlaps]
    return Rulebook(tuple(_joined(rules, overlaps).values()), facts, policies, _hash(home))


def _joined(rules: Mapping[str, Rule], overlaps: list[tuple[str, OverlapRecord]]) -> dict[str, Rule]:
    joined = dict(rules)
    for file, record in overlaps:
        readings = tuple((entry.name, text(entry.words), entry.take) for entry in record.readings)
        for name, other in (record.rules, record.rules[::-1]):
            if name not in rules or other not in rules:
                raise RuleError(
                    "an overlap names a rule that is not there",
                    "mend the id",
                    file=file,
                    rule=" and ".join(record.rules),
                    key="overlaps",
                )
            added = Overlap(text(record.text), rules[other], readings)
            joined[name] = replace(joined[name], overlaps=(*joined[name].overlaps, added))
    return joined


def _hash(home: Path) -> str:
    digest = sha256()
    for path in [home / "facts.yaml", *sorted((home / "policies").glob("*/*.yaml"))]:
        digest.update(path.relative_to(home).as_posix().encode() + b"\0" + path.read_bytes() + b"\0")
    return digest.hexdigest()
