"""The gate every answer passes: each quote verbatim, each marker cited, each figure given; a line that fails is withheld."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import replace
from decimal import Decimal

from assistant.table import without_bare_heads
from assistant.types import Answer, Citation
from index.figures import figures
from index.numerals import numerals
from index.types import Figure, Policy
from prompts import replies

_MARK = re.compile(r"\[(\d+)\]")
_QUOTED = re.compile(r"“.*”", re.DOTALL)  # a document number in a quote, 国发[2016]5号, is no marker
_YEAR = 4  # digits: [2016] stands in the number of a document and is no marker
_LISTED = Decimal(10)
_KINDS = {"count": "number", "rank": "number", "month": "time", "year": "time", "day": "time", "date": "time"}  # fmt: skip


class BrokenAnswer(Exception):
    """An answer whose quote is not in the policy: a fault of the program, never shown."""


def verified(answer: Answer, question: str, policies: Mapping[str, Policy]) -> Answer:
    """The answer without the lines whose figures or markers nothing supports.

    Raises BrokenAnswer where a citation is not verbatim: nothing of such an answer can be trusted.
    """
    for citation in answer.citations:
        _check(citation, policies)
    numbers = {citation.n for citation in answer.citations}
    given = _given(answer, question, policies)
    lines = answer.text.split("\n")
    kept = [line if _stands(line, numbers, given) else _decided(line, answer) for line in lines]
    return (
        answer if kept == lines else replace(answer, text=_tidy("\n".join(line for line in kept if line is not None)))
    )


def _decided(line: str, answer: Answer) -> str | None:
    """The yes or no that a line withheld begins with; None where it begins with none."""
    word = replies(answer.language).get(answer.decision or "", "")
    return word if word and line.startswith(word) else None


def _check(citation: Citation, policies: Mapping[str, Policy]) -> None:
    policy = policies.get(citation.document)
    if policy is None or policy.text[citation.start : citation.end] != citation.quote:
        raise BrokenAnswer(f"citation {citation.n} of {citation.document} is not verbatim")
    if not 0 <= citation.clause_start <= citation.start < citation.end <= citation.clause_end:
        raise BrokenAnswer(f"citation {citation.n} of {citation.document} lies outside its clause")


def _given(answer: Answer, question: str, policies: Mapping[str, Policy]) -> set[tuple[Decimal, str]]:
    """Every value, with its kind of unit, that a cited clause, a step, a notice, a verdict or the question gives."""
    texts = [question]
    for citation in answer.citations:
        texts.append(policies[citation.document].text[citation.clause_start : citation.clause_end])
        texts += [citation.title, citation.clause, *citation.path]
        texts += [policies[citation.document].title_en, policies[citation.document].short_en]
    texts += [step for amount in answer.amounts for step in amount.steps]
    texts += [notice.text for notice in answer.notices]
    for verdict in answer.verdicts:
        texts += [verdict.reason, *(word for reading in verdict.readings for word in reading.values())]
    parts = (part for citation in answer.citations for part in citation.path)
    labels = {(n.value, "number") for part in parts for n in numerals(part) if n.value is not None}
    return (
        _values(texts)
        | labels
        | {(Decimal(amount.value), _KINDS.get(amount.unit, amount.unit)) for amount in answer.amounts}
    )


def _values(texts: Iterable[str]) -> set[tuple[Decimal, str]]:
    return {(figure.value, _kind(figure)) for text in texts for figure in figures(text)}


def _kind(figure: Figure) -> str:
    return _KINDS.get(figure.unit, figure.unit)


def _stands(line: str, numbers: set[int], given: set[tuple[Decimal, str]]) -> bool:
    marks = (mark for mark in _MARK.findall(_QUOTED.sub("", line)) if len(mark) < _YEAR)
    if any(int(mark) not in numbers for mark in marks):
        return False
    return all(
        (figure.value, _kind(figure)) in given
        or (
            _kind(figure) == "number"
            and (figure.value <= _LISTED or (_is_year(figure) and (figure.value, "time") in given))
        )
        for figure in figures(_marked(line))
    )


def _is_year(figure: Figure) -> bool:
    """Whether a bare number may be a year: "in 2020" where the text prints 2020年."""
    return re.fullmatch(r"(?:19|20)\d\d", figure.text) is not None


def _marked(line: str) -> str:
    """A line without its markers; a year in the brackets of a document number stays."""
    return _MARK.sub(lambda mark: " " if len(mark[1]) < _YEAR else mark[0], line)


def _tidy(text: str) -> str:
    return re.sub(r"\n{3,}", "\n\n", without_bare_heads(text)).strip()
