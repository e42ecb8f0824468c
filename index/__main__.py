"""`python -m index build|parse|clauses|search`, the contract's commands of the index, and `untranslated`."""

from __future__ import annotations

import argparse
import json
import os
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from index.build import DEFAULT, build, fingerprint, open_index, ready_index, show_progress
from index.command_line import CommandLine
from index.errors import BrokenIndex, IndexingError
from index.jsonl import BadLine, read_jsonl, write_jsonl
from index.policies_folder import POLICIES
from index.readers.read import read_text
from index.reference import untranslated
from index.search import search
from index.structure import structure
from index.types import Clause, Hit


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command; 0 done, 1 failed, 2 bad usage or bad input with one line on standard error."""
    return _parser().run(arguments, (IndexingError, BadLine))


def _parser() -> CommandLine:
    parser = CommandLine(prog="python -m index", description="Policies, clauses and search.")
    commands = parser.add_subparsers(required=True, metavar="command")
    where = CommandLine(add_help=False)
    where.add_argument(
        "--index", type=Path, default=Path(os.environ.get("INDEX_URL") or DEFAULT), help="the index folder"
    )
    where.add_argument("--policies", type=Path, default=None, help="the policies (default: index/policies)")
    where.add_argument("--json", action="store_true", help="print JSON")

    command = commands.add_parser("build", parents=[where], help="parse and index every policy of a folder")
    command.add_argument("--if-stale", action="store_true", help="do nothing where the index is whole and fresh")
    command.set_defaults(run=_build)
    command = commands.add_parser("parse", help="print the clauses of one file")
    command.add_argument("file", type=Path)
    command.add_argument("--json", action="store_true")
    command.set_defaults(run=_parse)
    commands.add_parser("clauses", parents=[where], help="print every clause").set_defaults(run=_clauses)
    command = commands.add_parser(
        "untranslated", parents=[where], help="print what of a policy has no English yet, as YAML"
    )
    command.add_argument("document")
    command.set_defaults(run=_untranslated)
    command = commands.add_parser("search", parents=[where], help="rank clauses for words")
    command.add_argument("words", nargs="?")
    command.add_argument("-k", type=_positive, default=10)
    command.add_argument("--batch", type=Path)
    command.add_argument("--out", type=Path)
    command.set_defaults(run=_search)
    return parser


def _positive(word: str) -> int:
    if not word.isdigit() or int(word) < 1:
        raise argparse.ArgumentTypeError(f"{word!r} is not a whole number above zero")
    return int(word)


def _build(options: argparse.Namespace) -> int:
    encoder = os.environ.get("ENCODER", "")
    if options.if_stale:
        try:
            open_index(options.index, options.policies, encoder)
            return 0
        except BrokenIndex:
            pass
    policies = build(options.index, options.policies or POLICIES, encoder, progress=show_progress)
    summary = {"index": str(options.index), "policies": [p.id for p in policies],
               "fingerprint": fingerprint(options.policies or POLICIES, encoder)}  # fmt: skip
    print(json.dumps(summary, ensure_ascii=False) if options.json else f"{options.index}: {len(policies)} policies")
    return 0


def _parse(options: argparse.Namespace) -> int:
    text = read_text(options.file)
    _print_clauses(structure(options.file.stem, text), options.json)
    return 0


def _clauses(options: argparse.Namespace) -> int:
    index = ready_index(options.index, options.policies, os.environ.get("ENCODER", ""))
    _print_clauses(index.clauses, options.json)
    return 0


def _untranslated(options: argparse.Namespace) -> int:
    index = ready_index(options.index, options.policies, os.environ.get("ENCODER", ""))
    if options.document not in index.policies:
        raise BadLine(f"{options.document}: no such policy; there are {', '.join(index.policies)}")
    rows = [row for row in index.rows if row.document == options.document]
    for chinese in untranslated(index.translated.reference, rows):
        quoted = json.dumps(chinese, ensure_ascii=False)
        print(json.dumps({"zh": chinese}, ensure_ascii=False) if options.json else f'- zh: {quoted}\n  en: ""')
    return 0


def _search(options: argparse.Namespace) -> int:
    if bool(options.words) == bool(options.batch) or bool(options.batch) != bool(options.out):
        raise BadLine('search: give "words", or --batch IN.jsonl with --out OUT.jsonl')
    queries = read_jsonl(options.batch, {"id": str, "query": str}) if options.batch else []
    index = ready_index(options.index, options.policies, os.environ.get("ENCODER", ""))
    if not options.batch:
        _print_hits(search(index, options.words, options.k), options.json)
        return 0
    write_jsonl(
        options.out,
        ({"id": q["id"], "hits": _records(search(index, q["query"], options.k))} for q in queries),
    )
    return 0


def _print_clauses(clauses: Sequence[Clause], as_json: bool) -> None:
    for clause in clauses:
        record = {**_place(clause), "text": clause.text, "kind": clause.kind}
        if as_json:
            print(json.dumps(record, ensure_ascii=False))
        else:
            print(f"{clause.kind:7} {clause.start:6}-{clause.end:<6} {' > '.join(clause.path)}")


def _print_hits(hits: Sequence[Hit], as_json: bool) -> None:
    for record in _records(hits):
        if as_json:
            print(json.dumps(record, ensure_ascii=False))
        else:
            print(f"{record['rank']:3} {record['score']:.3f} {record['document']} {' > '.join(record['path'])}")


def _records(hits: Sequence[Hit]) -> list[dict[str, Any]]:
    return [
        {"rank": rank, "score": round(hit.score, 6), **_place(hit.clause), "text": hit.clause.text}
        for rank, hit in enumerate(hits, 1)
    ]


def _place(clause: Clause) -> dict[str, Any]:
    return {
        "document": clause.document,
        "clause": clause.label,
        "path": list(clause.path),
        "clause_start": clause.start,
        "clause_end": clause.end,
    }


if __name__ == "__main__":
    sys.exit(main())
