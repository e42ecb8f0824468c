"""Write a run into its folder: results, summary and report, each swapped in whole."""

from __future__ import annotations

import hashlib
import json
import os
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from evals.report import report
from index.jsonl import BadLine, write_jsonl


def checked_folder(out: Path) -> Path:
    """The folder a run can be written into; raises BadLine where it cannot be one."""
    nearest = next(path for path in (out, *out.absolute().parents) if path.exists())
    if not nearest.is_dir() or not os.access(nearest, os.W_OK):
        raise BadLine(f"{out}: cannot be a folder to write in; give another --out")
    return out


def digest(paths: Sequence[Path]) -> str:
    """The sha256 of some files together."""
    return hashlib.sha256(b"\0".join(path.read_bytes() for path in paths)).hexdigest()


def write_run(out: Path, rows: Sequence[Mapping[str, Any]], summary: Mapping[str, Any]) -> None:
    """Write the results, the summary and the report of a run."""
    write_jsonl(out / "results.jsonl", rows)
    _write(out / "summary.json", json.dumps(summary, ensure_ascii=False, indent=1) + "\n")
    _write(out / "report.html", report(rows, summary))


def _write(path: Path, text: str) -> None:
    beside = path.with_name(f".{path.name}.{os.getpid()}")
    try:
        beside.write_text(text, "utf-8", newline="\n")
        beside.replace(path)
    except OSError as fault:
        raise BadLine(f"{path}: cannot be written ({fault.strerror}); give another --out") from fault
