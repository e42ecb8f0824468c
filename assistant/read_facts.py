"""What an asker told, in the checker's own vocabulary: read from the words and figures of a question.

Choices are found by their names, the longest first; a figure goes to the fact whose cue stands nearest and whose
unit it has. What is not said stays unknown; two values for one choice are no fact.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal

from assistant.rules.types import Fact, FactValue
from index.figures import figures
from index.types import Figure
from index.vocabulary import english_words

_REACH = 14  # characters between a cue and its figure; English words are longer
_REACH_ENGLISH = 40
_UNITS = {"count": ("count", "number"), "rank": ("rank",), "percent": ("percent",), "year": ("year",)}
_NEGATION = re.compile(r"(?:没有?|未曾?|不是|并非|非|不(?!超|低|少|同)|无|还没|尚未)$|(?:\bnot|\bnever|n't|\bno|without)\s*(?:\w+\s+)?$", re.I)
_RATE = re.compile(
    r"1\s*(?:美元|美金|us\s?dollar|usd|dollar)\s*(?:=|兑换?|换|合|折合?|等于|约|按|to|is|equals)*\s*(?:人民币|rmb|cny)?\s*(?P<a>\d+(?:\.\d+)?)"
    r"|(?:汇率|exchange rate|\brate|换算)\D{0,12}?(?P<b>\d+(?:\.\d+)?)(?!\s*[%％])"
    r"|(?P<c>\d+(?:\.\d+)?)\s*(?:yuan|rmb|cny|元)\s*(?:per|to|for|/|兑|一|每)\s*(?:the|a|one|1)?\s*(?:us\s)?(?:dollar|usd|美元)",
    re.IGNORECASE,
)
_STOP = re.compile(r"[，,。.；;？?！!、]\s?")


@dataclass(frozen=True, slots=True)
class _Found:
    """A name of a choice's value where it stands."""

    start: int
    end: int
    fact: str
    value: str


class FactReader:
    """Finds facts in questions; built once from the vocabulary."""

    def __init__(self, vocabulary: Mapping[str, Fact]) -> None:
        self._vocabulary = vocabulary
        self._chinese: dict[str, list[tuple[str, str]]] = {}
        self._english: dict[tuple[str, ...], list[tuple[str, str]]] = {}
        for fact in vocabulary.values():
            for value, term in fact.values.items():
                for name in {term.zh, *term.terms_zh}:
                    self._chinese.setdefault(name.lower(), []).append((fact.name, value))
                for name in {term.en, *term.terms_en}:
                    self._english.setdefault(tuple(english_words(name)), []).append((fact.name, value))
        self._longest = max(map(len, self._chinese), default=0)
        self._longest_english = max(map(len, self._english), default=0)
        self._cues = {
            fact.name: _any_of((*fact.cues_zh, *fact.cues_en)) for fact in vocabulary.values() if fact.cues_zh or fact.cues_en
        }  # fmt: skip
        self._vetoes = {
            fact.name: _any_of((*fact.not_zh, *fact.not_en)) for fact in vocabulary.values() if fact.not_zh or fact.not_en
        }  # fmt: skip

    def read(self, text: str) -> dict[str, FactValue]:
        """The facts of a (tidied) question."""
        lowered = text.lower()
        facts: dict[str, FactValue] = dict(self._choices(lowered))
        facts.update(self._flags(lowered))
        facts.update(self._numbers(lowered))
        return facts

    def _choices(self, text: str) -> Iterator[tuple[str, FactValue]]:
        found = [*self._named(text), *self._named_english(text)]
        by_fact: dict[str, dict[str, None]] = {}
        for one in sorted(found, key=lambda f: f.start):
            inside = any(
                other.fact == one.fact and other.start <= one.start and one.end <= other.end
                and other.end - other.start > one.end - one.start for other in found
            )  # fmt: skip
            if not inside and not self._vetoed(one.fact, text, one.start, one.end):
                by_fact.setdefault(one.fact, {})[one.value] = None
        for name, values in by_fact.items():
            if self._vocabulary[name].type == "choices":
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

    def _flags(self, text: str) -> Iterator[tuple[str, FactValue]]:
        for name, cue in self._cues.items():
            if self._vocabulary[name].type != "bool":
                continue
            if match := next((m for m in cue.finditer(text) if not self._vetoed(name, text, m.start(), m.end())), None):
                yield name, _NEGATION.search(text[max(0, match.start() - 12) : match.start()]) is None

    def _numbers(self, text: str) -> Iterator[tuple[str, FactValue]]:
        rate = next((f for f in self._vocabulary.values() if f.type == "rate"), None)
        taken: list[tuple[int, int]] = []
        if rate and (match := _RATE.search(text)):
            yield rate.name, Decimal(match["a"] or match["b"] or match["c"])
            taken.append(match.span())
        found = [f for f in figures(text) if not any(a <= f.start and f.end <= b for a, b in taken)]
        english = text.isascii()
        pairs = sorted(
            (distance, at, fact.name)
            for at, figure in enumerate(found)
            for fact in self._vocabulary.values()
            if fact.numeric and fact.type != "rate" and _fits(fact, figure)
            and (distance := self._distance(fact, figure, text, english)) is not None
        )  # fmt: skip
        used: set[int] = set()
        given: set[str] = set()
        for _, at, name in pairs:
            if at not in used and name not in given:
                used.add(at)
                given.add(name)
                yield name, found[at].value

    def _distance(self, fact: Fact, figure: Figure, text: str, english: bool) -> float | None:
        """How far the nearest cue of a fact stands from a figure, None where there is none in reach."""
        cue = self._cues.get(fact.name)
        if cue is None or self._vetoed(fact.name, text, figure.start, figure.end):
            return None
        nearest: float | None = None
        for match in cue.finditer(text):
            if match.start() < figure.end and figure.start < match.end():
                gap = 0.0
            elif match.end() <= figure.start:
                gap = figure.start - match.end() + 8 * len(_STOP.findall(text[match.end() : figure.start]))
            else:
                gap = match.start() - figure.end + 1.5 + 8 * len(_STOP.findall(text[figure.end : match.start()]))
            gap -= min(len(match[0]), 6) * 0.1  # of two cues as near, the longer says more
            if gap <= (_REACH_ENGLISH if english else _REACH) and (nearest is None or gap < nearest):
                nearest = gap
        return nearest

    def _vetoed(self, name: str, text: str, start: int, end: int) -> bool:
        """Whether words that rule a fact out stand right beside a span."""
        veto = self._vetoes.get(name)
        return veto is not None and veto.search(text, max(0, start - 6), min(len(text), end + 6)) is not None


def _any_of(words: Sequence[str]) -> re.Pattern[str]:
    """A pattern of words, the longest first; Latin ones whole."""
    parts = [rf"\b{re.escape(w.lower())}" if w.isascii() else re.escape(w.lower()) for w in words]
    return re.compile("|".join(sorted(parts, key=len, reverse=True)))


def _fits(fact: Fact, figure: Figure) -> bool:
    """Whether a figure's unit is one a fact can have."""
    if fact.type in ("money", "quantity"):
        return figure.unit == fact.unit
    return figure.unit in _UNITS.get(fact.type, ())
