"""Every constant of every rule stands in a verbatim quote at its offsets, and a fault says where and what."""

from __future__ import annotations

from dataclasses import replace
from hashlib import sha256
from pathlib import Path

import pytest

from assistant.rules.anchors import check_anchors, located
from assistant.rules.errors import RuleError
from assistant.rules.load import Rulebook, load_rulebook

POLICIES = Path(__file__).parent.parent / "index" / "policies"
BOOK = load_rulebook()
RAW = {document: (POLICIES / f"{document}.txt").read_bytes() for document in BOOK.policies}
TEXTS = {document: raw.decode("utf-8") for document, raw in RAW.items()}
HASHES = {document: sha256(raw).hexdigest() for document, raw in RAW.items()}


def _with_anchor(start: int, quote: str) -> Rulebook:
    rule = BOOK.rules[0]
    anchor = replace(rule.anchors[0], start=start, end=start + len(quote), quote=quote)
    return replace(BOOK, rules=(replace(rule, anchors=(anchor,)),))


def test_every_anchor_and_every_constant_is_in_place() -> None:
    assert check_anchors(BOOK, TEXTS, HASHES) == []


def test_the_first_anchor_is_short_enough_to_quote() -> None:
    assert [rule.id for rule in BOOK.rules if len(rule.anchors[0].quote) >= 200] == []


def test_a_moved_quote_is_named_with_rule_file_offset_and_what_stands_there() -> None:
    rule = BOOK.rules[0]
    faults = check_anchors(_with_anchor(0, rule.anchors[0].quote), TEXTS, HASHES)
    found = TEXTS[rule.document][: len(rule.anchors[0].quote)]
    assert any(rule.id in f and rule.file in f and "at 0" in f and repr(found) in f for f in faults)


def test_a_changed_text_is_a_fault_even_where_the_quotes_still_stand() -> None:
    changed = {**HASHES, "guangxi-etdz-reform": "0" * 64}
    [fault] = check_anchors(BOOK, TEXTS, changed)
    assert "policies/guangxi-etdz-reform/policy.yaml" in fault


def test_a_missing_text_is_a_fault() -> None:
    texts = {document: text for document, text in TEXTS.items() if document != "devzones-reform"}
    assert any("devzones-reform" in fault for fault in check_anchors(BOOK, texts, HASHES))


def test_a_constant_without_a_quote_is_a_fault() -> None:
    rule = BOOK.rule("etdz-01-foreign-capital")
    short = replace(rule.anchors[0], quote=rule.anchors[0].quote[:20], end=rule.anchors[0].start + 20)
    faults = check_anchors(replace(BOOK, rules=(replace(rule, anchors=(short,)),)), TEXTS, HASHES)
    assert any("constant 2000万元" in fault or "constant 20000000" in fault for fault in faults)


def test_offsets_are_filled_in_and_renewed() -> None:
    text = "序言。对甲给予100万元。"
    written = "anchors:\n  - quote: 对甲给予100万元\n    covers: [amount]\n"
    filled = located(written, text)
    assert filled == "anchors:\n  - quote: 对甲给予100万元\n    start: 3\n    end: 12\n    covers: [amount]\n"
    assert located(filled, "新" + text).count("start: 4") == 1


@pytest.mark.parametrize("text", ["没有这句", "对甲给予。对甲给予。"])
def test_a_quote_that_does_not_stand_there_exactly_once_is_refused(text: str) -> None:
    with pytest.raises(RuleError, match="times in the text"):
        located("  - quote: 对甲给予\n", text)


def test_located_leaves_the_rule_files_as_they_are() -> None:
    folder = Path(__file__).parent.parent / "assistant" / "rules" / "policies"
    for path in folder.glob("*/*.yaml"):
        if path.name != "policy.yaml":
            written = path.read_text(encoding="utf-8")
            assert located(written, TEXTS[path.parent.name]) == written, path
