from __future__ import annotations

import argparse
import json
from collections import Counter
from pathlib import Path
from typing import Any

import pytest

from assistant.claims.read import read_statement, readings
from assistant.claims.split import claims
from assistant.claims.types import Given, Verification
from assistant.claims.verify_text import verify_text
from assistant.commands.verify import add_verify, read_tasks, run_verify
from index.jsonl import BadLine
from index.search import Index

FIXTURE = Path(__file__).parent / "fixtures" / "claims.jsonl"
FLOOR = {  # measured; English claims stand or fall with the term base
    "tune": {"zh true": 14, "en true": 4, "false": 18},
    "held": {"zh true": 15, "en true": 4, "false": 21},
}
DOCUMENT, QUOTE = "guangxi-hitech-zones", "国家备案的众创空间给予不超过50万元奖励补助"


@pytest.fixture(scope="module")
def index(bundled_index: Index) -> Index:
    return bundled_index


def _given(citation: dict[str, Any]) -> Given:
    return Given(citation["n"], citation["document"], citation["quote"], citation["start"], citation["end"])


def _quoted(index: Index, shift: int = 0) -> Given:
    start = index.policies[DOCUMENT].text.index(QUOTE) + shift
    return Given(1, DOCUMENT, QUOTE, start, start + len(QUOTE))


@pytest.mark.parametrize("half", ["tune", "held"])
def test_the_blind_claims_are_judged_as_measured(index: Index, half: str) -> None:
    right: Counter[str] = Counter()
    for line in FIXTURE.read_text("utf-8").splitlines():
        case = json.loads(line)
        if case["half"] != half:
            continue
        verdict = verify_text(case["text"], [_given(c) for c in case["citations"]], index).verdict
        name = "false" if case["expect"] != "supported" else "en true" if case["kind"] == "english" else "zh true"
        assert (name, verdict) != ("false", "supported"), case["text"]
        right[name] += verdict == case["expect"]
    assert all(right[name] >= least for name, least in FLOOR[half].items()), right


def test_every_citation_is_verbatim(index: Index) -> None:
    result = verify_text(
        "国家备案的众创空间可获50万元奖励补助。对获批国家高新区的给予不超过1000万元的经费支持。", [], index
    )
    assert [claim.verdict for claim in result.claims] == ["contradicted", "supported"]
    assert result.verdict == "contradicted"
    for claim in result.claims:
        assert claim.citations
        for c in claim.citations:
            assert index.policies[c.document].text[c.start : c.end] == c.quote
            assert c.clause_start <= c.start < c.end <= c.clause_end


def test_a_ceiling_claimed_as_certain_is_told_so(index: Index) -> None:
    claim = verify_text("国家备案的众创空间可获50万元奖励补助。", [_quoted(index)], index).claims[0]
    assert claim.reason == "原文为最高50万元，不是确定的50万元。"


@pytest.mark.parametrize(
    ("order", "verdict"), [("分别给予100万元和50万元", "supported"), ("分别给予50万元和100万元", "contradicted")]
)
def test_pairs_go_in_order(index: Index, order: str, verdict: str) -> None:
    text = f"对国家级和自治区级科技企业孵化器，新认定的{order}的配套资助。"
    assert verify_text(text, [], index).verdict == verdict


def test_a_quote_that_is_not_there_supports_nothing(index: Index) -> None:
    text = "国家备案的众创空间最高可获50万元奖励补助[1]。"
    assert verify_text(text, [_quoted(index)], index).verdict == "supported"
    moved = verify_text(text, [_quoted(index, 1)], index)
    assert moved.verdict == "not_found" and "引文" in moved.claims[0].reason
    unknown = verify_text(text, [Given(1, "no-such-policy", QUOTE, 0, len(QUOTE))], index)
    assert unknown.verdict == "not_found" and "no-such-policy" in unknown.claims[0].reason


def test_a_fragment_cut_out_of_a_denial_is_not_verbatim(index: Index) -> None:
    assert verify_text("市级管理部门向经济开发区派驻机构。", [], index).verdict == "contradicted"


@pytest.mark.parametrize(
    "text", ["", "您好！", "请问能拿多少钱？", "《若干措施》。", "Hello! Anything else?", "规定如下："]
)
def test_a_text_without_a_claim_is_not_found(index: Index, text: str) -> None:
    assert verify_text(text, [], index) == Verification("", ())
    assert verify_text(text, [], index).verdict == "not_found"


def test_the_same_text_gives_the_same_bytes(index: Index) -> None:
    text = "National high-tech zones approved in Guangxi receive up to RMB 10 million. 高新区实行996工作制。"
    results = {json.dumps(verify_text(text, [], index).as_json(), ensure_ascii=False) for _ in range(2)}
    assert len(results) == 1


def test_claims_keep_their_markers_and_nothing_else() -> None:
    found = claims(
        "您好！\n- **众创空间**最高50万元。[1][2] 还想了解什么？It is capped at 2.5% (see No. 7) [3]. Thanks."
    )
    assert [(c.text, c.marks, c.language) for c in found] == [
        ("众创空间最高50万元。", (1, 2), "zh"),
        ("It is capped at 2.5% (see No. 7).", (3,), "en"),
    ]


def test_readings_of_figures_levels_and_names() -> None:
    assert (
        readings("前50名、前100名的经开区分别给予最高800万元、500万元奖励")[1]
        == "前100名的经开区分别给予最高500万元奖励"
    )
    assert readings("众创空间和孵化器分别给予50万元和100万元")[0] == "众创空间分别给予50万元"
    assert readings("由自治区、设区市财政各按50%分担") == ("由自治区、设区市财政各按50%分担",)


def test_a_statement_knows_bounds_and_denials() -> None:
    statement = read_statement("每年最高可获50万元，不再增收土地价款，比例为1:2")
    money, ratio = statement.bounds
    assert money.figure.comparator == "<=" and money.per == "yearly"
    assert ratio.figure.value == 200
    assert statement.denied == ("增收土地价款",)


def test_a_malformed_line_is_named_before_anything_is_written(tmp_path: Path) -> None:
    source, out = tmp_path / "in.jsonl", tmp_path / "out.jsonl"
    source.write_text('{"id": "a", "text": "x", "citations": []}\n\n{"id": "b", "text": 3}\n', "utf-8")
    with pytest.raises(BadLine, match=r"in\.jsonl:3: needs 'text'"):
        read_tasks(source)
    parser = argparse.ArgumentParser()
    add_verify(parser.add_subparsers())
    with pytest.raises(BadLine):
        run_verify(parser.parse_args(["verify", "--batch", str(source), "--out", str(out)]))
    assert not out.exists()


def test_a_batch_keeps_order_and_ids(tmp_path: Path) -> None:
    source, out = tmp_path / "in.jsonl", tmp_path / "out.jsonl"
    lines = [
        {"id": "a", "text": "对获批国家高新区的给予不超过1000万元的经费支持。"},
        {"id": "b", "text": "", "citations": []},
    ]
    source.write_text("".join(json.dumps(line) + "\n" for line in lines), "utf-8")
    parser = argparse.ArgumentParser()
    add_verify(parser.add_subparsers())
    options = ["verify", "--batch", str(source), "--out", str(out), "--index", str(tmp_path / "index")]
    assert run_verify(parser.parse_args(options)) == 0
    results = [json.loads(line) for line in out.read_text("utf-8").splitlines()]
    assert [(r["id"], r["verdict"]) for r in results] == [("a", "supported"), ("b", "not_found")]
    assert set(results[0]["claims"][0]) == {"text", "verdict", "reason", "citations"}
