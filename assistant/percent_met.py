"""Whether a percentage that the asker tells meets the one that a passage prints as its aim or its limit."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from assistant.evidence import Evidence
from assistant.line_asked import what_is_asked
from assistant.line_sums import of_level
from assistant.percent_form import percent_forms
from assistant.printed_line import PrintedLine
from assistant.question import Question
from assistant.reckoned import Reckoned
from assistant.rules.quantities import plain
from assistant.sum_words import of_other_matter, telling_parts
from assistant.word_patterns import word_patterns
from index.figures import figures
from index.search import Index
from index.tokens import tokens
from index.types import Provision
from prompts import replies

_WORDS = word_patterns("percent_met")
_REACHED = frozenset(("=", ">="))  # 达到3.2% is 3.2%
_LEAST = 1.5  # by the words of the name that tell it from others
_CLEAR = 1.5  # and by so much more than the next best name
_CEILINGS = frozenset(("<=", "<"))


def percent_met(question: Question, evidence: Sequence[Evidence], index: Index) -> Reckoned | None:
    """Yes or no to whether the one percentage told meets the line of the best passage that the question names most."""
    asked = what_is_asked(question)
    told = [figure for figure in figures(question.text) if figure.unit == "percent" and figure.comparator in _REACHED]
    if (
        not asked
        or not asked.decision
        or len(told) != 1
        or not (_WORDS["met"].search(question.text) or _WORDS["unmet"].search(question.text))
    ):
        return None
    read = [(line, p) for p in evidence[0].provisions if _all_read(p) for line in percent_forms(p)]
    found = [(_said(line, question, index), line, p) for line, p in read]
    found.sort(key=lambda one: -one[0])
    if not found or found[0][0] < _LEAST or (len(found) > 1 and found[0][0] < _CLEAR * found[1][0]):
        return None
    _, line, provision = found[0]
    value, edge, comparator = told[0].value, line.figure.value, line.figure.comparator
    if comparator in _CEILINGS:
        met = value < edge or (value == edge and comparator == "<=")
    else:
        met = value > edge or (value == edge and comparator != ">")
    sign = {True: "=", False: ">" if value > edge else "<"}[value == edge]
    words = replies(question.language)["target_told"]
    return Reckoned(
        words.format(told=f"{plain(value)}%", bound=of_level(line, question).bound),
        None,
        (f"{plain(value)}% {sign} {plain(edge)}%",),
        decision="yes" if met != (_WORDS["unmet"].search(question.text) is not None) else "no",
        evidence=replace(evidence[0], provisions=(provision,)),
        notice="reckoned_level",
    )


def _all_read(provision: Provision) -> bool:
    """Whether each percentage of a provision is read as a line; where one is not, the line asked about may be that."""
    return len(percent_forms(provision)) == sum(figure.unit == "percent" for figure in provision.figures)


def _said(line: PrintedLine, question: Question, index: Index) -> float:
    """How much of a line's name the question says, by the words that tell it from others; nothing where it says another matter."""
    if of_other_matter(question.text, f"{line.part}{line.whole}"):
        return 0.0
    said = set(tokens(f"{question.text} {question.query.expansion}"))
    telling = set(tokens(" ".join(telling_parts(f"{line.part} {line.whole}"))))
    return sum(index.pinpoint.weight(token) for token in sorted(telling & said))
