"""The things that a question tells apart by a label: 甲、乙; zone A, zone B; one, the other; last year, this year."""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import pairwise

_CLAUSE = re.compile(
    r"[，；;。、?？!！：]|(?<!\d),|,(?!\d{3}(?!\d))|(?<![A-Z])[.:](?=\s)|\s(?:and|plus|while|whereas|then)\s|(?:和|跟|及|与)(?=\s*(?:乙|丙|B|C|另|今年|次年|第二))"
    r"|(?<=[元万亿位名])(?=[乙丙]|另一|[BC](?![A-Za-z]))"
)
_THINGS = (
    {"1": r"甲", "2": r"乙", "3": r"丙"},
    {"1": r"(?<![A-Za-z])A(?![A-Za-z级类等档])", "2": r"(?<![A-Za-z])B(?![A-Za-z级类等档])", "3": r"(?<![A-Za-z])C(?![A-Za-z级类等档])"},
    {"1": r"(?<![另一])(?:有|其中)?一[家个](?!月)|第一[家个]|(?<!-)\bone\b(?!-)|\bthe first\b(?! time)", "2": r"另(?:外|有)?一?[家个]|第二[家个]|\bthe other\b|\banother\b|\bthe second\b"},
)  # fmt: skip
_YEARS = (
    {"0": r"前年", "1": r"去年|上年", "2": r"今年|本年|当年", "3": r"明年"},
    {"1": r"第一年|头一年|首年", "2": r"第二年|次年|下一年|隔年|转年", "3": r"第三年"},
    {"1": r"\blast year\b|\bprevious year\b", "2": r"\bthis year\b", "3": r"\bnext year\b"},
    {"1": r"\b(?:in )?one year\b|\bfirst year\b|\byear one\b", "2": r"\bthe next\b|\bthe following\b|\bsecond year\b|\byear two\b"},
)  # fmt: skip
_LONGEST = 600  # a longer turn tells no few things apart
_CALENDAR = re.compile(r"(?<!\d)(20[0-4]\d)(?=\s*年|\b)")
_ASKED = re.compile(
    r"多少|几多|几何|合计|一共|总共|总计|共计|加起来|加一|加总|\bhow much\b|\bwhat\b|\btotals?\b|\baltogether\b|\bcombined\b|\btogether\b",
    re.IGNORECASE,
)
_OF_ALL = re.compile(r"^\s*(?:[两三几]家)?(?:都|均|皆|各自都)|\b(?:both|all) (?:are|were|of them)\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Labelled:
    """What a question says of each labelled thing, and what it says besides; `years` where the labels are years."""

    parts: tuple[str, ...]
    besides: str
    years: bool


def labelled(text: str, *, years: bool) -> Labelled | None:
    """The parts of a text by its labels, of things or of years; None where it has not two of a kind."""
    if len(text) > _LONGEST:
        return None
    clauses = _clauses(text)
    for family in _YEARS if years else _THINGS:
        patterns = {label: re.compile(words, re.IGNORECASE if years else 0) for label, words in family.items()}
        if found := _grouped(clauses, [_label(clause, patterns) for clause in clauses], years=years):
            return found
    if years:
        dates = [match[1] if (match := _CALENDAR.search(clause)) else "" for clause in clauses]
        return _grouped(clauses, dates, years=True)
    return None


def _clauses(text: str) -> list[str]:
    cuts = [0, *(match.end() for match in _CLAUSE.finditer(text)), len(text)]
    return [text[a:b] for a, b in pairwise(cuts) if text[a:b].strip()]


def _label(clause: str, patterns: dict[str, re.Pattern[str]]) -> str:
    """The label that a clause bears, the first one; none where it bears two or is what is asked."""
    borne = [label for label, pattern in patterns.items() if pattern.search(clause)]
    return borne[0] if len(borne) == 1 else ""


def _grouped(clauses: list[str], labels: list[str], *, years: bool) -> Labelled | None:
    parts: dict[str, list[str]] = {}
    besides: list[str] = []
    current = ""
    for clause, label in zip(clauses, labels, strict=True):
        if _ASKED.search(clause) or _OF_ALL.search(clause):
            besides.append(clause)
            current = ""
            continue
        current = label or current
        (parts.setdefault(current, []) if current else besides).append(clause)
    if len(parts) < 2:
        return None
    return Labelled(tuple("".join(words) for words in parts.values()), "".join(besides), years)
