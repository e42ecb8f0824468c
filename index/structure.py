"""The text of a policy to its clauses: numbering read as a grammar, in sequence, every character placed once.

A marker counts only where it opens a line (or is a title glued to the end of a finished paragraph) and continues its
level's sequence; any other is body text. Knows nothing of what a clause means.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from index.noise import noise_name
from index.numbering import HAN, LEVELS, SENTENCE_END, TITLE_LONGEST, is_heading, opening_marker, printed_name
from index.numerals import half_width
from index.types import Clause, Kind

CLAUSE_LONGEST = 1400
_GLUED = re.compile(rf"(?<=[。）)])[\s]*(?=[{HAN}]{{1,3}}、[^。；，,;]{{2,{TITLE_LONGEST}}}$)")
_CLOSING_BRACKET = re.compile(r"(?<=。)\([^()]*(?:政府|委|厅|局|办|部门|单位)[^()]*\)(?=[^\s。;；,，、)])")
_DATE_LINE = re.compile(rf"^[\d{HAN}]{{4}}\s*年[\d{HAN}]+月[\d{HAN}]+日$")
_ISSUER_LINE = re.compile(r"^\S{2,40}(?:政府|办公厅|办公室|委员会|国务院|局|厅|部|院|会)$")


@dataclass(frozen=True, slots=True)
class _Line:
    """A stretch of the text that may open a clause: a line, or the part of one after a glued title's edge."""

    start: int
    end: int
    glued: bool = False


@dataclass(frozen=True, slots=True)
class _Open:
    """An open level: its number and its label with the title."""

    level: str
    number: int
    name: str


def structure(document: str, text: str) -> tuple[Clause, ...]:
    """The clauses, headings and noise of a text, in order; together they are the text.

    Offsets count code points. A clause longer than CLAUSE_LONGEST is divided at paragraph or sentence ends.
    """
    pieces = tuple(_pieces(document, text))
    if not pieces:
        return _blank(document, text)
    ends = [piece.start for piece in pieces[1:]] + [len(text)]
    whole = (
        replace(piece, start=0 if i == 0 else piece.start, end=end, text=text[0 if i == 0 else piece.start : end])
        for i, (piece, end) in enumerate(zip(pieces, ends, strict=True))
    )
    return tuple(part for clause in whole for part in _divided(clause))


def _blank(document: str, text: str) -> tuple[Clause, ...]:
    """A text of white space alone, as noise; an empty one has no piece."""
    return (Clause(document, "", ("空白",), 0, len(text), text, "noise"),) if text else ()


def _pieces(document: str, text: str) -> Iterator[Clause]:
    """Clauses with their starts; the ends are the next one's start."""
    reading = _Reading(document, text)
    for at in range(len(reading.lines)):
        if (piece := reading.piece(at)) is not None:
            yield piece


