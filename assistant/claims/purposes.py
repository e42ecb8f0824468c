"""What money or land is to be used for, held against what the provision gives as its use."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from assistant.claims.translated import share
from assistant.claims.types import Candidate, Difference
from assistant.claims.words import coverage, segments
from index.numerals import half_width
from index.search import Index

if TYPE_CHECKING:
    from assistant.claims.reading import Reading

_USE = re.compile(
    r"(?:用于|用来|用作|投向|花在|拿来|拿去)(?P<zh>[^,;。]{2,40})"
    r"|\b(?:used|spent|earmarked|reserved|meant|intended)(?: only| mainly| solely| chiefly| exclusively)? (?:for|on|to)\b (?P<en>[^,.;]{3,80})",
    re.IGNORECASE,
)
_OTHER = 0.35  # what a use of its own shares with the printed one at most


def purpose_differences(claim: Reading, candidate: Candidate, index: Index) -> Iterator[Difference]:
    """A use that a provision with a use of its own does not speak of."""
    here = [match["zh"] for match in _USE.finditer(half_width(candidate.statement.text)) if match["zh"]]
    for match in _USE.finditer(half_width(claim.statement.text)) if here else ():
        said = match["zh"] or match["en"]
        asked = segments(said, index)
        held = max(coverage(asked, index, candidate.statement.text), share(said, candidate, index)) if asked else 1.0
        if held < _OTHER:
            yield Difference("choice", said.strip(), "、".join(here))
            return
