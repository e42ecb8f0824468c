"""A sentence that says the same of several in turn, once for each: 国家级的100万元，自治区级的50万元."""

from __future__ import annotations

import itertools
import re
from collections.abc import Sequence

from assistant.claims.figures import read_figures
from assistant.claims.heads import opposite, sides
from assistant.claims.opposites import chosen
from assistant.claims.read import LEVELS, readings
from assistant.claims.relations import resolved
from assistant.claims.sanctions import sanctions
from index.comparators import bounded
from index.numerals import half_width
from index.query import is_english

_LEVEL = re.compile("|".join(f"(?:{pattern})" for pattern in LEVELS.values()), re.IGNORECASE)
_KIND = {"CNY": "money", "USD": "dollars", "percent": "share", "rank": "order", "number": "order", "year": "time"}
_CONJUNCTION = re.compile(r"[,;、]|和|与|而|\band\b|\bwhile\b|\bbut\b", re.IGNORECASE)
_PART = re.compile(r"[,;，；]|\bwhile\b|\bwhereas\b|\band (?=those|a zone|zones)", re.IGNORECASE)

_LEADS = re.compile(
    r"(?:归|由|交给|找)[^,;。]{2,16}?(?:牵头|负责(?!人)|管$)|(?:厅|委|局)(?:来|去)?(?:牵头|负责(?!人))"
    r"|\b(?:is|are|be) (?:led|headed|handled) by\b|\b(?:departments?|commission|bureau)\b[^,;]{0,30}\bleads?\b|\bleads?\b[^,;]{0,30}\b(?:departments?|commission|bureau)\b",
    re.IGNORECASE,
)
_LED_PART = re.compile(
    _PART.pattern
    + r"|\band\b(?=[^,;]{3,60}\b(?:leads?|led|headed|handled)\b)|\band\b(?=[^,;]{3,40} by the [^,;]{3,40}(?:department|commission|bureau))",
    re.IGNORECASE,
)
_BRIEF = re.compile(
    r"\s*(?:and |while )?(?P<of>[a-z][\w' -]{2,40}?)(?= by (?:the )?[\w' &-]*(?:department|commission|bureau|office))",
    re.IGNORECASE,
)
_OF = re.compile(r"[^的,，]+的(?P<noun>[^由归交找]{2,16})(?=由|归|交给|找)")
_LEFT_OUT = re.compile(r"(?P<of>[^的,，]+)的(?=由|归|交给|找)")

_Item = tuple[int, int, str]


def assertions(text: str) -> tuple[str, ...]:
    """What a sentence asserts, each once: by 分别, by level and figure in turn, by case and sanction in turn."""
    text = resolved(text, "en" if is_english(text) else "zh")
    cases = [part for part in _PART.split(text) if part.strip()]
    if len(cases) > 1 and all(sanctions(part) and _ranked(part) for part in cases):
        return tuple(cases)
    if len(cases) > 1 and all(len(chosen(part, "timing")) == 1 for part in cases):
        return tuple(cases)
    if _sided(cases):
        return tuple(cases)
    if leads := _led(text):
        return leads
    paired = readings(text)
    return paired if len(paired) > 1 else _in_turn(text)


def _sided(parts: Sequence[str]) -> bool:
    """Whether two parts of a sentence each speak of one side, opposite each other: the coast, then the city."""
    each = [sides(part) for part in parts]
    return len(each) == 2 and all(len(one) == 1 for one in each) and opposite(min(each[0])) in each[1]


def _led(text: str) -> tuple[str, ...]:
    """The parts of a sentence that each say who leads one matter; a noun left out is that of the part before."""
    parts: list[str] = []
    noun, open_ = "", ""
    for part in filter(str.strip, _LED_PART.split(text)):
        if parts and not _LEADS.search(part) and (brief := _BRIEF.match(part)):
            part = f"{brief['of']} is led {part[brief.end('of') :].strip()}"
        if not _LEADS.search(half_width(part)):
            open_ += part + "，"
            continue
        if whole := _OF.match(part):
            noun = whole["noun"]
        elif noun and (left := _LEFT_OUT.match(part)):
            part = f"{left['of']}的{noun}{part[left.end() :]}"
        parts.append(open_ + part)
        open_ = ""
    return tuple(parts) if len(parts) > 1 and not open_ else ()


def _ranked(text: str) -> bool:
    """Whether a text names a place in a ranking."""
    return any(figure.unit == "rank" for figure in read_figures(text))


def _in_turn(text: str) -> tuple[str, ...]:
    """A sentence with its first group of level and figures, then with each further group in its place."""
    narrow = half_width(text)
    items: list[_Item] = [(m.start(), m.end(), "level") for m in _LEVEL.finditer(narrow)]
    items += [(f.start, f.end, _KIND[f.unit]) for f in read_figures(text) if f.unit in _KIND]
    items.sort()
    for length in (2, 3):
        for at in range(len(items) - 2 * length + 1):
            groups = _groups(items[at:], length)
            if _repeated(groups, narrow):
                return tuple(_with(text, groups[0], group, _bounded(narrow, groups[-1][-1])[1]) for group in groups)
    return (text,)


def _groups(items: list[_Item], length: int) -> list[list[_Item]]:
    """The groups of a length that follow each other with the same kinds in the same order."""
    groups = [items[at : at + length] for at in range(0, len(items) - length + 1, length)]
    kinds = [[kind for _, _, kind in group] for group in groups]
    same = next((n for n, found in enumerate(kinds) if found != kinds[0]), len(groups))
    return groups[:same]


def _repeated(groups: list[list[_Item]], narrow: str) -> bool:
    """Whether there are two groups or more, each of different kinds with a sum or share, a conjunction between them."""
    kinds = {kind for _, _, kind in groups[0]} if groups else set()
    if len(groups) < 2 or len(kinds) < len(groups[0]) or not kinds & {"money", "dollars", "share"}:
        return False
    return all(
        _CONJUNCTION.search(narrow, a[-1][1], b[0][0]) for a, b in itertools.pairwise(groups)
    )  # fmt: skip


def _with(text: str, first: list[_Item], group: list[_Item], end: int) -> str:
    """A sentence with the items of one group where those of the first stood, up to the end of the last."""
    said, at = "", 0
    narrow = half_width(text)
    for mine, other in zip(first, group, strict=True):
        own = _bounded(narrow, other)
        if own != other[:2]:  # more than this, or more: its own bound for that of the first
            start, stop = _bounded(narrow, mine)
        else:
            start, stop = mine[:2]
        said += text[at:start] + text[own[0] : own[1]]
        at = stop
    return said + text[end:]


def _bounded(narrow: str, item: _Item) -> tuple[int, int]:
    """Where a figure stands with the words that bound it; a level alone."""
    start, end, kind = item
    return (start, end) if kind == "level" else bounded(narrow, start, end)
