"""What the check of a question set refuses."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from test_evals_fakes import LAND, POLICIES, QUOTE, question, record, write_set

from evals.check import faults, warnings
from evals.halves import half
from evals.questions import read_questions
from index.jsonl import BadLine

REFUSE = {"type": "refuse", "must_include": [], "amounts": []}
DOLLARS = [{"value": "1e", "unit": "EUR", "kind": "about"}]


def test_a_sound_question_has_no_fault() -> None:
    assert faults([question()], POLICIES) == ()


@pytest.mark.parametrize(
    ("changed", "words"),
    [
        ({"gold": [{"document": "zones", "quote": "最高200万元"}]}, ["is not in zones"]),
        ({"gold": [{"document": "zones", "quote": "给予奖励。"}]}, ["more than once"]),
        ({"gold": [{"document": "moon", "quote": QUOTE}]}, ["unknown document"]),
        ({"alt_gold": [{"document": "zones", "quote": ""}]}, ["is not in zones"]),
        ({"gold": []}, ["without gold"]),
        ({"gold_mode": "some"}, ["gold_mode"]),
        ({"lang": "fr"}, ["unknown lang"]),
        ({"lang": "en"}, ["contradicts the script"]),
        ({"turns": [" "]}, ["empty"]),
        ({"expect": {"type": "reply"}}, ["unknown type", "contradicts amounts"]),
        ({"expect": {"decision": "maybe"}}, ["unknown decision"]),
        ({"expect": {"also_accept": ["answer"]}}, ["repeats"]),
        ({"expect": {"type": "clarify"}}, ["clarify contradicts amounts"]),
        ({"expect": {"type": "clarify", "also_accept": ["answer"]}}, ["clarify contradicts amounts"]),
        ({"expect": {**REFUSE, "decision": "no"}}, ["refuse contradicts the decision"]),
        ({"expect": {**REFUSE, "also_accept": ["answer"]}, "gold": []}, ["accepted without evidence"]),
        ({"expect": {"must_not_include": ["100万"]}}, ["must and must not"]),
        ({"expect": {"must_include_any": [[]]}}, ["empty string or group"]),
        ({"expect": {"amounts": DOLLARS}}, ["no plain decimal", "unknown unit", "unknown kind"]),
    ],
)
def test_each_fault_names_its_line(changed: dict[str, Any], words: list[str]) -> None:
    found = faults([question(**changed)], POLICIES)
    assert len(found) == len(words)
    assert all(
        word in fault and fault.startswith("set.jsonl:1: q1: ") for word, fault in zip(words, found, strict=True)
    )


def test_a_doubled_id_names_both_lines(tmp_path: Path) -> None:
    path = write_set(tmp_path / "set.jsonl", [record(), record("q2"), record()])
    assert faults(read_questions([path]), POLICIES) == (
        f"{path}:3: q1: the id stands already at {path}:1; give another",
    )


def test_what_does_nothing_is_a_warning() -> None:
    idle = question(alt_gold=[{"document": "zones", "quote": LAND}])
    assert faults([idle], POLICIES) == () and "never used" in warnings([idle])[0]


@pytest.mark.parametrize(
    ("line", "words"),
    [
        ('{"id": "a"}', "'turns'"),
        ("[]", "no JSON object"),
        ('{"id": "a", "turns": [3]}', "turns.0"),
        ('{"id": "a", "turns": ["x"], "as_of": "soon"}', "as_of"),
        ('{"id": "a", "turns": ["x"], "expect": {"type": "answer", "must_include": "x"}}', "must_include"),
    ],
)
def test_a_malformed_line_is_named_in_one_line(tmp_path: Path, line: str, words: str) -> None:
    path = tmp_path / "set.jsonl"
    path.write_text(f'\n{{"id": "ok", "turns": ["x"], "note": null}}\r\n{line}\n', "utf-8")
    with pytest.raises(BadLine, match=":3: ") as raised:
        read_questions([path])
    assert words in str(raised.value) and "\n" not in str(raised.value)


def test_the_halves_are_fixed_by_the_id() -> None:
    assert [half(id) for id in ("d001", "d002", "z001")] == ["held", "tune", "held"]
    assert 400 < sum(half(str(n)) == "tune" for n in range(1000)) < 600
