"""A clause to its provisions: sentences and items with their figures, departments, dates, condition and verb."""

from __future__ import annotations

import re
from collections.abc import Iterator

from index.departments import departments
from index.figures import figures
from index.numerals import half_width
from index.types import Clause, Provision

_ITEM = r"——|[(〔【]|[一二三四五六七八九十]+、|\d+[.、]"  # a blank line before anything else may be a page break in mid-sentence
_END = re.compile(rf"[。！？!?](?:[”」』])?|[；;]|\n\s*\n(?={_ITEM})")
_CONDITION = re.compile(
    r"(?:^|[,，;；。])?对(?:于)?([^。;；]{2,120}?)(?:的)?[,，]?(?=给予|按|由|从|实行|进行|予以|每家|不(?!含|符)|要|分别|可)"
)
_VERBS = re.compile(
    r"给予|奖励|补助|资助|配套|支持|鼓励|约谈|警告|警示|摘牌|通报|提醒|整改|禁止|严禁|不得|允许|可以?|报请|审批|备案|优先|推行|实行|建立|落实"
)


def provisions(clause: Clause) -> tuple[Provision, ...]:
    """The provisions of a clause in order, its run-in title left out; spans count from the start of the file."""
    return tuple(_provision(clause, start, end) for start, end in _spans(clause))


def _spans(clause: Clause) -> Iterator[tuple[int, int]]:
    """Sentences and items; a mark inside brackets or quotation marks divides nothing, a department bracket is apart."""
    narrow = half_width(clause.text)
    brackets = [(found.start, found.end) for found in departments(clause.text)]
    cuts = {m.end() for m in _END.finditer(narrow) if not _inside(narrow, m.start())}
    cuts |= {edge for pair in brackets for edge in pair} | {len(narrow)}
    cuts -= {cut for cut in cuts if any(a < cut < b for a, b in brackets)}
    at = _title_end(clause, narrow)
    for cut in sorted(cuts):
        if cut <= at:
            continue
        piece = narrow[at:cut]
        first, last = at + len(piece) - len(piece.lstrip()), at + len(piece.rstrip())
        at = cut
        if re.search(r"\w", narrow[first:last]):
            yield first, last


def _title_end(clause: Clause, narrow: str) -> int:
    """Where the label and the run-in title end; a clause that has nothing but its title to say keeps it."""
    own = half_width(clause.path[-1]) if clause.label and clause.path else ""
    if not own or not narrow.startswith(own):
        return len(clause.label)
    return len(own) if _says(narrow[len(own) :]) else len(clause.label)


def _says(rest: str) -> bool:
    """Whether there are words besides department brackets."""
    at = 0
    for bracket in departments(rest):
        if re.search(r"\w", rest[at : bracket.start]):
            return True
        at = bracket.end
    return re.search(r"\w", rest[at:]) is not None


def _inside(narrow: str, at: int) -> bool:
    """Whether an offset lies within brackets or quotation marks opened in the same sentence."""
    before = re.split(r"[。\n]", narrow[:at])[-1]
    pairs = (("(", ")"), ("〔", "〕"), ("“", "”"), ("《", "》"))
    return any(before.count(opening) > before.count(closing) for opening, closing in pairs)


def _provision(clause: Clause, first: int, last: int) -> Provision:
    text, start = clause.text[first:last], clause.start + first
    found = tuple(type(f)(f.value, f.unit, f.comparator, f.start + start, f.end + start, f.text) for f in figures(text))
    bracket = departments(text, start)
    condition = _CONDITION.search(half_width(text))
    verb = (_VERBS.search(text, condition.end(1)) if condition else None) or _VERBS.search(text)
    return Provision(
        document=clause.document,
        start=start,
        end=clause.start + last,
        text=text,
        figures=found,
        departments=bracket[0] if bracket and bracket[0].end - bracket[0].start >= len(text) - 1 else None,
        dates=tuple(f for f in found if f.unit == "date"),
        condition=text[condition.start(1) : condition.end(1)] if condition else "",
        verb=verb[0] if verb else "",
    )
