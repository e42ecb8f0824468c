from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest
import yaml

from assistant.claims.verify_text import verify_text
from index.build import ready_index
from index.search import Index

CLAIMS = Path(__file__).parent / "claims"
KINDS, LEAST = 20, 0.96  # what is asked of it; what is missed is called not found rather than supported


def _sets() -> dict[str, list[dict[str, str]]]:
    return {path.stem: yaml.safe_load(path.read_text("utf-8")) for path in sorted(CLAIMS.glob("*.yaml"))}


SETS = _sets()


@pytest.fixture(scope="module")
def index(tmp_path_factory: pytest.TempPathFactory) -> Index:
    return ready_index(tmp_path_factory.mktemp("index"))


@pytest.mark.parametrize("name", SETS)
def test_claims_written_from_the_texts_are_judged_right(index: Index, name: str) -> None:
    wrong = []
    for case in SETS[name]:
        verdict = verify_text(case["claim"], [], index).verdict
        assert case["verdict"] == "supported" or verdict != "supported", case["claim"]
        if verdict != case["verdict"]:
            wrong.append((case["claim"], verdict))
    assert len(wrong) <= (1 - LEAST) * len(SETS[name]), wrong


def test_the_claims_are_many_and_of_many_kinds_of_error() -> None:
    cases = [case for cases in SETS.values() for case in cases]
    assert len({case["claim"] for case in cases}) == len(cases)
    verdicts = Counter(case["verdict"] for case in cases)
    assert min(verdicts[verdict] for verdict in ("supported", "contradicted", "not_found")) >= 40
    assert len({case["kind"] for case in cases if case["verdict"] != "supported"}) >= KINDS
