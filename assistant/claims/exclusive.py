"""Only one kind where a provision opens a matter to all kinds: 只有国有企业 against 各种所有制企业."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from assistant.claims.types import Candidate, Difference
from index.numerals import half_width

if TYPE_CHECKING:
    from assistant.claims.reading import Reading

_ONLY = re.compile(
    r"(?:只有|只准|只许|只能|只限|仅限|仅有|唯有|限于)(?!一)|\bonly\b(?! (?:one|if|when|after|once|up to))|\bexclusively\b|\bnobody but\b|\bnone but\b",
    re.IGNORECASE,
)
_ANY = re.compile(r"各种|各类|多种|多元|均可|都可以?|任何|不限|多渠道|多主体|多方式")


def exclusive_differences(claim: Reading, candidate: Candidate) -> Iterator[Difference]:
    """A matter told to be one kind's alone that a provision opens to all kinds."""
    said, here = half_width(claim.statement.text), half_width(candidate.statement.text)
    only, open_ = _ONLY.search(said), _ANY.search(here)
    if only and open_ and not _ONLY.search(here):
        yield Difference("choice", only[0], open_[0])
