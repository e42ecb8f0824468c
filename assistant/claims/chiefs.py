"""Who heads a body: 由市主要领导任组长 against headed by the director of the management committee."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from assistant.claims.types import Candidate, Difference
from assistant.claims.words import coverage, segments
from index.numerals import half_width
from index.search import Index

if TYPE_CHECKING:
    from assistant.claims.reading import Reading

_CHIEF = re.compile(
    r"由(?P<zh>[^,，。;；由]{2,20}?)(?:亲自)?(?:担?任|挂帅当?|出任|兼任)(?:领导小组)?(?:组长|主任|主席|总召集人|召集人)"
    r"|(?:组长|主任|召集人)(?:是|为|由)(?P<zh2>[^,，。;；]{2,16}?)(?:亲自|来)?(?:当|担任|出任|[,，。;；]|$)"
    r"|\b(?:headed|chaired|led|presided over) by (?:the )?(?P<en>[^,.;]{3,60})",
    re.IGNORECASE,
)
_HELD = 0.5


def chief_differences(claim: Reading, candidate: Candidate, index: Index) -> Iterator[Difference]:
    """Another head of a body than the provision names."""
    said, here = _chief(claim.statement.text), _chief(candidate.statement.text)
    if not said or not here:
        return
    asked, printed = segments(said, index), segments(here, index)
    if asked and max(coverage(asked, index, here), coverage(printed, index, said)) < _HELD:
        yield Difference("chief", said, here)


def _chief(text: str) -> str:
    """Who heads a body by a sentence."""
    match = _CHIEF.search(half_width(text))
    return next(filter(None, match.groups()), "").strip() if match else ""
