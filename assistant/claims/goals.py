"""The year for which a claim says that a document sets its targets, against the years that its chapter on targets prints."""

from __future__ import annotations

import re

from assistant.claims.figures import read_figures
from assistant.claims.reasons import different
from assistant.claims.results import supporting
from assistant.claims.stops import plain_english, told
from assistant.claims.types import Claim, ClaimResult, Difference
from index.numerals import half_width
from index.search import Index
from index.types import Policy

_GOAL = re.compile(
    r"(?:发展|主要|总体|工作)*目标|\b(?:(?:main|overall|development) )?(?:targets?|goals?|objectives?)\b", re.I
)
_SET = re.compile(  # that targets are set for a year, and what else only says so
    r"定(?:在|为|到)|瞄准|期限|[时年]限|截止|截至|实现|完成|落在|放在|达成|分?到|至|年底前?|是|为|都|以|前|要|的"
    r"|\b(?:set|due|run|meet|met|reach\w*|achiev\w+|deadline|year|end|target date|by|for|to|until)\b",
    re.IGNORECASE,
)
_UNTIL = re.compile(r"到(?=(?:19|20)\d\d年)")
_SPARE_HAN, _SPARE_WORDS = 4, 1
_LEAST_YEAR = 1900


def judge_goal_year(claim: Claim, body: str, policy: Policy, index: Index) -> ClaimResult | None:
    """The verdict on a year told of the targets as a whole; None where a claim says more, or the text prints no such year."""
    narrow = half_width(body)
    years = [figure for figure in read_figures(narrow) if figure.unit == "date" and figure.value > _LEAST_YEAR]
    if not _GOAL.search(narrow) or not _SET.search(narrow) or len({figure.value for figure in years}) != 1:
        return None
    rest = _SET.sub("|", _GOAL.sub("|", narrow.replace(years[0].text, "|")))
    words = [word for word in re.findall(r"[A-Za-z]+", rest) if word.lower() not in plain_english()]
    if len(re.findall(r"[㐀-鿿]", told(rest))) > _SPARE_HAN or len(words) > _SPARE_WORDS:
        return None
    for clause in index.rows:
        if clause.document != policy.id or not _GOAL.search(" ".join(clause.path)):
            continue
        here = half_width(clause.text)
        starts = [match.end() for match in _UNTIL.finditer(here)]
        found = [f for f in read_figures(here) if f.start in starts]
        if not found:
            continue
        result = supporting(claim, clause, [(clause.start, clause.end)], index, False)
        if years[0].value in {figure.value for figure in found}:
            return result
        said, printed = (f"{value:f}" for value in (years[0].value, found[0].value))
        reason = different(Difference("figure", said, printed), claim.language)
        return ClaimResult(claim.text, "contradicted", reason, result.citations)
    return None
