"""Which fact each figure of a question tells: the one whose cue stands nearest and whose unit it has."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from decimal import Decimal

from assistant.past_rank import past_rank
from assistant.read_move import read_move
from assistant.rules.possible import impossible
from assistant.rules.types import Fact, FactValue
from index.figures import figures
from index.types import Figure

_REACH = 14  # characters between a cue and its figure; English words are longer
_REACH_ENGLISH = 40
_UNITS = {"count": ("count", "number"), "rank": ("rank",), "percent": ("percent",)}
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
_OF_SOME = re.compile(r"其中|剩下|其余|余下|除去|除了|\bof which\b|\bof them\b|\bthe rest\b|\bthe other", re.IGNORECASE)
_AND = re.compile(r"\s*(?:和|及|与|、|加|plus|and|,)\s*")
_ONE_EACH = re.compile(r"\s*[，,；;]?\s*(?:另|另外)?一[个项笔](?:国家|项目)?(?:就?给|拨|批|是|为)?了?\s*")
_SEVERAL_FIRMS = re.compile(r"(?:[两俩二三四五六七八九]|\d+)\s*家")
_AND_ALSO = re.compile(r"\s*(?:、|,|和|及|又|再)\s*(?:又|再|还)?(?:新)?(?:培育|引进|新增|引入|招引|招来)(?:了)?\s*")
_STOP = re.compile(r"[，,。.；;？?！!、]\s?")


class FigureReader:
    """Finds the figures told in questions; built once from the vocabulary."""

    def __init__(self, vocabulary: Mapping[str, Fact]) -> None:
        self.vocabulary = vocabulary
        self._anywhere = {
            fact.name: tuple(cue[1:].lower() for cue in (*fact.cues_zh, *fact.cues_en) if cue.startswith("~"))
            for fact in vocabulary.values()
        }
        self._cues = {
            fact.name: any_of((*fact.cues_zh, *fact.cues_en)) for fact in vocabulary.values() if fact.cues_zh or fact.cues_en
        }  # fmt: skip

    def read(self, text: str) -> Iterator[tuple[str, FactValue]]:
        """Each fact that a figure of a (lowered) text tells, with its value."""
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
        """A figure and those joined to it: 800万元和700万元 are 1500万元, 引进3家、培育2家 are five together.

        一个给650万，一个给480万 are one firm's two projects, unless several firms are told of.
        """
        joint = {"money": _AND, "count": _AND_ALSO}.get(self.vocabulary[name].type)

        apart = _SEVERAL_FIRMS.search(text) is not None  # one sum for each of several firms is not added up

        def joins(one: Figure, after: Figure) -> bool:
            between = text[one.end : after.start]
            if joint is None or one.unit != after.unit:
                return False
            return bool(joint.fullmatch(between) or (joint is _AND and not apart and _ONE_EACH.fullmatch(between)))

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


def any_of(words: Sequence[str]) -> re.Pattern[str]:
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
