"""What of a sum told falls to the asker where a passage lets two places divide it as they agree, and the asker tells how."""

from __future__ import annotations

import re
from collections.abc import Sequence
from fractions import Fraction

from assistant.award_words import text_in
from assistant.evidence import Evidence
from assistant.question import Question
from assistant.reckoned import Reckoned
from assistant.rules.amounts import as_decimal
from assistant.rules.quantities import print_quantity
from assistant.rules.types import MONEY, Award
from assistant.word_patterns import word_patterns
from index.figures import figures
from index.numerals import chinese_value
from prompts import replies

_WORDS = word_patterns("agreed_share")
_CLAUSE = re.compile(r"[^，,。；;.?？!！]+")
_WHOLES = (10, 100)


def agreed_share(question: Question, evidence: Sequence[Evidence]) -> Reckoned | None:
    """The asker's part of the one sum told; None where no passage leaves it to agreement or the part is not told."""
    left = any(_WORDS["agreed"].search(provision.text) for one in evidence[:1] for provision in one.provisions)
    if not left or "decision" in question.asks:
        return None
    sums = [figure for figure in figures(question.text) if figure.unit in MONEY and figure.comparator == "="]
    part = _own_part(question.text)
    if len(sums) != 1 or part is None:
        return None
    value = as_decimal(Fraction(sums[0].value) * part)
    whole, percent, own = (
        text_in(print_quantity(number, unit), question.language)
        for number, unit in ((sums[0].value, sums[0].unit), (as_decimal(part * 100), "percent"), (value, sums[0].unit))
    )
    lead = replies(question.language)["exact"].format(amount=own)
    return Reckoned(
        lead, Award(value, sums[0].unit, "exact"), (f"{whole} × {percent} = {own}",), notice="reckoned_agreed"
    )


def _own_part(text: str) -> Fraction | None:
    """The part that the asker has by the agreement told; None where it is not said whose which is."""
    clauses = [clause[0] for clause in _CLAUSE.finditer(text)]
    if clauses and _WORDS["theirs"].search(clauses[-1]):
        return None  # the part of the other is asked for
    pairs = [(_number(one["a"]), _number(one["b"])) for one in _WORDS["ratio"].finditer(text)]
    pairs = [pair for pair in pairs if sum(pair) in _WHOLES]
    if len(pairs) == 1 and pairs[0][0] == pairs[0][1]:
        return Fraction(1, 2)
    ours = _WORDS["ours"].search(text)
    if ours is None or len(pairs) > 1:
        return None
    said = _number(ours["zh"] or ours["for"] or ours["we"])
    if not pairs:  # our part alone is told: 我们占四成, we keep 40%
        rates = [one.value for one in figures(text) if one.unit == "percent" and one.start < ours.end() <= one.end]
        return Fraction(rates[0]) / 100 if rates and said in (rates[0], rates[0] / 10) else None
    pair, whole = pairs[0], sum(pairs[0])
    return next((Fraction(one, whole) for one in pair if one == said or one * 100 == said * whole), None)


def _number(words: str) -> int:
    """A small number, in digits or in Chinese."""
    return int(words) if words.isdigit() else int(chinese_value(words))
