"""What an asker told, in the checker's own vocabulary: read from the words and figures of a question.

Choices are found by their names, the longest first; a figure goes to the fact whose cue stands nearest and whose
unit it has. What is not said stays unknown; two values for one choice are no fact.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal

from assistant.past_rank import past_rank
from assistant.read_move import read_move
from assistant.rules.possible import impossible
from assistant.rules.quantities import print_quantity
from assistant.rules.types import Fact, FactValue
from index.figures import figures
from index.types import Figure
from index.vocabulary import english_words

_REACH = 14  # characters between a cue and its figure; English words are longer
_REACH_ENGLISH = 40
_UNITS = {"count": ("count", "number"), "rank": ("rank",), "percent": ("percent",)}
_NEGATION = re.compile(
    r"(?:没有?|未曾?|不是|并非|非|不(?!超|低|少|同)|无|还没|尚未)$|(?:\bnot|\bnever|n't|\bno|without)\s*(?:\w+\s+)?$",
    re.I,
)
_RATE = re.compile(
    r"按(?:照|人民币)?(?:汇率)?\s*(?P<d>(?<!\d)\d{1,4}\.\d{1,6}|(?<!\d)[5-9])\s*(?:的?汇率)?(?:折|算|换|兑|计|来算)|\bat (?P<e>\d{1,4}\.\d{1,6})\b(?! ?(?:%|per ?cent|million|billion))"
    r"|1\s*(?:美元|美金|us\s?dollar|usd|dollar)\s*(?:=|兑换?|换|合|折合?|等于|约|按|to|is|equals)*\s*(?:人民币|rmb|cny)?\s*(?P<a>\d{1,4}(?:\.\d{1,6})?)"
    r"|(?P<f>(?<![\d.])\d{1,4}(?:\.\d{1,6})?)\s*的?汇率"
    r"|(?:汇率|exchange rate|\brate|换算)\D{0,12}?(?P<b>\d{1,4}(?:\.\d{1,6})?)(?!\s*[%％])"
    r"|(?P<c>(?<![\d.])\d{1,4}(?:\.\d{1,6})?)\s*(?:yuan|rmb|cny|元)\s*(?:per|to|for|/|兑|一|每)\s*(?:the|a|one|1)?\s*(?:us\s)?(?:dollar|usd|美元)",
    re.IGNORECASE,
)
_CORRECTED = re.compile(r"(?:(?<!是)不是|而非|并非)\s*$|\bnot\s+(?:usd|rmb|us\$|\$|¥)?\s*$", re.IGNORECASE)
_FIRST_YEAR = 1900
_PART = 6  # a part of a ranking (前50) is told of a zone only where no place is
_HELD = {"national_rank": ("now",), "previous_rank": ("past",)}
_OPEN = frozenset((">", "<"))  # "more than 20 million" is no figure to reckon with
_NAMED = frozenset(
    (
        "recognised_as",
        "level",
        "zone_level",
        "zone_type",
        "national_programme",
        "unicorn_status",
        "land_use",
        "talent_class",
    )
)
_OF_SOME = re.compile(r"其中|剩下|其余|余下|除去|除了|\bof which\b|\bof them\b|\bthe rest\b|\bthe other", re.IGNORECASE)
_AND = re.compile(r"\s*(?:和|及|与|、|加|plus|and|,)\s*")
_AND_ALSO = re.compile(r"\s*(?:、|,|和|及|又|再)\s*(?:又|再|还)?(?:新)?(?:培育|引进|新增|引入|招引|招来)(?:了)?\s*")
_STOP = re.compile(r"[，,。.；;？?！!、]\s?")


@dataclass(frozen=True, slots=True)
class _Found:
    """A name of a choice's value where it stands."""

    start: int
    end: int
    fact: str
    value: str
    apart: bool = False


