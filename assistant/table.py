"""A small table in Markdown: written, read line by line, and told again without its bars."""

from __future__ import annotations

import re
from collections.abc import Sequence

_ROW = re.compile(r"^\|.*\|$")
_RULE = re.compile(r"^\|(?: ?:?-{3,}:? ?\|)+$")
_BARE = re.compile(r"(?m)^\|.*\|\n\|(?: ?:?-{3,}:? ?\|)+(?:\n(?!\|)|\Z)")


def table(head: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    """A table of some rows under a head, a line each."""
    return "\n".join((_line(head), "|" + " --- |" * len(head), *map(_line, rows)))


def is_row(line: str) -> bool:
    """Whether a line is a line of a table."""
    return _ROW.match(line.strip()) is not None


def is_rule(line: str) -> bool:
    """Whether a line is the one that parts the head of a table from its rows."""
    return _RULE.match(line.strip()) is not None


def cells(line: str) -> list[str]:
    """The cells of a line of a table."""
    return [cell.strip() for cell in line.strip().strip("|").split("|")]


def without_bare_heads(text: str) -> str:
    """A text without the tables of which no row is left."""
    return _BARE.sub("", text)


def told_in_lines(text: str) -> str:
    """A text with each row of its tables told in lines, as a terminal shows it at any width."""
    lines = text.split("\n")
    said: list[str] = []
    for line, after in zip(lines, (*lines[1:], ""), strict=True):
        if is_row(line) and (is_rule(line) or is_rule(after)):
            continue
        if is_row(line):
            first, *others = cells(line)
            said += [f"- {first}", *(f"  {other}" for other in others)]
        else:
            said.append(line)
    return "\n".join(said)


def _line(row: Sequence[str]) -> str:
    return "|" + "".join(f" {' '.join(cell.replace('|', '｜').split())} |" for cell in row)
