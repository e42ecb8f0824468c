"""What a yes-no question puts that a passage does not bear out, so that no yes stands on it: a figure (比例是3%吗？), a class of people (B类)."""

from __future__ import annotations

from collections.abc import Sequence

from assistant.asked_for import asked_for
from assistant.calendar_told import calendar_told
from assistant.claims.shares import read_shares
from assistant.polarity import keeps
from assistant.question import Question
from assistant.rules.types import MONEY
from assistant.word_patterns import word_patterns
from index.figures import figures
from index.types import Figure, Provision

_WORDS = word_patterns("put_figure")
_BOUNDS = ("<=", "<", ">=", ">")
_MEASURES = MONEY | {"percent", "year", "month", "day", "m2", "mu", "tce"}


def puts_unsaid(question: Question, provisions: Sequence[Provision]) -> bool:
    """Whether the words that ask put a measure that no provision prints or holds within a bound, or a class that none names."""
    asked = question.put or question.text
    asking = asked_for(asked, english=question.english)
    put = [f for f in _measures(asking) if f.unit in _MEASURES and not _WORDS["describes"].match(asking, f.end)]
    of_a_lease = _WORDS["let"].search(asking) is not None  # the term of a grant is none of a lease
    saying = [one for one in provisions if not of_a_lease or _WORDS["let"].search(one.text)]
    printed = [figure for provision in saying for figure in _measures(provision.text)]
    named = {one[0] for provision in provisions for one in _WORDS["of_class"].finditer(provision.text)}
    classes = {one[0].upper() for one in _WORDS["of_class"].finditer(asked)}
    if _months(asked, english=question.english) - {m for one in provisions for m in _months(one.text, english=False)}:
        return True
    taxes = {one[0] for one in _WORDS["of_tax"].finditer(asked)}
    if any(tax not in provision.text for tax in taxes for provision in provisions[:1]):
        return True  # what is said of one tax is not said of another
    return not (all(_said(figure, printed) for figure in put) and (classes <= named or not named))


def _months(text: str, *, english: bool) -> set[int]:
    """The months of the calendar that a text tells."""
    return {one.first[0] for one in calendar_told(text, english=english) if one.first[0] == one.last[0]}


def puts_other_rate(question: Question, provisions: Sequence[Provision]) -> bool:
    """Whether the one rate put is none of those that provisions print, each of which is exact: 3% where they give 2%."""
    asking = asked_for(question.put or question.text, english=question.english)
    put = [f for f in _measures(asking) if f.unit == "percent" and not _WORDS["describes"].match(asking, f.end)]
    printed = [f for one in provisions for f in _measures(one.text) if f.unit == "percent"]
    exact = bool(printed) and all(figure.comparator == "=" for figure in printed)
    return exact and len(put) == 1 and put[0].comparator == "=" and not _said(put[0], printed)


def _measures(text: str) -> list[Figure]:
    """The figures of a text, with the shares that it tells in words or as ratios."""
    return [*figures(text), *read_shares(text)]


def _said(put: Figure, printed: Sequence[Figure]) -> bool:
    """Whether a figure is printed, or keeps a bound that is."""
    own = [figure for figure in printed if figure.unit == put.unit]
    return any(one.value == put.value or (one.comparator in _BOUNDS and keeps(put, one)) for one in own)
