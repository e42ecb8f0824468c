"""A rulebook of one made-up rule, for the tests of the loader."""

from __future__ import annotations

from pathlib import Path

from assistant.rules.load import Rulebook, load_rulebook
from assistant.rules.types import Rule

HEAD = """rules:
  - id: new
    kind: land
    title: {zh: 甲, en: a}
    clause: 一、/（二）
    beneficiary: institution
    per: {zh: 每家, en: each}
    anchors:
      - {quote: 甲乙, start: 3, end: 5, covers: [subject, amount]}
      - {quote: 丙, start: 7, end: 8, covers: [condition]}
"""


def load(home: Path, more: str, after: str = "") -> Rulebook:
    """The rulebook of one rule file with further keys for its rule, and sections after it."""
    (home / "policies" / "town-plan" / "01-new.yaml").write_text(HEAD + more + after, "utf-8")
    return load_rulebook(home)


def build(home: Path, more: str) -> Rule:
    return load(home, more).rule("new")


SIMPLE = "    subject: {fact: first_entry, is: true}\n    amount: {exact: 3万元}\n"
