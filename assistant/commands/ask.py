"""`ask`: one question, or a file of conversations."""

from __future__ import annotations

import argparse
import json
import os
import sys
from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

from assistant.chat import Assistant
from assistant.errors import AssistantError, BadInput
from assistant.open import as_date, open_assistant
from assistant.settings import read_settings
from assistant.table import told_in_lines
from assistant.types import Answer, Language
from index.jsonl import read_jsonl, write_jsonl
from index.query import is_english
from prompts import replies

if TYPE_CHECKING:
    from index.command_line import CommandLine

    Commands = argparse._SubParsersAction[CommandLine]


def add_ask(commands: Commands) -> None:
    """Add the command to a parser."""
    command = commands.add_parser("ask", help="answer a question, or a file of them")
    command.add_argument("question", nargs="?")
    command.add_argument("--as-of", metavar="YYYY-MM-DD", help="answer as of a date (default: today)")
    command.add_argument("--batch", type=Path, help="a question set, JSONL")
    command.add_argument("--out", type=Path, help="where the answers go, JSONL")
    command.add_argument("--index", help="the index folder")
    command.add_argument("--json", action="store_true", help="print JSON")
    command.set_defaults(run=run_ask)


def run_ask(options: argparse.Namespace) -> int:
    """Answer one question on standard output, or a file into a file."""
    if (options.question is None) == (options.batch is None) or (options.batch is None) != (options.out is None):
        raise BadInput('ask: give a "question", or --batch QUESTIONS.jsonl with --out ANSWERS.jsonl')
    as_of = as_date(options.as_of) if options.as_of else None
    questions = read_jsonl(options.batch, {"id": str, "turns": list}, _fault) if options.batch else []
    assistant = opened(options.index)
    if options.batch:
        write_jsonl(options.out, (_answered(assistant, question, as_of).as_json() for question in questions))
        return 0
    answer = assistant.answer([options.question], as_of)
    sys.stdout.write((json.dumps(answer.as_json(), ensure_ascii=False) if options.json else printed(answer)) + "\n")
    return 0


def opened(index: str | None) -> Assistant:
    """The assistant that the environment and the `--index` option describe."""
    settings = read_settings(os.environ)
    return open_assistant(replace(settings, index=index) if index else settings)


def printed(answer: Answer) -> str:
    """An answer as a terminal shows it: the text, what limits it, and its sources."""
    parts = [told_in_lines(answer.text)]
    parts += [f"! {notice.text}" for notice in answer.notices]
    parts += [f"[{c.n}] {c.title} {' > '.join(c.path)} ({c.start}-{c.end})" for c in answer.citations]
    return "\n\n".join(parts)


def _fault(question: Mapping[str, Any]) -> str:
    """What is wrong with a question of a set, beyond its shape."""
    if not all(isinstance(turn, str) for turn in question["turns"]):
        return "every turn must be a string"
    if question.get("as_of") is None:
        return ""
    try:
        as_date(str(question["as_of"]))
    except AssistantError as fault:
        return f"as_of: {fault}"
    return ""


def _answered(assistant: Assistant, question: dict[str, Any], as_of: date | None) -> Answer:
    on = as_date(question["as_of"]) if question.get("as_of") else as_of
    try:
        return assistant.answer(question["turns"], on, question["id"])
    except Exception as fault:  # one question that fails must not lose the others
        sys.stderr.write(f"assistant: {question['id']}: {type(fault).__name__}: {fault}\n")
        language: Language = "en" if is_english(question["turns"][-1]) else "zh"
        words = str(fault) if isinstance(fault, AssistantError) else replies(language)["error"]
        return Answer(question["id"], "error", language, words)
