"""`check`, `match`, `rules` and `facts`: the rules checker without a question."""

from __future__ import annotations

import io
import json
from pathlib import Path
from typing import Any

import pytest

from assistant.__main__ import main
from index.policies_folder import read_policies
from tests.assistant_parts import BOOK

TEXTS = {policy.id: policy.text for policy in read_policies()}
FACTS = {"zone_type": ["etdz"], "industry": ["encouraged"], "project_kind": "new_project", "foreign_funded": True,
         "foreign_capital_usd": 40000000, "exchange_rate": 7.1, "region": ["guangxi"]}  # fmt: skip


def one_line(err: str) -> bool:
    return err.startswith("assistant: ") and err.endswith("\n") and err.count("\n") == 1


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
