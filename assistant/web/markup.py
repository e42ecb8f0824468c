"""The few marks of an answer's text as HTML; everything else is escaped."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from html import escape

from assistant.table import cells, is_row, is_rule

BULLET = re.compile(r"^\s*[-*•]\s+")
NUMBERED = re.compile(r"^\s*\d{1,2}[.)、]\s+")
HEADING = re.compile(r"^\s*#{1,6}\s+")
QUOTED = re.compile(r"^\s*>\s?")
BOLD = re.compile(r"\*\*(?=\S)(.+?)(?<=\S)\*\*")
BARE_QUOTE = re.compile(
    r"“[^“”]*(?:“[^“”]*”[^“”]*)*” ?(?:\[\d{1,3}\])?"
)  # the original below what it says in English, or beside a table
MARKER = re.compile(r" ?\[(\d{1,3})\]")


def rich_text(text: str, turn: int, numbers: Collection[int], label: str) -> str:
    """Paragraphs, lists, tables, quotes and bold, with each known marker as a button that opens its source."""
    return "".join(_block(kind, lines, turn, numbers, label) for kind, lines in _blocks(text))


def marker_button(turn: int, number: int, label: str) -> str:
    """The small button of one citation."""
    return (
        f'<button type="button" class="cite" data-act="open" data-turn="{turn}" data-n="{number}" '
        f'aria-label="{escape(label)} {number}">{number}</button>'
    )


def _blocks(text: str) -> Iterator[tuple[str, list[str]]]:
    """Runs of lines of one kind, marks of the kind removed; an empty line ends a run."""
    kind, lines = "", list[str]()
    for line in [*text.splitlines(), ""]:
        now, rest = _kind(line)
        if lines and (now != kind or kind == "h4"):
            yield kind, lines
            lines = []
        kind = now
        if now:
            lines.append(rest)


def _kind(line: str) -> tuple[str, str]:
    if is_row(line):
        return "table", line
    for kind, pattern in (("ul", BULLET), ("ol", NUMBERED), ("h4", HEADING), ("blockquote", QUOTED)):
        if found := pattern.match(line):
            return kind, line[found.end() :]
    return ("p", line.strip()) if line.strip() else ("", "")


def _block(kind: str, lines: list[str], turn: int, numbers: Collection[int], label: str) -> str:
    if kind == "table":
        return _table(lines, turn, numbers, label)
    inner = [_inline(line, turn, numbers, label) for line in lines]
    if kind in {"ul", "ol"}:
        return f"<{kind}>{''.join(f'<li>{item}</li>' for item in inner)}</{kind}>"
    original = ' class="original" lang="zh"' if kind == "p" and all(map(BARE_QUOTE.fullmatch, lines)) else ""
    return f"<{kind}{original}>{'<br>'.join(inner)}</{kind}>"


def _table(lines: list[str], turn: int, numbers: Collection[int], label: str) -> str:
    """A table whose first row is its head; rows alone, as while a text is still coming in, are paragraphs."""
    if len(lines) < 2 or not is_rule(lines[1]):
        return f"<p>{'<br>'.join(_inline(line, turn, numbers, label) for line in lines)}</p>"
    head, *rows = ([_inline(cell, turn, numbers, label) for cell in cells(line)] for line in (lines[0], *lines[2:]))
    names = "".join(f'<th scope="col">{name}</th>' for name in head)
    body = "".join(_row(row[: len(head)]) for row in rows)
    return f'<div class="table"><table><thead><tr>{names}</tr></thead><tbody>{body}</tbody></table></div>'


def _row(cells: list[str]) -> str:
    first, *others = cells
    return f'<tr><th scope="row">{first}</th>{"".join(f"<td>{cell}</td>" for cell in others)}</tr>'


def _inline(line: str, turn: int, numbers: Collection[int], label: str) -> str:
    def button(found: re.Match[str]) -> str:
        number = int(found[1])
        return marker_button(turn, number, label) if number in numbers else found[0]

    return MARKER.sub(button, BOLD.sub(r"<strong>\1</strong>", escape(line)))
