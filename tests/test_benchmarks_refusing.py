from __future__ import annotations

import sys
from pathlib import Path

import pytest

from assistant.document_signals import DocumentSignals
from benchmarks.refusing import NAMES, Case, crosswise, main, quantile, shares


def test_without_the_texts_it_says_so_in_one_line(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("EXTERNAL_DATA", str(tmp_path))
    monkeypatch.setattr(sys, "argv", ["refusing"])
    main()
    said = capsys.readouterr().out
    assert said.count("\n") == 1 and "nothing measured" in said


def case(at: int, *, answered: bool) -> Case:
    fits = DocumentSignals(**{**dict.fromkeys(NAMES, 0.0), "missing": 0.1 if answered else 0.9})
    other = DocumentSignals(**{**dict.fromkeys(NAMES, 0.0), "other": 1.0})
    gold = frozenset((f"d{at}",)) if answered else frozenset[str]()
    return Case(f"q{at}", gold, (f"d{at}", "else"), (fits, other), printed=False)


def test_what_the_signals_part_is_parted() -> None:
    cases = [case(at, answered=at % 2 == 0) for at in range(60)]
    run = crosswise(cases, 0)
    refused, answered, _, elsewhere, first = shares(cases, run, quantile(cases, run, 0.05))
    assert refused <= 0.1 and answered == 0 and elsewhere == 0 and first >= 0.9
