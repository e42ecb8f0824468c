"""A verb turned round: 放宽环境准入门槛 where a provision has 严格环境准入门槛."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from assistant.claims.lexicon import lexicon
from assistant.claims.types import Candidate, Difference
from index.numerals import half_width

if TYPE_CHECKING:
    from assistant.claims.reading import Reading

_PAIRS = [(re.compile(one), re.compile(other)) for one, other in lexicon("contrary")["pairs"]]
_DENIED = re.compile(r"[不没未勿免][再得能许准予会要]?$|防止$|避免$|禁止$|不得[^,;。]{0,4}$")
_SAME = 3  # the characters beside a verb that both must have


def contrary_differences(claim: Reading, candidate: Candidate) -> Iterator[Difference]:
    """A verb of a claim whose opposite a provision has beside the same words."""
    if claim.language == "en":
        return
    said, here = half_width(claim.statement.text), half_width(candidate.statement.text)
    for pair in _PAIRS:
        for mine, opposite in (pair, pair[::-1]):
            told = _beside(mine, said) - _beside(opposite, said)
            turned = told & (_beside(opposite, here) - _beside(mine, here))
            if turned:
                yield Difference("choice", _verb(mine, said), _verb(opposite, here))
                return


def _beside(verb: re.Pattern[str], text: str) -> set[tuple[bool, str]]:
    """The words right after each verb that nothing denies, and those right before one that ends its part."""
    found = set[tuple[bool, str]]()
    for match in verb.finditer(text):
        if _DENIED.search(text[: match.start()]):
            continue
        after, before = text[match.end() : match.end() + _SAME], text[: match.start()][-_SAME:]
        found |= {(ahead, words) for ahead, words in ((True, after), (False, before)) if _is_told(words)}
    return found


def _is_told(words: str) -> bool:
    """Whether some words are all of one part."""
    return len(words) == _SAME and re.fullmatch(r"[㐀-鿿]+", words) is not None


def _verb(verb: re.Pattern[str], text: str) -> str:
    """The first of some verbs in a text."""
    match = verb.search(text)
    return match[0] if match else ""
