"""A term, a limit or a target that a policy prints as a figure of its own, with the words that say what it is of."""

from __future__ import annotations

import re
from itertools import groupby

from assistant.printed_line import PrintedLine
from assistant.word_patterns import word_patterns
from index.types import Figure, Provision

_WORDS = word_patterns("level_form")
_SEGMENT = re.compile(r"[^，,；;。：:!！]+")
_LEVELS = frozenset(("CNY", "USD", "day", "month", "year", "tce", "m2", "mu", "count"))
_SENTENCE = re.compile(r"[。；;]")
_MONEY = frozenset(("CNY", "USD"))
_OF_TIME = frozenset(("day", "month", "year"))


def levels(provision: Provision, *, of_all: bool = False) -> tuple[PrintedLine, ...]:
    """The figures of a provision that set a line; a sum given is none, nor are two lines of one unit beside each other.

    A count that only describes is one where it is asked what of all there are (`of_all`) is left.
    """
    found, earlier, given = [], "", False
    for segment in _SEGMENT.finditer(provision.text):
        given = given and not _SENTENCE.match(provision.text, segment.start() - 1)
        if _WORDS["given"].search(segment[0]):
            given = True
            continue
        name, earlier = f"{earlier} {segment[0]}", segment[0]
        inside = [f for f in provision.figures if segment.start() <= f.start - provision.start < segment.end()]
        inside = [f for f in inside if not (given and f.unit in _MONEY)]  # a ceiling of what is given
        inside = [
            f for f in inside if f.unit != "count" or (of_all and "现有" not in segment[0]) or _is_aim(f, segment[0])
        ]
        lines = sorted((f for f in inside if _sets_a_line(f, provision)), key=_kind_of)
        for _, group in groupby(lines, key=_kind_of):
            same = list(group)
            if len(same) == 1 or [figure.comparator for figure in same] == [">=", "<="]:  # a range has two ends
                of = name if same[0].unit in _OF_TIME else segment[0]
                found += [PrintedLine(figure, "level", of) for figure in same]
    return tuple(found)


def _sets_a_line(figure: Figure, provision: Provision) -> bool:
    """Whether a figure may be a line: a term is one only where it is bounded, and years in a row are none."""
    before = provision.text[: figure.start - provision.start]
    bounded = figure.comparator in ("<=", "<", ">=", ">") or figure.unit not in _OF_TIME
    return figure.unit in _LEVELS and bounded and figure.value > 1 and not _WORDS["running"].search(before)


def _is_aim(figure: Figure, segment: str) -> bool:
    """Whether a count is one to reach or to keep, not one that only describes; the upper end of a range of floors is none."""
    aimed = _WORDS["aimed"].search(segment) is not None and not _WORDS["described"].search(segment)
    return aimed and not (figure.comparator == "<=" and _WORDS["floor"].search(segment) is not None)


def _kind_of(figure: Figure) -> tuple[str, str]:
    """What figures beside each other must differ in to be lines of their own: the unit, of a count its counter."""
    return figure.unit, figure.text[-1:] if figure.unit == "count" else ""
