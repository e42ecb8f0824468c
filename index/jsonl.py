"""Lines of JSON: read with file and line named in every error, written whole or not at all."""

from __future__ import annotations

import contextlib
import json
import os
import re
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path
from typing import Any


class BadLine(Exception):
    """A file or a line that cannot be read; `str()` is one line."""


def read_jsonl(
    path: Path, required: Mapping[str, type], fault: Callable[[Mapping[str, Any]], str] = lambda record: ""
) -> list[dict[str, Any]]:
    """The objects of a JSONL file; `required` names the keys each must have and their types,
    `fault` says what else is wrong with one, "" where nothing is.

    Raises BadLine for the first line that is wrong, before anything is done with any of them.
    """
    try:
        text = path.read_bytes().decode("utf-8")
    except OSError as problem:
        raise BadLine(f"{path}: cannot be read ({problem.strerror}); give the path of a JSONL file") from problem
    except UnicodeDecodeError as problem:
        raise BadLine(f"{path}: byte {problem.start} is not UTF-8; convert the file to UTF-8") from problem
    found = []
    for number, line in enumerate(text.split("\n"), 1):
        if not line.strip():
            continue
        try:
            record = json.loads(line)
        except ValueError as problem:
            raise BadLine(f"{path}:{number}: is not JSON ({problem}); write one object a line") from problem
        if not isinstance(record, dict):
            raise BadLine(f"{path}:{number}: is no JSON object; write one object a line")
        if _SURROGATE.search(json.dumps(record, ensure_ascii=False)):
            raise BadLine(
                f"{path}:{number}: holds half a surrogate pair, which is no character; write the character itself"
            )
        for key, kind in required.items():
            if not isinstance(record.get(key), kind) or record[key] in ("", []):
                raise BadLine(f"{path}:{number}: needs {key!r}, a {_WORDS[kind]} that is not empty")
        if wrong := fault(record):
            raise BadLine(f"{path}:{number}: {wrong}")
        found.append(record)
    return found


def write_jsonl(path: Path, records: Iterable[Mapping[str, Any]]) -> None:
    """Write objects, one a line, beside the target and swap them in, so that a failure leaves nothing half-written."""
    beside = path.with_name(f".{path.name}.{os.getpid()}")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with beside.open("w", encoding="utf-8", newline="\n") as lines:
            for record in records:
                lines.write(json.dumps(record, ensure_ascii=False) + "\n")
        beside.replace(path)
    except OSError as fault:
        raise BadLine(f"{path}: cannot be written ({fault.strerror}); give a path that can be") from fault
    finally:
        with contextlib.suppress(OSError):
            beside.unlink()  # still there only where something failed


_SURROGATE = re.compile(r"[\ud800-\udfff]")
_WORDS = {str: "string", list: "list", dict: "object", int: "number"}