class FactReader:
    """Finds facts in questions; built once from the vocabulary."""

    def __init__(self, vocabulary: Mapping[str, Fact]) -> None:
        self.vocabulary = vocabulary
        self._together: list[tuple[tuple[str, ...], str, str]] = []
        self._chinese: dict[str, list[tuple[str, str]]] = {}
        self._english: dict[tuple[str, ...], list[tuple[str, str]]] = {}
        for fact in vocabulary.values():
            for value, term in fact.values.items():
                for name in (*term.terms_zh, *term.terms_en):
                    if "+" in name:
                        self._together.append((tuple(name.lower().split("+")), fact.name, value))
                for name in term.terms_zh:
                    self._chinese.setdefault(name.lower(), []).append((fact.name, value))
                for name in term.terms_en:
                    self._english.setdefault(tuple(english_words(name)), []).append((fact.name, value))
        self._longest = max(map(len, self._chinese), default=0)
        self._longest_english = max(map(len, self._english), default=0)
        self._anywhere = {
            fact.name: tuple(cue[1:].lower() for cue in (*fact.cues_zh, *fact.cues_en) if cue.startswith("~"))
            for fact in vocabulary.values()
        }
        self._cues = {
            fact.name: _any_of((*fact.cues_zh, *fact.cues_en)) for fact in vocabulary.values() if fact.cues_zh or fact.cues_en
        }  # fmt: skip
        self._denials = {
            fact.name: _any_of((*fact.not_zh, *fact.not_en)) for fact in vocabulary.values() if fact.not_zh or fact.not_en
        }  # fmt: skip

    def read(self, text: str, printed: str = "") -> dict[str, FactValue]:
        """The facts of a (tidied) question.

        `printed` is the same question in the words the policies print: it adds kinds of things by their names,
        never figures or yes-no facts, which must be the asker's own.
        """
        lowered = text.lower()
        named = {name: value for name, value in self._choices(printed.lower()) if name in _NAMED} if printed else {}
        own = {**dict(self._choices(lowered)), **dict(self._flags(lowered)), **dict(self._numbers(lowered))}
        for fact in self.vocabulary.values():
            if fact.passes and own.get(fact.name) is True and own.get(fact.passes.fact) == fact.passes.limit:
                del own[fact.passes.fact]  # the limit was named, not a figure told
        return {**named, **own}

    def _choices(self, text: str) -> Iterator[tuple[str, FactValue]]:
        found = [*self._named(text), *self._named_english(text), *self._named_together(text)]
        by_fact: dict[str, dict[str, None]] = {}
        for one in sorted(found, key=lambda f: f.start):
            if not any(_outranks(other, one) for other in found):
                by_fact.setdefault(one.fact, {})[one.value] = None
        for name, values in by_fact.items():
            if self.vocabulary[name].type == "choices":
                yield name, tuple(values)
            elif len(values) == 1:
                yield name, next(iter(values))

    def _named(self, text: str) -> Iterator[_Found]:
        for start in range(len(text) - 1):
            for length in range(min(self._longest, len(text) - start), 1, -1):
                for fact, value in self._chinese.get(text[start : start + length], ()):
                    yield _Found(start, start + length, fact, value)

    def _named_english(self, text: str) -> Iterator[_Found]:
        words = [(m.start(), m.end()) for m in re.finditer(r"[a-z0-9]+(?:'[a-z]+)?", text)]
        plain = [english_words(text[start:end])[0] for start, end in words]
        for at in range(len(words)):
            for length in range(min(self._longest_english, len(words) - at), 0, -1):
                for fact, value in self._english.get(tuple(plain[at : at + length]), ()):
                    yield _Found(words[at][0], words[at + length - 1][1], fact, value)

    def _named_together(self, text: str) -> Iterator[_Found]:
        """Values named by words that stand apart: 办公+建筑面积."""
        for parts, fact, value in self._together:
            places = [text.find(part) for part in parts]
            if min(places) >= 0:
                yield _Found(
                    min(places), max(at + len(part) for at, part in zip(places, parts, strict=True)), fact, value, True
                )

    def _flags(self, text: str) -> Iterator[tuple[str, FactValue]]:
        text = _with_printed_sums(text)
        for fact in self.vocabulary.values():
            if fact.type != "bool":
                continue
            denied = self._denials.get(fact.name)
            if denied is not None and denied.search(text):
                yield fact.name, False
            elif match := self._cues[fact.name].search(text) if fact.name in self._cues else None:
                yield fact.name, _NEGATION.search(text[max(0, match.start() - 12) : match.start()]) is None

    def _numbers(self, text: str) -> Iterator[tuple[str, FactValue]]:
        rate = next((f for f in self.vocabulary.values() if f.type == "rate"), None)
        taken: list[tuple[int, int]] = []
        if rate and (match := _RATE.search(text)):
            yield rate.name, Decimal(next(n for n in match.groups() if n))
            taken.append(match.span())
        move = read_move(text, self.vocabulary)
        if move:
            yield from move.facts.items()
            taken.append((move.start, move.end))
        found = [
            figure
            for figure in figures(text)
            if figure.comparator not in _OPEN
            and not any(a < figure.end and figure.start < b for a, b in taken)
            and not _CORRECTED.search(text[: figure.start])
        ]
        english = text.isascii()
        ranks = [figure for figure in found if figure.unit == "rank"]
        held = {figure.start: past_rank(text, figure, ranks) for figure in ranks}
        counted = [figure for figure in found if figure.unit == "count"]
        of_some = len(counted) > 1 and _OF_SOME.search(text) is not None  # which of the counts is meant is not told
        pairs = sorted(
            (distance + (_PART if figure.comparator == "top" else 0), at, fact.name)
            for at, figure in enumerate(found)
            for fact in self.vocabulary.values()
            if fact.numeric and fact.type != "rate" and not (of_some and fact.type == "count") and fits(fact, figure)
            and held.get(figure.start, "now") in _HELD.get(fact.name, ("now", "past"))
            and (distance := self._distance(fact, figure, text, english)) is not None
        )  # fmt: skip
        used: set[int] = set()
        given: set[str] = set(move.facts) if move else set()
        pairs += self._only_ones(found)
        for _, at, name in pairs:
            if at not in used and name not in given:
                used.add(at)
                given.add(name)
                joined = self._joined(name, at, found, text)
                used.update(joined)
                value = sum((found[one].value for one in joined), Decimal(0))
                if not impossible(self.vocabulary[name], value):
                    yield name, value

    def _joined(self, name: str, at: int, found: Sequence[Figure], text: str) -> range:
        """A figure and those joined to it: 800万元和700万元 are 1500万元, 引进3家、培育2家 are five together."""
        joint = {"money": _AND, "count": _AND_ALSO}.get(self.vocabulary[name].type)

        def joins(one: Figure, after: Figure) -> bool:
            between = text[one.end : after.start]
            return joint is not None and one.unit == after.unit and joint.fullmatch(between) is not None

        first = last = at
        while first > 0 and joins(found[first - 1], found[first]):
            first -= 1
        while last + 1 < len(found) and joins(found[last], found[last + 1]):
            last += 1
        return range(first, last + 1)

    def _only_ones(self, found: Sequence[Figure]) -> list[tuple[float, int, str]]:
        """The figures whose unit a single fact has (dollars, tonnes of coal): they need no cue."""
        by_unit: dict[str, list[str]] = {}
        for fact in self.vocabulary.values():
            if fact.type in ("money", "quantity"):
                by_unit.setdefault(fact.unit, []).append(fact.name)
        return [
            (99.0, at, by_unit[figure.unit][0])
            for at, figure in enumerate(found)
            if len(by_unit.get(figure.unit, ())) == 1
        ]

    def _distance(self, fact: Fact, figure: Figure, text: str, english: bool) -> float | None:
        """How far the nearest cue of a fact stands from a figure, None where there is none in reach."""
        if any(cue in text for cue in self._anywhere[fact.name]):
            return -1.0  # a cue marked ~ tells wherever it stands
        cue = self._cues.get(fact.name)
        if cue is None:
            return None
        nearest: float | None = None
        for match in cue.finditer(text):
            if figure.start <= match.start() and match.end() <= figure.end:
                continue  # the figure's own unit is no cue
            if match.start() < figure.end and figure.start < match.end():
                gap = 0.0
            elif match.end() <= figure.start:
                gap = (
                    figure.start
                    - match.end()
                    + (3 if fact.type == "count" else 0)
                    + 8 * len(_STOP.findall(text[match.end() : figure.start]))
                )
            else:
                gap = (
                    match.start()
                    - figure.end
                    + (0 if fact.type == "count" else 1.5)
                    + 8 * len(_STOP.findall(text[figure.end : match.start()]))
                )
            gap -= min(len(match[0]), 6) * 0.1  # of two cues as near, the longer says more
            if gap <= (_REACH_ENGLISH if english else _REACH) and (nearest is None or gap < nearest):
                nearest = gap
        return nearest


