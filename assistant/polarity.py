"""Yes or no from a provision: whether what it says of the matter asked allows it or rules it out."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Literal

from assistant.claims.sanctions import sanctions
from assistant.failed_condition import fails_condition
from assistant.negated import asks_whether_not, asks_whether_nothing
from assistant.types import Decision
from assistant.whole_share import asks_whole_of_part
from assistant.word_patterns import word_patterns
from index.figures import figures
from index.pinpoint import Pinpoint
from index.tokens import tokens
from index.types import Figure, Provision

_WORDS = word_patterns("polarity")
_WHEN = re.compile(r"(?:时|的|后|前|中|下|者|外)[，,]$")
_OF = re.compile(r"^(?:而?对于?|凡|属于|列入)")
_AT_ONCE = re.compile(
    r"直接|立即|马上|立刻|\bimmediately\b|\bright away\b|\bat once\b|\bstraight away\b", re.IGNORECASE
)
_FIRST = re.compile(r"整改|警示|约谈|警告|限期")
_MILD = frozenset(("书面提醒", "约谈", "黄牌警告", "摘牌警示", "整改", "通报"))  # what may come first itself
_FALLS = re.compile(
    r"退出|出局|淘汰|撤销|取消|除名|清退|撤了|\b(?:strip|expel|remov|revok|cancel|clos|kick|throw|drop)\w*",
    re.IGNORECASE,
)
PART = re.compile(r"[^，,；;。]+[，,；;。]?")


def decision(
    question: str,
    words: str,
    provisions: Sequence[Provision],
    pinpoint: Pinpoint,
    related: bool = True,
    nearest: tuple[str, str] | None = None,
) -> Decision | None:
    """Yes or no, as asked, from the provisions quoted; None where there are none.

    A figure in the question is held against the bounds of the same unit first. Provisions that are not `related`, since
    they hold nothing that the question names, say nothing by what they allow or forbid. `nearest` is the part asked about
    and its provision, where that is known.
    """
    if not provisions:
        return None
    if (charged := of_charge(question, [provision.text for provision in provisions])) is not None:
        return charged
    if _WORDS["apart"].search(question) and any(_WORDS["together"].search(provision.text) for provision in provisions):
        return "yes" if asks_whether_not(question) else "no"
    if limited(question, provisions[0].text):
        return "no"
    bounds = [figure for provision in provisions for figure in provision.figures]
    part, whole = _asked_about(closest(provisions, words, pinpoint), nearest)
    plain = {(figure.unit, figure.value) for figure in figures(part) if figure.comparator == "="}
    within = _within([figure for figure in figures(question) if (figure.unit, figure.value) not in plain], bounds)
    if isinstance(within, bool):
        return "yes" if within else "no"
    if within == "open":
        return None
    due = is_due(question, provisions, pinpoint, words)
    failed = (
        fails_condition(question, part, whole) and not due
    )  # whether the condition must be met may be what is asked
    if not_at_once(question, whole) or failed or asks_whole_of_part(question, part):
        return "no"
    if not related:
        return None
    text_says_no = _WORDS["denies"].search(part) is not None or (
        _WORDS["may"].search(question) is not None
        and not _WORDS["allows"].search(part)
        and _WORDS["forbids"].search(whole) is not None
    )
    if due:
        return "yes"
    if _other_duty(question, part):
        return "no"
    if _WORDS["leaving_out"].search(question):  # may it be had without …: what is left out the text may ask for
        return _had_without(part, whole, text_says_no)
    asked_no = asks_whether_not(question) or asks_whether_nothing(question)
    return "no" if text_says_no != asked_no else "yes"


def _asked_about(found: tuple[str, str], nearest: tuple[str, str] | None) -> tuple[str, str]:
    """The part asked about, with its provision: the nearest where it is known; a denial that either way finds stands."""
    return nearest if nearest and not _WORDS["denies"].search(found[0]) else found


def _other_duty(question: str, part: str) -> bool:
    """Whether what is asked to be a duty is optional, or what is asked to be left undone is a duty."""
    must = _WORDS["must"].search(question) is not None and not asks_whether_not(question)
    undone = _WORDS["leaving_undone"].search(question) is not None
    return (must and _WORDS["optional"].search(part) is not None) or (undone and _WORDS["due"].search(part) is not None)


def _had_without(part: str, whole: str, denied: bool) -> Decision | None:
    """Whether something may be had without another thing: not where the text asks for something first."""
    if denied or _WORDS["asks_for"].search(whole):
        return "no"
    return "yes" if _WORDS["allows"].search(part) else None


def may_be(question: str, provisions: Sequence[Provision]) -> bool:
    """Whether a figure is asked to be allowed that keeps the bounds that some provisions set."""
    bounds = [figure for provision in provisions for figure in provision.figures]
    return _WORDS["may_be"].search(question) is not None and _within(figures(question), bounds) is True


def is_due(question: str, provisions: Sequence[Provision], pinpoint: Pinpoint, words: str = "") -> bool:
    """Whether something is asked to be a duty, and the part of some provisions that is closest makes it one."""
    if not _WORDS["must"].search(question) or asks_whether_not(question):
        return False
    part, _ = closest(provisions, words or question, pinpoint)
    return _WORDS["due"].search(part) is not None and _WORDS["spared"].search(part) is None


def not_at_once(question: str, text: str) -> bool:
    """Whether a sanction is asked to follow at once that a text puts a warning or a term of rectification before."""
    if not _AT_ONCE.search(question) or _AT_ONCE.search(text) or not _FIRST.search(text):
        return False
    return bool(sanctions(question) - _MILD) or _FALLS.search(question) is not None


def limited(question: str, text: str) -> bool:
    """Whether something is asked to be had at will, or a second time, that a text holds within limits or gives once."""
    if asks_whether_not(question):
        return False
    freely = _WORDS["freely"].search(question) is not None and _WORDS["limited"].search(text) is not None
    return freely or taken_twice(question, text)


def taken_twice(question: str, text: str) -> bool:
    """Whether it is asked whether something is had a second time, or beside its like, that a text gives once or alone."""
    if asks_whether_not(question):
        return False
    return _WORDS["again"].search(question) is not None and _WORDS["alone"].search(text) is not None


def of_charge(question: str, texts: Sequence[str]) -> Decision | None:
    """Yes or no to whether something must be paid for, where a text says that it is free; else None."""
    free = [text for text in texts if _WORDS["free"].search(text)]
    if not free or not _WORDS["cost"].search(question):
        return None
    spared = not any(fails_condition(question, text, text) for text in free)
    return "yes" if asks_whether_not(question) == spared else "no"


def closest(provisions: Sequence[Provision], words: str, pinpoint: Pinpoint) -> tuple[str, str]:
    """The part of some provisions, comma to comma, that shares most with a question, and its provision."""
    asked = set(tokens(words))
    best, found = -1.0, ("", "")
    for provision in provisions:
        parts = PART.findall(provision.text)
        for at, part in enumerate(parts):
            shared = sum(pinpoint.weight(t) for t in set(tokens(part)) & asked)
            if shared > best:
                best, found = shared, (with_what_follows(parts, at), provision.text)
    return found


def with_what_follows(parts: Sequence[str], at: int) -> str:
    """One of the parts of a sentence; with the one after it where it only says when: 单个项目审批时, what then holds."""
    part = parts[at]
    return part + "".join(parts[at + 1 : at + 2]) if _WHEN.search(part) or _OF.search(part) else part


def _within(asked: Sequence[Figure], bounds: Sequence[Figure]) -> bool | Literal["open"] | None:
    """Whether the figures of the question keep the bounds of their units; None where there is no bound to keep.

    A place in a ranking that some bounds hold and others do not leaves it open, and so do two figures of which one keeps them.
    """
    kept = set()
    for figure in asked:
        limits = [b for b in bounds if b.unit == figure.unit and b.unit not in ("date", "number", "count")]
        held = [keeps(figure, limit) for limit in limits if limit.comparator in ("<=", "<", ">", ">=", "top")]
        if figure.unit == "rank" and len(set(held)) > 1:
            return "open"
        if held:
            kept.add(all(held))
    return "open" if len(kept) > 1 else kept.pop() if kept else None


def keeps(figure: Figure, bound: Figure) -> bool:
    """Whether a figure keeps a bound."""
    value = figure.value
    if bound.comparator in ("<=", "top"):
        return value < bound.value or (value == bound.value and figure.comparator != ">")
    if bound.comparator == "<":
        return value < bound.value
    if bound.comparator == ">":
        return value > bound.value or (value == bound.value and figure.comparator == ">")
    return value >= bound.value
