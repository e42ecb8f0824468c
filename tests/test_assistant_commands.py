from __future__ import annotations

import io
import json
import os
import subprocess
import sys
from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from assistant.__main__ import main
from assistant.chat import Assistant
from assistant.types import Answer
from index.policies_folder import read_policies
from tests.assistant_parts import BOOK

ROOT = Path(__file__).parent.parent
KEYS = ["id", "type", "language", "decision", "text", "citations", "amounts", "verdicts", "notices", "missing",
        "answered_by", "receipt", "elapsed_ms"]  # fmt: skip
CITATION = ["n", "document", "title", "status", "clause", "path", "quote", "start", "end", "clause_start", "clause_end",
            "sha256"]  # fmt: skip
AMOUNT = ["value", "unit", "kind", "per", "rule", "citation", "steps"]
TEXTS = {policy.id: policy.text for policy in read_policies()}
FACTS = {"zone_type": ["etdz"], "industry": ["encouraged"], "project_kind": "new_project", "foreign_funded": True,
         "foreign_capital_usd": 40000000, "exchange_rate": 7.1, "region": ["guangxi"]}  # fmt: skip


class Fake:
    """An assistant that answers some questions and fails on one."""

    def answer(self, turns: Sequence[str], as_of: date | None = None, id: str = "") -> Answer:
        if "explode" in turns[-1]:
            raise RuntimeError("secret detail")
        return Answer(id, "answer", "zh", turns[-1], receipt={"as_of": str(as_of)})


@pytest.fixture
def real(monkeypatch: pytest.MonkeyPatch, assistant: Assistant) -> None:
    """The assistant that is open already, instead of one opened for each command."""
    monkeypatch.setattr("assistant.commands.ask.opened", lambda _: assistant)