def _with_printed_sums(text: str) -> str:
    """A text with its sums as the policies print them: RMB 1.5 billion becomes 15亿."""
    parts, at = [], 0
    for figure in figures(text):
        if figure.unit == "CNY":
            parts += [text[at : figure.start], print_quantity(figure.value, "CNY").zh.removesuffix("元")]
            at = figure.end
    return "".join((*parts, text[at:]))


def _outranks(other: _Found, one: _Found) -> bool:
    """Whether a longer name of the same fact, or of its qualified form (zone_level for level), holds this one."""
    return (
        other.fact.endswith(one.fact)
        and not other.apart
        and other.start <= one.start
        and one.end <= other.end
        and other.end - other.start > one.end - one.start
    )


def _any_of(words: Sequence[str]) -> re.Pattern[str]:
    """A pattern of words, the longest first; Latin ones whole."""
    parts = [rf"\b{re.escape(w.lower())}" if w.isascii() else re.escape(w.lower()) for w in words]
    return re.compile("|".join(sorted(parts, key=len, reverse=True)))


def fits(fact: Fact, figure: Figure) -> bool:
    """Whether a figure's unit is one a fact can have."""
    if fact.type in ("money", "quantity"):
        return figure.unit == fact.unit
    if fact.type == "year":
        return figure.unit == "date" and figure.value >= _FIRST_YEAR
    if fact.type == "count" and fact.counter.zh == "年":
        return figure.unit in ("year", "number")
    return figure.unit in _UNITS.get(fact.type, ())
