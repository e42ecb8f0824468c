"""The values of choices that a question names, the longest name first; two values for one choice are no fact."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from assistant.aside_names import told_aside
from assistant.denied_words import IS_NOT
from assistant.fact_kinds import KINDS, LEVELS
from assistant.industry_denied import denied
from assistant.names_apart import DESCRIBES, describing, parts_apart
from assistant.not_obtained import denied_clauses, without_own_titles
from assistant.outside_zone import NONE, ZONE, outside_zone
from assistant.payer_words import region_may_pay, region_pays
from assistant.rules.types import Fact, FactValue
from assistant.word_patterns import word_patterns
from assistant.workplace import of_my_work, of_office
from index.vocabulary import english_words

_WORDS = word_patterns("read_choices")
_NOT_IT = re.compile(
    r"(?<!is it )(?<!are they )(?<!are we )\b(?:not|no longer|rather than|instead of) (?:(?:a|an|the|yet|at|on|by|from|with|just) )*$"
)
_NOT_THAT = re.compile(rf"(?:{IS_NOT}|不属于|不算|不再是)(?:我们|个|一个|一家|一处|什么)?$")
_ZONE_LEVEL = "zone_level"
_NATIONAL, _REGIONAL = "national", "regional"
_INDUSTRY = "industry"
_NEW_PROJECT = "new_project"
_STATUS = "unicorn_status"


@dataclass(frozen=True, slots=True)
class _Found:
    """A name of a choice's value where it stands."""

    start: int
    end: int
    fact: str
    value: str
    apart: bool = False


class _Together(NamedTuple):
    """The words that together name a choice's value, and where in the vocabulary they stand."""

    at: int
    parts: tuple[re.Pattern[str], ...]
    fact: str
    value: str


class ChoiceReader:
    """Finds the values of choices that questions name; built once from the vocabulary."""

    def __init__(self, vocabulary: Mapping[str, Fact]) -> None:
        self._vocabulary = vocabulary
        self._together: dict[str, list[_Together]] = {}  # by the last of the words, few of which a text has
        self._described: list[tuple[re.Pattern[str], str, str]] = []
        self._chinese: dict[str, list[tuple[str, str]]] = {}
        self._english: dict[tuple[str, ...], list[tuple[str, str]]] = {}
        for fact in vocabulary.values():
            for value, term in fact.values.items():
                for name in (*term.terms_zh, *term.terms_en):
                    if "+" in name:
                        one = _Together(sum(map(len, self._together.values())), parts_apart(name), fact.name, value)
                        self._together.setdefault(name.lower().rpartition("+")[2], []).append(one)
                    elif DESCRIBES in name:
                        self._described.append((describing(name), fact.name, value))
                for name in term.terms_zh:
                    self._chinese.setdefault(name.lower(), []).append((fact.name, value))
                for name in term.terms_en:
                    self._english.setdefault(tuple(english_words(name)), []).append((fact.name, value))
        self._starts = {name[:2] for name in self._chinese}
        self._longest = max(map(len, self._chinese), default=0)
        self._longest_english = max(map(len, self._english), default=0)

    def read(self, text: str, before: str = "") -> Iterator[tuple[str, FactValue]]:
        """Each choice of which a (lowered) text names a value; `before` are the turns before it."""
        text = without_own_titles(text)
        found = [*self._named(text), *self._named_english(text), *self._named_together(text, before)]
        found += self._named_by_description(text)
        outside = outside_zone(text)
        found = [one for one in found if one.fact != ZONE or not any(a <= one.start < b for a, b in outside)]
        found = _without_denied(found, denied_clauses(text))
        found = _entered(found, text)
        found = [one for one in found if not told_aside(one.fact, text, one.start, one.end, before)]
        found = _without_payer(_of_the_project(found, text), text)
        found = [one for one in found if one.value != _NEW_PROJECT or not _WORDS["headquarters"].match(text, one.end)]
        by_fact: dict[str, dict[str, None]] = {}
        for one in sorted(found, key=lambda f: f.start):
            if not any(_outranks(other, one) or _ends_in(other, one) for other in found):
                by_fact.setdefault(one.fact, {})[one.value] = None
        if outside and ZONE in self._vocabulary:
            by_fact.setdefault(ZONE, {NONE: None})
        for name, values in by_fact.items():
            if self._vocabulary[name].type == "choices":
                yield name, tuple(values)
            elif len(values) == 1:
                yield name, next(iter(values))

    def _named(self, text: str) -> Iterator[_Found]:
        for start in range(len(text) - 1):
            if text[start : start + 2] not in self._starts:
                continue
            for length in range(min(self._longest, len(text) - start), 1, -1):
                for fact, value in self._chinese.get(text[start : start + length], ()):
                    if fact == _INDUSTRY or not _NOT_THAT.search(text[:start]):
                        yield _Found(start, start + length, fact, value)
                    elif (
                        fact == _ZONE_LEVEL and value == _NATIONAL
                    ):  # a zone that is no national one is of the other level
                        yield _Found(start, start + length, fact, _REGIONAL)

    def _named_english(self, text: str) -> Iterator[_Found]:
        words = [(m.start(), m.end()) for m in re.finditer(r"[a-z0-9]+(?:'[a-z]+)?", text)]
        plain = [english_words(text[start:end])[0] for start, end in words]
        for at in range(len(words)):
            for length in range(min(self._longest_english, len(words) - at), 0, -1):
                for fact, value in self._english.get(tuple(plain[at : at + length]), ()):
                    if _NOT_IT.search(text[: words[at][0]]):
                        continue  # not a national one
                    yield _Found(words[at][0], words[at + length - 1][1], fact, value)

    def _named_together(self, text: str, before: str = "") -> Iterator[_Found]:
        """Values named by words that stand apart, 办公+建筑面积; the first may stand in a turn before, the last may not."""
        likely = [one for word, together in self._together.items() if word in text for one in together]
        for _, parts, fact, value in sorted(likely, key=lambda one: one.at):
            if not (last := parts[-1].search(text)):
                continue
            places = [found for part in parts if (found := part.search(text))]
            if len(places) == len(parts):
                yield _Found(min(one.start() for one in places), max(one.end() for one in places), fact, value, True)
            elif before and all(part.search(before) or part.search(text) for part in parts):
                yield _Found(last.start(), last.end(), fact, value, True)

    def _named_by_description(self, text: str) -> Iterator[_Found]:
        """Values named by a word that describes another, a new … plant, where that is not denied."""
        for pattern, fact, value in self._described:
            for match in pattern.finditer(text):
                if not _NOT_IT.search(text[: match.start()]):
                    yield _Found(match.start(), match.end(), fact, value, True)