@pytest.fixture
def fake(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("assistant.commands.ask.opened", lambda _: Fake())


def one_line(err: str) -> bool:
    return err.startswith("assistant: ") and err.endswith("\n") and err.count("\n") == 1


def records(path: Path) -> list[dict[str, Any]]:
    text = path.read_bytes().decode()
    assert text.endswith("\n") and "\r" not in text
    return [json.loads(line) for line in text.split("\n")[:-1]]


def lines(path: Path, *questions: object) -> Path:
    path.write_text("".join((q if isinstance(q, str) else json.dumps(q)) + "\n" for q in questions), "utf-8")
    return path


# One question


def test_ask_in_a_process_of_its_own(built_index: Path) -> None:
    words = [sys.executable, "-m", "assistant", "ask", "独角兽企业上榜奖励多少？", "--as-of", "2026-01-01", "--json"]
    clean = {name: value for name, value in os.environ.items() if name not in ("INDEX_URL", "ENCODER", "PORT")}
    done = subprocess.run([*words, "--index", str(built_index)], cwd=ROOT, env=clean, capture_output=True, text=True)
    assert (done.returncode, done.stdout.count("\n")) == (0, 1), done.stderr
    answer = json.loads(done.stdout)
    assert list(answer) == KEYS and answer["receipt"]["as_of"] == "2026-01-01"
    assert [list(one) for one in answer["citations"]] == [CITATION] * len(answer["citations"])
    assert [list(one) for one in answer["amounts"]] == [AMOUNT] * len(answer["amounts"])


@pytest.mark.usefixtures("real")
def test_ask_prints_the_text_its_limits_and_its_sources(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["ask", "独角兽企业上榜奖励多少？"]) == 0
    out = capsys.readouterr().out
    assert "400万元" in out and "送审稿" in out and "[1]" in out


@pytest.mark.parametrize(
    "arguments",
    [["ask"], ["ask", ""], ["ask", "好", "--as-of", "soon"], ["ask", "好", "--batch", "in.jsonl"], ["ask", "--batch", "in.jsonl"],
     ["ask", "--batch", "none.jsonl", "--out", "out.jsonl"], ["ask", "好", "--out", "out.jsonl"],
     ["check", "--facts", "none.json"], ["check", "--facts", os.devnull]],
    ids=" ".join,
)  # fmt: skip
@pytest.mark.usefixtures("real")
def test_bad_usage_is_told_in_one_line(capsys: pytest.CaptureFixture[str], arguments: list[str]) -> None:
    assert main(arguments) == 2
    captured = capsys.readouterr()
    assert captured.out == "" and one_line(captured.err)


@pytest.mark.parametrize("arguments", [[], ["ask", "--nope"], ["nope"], ["check"]], ids=" ".join)
def test_an_unknown_option_is_told_in_one_line(capsys: pytest.CaptureFixture[str], arguments: list[str]) -> None:
    with pytest.raises(SystemExit) as left:
        main(arguments)
    captured = capsys.readouterr()
    assert left.value.code == 2 and captured.out == "" and one_line(captured.err)


def test_a_bad_port_is_told_in_one_line(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setenv("PORT", "http")
    assert main(["ask", "好"]) == 2
    assert one_line(err := capsys.readouterr().err) and "PORT=http" in err


# A file of questions


@pytest.mark.usefixtures("fake")
def test_a_batch_keeps_order_ids_and_dates(tmp_path: Path) -> None:
    source, out = tmp_path / "in.jsonl", tmp_path / "new" / "out.jsonl"
    lines(
        source, {"id": "b", "turns": ["甲", "乙"], "as_of": "2020-02-29", "note": 1}, "", {"id": "a", "turns": ["丙"]}
    )
    assert main(["ask", "--batch", str(source), "--out", str(out), "--as-of", "2026-01-01"]) == 0
    answers = records(out)
    assert [(one["id"], one["text"], one["receipt"]["as_of"]) for one in answers] == [
        ("b", "乙", "2020-02-29"), ("a", "丙", "2026-01-01"),
    ]  # fmt: skip
    assert all(list(one) == KEYS for one in answers)


@pytest.mark.usefixtures("fake")
def test_a_question_that_fails_is_an_error_and_no_missing_line(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    source, out = tmp_path / "in.jsonl", tmp_path / "out.jsonl"
    lines(source, {"id": "a", "turns": ["explode"]}, {"id": "b", "turns": ["好"]}, {"id": "c", "turns": ["请explode"]})
    assert main(["ask", "--batch", str(source), "--out", str(out)]) == 0
    answers = records(out)
    assert [(one["id"], one["type"], one["language"]) for one in answers] == [
        ("a", "error", "en"), ("b", "answer", "zh"), ("c", "error", "en"),
    ]  # fmt: skip
    assert "secret" not in out.read_text("utf-8") and "secret detail" in capsys.readouterr().err


@pytest.mark.usefixtures("real")
def test_a_question_that_cannot_be_read_says_so(tmp_path: Path) -> None:
    source, out = tmp_path / "in.jsonl", tmp_path / "out.jsonl"
    lines(source, {"id": "a", "turns": ["独" * 5000]}, {"id": "b", "turns": ["独角兽上榜奖励多少？"]})
    assert main(["ask", "--batch", str(source), "--out", str(out)]) == 0
    long, good = records(out)
    assert (long["type"], good["type"]) == ("error", "answer") and "4000" in long["text"]


@pytest.mark.parametrize(
    "wrong",
    ["{", "[]", '"text"', '{"id": "b"}', '{"turns": ["好"]}', '{"id": "b", "turns": []}', '{"id": "b", "turns": "好"}',
     '{"id": 1, "turns": ["好"]}', '{"id": "b", "turns": [1]}', '{"id": "b", "turns": ["好"], "as_of": "soon"}',
     '{"id": "b", "turns": ["好"], "as_of": 2026}', '{"id": "b", "turns": ["\\ud800"]}'],
)  # fmt: skip
@pytest.mark.usefixtures("fake")
def test_a_malformed_line_is_named_before_the_first_answer(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], wrong: str
) -> None:
    source, out = lines(tmp_path / "in.jsonl", {"id": "a", "turns": ["好"]}, "", wrong), tmp_path / "out.jsonl"
    assert main(["ask", "--batch", str(source), "--out", str(out)]) == 2
    captured = capsys.readouterr()
    assert captured.out == "" and one_line(captured.err) and not out.exists()
    assert f"{source}:3" in captured.err


# The rules checker alone


def verdicts(out: str) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = json.loads(out)
    return found


def test_check_reads_facts_from_standard_input(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("sys.stdin", io.StringIO(json.dumps(FACTS)))
    assert main(["check", "--facts", "-", "--as-of", "2022-01-01", "--json"]) == 0
    (verdict,) = verdicts(capsys.readouterr().out)
    assert (verdict["rule"], verdict["status"], verdict["basis"]) == ("etdz-01-foreign-capital", "eligible", "text")
    assert verdict["amount"] == {
        "value": "5680000", "unit": "CNY", "kind": "exact", "zh": "568万元", "en": "RMB 5,680,000"
    }  # fmt: skip
    assert verdict["entitlement"] == "draft" and verdict["receipt"]["as_of"] == "2022-01-01"
    assert (
        verdict["receipt"]["rules"] == BOOK.sha256
        and verdict["receipt"]["policy"] == BOOK.policies[verdict["document"]]
    )
    kinds = [step["kind"] for step in verdict["steps"]]
    assert kinds == sorted(kinds, key=("input", "comparison", "arithmetic", "ceiling").index)
    sum_ = verdict["steps"][-1]
    assert (sum_["zh"], sum_["clause"]) == ("4000万美元 × 7.1 × 2% = 568万元", "三、/（一）/1.")
    assert sum_["quote"] == TEXTS[verdict["document"]][sum_["start"] : sum_["end"]]


def test_missing_facts_are_unknown_or_uncertain(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    told = {**{name: value for name, value in FACTS.items() if name != "industry"}, "exchange_rate": "uncertain"}
    monkeypatch.setattr("sys.stdin", io.StringIO(json.dumps(told)))
    assert main(["check", "--facts", "-", "--json"]) == 0
    (verdict,) = verdicts(capsys.readouterr().out)
    assert {(one["fact"], one["state"]) for one in verdict["missing"]} == {
        ("exchange_rate", "uncertain"), ("industry", "unknown")
    }  # fmt: skip
    assert all(one["question"]["zh"] and one["question"]["en"] for one in verdict["missing"])
    assert verdict["known"] == [name for name in told if name != "exchange_rate"]


def test_check_on_the_basis_of_entitlement_gives_nothing_on_a_draft(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("sys.stdin", io.StringIO(json.dumps(FACTS)))
    assert main(["check", "--facts", "-", "--basis", "entitlement", "--json"]) == 0
    (verdict,) = verdicts(capsys.readouterr().out)
    assert (verdict["status"], verdict["amount"], verdict["basis"]) == ("ineligible", None, "entitlement")
    assert "送审稿" in verdict["reason"]["zh"] and "draft" in verdict["reason"]["en"]


def test_check_reads_yaml_and_one_rule(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "facts.yaml"
    path.write_text("unicorn_status: [list]\nzone_type: [hitech]\nregion: [guangxi]\n", "utf-8")
    assert main(["check", "--facts", str(path), "--rule", "hitech-15-unicorn-list"]) == 0
    printed = capsys.readouterr().out
    assert printed.startswith("【符合】进入独角兽企业榜单奖励性后补助") and "金额：400万元（4000000元）" in printed
    assert "凭据：文本 " in printed and "效力：" in printed
    assert main(["check", "--facts", str(path), "--rule", "hitech-15-unicorn-list", "--lang", "en"]) == 0
    english = capsys.readouterr().out
    assert english.startswith("[met] subsequent award for entering a unicorn list") and "up to" not in english
    assert "Amount: RMB 4,000,000" in english and "Compared: " in english and "Receipt: text " in english


@pytest.mark.parametrize(
    ("facts", "words"),
    [("{", "neither JSON nor YAML"), ("[1]", "no object"), ('{"colour": 1}', "unknown fact 'colour'"), ("", "no object"),
     ('{"level": "lofty"}', "no value of level"), ('{"exchange_rate": "NaN"}', "exchange_rate"),
     ('{"national_rnk": 3}', "did you mean national_rank?"), ('{"全国排名次": 3}', "did you mean national_rank?"),
     ('{"level": "nationl"}', "did you mean national?"), ('{"a_rated": "yes"}', "true or false"),
     ('{"national_grant_cny": "800万美元"}', "wrong unit"), ('{"foreign_capital_usd": "4000万元"}', "US dollars"),
     ('{"tax_growth_percent": "3年"}', "wrong unit")],
)  # fmt: skip
def test_facts_that_cannot_be_used_are_told_in_one_line(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], facts: str, words: str
) -> None:
    (tmp_path / "facts").write_text(facts, "utf-8")
    assert main(["check", "--facts", str(tmp_path / "facts")]) == 2
    captured = capsys.readouterr()
    assert captured.out == "" and one_line(captured.err)
    assert words in captured.err and str(tmp_path / "facts") in captured.err


def test_an_unknown_rule_is_told(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.stdin", io.StringIO("{}"))
    assert main(["check", "--facts", "-", "--rule", "none"]) == 2
    assert one_line(err := capsys.readouterr().err) and "'none'" in err


def test_match_tells_of_every_rule_what_a_profile_gets(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("sys.stdin", io.StringIO(json.dumps(FACTS)))
    assert main(["match", "--facts", "-", "--json"]) == 0
    found = json.loads(capsys.readouterr().out)
    status = {verdict["rule"]: verdict["status"] for group in ("can", "might", "cannot") for verdict in found[group]}
    assert status.keys() == {rule.id for rule in BOOK.rules}
    assert status["etdz-01-foreign-capital"] == "eligible" and status["hitech-15-unicorn-list"] == "ineligible"
    assert status["etdz-15-tax"] == "unknown"
    assert [one["most"]["zh"] for one in found["total"]] == ["568万元"]


def test_match_in_words_groups_what_a_profile_gets(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("sys.stdin", io.StringIO(json.dumps(FACTS)))
    assert main(["match", "--facts", "-"]) == 0
    printed = capsys.readouterr().out
    assert [printed.index(words) for words in ("可以享受", "可能享受", "不能享受", "合计")] == sorted(
        printed.index(words) for words in ("可以享受", "可能享受", "不能享受", "合计")
    )
    assert "实际到位外资2%奖励：568万元（5680000元）" in printed and "企业：568万元" in printed


def test_every_rule_stands_in_its_policy(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["rules", "--check", "--json"]) == 0
    assert json.loads(capsys.readouterr().out) == {"rules": len(BOOK.rules), "faults": []}


def test_a_rule_that_moved_fails_the_check(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setattr("assistant.commands.rules.read_policies", lambda folder: [])
    assert main(["rules", "--check"]) == 1
    captured = capsys.readouterr()
    assert captured.out == "" and captured.err.startswith("rules: ")


def test_the_rules_and_the_facts_are_listed(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["rules", "--json"]) == 0
    rules = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert [rule["rule"] for rule in rules] == [rule.id for rule in BOOK.rules]
    assert all(rule["quotes"] and rule["zh"] and rule["en"] for rule in rules)
    assert main(["facts", "--json"]) == 0
    facts = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert [fact["name"] for fact in facts] == list(BOOK.facts)
    assert all({"name", "type", "unit", "zh", "en"} <= fact.keys() for fact in facts)
