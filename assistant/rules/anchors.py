"""Whether every quote stands where its rule says, and where it does stand. It is handed the texts."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from assistant.rules.constants import uncovered
from assistant.rules.errors import RuleError
from assistant.rules.load import Rulebook
from assistant.rules.types import Rule

_QUOTE = re.compile(r"^(?P<indent>\s*)- quote: (?P<quote>.+?)\s*$")
_OFFSET = re.compile(r"^\s*(start|end): \d+\s*$")


def check_anchors(rulebook: Rulebook, texts: Mapping[str, str], sha256: Mapping[str, str]) -> list[str]:
    """Every fault, each naming rule, file, offset and what stands there; none if all is well."""
    faults = []
    for document, expected in rulebook.policies.items():
        found = sha256.get(document)
        if found != expected:
            faults.append(
                f"policies/{document}/policy.yaml: the text's sha256 is {found}, the rules were read from "
                f"{expected}; read the new text and renew the anchors"
            )
    for rule in rulebook.rules:
        faults += _rule_faults(rule, texts.get(rule.document))
    return faults


def located(rules_yaml: str, text: str) -> str:
    """The same YAML with each quote's offsets filled in from the text; a quote must occur once."""
    lines: list[str] = []
    written = [line for line in rules_yaml.split("\n") if not _OFFSET.match(line)]
    for line in written:
        lines.append(line)
        found = _QUOTE.match(line)
        if found:
            quote = _unquoted(found["quote"])
            start = text.find(quote)
            if start < 0 or text.find(quote, start + 1) >= 0:
                raise RuleError(
                    f"{quote!r} occurs {text.count(quote)} times in the text",
                    "quote what stands there once",
                    key="quote",
                )
            lines += [f"{found['indent']}  start: {start}", f"{found['indent']}  end: {start + len(quote)}"]
    return "\n".join(lines)


def _rule_faults(rule: Rule, text: str | None) -> Iterator[str]:
    for constant in uncovered(rule):
        yield f"{rule.file}: rule {rule.id}: the constant {constant} stands in none of its quotes; add the anchor"
    if text is None:
        yield f"{rule.file}: rule {rule.id}: the text of {rule.document} is not there; add the policy"
        return
    for anchor in rule.anchors:
        there = text[anchor.start : anchor.end]
        if there != anchor.quote:
            yield (
                f"{rule.file}: rule {rule.id}: at {anchor.start}–{anchor.end} of {rule.document} stands {there!r}, "
                f"not {anchor.quote!r}; renew the anchor"
            )


def _unquoted(written: str) -> str:
    for mark in ("'", '"'):
        if len(written) > 1 and written[0] == written[-1] == mark:
            return written[1:-1]
    return written
