"""The results of a run in numbers: by category, language, half and check."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any

import numpy as np

Row = Mapping[str, Any]


def summary(rows: Sequence[Row], about: Row) -> dict[str, Any]:
    """The summary of some results; `about` says what was run."""
    times = [row["elapsed_ms"] for row in rows if row["elapsed_ms"] is not None]
    return {
        **about,
        **counts(row["passed"] for row in rows),
        "raised": sum(row["error"] is not None for row in rows),
        "by_category": _by(rows, lambda row: row["category"]),
        "by_language": _by(rows, lambda row: row["lang"]),
        "by_half": _by(rows, lambda row: row["half"]),
        "by_check": _by_check(rows),
        "elapsed_ms": {f"p{part}": round(float(np.percentile(times, part)), 3) if times else None for part in (50, 95)},
    }


def counts(marks: Iterable[bool | None]) -> dict[str, Any]:
    """How many, how many graded, passed and failed, and the share of the graded that passed."""
    found = list(marks)
    passed, failed = found.count(True), found.count(False)
    graded = passed + failed
    return {
        "questions": len(found), "graded": graded, "passed": passed, "failed": failed,
        "rate": round(passed / graded, 4) if graded else None,
    }  # fmt: skip


def _by(rows: Sequence[Row], key: Callable[[Row], str]) -> dict[str, Any]:
    names = sorted({key(row) for row in rows})
    return {name: counts(row["passed"] for row in rows if key(row) == name) for name in names}


def _by_check(rows: Sequence[Row]) -> dict[str, Any]:
    """For each check the questions it was asked of."""
    names = dict.fromkeys(name for row in rows for name in row["checks"])
    found = {name: [row["checks"][name] for row in rows if row["checks"].get(name) is not None] for name in names}
    return {name: counts(marks) for name, marks in found.items()}
