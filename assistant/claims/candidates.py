"""What a clause can say for a claim: each provision, each half of a pair, each two provisions in a row."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from itertools import pairwise

from assistant.claims.read import read_statement, readings
from assistant.claims.roles import LEAD
from assistant.claims.types import Candidate
from index.provisions import provisions
from index.types import Clause, Provision

_PART = re.compile(r"[^,，;；。]+")


@lru_cache(maxsize=2000)
def candidates(clause: Clause) -> tuple[Candidate, ...]:
    """The readings of each provision of a clause, then of each two that follow each other; brackets are none."""
    told = [provision for provision in provisions(clause) if not provision.departments]
    return (*_alone(clause, told), *_together(clause, told))


def _alone(clause: Clause, told: list[Provision]) -> Iterator[Candidate]:
    for provision in told:
        for text in readings(provision.text):
            yield Candidate(clause, read_statement(text), ((provision.start, provision.end),))
        if len(LEAD.findall(provision.text)) > 1:
            for part in _PART.finditer(provision.text):
                span = (provision.start + part.start(), provision.start + part.end())
                yield Candidate(clause, read_statement(part[0]), (span,))


def _together(clause: Clause, told: list[Provision]) -> Iterator[Candidate]:
    for first, second in pairwise(told):
        spans = ((first.start, first.end), (second.start, second.end))
        for before in readings(first.text):
            for after in readings(second.text):
                yield Candidate(clause, read_statement(before + after), spans)
