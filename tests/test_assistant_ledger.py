"""Every numeral of every policy has a place of its own, and what has none is told."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path

import pytest

from assistant.__main__ import main
from assistant.ledger import Placed, ledger
from assistant.ledger_entries import fixed_phrases, ledger_entries
from assistant.rules.errors import RuleError
from assistant.rules.load import FOLDER
from index.policies_folder import read_policies
from index.types import Policy
from tests.assistant_parts import BOOK

POLICIES = read_policies()
PLACED = ledger(BOOK, POLICIES)
NUMERAL = re.compile(r"[\d〇零一二三四五六七八九十百千万亿两]")
CLASSES = {"rule", "target", "threshold", "deadline", "document_number", "date", "count", "label", "name", "noise"}


def of(text: str, document: str = "new-policy") -> list[Placed]:
    """The ledger of one text that no rule knows."""
    return list(ledger(BOOK, [Policy(document, document, text, "0")]))


def test_every_character_of_every_numeral_has_one_place() -> None:
    for policy in POLICIES:
        own = [one for one in PLACED if one.document == policy.id]
        held = [at for one in own for at in range(one.start, one.end)]
        assert len(held) == len(set(held))
        assert {match.start() for match in NUMERAL.finditer(policy.text)} <= set(held)
        assert all(policy.text[one.start : one.end] == one.text for one in own)


def test_every_numeral_is_in_a_rule_or_a_class() -> None:
    assert {one.kind for one in PLACED} == CLASSES
    assert all((one.kind == "rule") == bool(one.rules) for one in PLACED)
    assert all(one.text in one.quote for one in PLACED)


def test_every_sum_of_money_that_is_given_is_a_rule() -> None:
    """A numeral before 元 that follows 给予, 奖励, 补助 or 资助 in its sentence is never a target or a name."""
    given = re.compile(r"(?:给予|奖励|补助|资助|支持)[^。；]{0,24}?(\d+[万亿]?)(?=元|经费)")
    for policy in POLICIES:
        kinds = {(one.start, one.end): one for one in PLACED if one.document == policy.id}
        for match in given.finditer(policy.text):
            assert kinds[match.span(1)].kind == "rule", policy.text[match.start() : match.end() + 6]


@pytest.mark.parametrize(
    "text",
    ["对新建园区给予300万元奖励。", "对新建园区给予一次性三百万元奖励。", "对五十一批企业给予支持。", "奖励①档。",
     "给予１００万元。", "给予伍佰万元整。", "按1%给予。", "2023年9月1日起施行。"],
)  # fmt: skip
def test_a_numeral_of_a_new_policy_without_a_place_is_told(text: str) -> None:
    assert "unplaced" in {one.kind for one in of(text)}


def test_labels_phrases_and_document_numbers_are_placed_in_a_new_policy_too() -> None:
    found = of(
        "一、总体要求\n为落实“一带一路”倡议（国发〔2020〕7号），进一步加强统一领导。\n（一）指导思想。推进一区多园。\n"
    )
    assert [(one.text, one.kind) for one in found] == [
        ("一", "label"), ("一", "name"), ("一", "name"), ("2020", "document_number"), ("7", "document_number"),
        ("一", "name"), ("一", "name"), ("一", "label"), ("一", "name"),
    ]  # fmt: skip


def test_a_figure_that_a_rules_quote_only_runs_over_is_not_hidden() -> None:
    """The quote of a rule is no hiding place: 一次性 in it is a phrase, and a figure that is no constant has no place."""
    policy = next(one for one in POLICIES if one.id == "guangxi-etdz-reform")
    rule = BOOK.rule("etdz-07-revenue")
    at = policy.text.index("15万元一次性奖励")
    changed = replace(policy, text=policy.text[:at] + "16" + policy.text[at + 2 :])
    found = {one.start: one for one in ledger(BOOK, [changed])}
    assert rule.anchors[0].start < at < rule.anchors[0].end
    assert found[at].kind == "unplaced" and found[at].text == "16万"


def test_the_command_names_file_offset_and_text(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    text = "一、支持\n对首次上市的企业给予300万元奖励。\n"
    (tmp_path / "new-policy.txt").write_text(text, "utf-8")
    assert main(["rules", "--ledger", "--policies", str(tmp_path)]) == 1
    captured = capsys.readouterr()
    at = text.index("300")
    told = [line for line in captured.err.splitlines() if line.startswith("ledger:")]
    assert len(told) == 1 and f"new-policy.txt: {at}–{at + 4}: '300万'" in told[0]
    assert "new-policy: 2 numerals: label 1, unplaced 1" in captured.out
    assert main(["rules", "--ledger"]) == 0


def entry_file(folder: Path, entry: str) -> Path:
    home = folder / "policies" / "new"
    home.mkdir(parents=True)
    (home / "ledger.yaml").write_text(f"entries:\n  - {entry}\n", "utf-8")
    return folder


@pytest.mark.parametrize(
    ("entry", "words"),
    [("{quote: 到2020年, start: 0, end: 6, classes: [deadline]}", ""),
     ("{quote: 到2020年, start: 1, end: 7, classes: [deadline]}", "at 1–7 stands"),
     ("{quote: 到2020年, start: 0, end: 6, classes: [deadline, target]}", "1 numerals and 2 classes"),
     ("{quote: 到2020年, start: 0, end: 6, classes: [award]}", "target"),
     ("{quote: 到2020年, start: 0, end: 6}", "classes")],
)  # fmt: skip
def test_an_entry_that_does_not_fit_its_text_is_refused(tmp_path: Path, entry: str, words: str) -> None:
    folder = entry_file(tmp_path, entry)
    if not words:
        assert ledger_entries("new", "到2020年，建成。", folder)[0].classes == ["deadline"]
        return
    with pytest.raises(RuleError, match=words):
        ledger_entries("new", "到2020年，建成。", folder)


@pytest.mark.parametrize(("phrase", "words"), [("300万元", "could be a sum"), ("进步", "holds no numeral")])
def test_a_phrase_that_could_hide_a_sum_is_refused(tmp_path: Path, phrase: str, words: str) -> None:
    (tmp_path / "phrases.yaml").write_text(f"names: [{phrase}]\n", "utf-8")
    with pytest.raises(RuleError, match=words):
        fixed_phrases(tmp_path / "phrases.yaml")


def test_the_ledger_files_stand_beside_the_rules() -> None:
    assert {path.parent.name for path in (FOLDER / "policies").glob("*/ledger.yaml")} == {p.id for p in POLICIES}
