"""The body to which a sentence of its own gives a task, whatever the bracket of its clause says: 由省商务厅约谈, 市政府负责组织."""

from __future__ import annotations

import math
import re
from collections.abc import Sequence
from dataclasses import dataclass

from assistant.evidence import Evidence
from assistant.word_patterns import word_patterns
from index.figures import figures
from index.search import Index
from index.tokens import tokens
from index.types import Hit

_WORDS = word_patterns("own_role")
_SAID = 0.6  # of the task or of the question, by weight, that both must say


@dataclass(frozen=True, slots=True)
class OwnRole:
    """The bodies as printed, and the sentence that gives them the task asked about."""

    bodies: tuple[str, ...]
    evidence: Evidence


def own_role(hits: Sequence[Hit], words: str, index: Index, *, task: bool) -> OwnRole | None:
    """The body of the sentence whose task is nearest to some words; None where no sentence gives one.

    Where no `task` is asked about, only a sentence that has the body lead or be responsible says who does.
    """
    asked = set(tokens(words))
    found: list[tuple[float, int, OwnRole]] = []
    for place, hit in enumerate(hits):
        for provision in index.pinpoint.provisions(hit.clause):
            of_another = provision.departments or not _alike(words, provision.text)
            given = [] if of_another else list(_WORDS["given"].finditer(provision.text))
            given = [own for own in given if task or _WORDS["heads"].search(own[0])]
            for own in given:
                told = set(tokens(_task(own)))
                said = told | set(tokens(given[0]["before"] or ""))  # 处于最后5名的，由甲…，并由乙…
                share = _weight(said & asked, index) / max(min(_weight(said, index), _weight(asked, index)), 1.0)
                if share >= _SAID:
                    body = own["body"] or own["does"]
                    bodies = tuple(dict.fromkeys((body, *_WORDS["joined"].split(body))))
                    one = OwnRole(bodies, Evidence(hit.clause, (provision,), hit.score))
                    found.append((_weight(said & asked, index), -place, one))
    return max(found, key=lambda one: one[:2])[2] if found else None


def gives_task(text: str) -> bool:
    """Whether a sentence itself gives a body a task."""
    return _WORDS["given"].search(text) is not None


def _alike(words: str, text: str) -> bool:
    """Whether words are of the places in a ranking and the level, the first named, that a sentence is of; where both say."""
    ranks = [{one.value for one in figures(said) if one.unit == "rank"} for said in (words, text)]
    levels = [{one.group() for one in (_WORDS["level"].search(said),) if one} for said in (words, text)]
    return all(not asked or not printed or asked & printed for asked, printed in (ranks, levels))


def _task(given: re.Match[str]) -> str:
    """The words for a task in the words that give it."""
    return given["task"] or f"{given['before']}{given['after']}"


def _weight(words: set[str], index: Index) -> float:
    return math.fsum(index.pinpoint.weight(token) for token in words)
