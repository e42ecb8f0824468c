"""The document that a claim says another carries out, by its number or by its year."""

from __future__ import annotations

import re
from collections.abc import Iterator

from assistant.claims.figures import read_figures
from assistant.claims.numbers import number_in_words, numbers, printed_in, without_numbers
from assistant.claims.reasons import different
from assistant.claims.results import supporting
from assistant.claims.stops import told
from assistant.claims.types import Claim, ClaimResult, Difference
from index.numerals import half_width
from index.search import Index
from index.types import Clause, Policy

_BASIS = re.compile(
    r"贯彻|落实|依据|根据|遵照|为了?执行|implement\w*|carr\w+ out|\bbasis\b|\bbased on\b|pursuant|drawn up",
    re.IGNORECASE,
)
_REST = 16
_ISSUERS = (  # who may have issued what is carried out: in a claim, in the printed title
    (re.compile(r"国务院|state council", re.IGNORECASE), re.compile(r"国务院")),
    (re.compile(r"省政府|省人民政府|provincial government", re.IGNORECASE), re.compile(r"省(?:人民)?政府")),
)
_DOCUMENT = re.compile(
    r"文件|意见|通知|印发|发布|出台|[下所]发|\b(?:documents?|opinions?|guideline\w*|issued|published|circular)\b",
    re.IGNORECASE,
)
_TITLE = re.compile(r"《(?P<title>[^》]+)》[^《》;。]{0,4}?[〔\[(](?P<year>(?:19|20)\d\d)[〕\])]")


def judge_basis(claim: Claim, body: str, policy: Policy, index: Index) -> ClaimResult | None:
    """The verdict on what a claim says that a document carries out; None where it says more, or names neither number nor year."""
    if not _BASIS.search(body):
        return None
    if said := numbers(body):
        rest = told(_BASIS.sub("", without_numbers(body)))
        if len(re.findall(r"[㐀-鿿]|[A-Za-z]+", rest)) > _REST:
            return None
        for clause, start, end, text in _provisions(policy, index):
            here = numbers(text)
            if all(printed_in(number, here) for number in said):
                return supporting(claim, clause, [(start, end)], index, False)
            if here and _BASIS.search(text):
                return _against(claim, number_in_words(said), number_in_words(here), (clause, start, end), index)
        return None
    return _by_year(claim, body, policy, index)


def _by_year(claim: Claim, body: str, policy: Policy, index: Index) -> ClaimResult | None:
    """The verdict by the year and the issuer alone: a State Council document of 2018."""
    years = {f"{figure.value:f}" for figure in read_figures(body) if figure.unit == "date" and figure.value > 1900}
    issuer = next((printed for named, printed in _ISSUERS if named.search(body)), None)
    if len(years) != 1 or issuer is None or not _DOCUMENT.search(body):
        return None
    year = min(years)
    for clause, start, end, text in _provisions(policy, index):
        here = [m["year"] for m in _TITLE.finditer(half_width(text)) if issuer.search(m["title"])]
        if here and _BASIS.search(text):
            if year in here:
                return supporting(claim, clause, [(start, end)], index, False)
            return _against(claim, year, here[0], (clause, start, end), index)
    return None


def _provisions(policy: Policy, index: Index) -> Iterator[tuple[Clause, int, int, str]]:
    """Every provision of a policy with where it stands."""
    for clause in index.rows:
        if clause.document == policy.id:
            for provision in index.pinpoint.provisions(clause):
                yield clause, provision.start, provision.end, provision.text


def _against(claim: Claim, said: str, found: str, place: tuple[Clause, int, int], index: Index) -> ClaimResult:
    """Contradicted by the document that a provision names."""
    reason = different(Difference("figure", said, found), claim.language)
    citations = supporting(claim, place[0], [place[1:]], index, False).citations
    return ClaimResult(claim.text, "contradicted", reason, citations)
