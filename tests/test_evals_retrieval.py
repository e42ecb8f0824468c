"""Where each leg of the search has the gold clause."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from test_evals_fakes import QUOTE, TEXT, question, record, write_set

from evals.__main__ import main
from evals.retrieval import LEGS, Ranks, gradable, measures, ranking
from index.build import build
from index.types import Clause, Hit


def hit(start: int, **legs: float) -> Hit:
    shares = dict.fromkeys(LEGS["fusion"], 0.0) | legs
    return Hit(Clause("zones", "", (), start, start + 9, "x"), sum(shares.values()), shares)


def test_a_leg_ranks_only_what_it_finds_and_a_signal_finds_nothing() -> None:
    hits = [hit(0, lexical=0.4, signals=0.3), hit(10, lexical=0.5), hit(20, signals=0.9), hit(30, dense=0.3)]
    order = {one.clause.id: place for place, one in enumerate(hits)}

    def starts(leg: str) -> list[int]:
        return [one.clause.start for one in ranking(hits, LEGS[leg], order)]

    assert starts("lexical") == [10, 0]
    assert starts("with signals") == [0, 10]
    assert starts("dense") == [30]
    assert starts("expansion") == []


def test_equals_stand_in_the_order_of_the_index() -> None:
    hits = [hit(10, dense=0.3, lexical=1.0), hit(0, dense=0.3)]
    assert [one.clause.start for one in ranking(hits, LEGS["dense"], {"zones:0": 0, "zones:10": 1})] == [0, 10]


def test_measures_by_language_and_half() -> None:
    places = {"zh": 1, "en": 4, "": None}
    found = measures([Ranks(lang, lang, "tune", dict.fromkeys(LEGS, place)) for lang, place in places.items()])
    assert found["all"]["legs"]["dense"] == {"recall@1": 0.3333, "recall@5": 0.6667, "recall@10": 0.6667, "mrr": 0.4167}
    assert found["en"]["legs"]["fusion"]["recall@1"] == 0.0 and found["unknown"]["questions"] == 1
    assert found["held"] == {"questions": 0, "legs": dict.fromkeys(LEGS, dict.fromkeys(found["all"]["legs"]["dense"]))}


def test_only_answerable_questions_of_one_turn_with_gold() -> None:
    refused = question(expect={"type": "refuse"})
    assert gradable([question(), question(turns=["甲", "乙"]), question(gold=[]), refused]) == (question(),)


def test_the_command_measures_a_real_index(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    folder = tmp_path / "policies"
    folder.mkdir()
    (folder / "zones.txt").write_text(TEXT, "utf-8", newline="")
    build(tmp_path / "index", folder)
    path = write_set(tmp_path / "set.jsonl", [record(), record("q2", lang="en", turns=["Xyzzy 100万?"])])
    assert main(["retrieval", str(path), "--index", str(tmp_path / "index"), "--json"]) == 0
    found = json.loads(capsys.readouterr().out)
    assert found["zh"]["legs"]["lexical"]["recall@1"] == 1.0
    assert found["en"]["legs"]["expansion"]["recall@10"] == 0.0, "no word of that question has another name"
    assert main(["retrieval", str(path), "--index", str(tmp_path / "index")]) == 0
    assert "zh (1 questions)" in capsys.readouterr().out and QUOTE in TEXT
