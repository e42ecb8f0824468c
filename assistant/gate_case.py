"""What a model's sentence says of the asker's own case: that it meets what the checker found it does not, a product as each one's."""

from __future__ import annotations

import re
from decimal import Decimal

from assistant.claims.figures import read_figures
from assistant.gate_figures import bounds_of
from assistant.gate_sources import Sources, one_by_one
from assistant.gate_strength import keeps_softness
from assistant.gate_terms import keeps_terms
from assistant.gate_words import unsaid
from assistant.word_patterns import word_patterns
from index.types import Figure

_WORDS = word_patterns("gate_case")
_PRODUCT = re.compile(r"(?P<one>[^;；\n]+?) *× *(?P<several>\d+) *= *(?P<sum>[^;；\n]+)")

_PAIR = 2  # the asker's figure and the one asked of it
_Figure = tuple[str, Decimal]


def keeps_case(sentence: str, sources: Sources) -> bool:
    """Whether a sentence tells the asker's case as it was found."""
    return not (
        _met_against(sentence, sources) or _each_a_product(sentence, sources) or _taken_for_tax(sentence, sources)
    )


def falls_short(sentence: str, sources: Sources) -> bool:
    """Whether a sentence tells only how a figure of the asker stands to the one that a failed condition asks, and truly."""
    failed = "\n".join(verdict.reason for verdict in sources.answer.verdicts if verdict.status == "ineligible")
    told = [figure for figure in read_figures(sentence) if figure.value > 0]
    if not failed or len(told) != _PAIR:
        return False
    own, asked = told
    if _key(own) not in _figures(failed) & _figures(sources.question) or _key(asked) not in _figures(failed):
        return False
    subject, between, rest = sentence[: own.start], sentence[own.end : asked.start], sentence[asked.end :]
    stands = _WORDS["below"] if own.value < asked.value else _WORDS["above"]
    held = f"{failed} {sources.question}"
    return (
        _unit(own.unit) == _unit(asked.unit)
        and stands.fullmatch(between) is not None
        and (not rest.strip("。. ") or _WORDS["ask"].fullmatch(rest) is not None)
        and not _WORDS["met"].search(subject)
        and not unsaid(subject, held, "", sources.index)
    )


def of_case(part: str, line: Sources, sources: Sources) -> bool:
    """Whether a part tells a figure of the asker's case as the question and a line that was found have it."""
    told, asked, found = (
        {(b.figure.unit, b.figure.value) for b in bounds_of(text)} for text in (part, sources.question, line.quotes)
    )
    if not told or not told <= asked & found or any(unit in ("CNY", "USD", "percent") for unit, _ in told):
        return False
    pieces = [piece for piece in re.split(r"[,，;；]", part) if piece.strip()]
    if not all(not unsaid(piece, line.quotes, line.titles, line.index) or list(bounds_of(piece)) for piece in pieces):
        return False  # what the asker only asks about, 当年直接摘牌
    return (
        not unsaid(part, f"{line.quotes} {sources.question}", line.titles, line.index)
        and keeps_terms(part, line.quotes, line.quotes, "")
        and all(keeps_softness(part, one.quotes, one.composed) for one in one_by_one(sources))
    )


def _met_against(sentence: str, sources: Sources) -> bool:
    """Whether a case that fails a condition is told to meet it."""
    failed = [verdict.reason for verdict in sources.answer.verdicts if verdict.status == "ineligible"]
    if not failed or not _WORDS["met"].search(sentence) or _WORDS["unmet"].search(sentence):
        return False
    own = _figures(sources.question) & _figures("\n".join(failed))
    return bool(own & _figures(sentence)) or _WORDS["asker"].search(sentence) is not None


def _each_a_product(sentence: str, sources: Sources) -> bool:
    """Whether the sum of several is told as the sum of each of them, or that of each as the sum of all."""
    told, each = _figures(sentence), _WORDS["each"].search(sentence) is not None
    for match in _PRODUCT.finditer(sources.findings):
        one, several, product = (_figures(match[part]) for part in ("one", "several", "sum"))
        if each and product & told and not one & told:
            return True
        if not each and one & told and several & told and not product & told:
            return True
    return False


def _taken_for_tax(sentence: str, sources: Sources) -> bool:
    """Whether a sum that is no tax in the sources is told as one."""
    told = [figure for match in _WORDS["tax"].finditer(sentence) for figure in _figures(match[0])]
    printed = f"{sources.quotes}\n{sources.findings}\n{sources.composed}"
    taxes = {figure for match in _WORDS["tax"].finditer(printed) for figure in _figures(match[0])}
    return any(figure not in taxes for figure in told)


def _figures(text: str) -> set[_Figure]:
    """The figures of a text; a rank is a number as well."""
    return {_key(figure) for figure in read_figures(text)}


def _key(figure: Figure) -> _Figure:
    return _unit(figure.unit), figure.value


def _unit(unit: str) -> str:
    return "number" if unit in ("rank", "count") else unit