class _Reading:
    """Reads a text line by line: which levels are open, and whether a further line belongs to the clause before."""

    def __init__(self, document: str, text: str) -> None:
        self._document = document
        self._text = text
        self._narrow = half_width(text)
        self.lines = [line for line in _lines(self._narrow) if self._words(line)]
        self._opened: list[_Open] = []
        self._last: dict[str, int] = {}
        self._listed: frozenset[str] = (
            frozenset()
        )  # levels whose last item ended in a semicolon: the next is an item too
        self._in_body = self._closed = False

    def piece(self, at: int) -> Clause | None:
        """The clause, heading or noise that a line opens; None where it goes on with the one before."""
        line = self.lines[at]
        words = self._words(line)
        following = self._words(self.lines[at + 1]) if at + 1 < len(self.lines) else ""
        if name := noise_name(words):
            self._in_body = False
            return self._clause(line, kind="noise", path=(name,))
        if marker := opening_marker(words, self._last):
            return self._marked(line, words, following, marker)
        if _is_attachment(words):
            self._opened, self._last, self._in_body = [], {}, False
            return self._clause(line, kind="heading", path=(self._printed(line),))
        if line.glued:  # a closing paragraph of the whole document
            self._opened, self._in_body = [], True
            return self._clause(line, path=())
        if not self._last and _is_title(words, following):
            self._in_body = False
            return self._clause(line, kind="heading", path=(self._printed(line),))
        if self._goes_on(line, words):
            self._closed = self._closed or self._closes(line, words)
            return None
        return self._unnumbered(at, line, words)

    def _marked(self, line: _Line, words: str, following: str, marker: tuple[str, int, int]) -> Clause:
        level, number, label_length = marker
        rank = LEVELS.index(level)
        printed = self._printed(line).lstrip("#>* ")
        heading = is_heading(level, words, following) and not (number > 1 and level in self._listed)
        self._opened = [one for one in self._opened if LEVELS.index(one.level) < rank]
        self._opened.append(_Open(level, number, printed_name(printed, label_length, heading)))
        self._last[level] = number
        self._listed = self._listed | {level} if words.endswith(";") else self._listed - {level}
        if level == "article":  # items begin anew in every article
            self._last = {name: n for name, n in self._last.items() if LEVELS.index(name) <= rank}
        self._in_body, self._closed = not heading, not heading and self._closes(line, words)
        return self._clause(line, kind="heading" if heading else "clause", label=printed[:label_length])

    def _unnumbered(self, at: int, line: _Line, words: str) -> Clause | None:
        """An unnumbered paragraph is a clause of its own, and so is what follows it; a date goes with its issuer."""
        self._in_body = self._closed = True
        signed = _DATE_LINE.match(words) and at > 0 and _ISSUER_LINE.match(self._words(self.lines[at - 1]))
        return None if signed else self._clause(line)

    def _goes_on(self, line: _Line, words: str) -> bool:
        """Whether a line goes on with the clause before: a broken sentence, or a further paragraph of an open item."""
        if not self._in_body:
            return False
        broken = not _ended(self._narrow, line.start)
        return broken or (bool(self._opened) and not self._closed and not words.startswith("——"))

    def _closes(self, line: _Line, words: str) -> bool:
        """Whether a line ends its clause with a bracket, as the responsible departments do."""
        return re.search(r"\)。?$", words) is not None and _ended(self._narrow, line.end)

    def _clause(
        self, line: _Line, *, kind: Kind = "clause", path: tuple[str, ...] | None = None, label: str = ""
    ) -> Clause:
        above = tuple(one.name for one in self._opened) if path is None else path
        return Clause(self._document, label, above, line.start, line.end, "", kind)

    def _printed(self, line: _Line) -> str:
        return self._text[line.start : line.end].strip()

    def _words(self, line: _Line) -> str:
        return self._narrow[line.start : line.end].strip()


def _lines(narrow: str) -> Iterator[_Line]:
    """The lines of a text, divided where a title or a closing paragraph is glued to the one before."""
    at = 0
    for raw in narrow.splitlines(keepends=True):
        start, end = at, at + len(raw)
        at = end
        cuts = [(m.end(), False) for m in _GLUED.finditer(narrow, start, start + len(raw.rstrip()))]
        cuts += [(m.end(), True) for m in _CLOSING_BRACKET.finditer(narrow, start, end)]
        begin, glued = start, False
        for cut, closing in sorted(cuts):
            yield _Line(_first(narrow, begin, cut), cut, glued)
            begin, glued = cut, closing
        yield _Line(_first(narrow, begin, end), end, glued)


def _first(text: str, start: int, end: int) -> int:
    """The first character of a stretch that is no white space, or its start."""
    stretch = text[start:end]
    return start + len(stretch) - len(stretch.lstrip()) if stretch.strip() else start


def _is_attachment(words: str) -> bool:
    """Whether a line opens an attachment, in which numbering begins anew."""
    return words.startswith("附件") and len(words) <= TITLE_LONGEST and not words.endswith(tuple("。；;"))


def _is_title(words: str, following: str) -> bool:
    """Whether a line before the first marker belongs to the title block."""
    if _DATE_LINE.match(words) or (_ISSUER_LINE.match(words) and _DATE_LINE.match(following)):
        return False
    return len(words) <= 80 and not words.endswith(tuple("。；：;:！!，,"))


def _ended(narrow: str, at: int) -> bool:
    """Whether the text before an offset ends a sentence (a page break in mid-sentence does not)."""
    return narrow[:at].rstrip()[-1:] in SENTENCE_END


def _divided(clause: Clause) -> Iterator[Clause]:
    """A clause as it is, or in parts where it is longer than a citation may be."""
    rest = clause
    while rest.kind == "clause" and len(rest.text) > CLAUSE_LONGEST:
        window = rest.text[:CLAUSE_LONGEST]
        cut = max(window.rfind("\n"), window.rfind("。")) + 1 or CLAUSE_LONGEST
        yield replace(rest, end=rest.start + cut, text=rest.text[:cut])
        rest = replace(rest, start=rest.start + cut, text=rest.text[cut:])
    yield rest
