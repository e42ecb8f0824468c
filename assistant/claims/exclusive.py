"""Only one kind where a provision opens a matter to all kinds: 只有国有企业 against 各种所有制企业."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from assistant.claims.types import Candidate, Difference
from index.numerals import half_width

if TYPE_CHECKING:
    from assistant.claims.reading import Reading

_BY = re.compile(r"(?:由|是|让|给|允许|for|by|\s)*")
_ONLY = re.compile(
    r"(?:只有|只准|只许|只能|只限|仅限|仅有|唯有|限于)(?!一)|\bonly\b(?! (?:one|if|when|after|once|up to))|\bexclusively\b|\bnobody but\b|\bnone but\b",
    re.IGNORECASE,
)
_OWNERS = re.compile(
    r"国有|国企|央企|民营|民企|私营|外资|外商|内资|本地企业|state-owned|private|foreign|domestic|local (?:firms|companies)",
    re.IGNORECASE,
)
_SEVERAL = re.compile(r"外资、[^,;。]{0,10}资本|各类资本|社会资本和|内外资")
_ANY = re.compile(r"各种|各类|多种|多元|均可|都可以?|任何|不限|多渠道|多主体|多方式")


def exclusive_differences(claim: Reading, candidate: Candidate) -> Iterator[Difference]:
    """A matter told to be one kind's alone that a provision opens to all kinds."""
    said, here = half_width(claim.statement.text), half_width(candidate.statement.text)
    only, open_ = _ONLY.search(said), _ANY.search(here) or (_SEVERAL.search(here) if _OWNERS.search(said) else None)
    if only and open_ and not _ONLY.search(here):
        yield Difference("choice", "one kind", "all kinds")
    elif only and _OWNERS.match(said, only.end() + len(_BY.match(said, only.end())[0])) and not _ONLY.search(here):  # type: ignore[index]
        yield Difference("absent", only[0], "")
