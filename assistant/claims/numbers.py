"""The numbers of documents that a claim names: 国发〔2019〕11号, Guofa [2019] No. 11."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator

from assistant.claims.lexicon import lexicon
from assistant.claims.reading import Reading
from assistant.claims.types import Candidate, Difference
from index.numerals import half_width

Number = tuple[str, str, str]
_ROMAN: dict[str, str] = lexicon("issuers")
_NUMBER = re.compile(
    r"(?P<of>(?:(?!的|据|实|和|及|按|照|是|彻|与|行)[一-鿿]){1,3}(?:发|函|府|办|字)|"
    + "|".join(_ROMAN)
    + r")?\s*[〔\[(【]\s*(?P<year>(?:19|20)\d\d)\s*[〕\])】]\s*(?:第|no\.?\s*)?(?P<n>\d+)\s*号?",
    re.IGNORECASE,
)
_SPOKEN = re.compile(  # No. 14 of 2016, 2016年第14号文
    r"\bno\.?\s*(?P<n>\d+)\s*(?:of|,|\()\s*(?P<year>(?:19|20)\d\d)\b\)?|(?P<year2>(?:19|20)\d\d)\s*年?\s*第?\s*(?P<n2>\d+)\s*号(?:文件?)?",
    re.IGNORECASE,
)


def number_differences(claim: Reading, candidate: Candidate) -> Iterator[Difference]:
    """A document number that the provision does not print."""
    said, here = numbers(claim.statement.text), numbers(candidate.statement.text)
    missing = frozenset(number for number in said if not printed_in(number, here))
    if missing:
        yield Difference(
            "figure" if here else "absent", number_in_words(missing), number_in_words(here) if here else ""
        )


def numbers(text: str) -> frozenset[Number]:
    """The document numbers of a text: who issued it, year and number."""
    found = _NUMBER.finditer(half_width(text))
    printed = {(_ROMAN.get((m["of"] or "").lower(), m["of"] or ""), m["year"], m["n"]) for m in found}
    spoken = {("", m["year"] or m["year2"], m["n"] or m["n2"]) for m in _SPOKEN.finditer(half_width(text))}
    return frozenset(printed | spoken)


def printed_in(number: Number, here: Collection[Number]) -> bool:
    """Whether a document number is among some; one without its issuer by year and number alone."""
    return any(number[1:] == other[1:] and (number[0] in other[0] or other[0] in number[0]) for other in here)


def without_numbers(text: str) -> str:
    """A text without its document numbers."""
    return _SPOKEN.sub("", _NUMBER.sub("", half_width(text)))


def number_in_words(found: frozenset[Number]) -> str:
    """The first of some document numbers as printed."""
    of, year, n = min(found)
    return f"{of}〔{year}〕{n}号"
