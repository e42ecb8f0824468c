"""Two sums set side by side, 比…多500万元, three times as much as: each looked up in the texts, the relation reckoned."""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal

from assistant.cite import Citations
from assistant.claims.figures import read_figures
from assistant.claims.frame import Frame, read_frame
from assistant.claims.lexicon import lexicon
from assistant.claims.print import printed
from assistant.claims.reasons import fixed
from assistant.claims.sums import Row, row_of, rows
from assistant.claims.types import Claim, ClaimResult, Judgement
from index.numerals import half_width, small_value
from index.search import Index

_PATTERNS = {
    language: tuple(re.compile(pattern, re.IGNORECASE) for pattern in patterns)
    for language, patterns in lexicon("comparisons").items()
    if language != "money"
}
_MONEY = re.compile(lexicon("comparisons")["money"], re.IGNORECASE)
_WORDS = {"twice": 2, "double": 2, "triple": 3}
_SHARES = {"third": Decimal(1) / 3, "quarter": Decimal("0.25"), "fifth": Decimal("0.2")}


@dataclass(frozen=True, slots=True)
class Comparison:
    """Two things of which a sentence compares the sums, and how: so much apart, so many times, the same, more or less."""

    first: str
    second: str
    apart: Decimal | None = None
    between: Decimal | None = None
    times: Decimal | None = None
    way: int = 0
    same: bool | None = None

    def holds(self, one: Decimal, other: Decimal) -> bool:
        """Whether two sums stand so to one another."""
        if self.apart is not None:
            return one - other == self.way * self.apart
        if self.between is not None:
            return abs(one - other) == self.between
        if self.times is not None:
            return abs(one - other * self.times) < 1
        return (one == other) is self.same if self.same is not None else (one - other) * self.way > 0


def read_comparison(claim: Claim) -> Comparison | None:
    """The comparison of two sums that a sentence makes; None where it makes none."""
    narrow = half_width(claim.text).strip(" 。.;；!")
    for pattern in _PATTERNS[claim.language]:
        if match := pattern.search(narrow):
            return _told(match, narrow)
    return None


def _told(match: re.Match[str], narrow: str) -> Comparison:
    """A match as the comparison it makes."""
    told = match.groupdict()
    first = told["first"] + (f" {told['one']}" if told.get("one") else "")
    way = 1 if told.get("more") else -1 if told.get("less") else 0
    same = True if "same" in told and told["same"] is not None else False if told.get("unlike") else None
    apart, between = (_sum(told[name]) if told.get(name) else None for name in ("apart", "between"))
    return Comparison(first, told["second"], apart, between, _times(told, way), way, same)


def _sum(text: str) -> Decimal | None:
    return next((figure.value for figure in read_figures(text)), None)


def _times(told: dict[str, str | None], way: int) -> Decimal | None:
    """How many times the second the first is; None where that is not told."""
    if told.get("twice"):
        return Decimal(2) if way > 0 else Decimal("0.5")
    if told.get("part"):
        return Decimal("0.5")
    if told.get("of") and told.get("share"):
        return small_value(str(told["share"])) / small_value(str(told["of"]))
    if share := told.get("share"):
        return _SHARES[share.lower()]
    if not (times := (told.get("times") or "").lower().removesuffix(" times")):
        return None
    if times in _WORDS:
        return Decimal(_WORDS[times])
    return small_value(times)


def judge_comparison(claim: Claim, frame: Frame, index: Index) -> ClaimResult | None:
    """The verdict on two sums that a sentence sets side by side; None where it does not, or gives a sum that is not found."""
    compared = read_comparison(claim)
    if compared is None or not frame.documents:
        return None
    sides = _sides(compared, frame, index)
    if sides is None:
        unsaid = _MONEY.search(claim.text) and not (_sums(compared.first) or _sums(compared.second))
        return ClaimResult(claim.text, "not_found", fixed("none", claim.language)) if unsaid else None
    one, other = sides
    for text, row in ((compared.first, one), (compared.second, other)):
        if _sums(text) - {row.figure.value}:
            return _result(claim, "contradicted", sides, index)
    return _result(
        claim, "supported" if compared.holds(one.figure.value, other.figure.value) else "contradicted", sides, index
    )


def _sums(text: str) -> set[Decimal]:
    """The sums in yuan that a text gives."""
    return {figure.value for figure in read_figures(text) if figure.unit == "CNY"}


def _sides(compared: Comparison, frame: Frame, index: Index) -> tuple[Row, Row] | None:
    """The sums of the two things compared, each of the document that its side names."""
    first, second = (read_frame(text, index) for text in (compared.first, compared.second))
    here = [side.documents or frame.documents for side in (first, second)]
    if not all(here):
        return None
    whole = f"{first.body} {second.body}"
    found = [
        row_of(side.body, whole, rows(documents, index), index)
        for side, documents in zip((first, second), here, strict=True)
    ]
    if found[0] is None or found[1] is None or found[0] == found[1]:
        return None
    return found[0], found[1]


def _result(claim: Claim, verdict: Judgement, sides: tuple[Row, Row], index: Index) -> ClaimResult:
    """A verdict with both sums and where they stand."""
    citations = Citations()
    for row in sides:
        for start, end in row.candidate.spans:
            citations.add(index.policies[row.candidate.clause.document], row.candidate.clause, start, end)
    told = (" / " if claim.language == "en" else "、").join(printed(row.figure, claim.language) for row in sides)
    reason = fixed("sums", claim.language, told)
    return ClaimResult(claim.text, verdict, reason, citations.listed())
