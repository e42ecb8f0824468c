"""`verify`: one text on standard input, or a file of texts, held against the policies."""

from __future__ import annotations

import argparse
import json
import os
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from assistant.claims.types import Given, Verification
from assistant.claims.verify_text import verify_text
from assistant.errors import BadInput
from assistant.settings import read_settings
from index.build import ready_index
from index.jsonl import BadLine, read_jsonl, write_jsonl
from index.search import Index

if TYPE_CHECKING:
    from index.command_line import CommandLine

    Commands = argparse._SubParsersAction[CommandLine]


@dataclass(frozen=True, slots=True)
class Task:
    """A text to verify with its citations."""

    id: str
    text: str
    citations: tuple[Given, ...]


def add_verify(commands: Commands) -> None:
    """Add the command to a parser."""
    command = commands.add_parser("verify", help="check a text against the policies")
    command.add_argument("--batch", type=Path, help="texts with their citations, JSONL")
    command.add_argument("--out", type=Path, help="where the verdicts go, JSONL")
    command.add_argument("--index", help="the index folder")
    command.add_argument("--json", action="store_true", help="print JSON")
    command.set_defaults(run=run_verify)


def run_verify(options: argparse.Namespace) -> int:
    """Verify one text from standard input, or a file into a file."""
    if (options.batch is None) != (options.out is None):
        raise BadInput("verify: give a text on standard input, or --batch IN.jsonl with --out OUT.jsonl")
    tasks = read_tasks(options.batch) if options.batch else [_from_input(sys.stdin.buffer.read())]
    index = _opened(options.index)
    results = (verify_text(task.text, task.citations, index, task.id) for task in tasks)
    if options.batch:
        write_jsonl(options.out, (result.as_json() for result in results))
        return 0
    for result in results:
        shown = json.dumps(result.as_json(), ensure_ascii=False) if options.json else printed(result)
        sys.stdout.write(shown + "\n")
    return 0


def printed(result: Verification) -> str:
    """A verification as a terminal shows it: the whole, then each claim with its reason and sources."""
    lines: list[str] = [result.verdict]
    for claim in result.claims:
        lines += [f"- {claim.verdict}: {claim.text}", f"  {claim.reason}"]
        lines += [f"  [{c.n}] {c.document} {c.start}-{c.end}: {c.quote}" for c in claim.citations]
    return "\n".join(lines)


def read_tasks(path: Path) -> list[Task]:
    """The texts of a file, every line checked before the first is judged.

    Raises BadLine for the first line that is wrong, with its number.
    """
    records = read_jsonl(path, {})
    numbers = [n for n, line in enumerate(path.read_text("utf-8").split("\n"), 1) if line.strip()]
    return [_task(record, f"{path}:{number}", True) for number, record in zip(numbers, records, strict=True)]


def _from_input(raw: bytes) -> Task:
    try:
        record = json.loads(raw.decode("utf-8"))
    except ValueError as fault:
        raise BadLine(f"standard input: is not JSON ({fault}); give an object with 'text' and 'citations'") from fault
    if not isinstance(record, dict):
        raise BadLine("standard input: is no JSON object; give one with 'text' and 'citations'")
    return _task(record, "standard input", False)


def _task(record: Mapping[str, Any], where: str, named: bool) -> Task:
    id, text, citations = record.get("id", ""), record.get("text"), record.get("citations")
    if not isinstance(id, str) or (named and not id):
        raise BadLine(f"{where}: needs 'id', a string that is not empty")
    if not isinstance(text, str):
        raise BadLine(f"{where}: needs 'text', a string")
    if citations is not None and not isinstance(citations, list):
        raise BadLine(f"{where}: 'citations' must be a list")
    return Task(id, text, tuple(_given(c, n, where) for n, c in enumerate(citations or (), 1)))


def _given(citation: object, number: int, where: str) -> Given:
    if not isinstance(citation, dict):
        raise BadLine(f"{where}: citation {number} is no object; give document, quote, start and end")
    for key in ("document", "quote"):
        if not isinstance(citation.get(key), str):
            raise BadLine(f"{where}: citation {number} needs {key!r}, a string")
    for key in ("n", "start", "end"):
        if citation.get(key) is not None and type(citation[key]) is not int:
            raise BadLine(f"{where}: citation {number}: {key!r} must be a whole number")
    n = citation.get("n")
    return Given(
        number if n is None else n, citation["document"], citation["quote"], citation.get("start"), citation.get("end")
    )


def _opened(index: str | None) -> Index:
    """The index that the environment and the `--index` option describe."""
    settings = read_settings(os.environ)
    return ready_index(Path(index or settings.index), encoder=settings.encoder)
