"""One year told to be enough where a provision asks for several in a row: a single year against 连续三年."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from assistant.claims.print import printed
from assistant.claims.types import Bound, Candidate, Difference
from index.numerals import half_width

if TYPE_CHECKING:
    from assistant.claims.reading import Reading

_ONE = re.compile(
    r"单年|任[一意]一?年|某一年|[只仅]要?(?:有|需|凭)?一年|一年(?:就|即|便)(?![^,。;]{0,6}一\s*[次回遍])|有一年(?!的?(?:整改|过渡|缓冲|宽限|时间|期))|(?<!\bgets )(?<!\bget )(?<!\bhas )(?<!\bhave )(?<!\bgiven )(?<!within )(?<!\bfor )\b(?:a single|one|just one|only one|any one|any single)(?: \w+)? year\b",
    re.IGNORECASE,
)


def lasting_differences(claim: Reading, candidate: Candidate) -> Iterator[Difference]:
    """A single year where the provision asks for more of them in a row, or does not speak of years."""
    one = _ONE.search(half_width(claim.statement.text))
    if not one or any(b.figure.unit == "year" and b.figure.value > 1 for b in claim.statement.bounds):
        return
    for bound in candidate.statement.bounds:
        if bound.figure.unit == "year" and bound.figure.value > 1 and _runs(bound, candidate.statement.text):
            yield Difference("figure", one[0], printed(bound.figure, claim.language))
            return
    if "年" not in candidate.statement.text:
        yield Difference("absent", one[0], "")


def _runs(bound: Bound, text: str) -> bool:
    """Whether 连续 stands right before a term of years."""
    return half_width(text)[: bound.figure.start].endswith("连续")