def _without_denied(found: Sequence[_Found], denied_at: Sequence[tuple[int, int]]) -> list[_Found]:
    """The names less those of what has not come while something else has: its level, and its kind where another is named."""
    out = [one for one in found if any(a <= one.start < b or a < one.end <= b for a, b in denied_at)]
    come = {one.fact for one in found if one not in out}
    return [one for one in found if not (one in out and one.fact in LEVELS | (KINDS & come))]


def _entered(found: Sequence[_Found], text: str) -> list[_Found]:
    """The names less that of the pool or list which was not entered, where another was: in the pool, on no list."""
    status = [one for one in found if one.fact == _STATUS]
    plain = {one.value for one in status if not one.apart}  # words that stand apart do not end where it is named
    told = [one for one in status if not (one.apart and one.value in plain)]
    entered = {one.value for one in told if not _WORDS["not_entered"].search(text[: one.end])}
    return [one for one in found if one.fact != _STATUS or one.value in entered or not entered]


def _of_the_project(found: Sequence[_Found], text: str) -> list[_Found]:
    """The names less the industries denied, or only where the asker works; what it works in counts where no other is named."""
    not_meant = denied([(one.start, one.end) for one in found if one.fact == _INDUSTRY], text)
    kept = [
        one
        for one in found
        if one.fact != _INDUSTRY or not (of_office(text, one.end) or (one.start, one.end) in not_meant)
    ]
    other = any(one.fact == _INDUSTRY and not of_my_work(text, one.start) for one in kept)
    return [one for one in kept if not (other and one.fact == _INDUSTRY and of_my_work(text, one.start))]


def _without_payer(found: Sequence[_Found], text: str) -> list[_Found]:
    """The names less the region as the one who pays, where another level of what it pays for is named."""
    levels = [one for one in found if one.fact == "level"]
    payers = [one for one in levels if region_may_pay(text, one.start, one.end)]
    if len(payers) == len(levels) and not _names_zone_of_a_level(found):
        # in English who pays is told apart for certain, and is not the level of what it pays for
        payers = [one for one in levels if region_pays(text, one.start, one.end)]
    return [one for one in found if one not in payers]


def _names_zone_of_a_level(found: Sequence[_Found]) -> bool:
    """Whether a zone told to be recognised is named by its level: 创建国家高新区."""
    zones = [one for one in found if one.fact == "recognised_as"]
    levels = [one for one in found if one.fact == "zone_level"]
    return any(zone.start <= one.start and one.end <= zone.end for zone in zones for one in levels)


def _ends_in(other: _Found, one: _Found) -> bool:
    """Whether words that stand apart end in a name of another value: the list of "unicorn nursery list" is no list."""
    same = other.fact == one.fact and other.value != one.value
    return same and one.apart and not other.apart and one.start <= other.start and one.end == other.end


def _outranks(other: _Found, one: _Found) -> bool:
    """Whether a longer name of the same fact, or of its qualified form (zone_level for level), holds this one."""
    return (
        other.fact.endswith(one.fact)
        and not other.apart
        and other.start <= one.start
        and one.end <= other.end
        and other.end - other.start > one.end - one.start
    )
