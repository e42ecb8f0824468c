"""The dates of a claim held against a provision's: its own, the one above that governs it, the year it is measured from."""

from __future__ import annotations

import re
from collections.abc import Iterator

from assistant.claims.figures import read_figures
from assistant.claims.print import printed
from assistant.claims.reading import Reading
from assistant.claims.types import Bound, Candidate, Difference
from index.figures import figures
from index.numerals import half_width
from index.search import Index
from index.types import Clause, Figure

_BEFORE = 600  # how far before a clause 到2025年 may stand and still be meant
_SINCE = re.compile(
    r"(?:比|较|与|相对于|以)\s*$|\b(?:over|against|compared (?:with|to)|relative to|base(?:line)?(?: year)?(?: of| is| being)?|than in|above)\s*(?:the )?(?:year )?$",
    re.IGNORECASE,
)
_UNTIL = re.compile(
    r"(?:到|至|截至|截止|[期时]限(?:是|为|定在)?|定(?:在|为)|瞄准)\s*$|\b(?:by|until|before|(?:set|due|scheduled) for|deadline (?:is|of))\s*(?:the end of )?(?:the year )?$",
    re.IGNORECASE,
)
_GOVERNS = re.compile(r"到(?=(?:19|20)\d\d年)")
_OPENS = re.compile(
    r"到(?=(?:19|20)\d\d年[^。;\n]*(?:以下|如下|下列|主要)?(?:目标|任务|指标)[^。;\n]{0,8}(?:[:。]?\s*\n|:))"
)
_LEAST_YEAR = 1900


def date_differences(claim: Reading, candidate: Candidate, index: Index) -> Iterator[Difference]:
    """The dates of a claim that the provision, or where it has no other the text before it, does not give."""
    said = {b.figure.value: b for b in claim.statement.bounds if b.figure.unit == "date"}
    told = [b for b in candidate.statement.bounds if b.figure.unit == "date"]
    here = {b.figure.value: b.figure for b in told}
    missing = [bound for value, bound in said.items() if value not in here]
    if not missing:
        return
    since = [b.figure for b in told if _stands(_SINCE, b, candidate.statement.text)]
    other = [f for value, f in here.items() if value not in said and value not in {s.value for s in since}]
    for bound in missing:
        if since and _stands(_SINCE, bound, claim.statement.text):
            yield _otherwise(bound.figure, since[0], claim)
            return
    if other:
        yield _otherwise(missing[0].figure, other[0], claim)
        return
    dated = _around(candidate, index)
    for bound in missing:
        if bound.figure.value in dated:
            continue
        governing = _governing(candidate, index)
        if governing and bound.figure.value > _LEAST_YEAR and _stands(_UNTIL, bound, claim.statement.text):
            yield _otherwise(bound.figure, governing, claim)
        else:
            yield Difference("absent", printed(bound.figure, claim.language), "")


def _otherwise(said: Figure, found: Figure, claim: Reading) -> Difference:
    return Difference("figure", printed(said, claim.language), printed(found, claim.language))


def _stands(pattern: re.Pattern[str], bound: Bound, text: str) -> bool:
    """Whether a date follows certain words."""
    return pattern.search(half_width(text)[: bound.figure.start]) is not None


def _around(candidate: Candidate, index: Index) -> set[object]:
    """The dates of a clause, of the text before it and of the document itself."""
    clause, policy = candidate.clause, index.policies[candidate.clause.document]
    text = policy.text[max(0, clause.start - _BEFORE) : clause.end]
    own = {policy.published.year} if policy.published and "published" not in policy.inferred else set()
    return {figure.value for figure in figures(text) if figure.unit == "date"} | own


def _governing(candidate: Candidate, index: Index) -> Figure | None:
    """The last 到2020年 of a clause before the provision, else that of what opens the list it is an item of."""
    clause = candidate.clause
    text = index.policies[clause.document].text
    own = text[clause.start : candidate.spans[0][0]]
    return _last(own, _GOVERNS) or _last(text[_section(clause, index) : clause.start], _OPENS)


def _last(text: str, pattern: re.Pattern[str]) -> Figure | None:
    """The last date of a text that a pattern leads to."""
    starts = [match.end() for match in pattern.finditer(half_width(text))]
    return next((f for f in read_figures(text) if starts and f.start == starts[-1]), None)


def _section(clause: Clause, index: Index) -> int:
    """Where the section of a clause starts: at the first of those under the same headings, its heading included."""
    if not clause.path:
        return clause.start
    beside = [c for c in index.rows if c.document == clause.document and c.path[:1] == clause.path[:1]]
    start = min((c.start for c in beside), default=clause.start)
    return max(0, start - len(clause.path[0]) - 2)
