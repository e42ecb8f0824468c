"""Two runs of the same questions, paired: what was fixed, what was broken, and whether chance explains it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from math import comb
from pathlib import Path
from typing import Any

from index.jsonl import BadLine, read_jsonl

Rows = Mapping[str, Mapping[str, Any]]


@dataclass(frozen=True, slots=True)
class Comparison:
    """Ids of the questions of two runs, by what became of them; `changed` are those whose question differs."""

    fixed: tuple[str, ...]
    broken: tuple[str, ...]
    right: tuple[str, ...]
    wrong: tuple[str, ...]
    ungraded: tuple[str, ...]
    changed: tuple[str, ...]
    only_first: tuple[str, ...]
    only_second: tuple[str, ...]
    p: float


def read_results(folder: Path) -> dict[str, dict[str, Any]]:
    """The results of a run by question.

    Raises BadLine where the folder holds none, or a line is none.
    """
    path = folder / "results.jsonl"
    found: dict[str, dict[str, Any]] = {}
    for row in read_jsonl(path, {"id": str}):
        if row.get("passed") not in (True, False, None) or row["id"] in found:
            raise BadLine(f"{path}: {row['id']}: is no result of one question; run python -m evals run anew")
        found[row["id"]] = row
    if not found:
        raise BadLine(f"{path}: holds no result; run python -m evals run anew")
    return found


def compare(first: Rows, second: Rows) -> Comparison:
    """What became of the questions of the first run in the second."""
    marks = {id: (row.get("passed"), second[id].get("passed")) for id, row in first.items() if id in second}

    def became(*pair: bool) -> tuple[str, ...]:
        return tuple(id for id, found in marks.items() if found == pair)

    fixed, broken = became(False, True), became(True, False)
    return Comparison(
        fixed=fixed,
        broken=broken,
        right=became(True, True),
        wrong=became(False, False),
        ungraded=tuple(id for id, pair in marks.items() if None in pair),
        changed=tuple(id for id in marks if first[id].get("question") != second[id].get("question")),
        only_first=tuple(id for id in first if id not in second),
        only_second=tuple(id for id in second if id not in first),
        p=mcnemar(len(fixed), len(broken)),
    )


def mcnemar(fixed: int, broken: int) -> float:
    """The exact two-sided p of McNemar's test: how often chance alone splits the changes so unevenly."""
    changes = fixed + broken
    if not changes:
        return 1.0
    try:
        from scipy.stats import binomtest  # type: ignore[import-untyped]
    except ImportError:
        return exact_tail(fixed, broken)
    return float(binomtest(fixed, changes, 0.5).pvalue)


def exact_tail(fixed: int, broken: int) -> float:
    """The same p by counting, where scipy is not installed."""
    changes = fixed + broken
    tail = sum(comb(changes, k) for k in range(min(fixed, broken) + 1))
    return min(1.0, 2 * tail / (1 << changes))
