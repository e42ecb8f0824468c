"""Which fact each figure of a question tells: the one whose cue stands nearest and whose unit it has."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from decimal import Decimal
from itertools import pairwise

from assistant.counted_noun import counts_these
from assistant.cue_words import counted_apart, named_later, of_another_word
from assistant.fact_kinds import of_things
from assistant.figure_fit import blanked, fits, named, of_all_of_them, regional, then_now
from assistant.past_rank import best_before, past_rank, worst_of_years
from assistant.read_move import read_move
from assistant.rules.possible import impossible
from assistant.rules.types import Fact, FactValue
from index.figures import figures
from index.types import Figure

_REACH = 14  # characters between a cue and its figure; English words are longer
_REACH_ENGLISH = 40
RATE = re.compile(
    r"按(?:照|人民币)?(?:汇率)?\s*(?P<d>(?<!\d)\d{1,4}\.\d{1,6}|(?<!\d)[5-9])\s*(?:的?汇率)?(?:折|算|换|兑|计|来算)|按\s*(?P<g>[5-9]\.\d{1,4})(?=\s*[，,。；;]|$)|\bat (?P<e>\d{1,4}\.\d{1,6})\b(?! ?(?:%|per ?cent|million|billion))"
    r"|(?:1|\bone|\bthe)\s*(?:美元|美金|us\s?dollar|usd|dollar)\s*(?:=|兑换?|换|合|折合?|等于|约|按|to|is|at|being|worth|equals)*\s*(?:人民币|rmb|cny)?\s*(?P<a>\d{1,4}(?:\.\d{1,6})?)"
    r"|(?:rmb|cny|yuan|¥)\s*(?P<r>\d{1,2}(?:\.\d{1,6})?)\s*(?:per|to|for|a|an|/)\s*(?:the|a|one|1)?\s*(?:us\s)?(?:dollar|usd)"
    r"|(?P<f>(?<![\d.])\d{1,4}(?:\.\d{1,6})?)\s*(?:的?汇率|(?:as|for|being) (?:the |an? |our |your )?(?:\w+ )?(?:exchange|fx|conversion|forex)(?: rate)?\b)"
    r"|(?:汇率|exchange rate|\brate|换算)\D{0,12}?(?P<b>\d{1,4}(?:\.\d{1,6})?)(?!\s*[%％])"
    r"|(?P<c>(?<![\d.])\d{1,4}(?:\.\d{1,6})?)\s*(?:yuan|rmb|cny|元)\s*(?:per|to|for|/|兑|一|每)\s*(?:the|a|one|1)?\s*(?:us\s)?(?:dollar|usd|美元)"
    r"|(?P<h>(?<![\d.])\d{1,2}(?:\.\d{1,6})?) (?:to|per|against) (?:the|a|an|one|1|each|every) (?:us |u\.s\. |american )?(?:dollar|usd|buck|greenback)\b",
    re.IGNORECASE,
)
IS_NOT = r"(?<!是)不是|并非|而非"  # as a part of a pattern: what something is said not to be
CORRECTED = re.compile(rf"(?:{IS_NOT})\s*$|\bnot\s+(?:usd|rmb|us\$|\$|¥)?\s*$", re.IGNORECASE)
_AWARDED = re.compile(r"\b(?:awarded|rewarded|granted|(?:award|reward|bonus) of)(?: with)?\s*$")
_PART = 6  # a part of a ranking (前50) is told of a zone only where no place is
_PART_ENGLISH = 20
_NOT_IN = re.compile(r"(?:没有?|未|没能|未能)(?:进入?|到|排进|挤进|冲进|跻身|打进)(?:到|入)?(?:了)?(?:全国|国家)?$")
_PAST = "previous_rank"
_HELD = {"national_rank": ("now",), _PAST: ("past",)}
_FROM_BOTTOM = re.compile(r" from the bottom\b")
_IN_REGION = re.compile(r" (?:place )?(?:in|of|within|across) (?:the |our )?(?:autonomous )?(?:region|guangxi)\b")
_COUNTED_UP = frozenset(("rank_from_bottom", "indicator_from_bottom"))
_OPEN = frozenset((">", "<"))  # "more than 20 million" is no figure to reckon with
_OF_SOME = re.compile(r"其中|剩下|其余|余下|除去|除了|\bof which\b|\bof them\b|\bthe rest\b|\bthe other", re.IGNORECASE)
_AND = re.compile(r"\s*(?:和|及|与|、|加|plus|and|,)\s*")
_ONE_EACH = re.compile(r"\s*[，,；;]?\s*(?:另|另外)?一[个项笔](?:国家|项目)?(?:就?给|拨|批|是|为)?了?\s*")
_SEVERAL_FIRMS = re.compile(r"(?:[两俩二三四五六七八九]|\d+)\s*家")
_SEVERAL_PROJECTS = re.compile(
    r"分别|各自|[两俩二三四五六七八九\d]\s*个[^，,。；;]{0,8}(?:项目|企业|公司|客商|投资)"
    r"|\b(?:two|three|four|five|both|several|\d) (?:[\w-]+ ){0,3}(?:projects|firms|companies|investors|manufacturers|enterprises|investments)\b|\brespectively\b",
    re.IGNORECASE,
)
_AND_ALSO = re.compile(r"\s*(?:、|,|和|及|又|再)\s*(?:又|再|还)?(?:新)?(?:培育|引进|新增|引入|招引|招来)(?:了)?\s*")
_FIRMS = frozenset(("enterprises", "enterprises_added"))
_NOTHING: Mapping[str, FactValue] = {}
_PLACED = ("前", "第")  # 前三 is a place in a ranking
_OCCASIONS = ("次", "回", "趟", "遍")  # how often, never how many
_NO_PLACE = re.compile(r"(?:1st|2nd|3rd) time|\bfirst time", re.IGNORECASE)
_DENIED = re.compile(rf"(?:{IS_NOT}|不算|不看|\bnot (?:on |about )?(?:a |the )?)\s*$", re.IGNORECASE)
_TONNES = re.compile(r"\s*(?:吨|tonnes?\b|tons?\b)", re.IGNORECASE)
_UP_TO = re.compile(r"\bup to (?=how|what|which|rmb|cny|usd|[¥$])", re.IGNORECASE)  # asks a ceiling, tells no rise
_LETTER = re.compile(r"(?:^|[ -])[A-Za-z]$")
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
        self._tails = {fact.name: _tails(fact) for fact in vocabulary.values() if of_things(fact)}
        grants = vocabulary["national_programme"].values.values() if "national_programme" in vocabulary else ()
        names = any_of([name for one in grants for name in (*one.terms_zh, *one.terms_en)] or ["\0"]).pattern
        self._and_grant = re.compile(
            rf"\s*(?:和|及|与|、|加|以及|plus|and)\s*(?:(?:a|an|the|from)\s)?(?:国家级?)?(?:{names})(?:项目|专项)?(?:的|又?[给拨]了?)?\s*",
            re.I,
        )

    def read(
        self, text: str, told: Mapping[str, FactValue] = _NOTHING, around: str = ""
    ) -> Iterator[tuple[str, FactValue]]:
        """Each fact that a figure of a (lowered) text tells, with its value; `told` are the kinds of things it names.

        `around` is the whole of which the text is a part.
        """
        rate = next((f for f in self.vocabulary.values() if f.type == "rate"), None)
        taken: list[tuple[int, int]] = []
        if rate and (match := RATE.search(text)):
            yield rate.name, Decimal(next(n for n in match.groups() if n))
            taken.append(match.span())
        move = None if regional(told) else read_move(text, self.vocabulary, around)  # whose places are not national
        if move:
            yield from move.facts.items()
            taken.append((move.start, move.end))
        if yearly := named(told, "zone_level") == ("regional",) and worst_of_years(text):
            taken.append((0, len(text)) if figures(text) else (0, 0))
            yield "regional_rank", yearly
        best = best_before(text)
        if best:
            taken.append(best[0])
        found = [
            figure
            for figure in figures(text)
            if figure.comparator not in _OPEN
            and not any(a < figure.end and figure.start < b for a, b in taken)
            and not CORRECTED.search(text[: figure.start])
            and not (
                figure.unit == "rank" and (_NO_PLACE.match(text, figure.start) or _NOT_IN.search(text[: figure.start]))
            )
            and not of_all_of_them(text, figure)
            and not (figure.unit == "count" and figure.text.endswith(_OCCASIONS))
        ]
        earlier = {one.start: now for one, now in pairwise(found) if then_now(text, one, now)}
        english = text.isascii()
        part = _PART_ENGLISH if english else _PART
        ranks = [figure for figure in found if figure.unit == "rank"]
        held = {figure.start: past_rank(text, figure, ranks) for figure in ranks}
        counted = [figure for figure in found if figure.unit == "count"]
        of_some = len(counted) > 1 and _OF_SOME.search(text) is not None  # which of the counts is meant is not told
        cues = _UP_TO.sub(lambda found: " " * len(found[0]), blanked(text, best[0]) if best else text)
        pairs = sorted(
            (distance + (part if figure.comparator == "top" else 0), at, fact.name)
            for at, figure in enumerate(found)
            for fact in self.vocabulary.values()
            if fact.numeric and fact.type != "rate" and not (of_some and fact.type == "count")
            and not (fact.type == "count" and figure.unit == "number" and text[: figure.start].endswith(_PLACED))
            and (fits(fact, figure) or (fact.unit == "tce" and figure.unit == "number" and _TONNES.match(text, figure.end)))
            and not (fact.name == _PAST and figure.comparator == "top")  # among the first 150 is no place held
            and (not of_things(fact) or counts_these(text, figure.start, figure.end, self._tails[fact.name], firms=fact.name in _FIRMS))
            and not (fact.paid_in and _AWARDED.search(text[: figure.start]))
            and not self._of_another(fact, told) and self._spoken_of(fact, text + around)
            and not (fact.name in _HELD and _IN_REGION.match(text, figure.end))
            and (fact.name in _COUNTED_UP or not _FROM_BOTTOM.match(text, figure.end))
            and held.get(figure.start, "now") in _HELD.get(fact.name, ("now", "past"))
            and (distance := self._distance_now(fact, figure, cues, found, earlier, english)) is not None
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
                    if best and name == "national_rank" and value < best[1]:
                        yield "first_entry", True  # it never was there before
                    yield name, value
        if best:
            yield "previous_rank", best[1]
        loose = [figure for at, figure in enumerate(found) if at not in used and figure.unit == "rank"]
        loose = [figure for figure in loose if not _FROM_BOTTOM.match(text, figure.end)]
        if len(loose) == 1 and regional(told) and "regional_rank" not in given:
            yield "regional_rank", loose[0].value
        elif len(loose) == 1 and loose[0].comparator == "=" and held[loose[0].start] == "now" and not regional(told):
            yield from self._rank_alone(loose[0], given, best[1] if best else None)

    def _rank_alone(self, figure: Figure, given: set[str], best: Decimal | None) -> Iterator[tuple[str, FactValue]]:
        """The one place in a ranking that no cue stands beside, as the zone's national rank."""
        if "national_rank" in self.vocabulary and "national_rank" not in given:
            yield from (
                ("national_rank", figure.value),
                *((("first_entry", True),) if best and figure.value < best else ()),
            )

    def denied(self, text: str) -> frozenset[str]:
        """The facts whose matter a text says it does not mean: 不是单项."""
        return frozenset(
            name
            for name, cues in self._anywhere.items()
            if any(cue in text and _DENIED.search(text[: text.index(cue)]) for cue in cues)
        )

    def _joined(self, name: str, at: int, found: Sequence[Figure], text: str) -> range:
        """A figure and those joined to it: 800万元和700万元 are 1500万元, 引进3家、培育2家 are five together.

        一个给650万，一个给480万 are one firm's two projects, unless several firms are told of.
        """
        joint = {"money": _AND, "count": _AND_ALSO}.get(self.vocabulary[name].type)

        apart = _SEVERAL_FIRMS.search(text) is not None  # one sum for each of several firms is not added up
        if self.vocabulary[name].paid_in and _SEVERAL_PROJECTS.search(text):
            return range(at, at + 1)  # the threshold of capital paid in is that of each project

        def joins(one: Figure, after: Figure) -> bool:
            between = text[one.end : after.start]
            if joint is None or one.unit != after.unit:
                return False
            one_firm = joint is _AND and not apart  # one sum for each of two programmes, or one each, of one firm
            both = _ONE_EACH.fullmatch(between) or self._and_grant.fullmatch(between)
            return bool(joint.fullmatch(between) or (one_firm and both))

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

    def _distance_now(
        self,
        fact: Fact,
        figure: Figure,
        text: str,
        found: Sequence[Figure],
        earlier: Mapping[int, Figure],
        english: bool,
    ) -> float | None:
        """The distance of a figure's cue; of 去年营收14.8亿，今年15.6亿 the cue speaks of the later one."""
        if fact.type != "money" or fact.name.startswith("tax_"):
            return self._distance(fact, figure, text, english)
        if figure.start in earlier:
            return None
        before = next((one for one in found if earlier.get(one.start) is figure), None)
        own = self._distance(fact, figure, text, english)
        return own if before is None else own if own is not None else self._distance(fact, before, text, english)

    def _distance(self, fact: Fact, figure: Figure, text: str, english: bool) -> float | None:
        """How far the nearest cue of a fact stands from a figure, None where there is none in reach."""
        if any(cue in text and not _DENIED.search(text[: text.index(cue)]) for cue in self._anywhere[fact.name]):
            return -1.0  # a cue marked ~ tells wherever it stands
        cue = self._cues.get(fact.name)
        if cue is None:
            return None
        nearest: float | None = None
        for match in cue.finditer(text):
            if figure.start <= match.start() and match.end() <= figure.end:
                continue  # the figure's own unit is no cue
            if of_another_word(fact, text, match):
                continue
            if counted_apart(fact, figure, match) or (
                of_things(fact) and named_later(text[figure.end : match.start()])
            ):
                continue
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

    def _spoken_of(self, fact: Fact, text: str) -> bool:
        """Whether a text speaks of what must stand beside a fact's cue, where something must."""
        if fact.beside is None or any(word in text for word in (*fact.beside.zh, *fact.beside.en)):
            return True
        return any(figure.unit in fact.beside.units for figure in figures(text))

    def _of_another(self, fact: Fact, told: Mapping[str, FactValue]) -> bool:
        """Whether what was named rules a fact out: a national zone has no place within the region."""
        return any(named(told, name) == (value,) for name, value in fact.not_of.items())


def _tails(fact: Fact) -> re.Pattern[str]:
    """What the names of the things of a fact end with: 实验室 of 重点实验室, laboratories of key laboratories."""
    chinese = {cue[-2:] for cue in fact.cues_zh if len(cue) > 1}
    english = {cue.split()[-1].lower() for cue in fact.cues_en}
    return re.compile(
        "|".join((*sorted(chinese), *(rf"^{re.escape(one.removesuffix('s'))}s?$" for one in sorted(english))))
    )


def any_of(words: Sequence[str]) -> re.Pattern[str]:
    """A pattern of words, the longest first; Latin ones whole."""
    parts = [rf"\b{re.escape(w.lower())}{_ended(w)}" if w.isascii() else re.escape(w.lower()) for w in words]
    return re.compile("|".join(sorted(parts, key=len, reverse=True)))


def _ended(word: str) -> str:
    """The end of a word in a pattern where its last letter stands alone: an A is no award."""
    return r"\b" if _LETTER.search(word) else ""
