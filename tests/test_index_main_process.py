"""The commands of the index as a user runs them, each in a process of its own."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.index_parts import HIT_KEYS, ONE, records

ROOT = Path(__file__).parent.parent


@pytest.fixture(scope="module")
def without_torch(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    """The environment of a command, in which what a user need not wait for cannot be imported."""
    folder = tmp_path_factory.mktemp("poison")
    for name in ("torch", "transformers", "sentence_transformers", "gradio"):
        (folder / f"{name}.py").write_text(f"raise ImportError('{name} must not be imported')\n", "utf-8")
    clean = {name: value for name, value in os.environ.items() if name not in ("INDEX_URL", "ENCODER")}
    return clean | {"PYTHONPATH": str(folder)}


def command(*arguments: object, environment: dict[str, str] | None = None) -> subprocess.CompletedProcess[str]:
    """Run `python -m index …` from the repository root, as a user does."""
    words = [sys.executable, "-m", "index", *map(str, arguments)]
    return subprocess.run(words, cwd=ROOT, env=environment, capture_output=True, text=True, timeout=120)


def test_build_then_search_in_processes_of_their_own(
    tmp_path: Path, short_policies: Path, without_torch: dict[str, str]
) -> None:
    where = tmp_path / "index"
    built = command("build", "--policies", short_policies, "--index", where, environment=without_torch)
    assert (built.returncode, built.stdout) == (0, f"{where}: 1 policies\n")
    assert "one.txt has no one.yaml beside it" in built.stderr and "3/3" not in built.stderr
    found = command("search", "独角兽", "--index", where, "-k", 1, "--json", environment=without_torch)
    assert found.returncode == 0
    (hit,) = records(found.stdout)
    assert list(hit) == HIT_KEYS
    assert (hit["rank"], hit["document"], hit["clause"]) == (1, "one", "（一）")
    assert ONE[hit["clause_start"] : hit["clause_end"]] == hit["text"]


def test_a_batch_in_a_process_of_its_own(tmp_path: Path, built_index: Path, without_torch: dict[str, str]) -> None:
    (tmp_path / "in.jsonl").write_text('{"id": "a", "query": "独角兽"}\n{"id": "b", "query": "末位"}\n', "utf-8")
    out = tmp_path / "deep" / "out.jsonl"
    environment = without_torch | {"INDEX_URL": str(built_index)}
    done = command("search", "--batch", tmp_path / "in.jsonl", "--out", out, "-k", 2, environment=environment)
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
    assert out.read_bytes().endswith(b"}\n") and b"\r" not in out.read_bytes()
    answers = records(out.read_text("utf-8"))
    assert [list(answer) for answer in answers] == [["id", "hits"], ["id", "hits"]]
    assert [answer["id"] for answer in answers] == ["a", "b"]
    for answer in answers:
        assert [hit["rank"] for hit in answer["hits"]] == [1, 2]
        assert all(list(hit) == HIT_KEYS for hit in answer["hits"])


def test_bad_usage_in_a_process_of_its_own(tmp_path: Path, without_torch: dict[str, str]) -> None:
    done = command("search", "--index", tmp_path / "index", environment=without_torch)
    assert (done.returncode, done.stdout, done.stderr.count("\n")) == (2, "", 1)
    assert not (tmp_path / "index").exists()
