"""What an asker told, in the checker's own vocabulary: read from the words and figures of a question.

Choices are found by their names, the longest first; a figure goes to the fact whose cue stands nearest and whose
unit it has. What is not said stays unknown; two values for one choice are no fact.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal

from assistant.any_of import any_of
from assistant.aside_names import told_aside
from assistant.cue_distance import CueDistance
from assistant.denied_words import IS_NOT
from assistant.figure_fit import in_millions, passed_before
from assistant.names_apart import DESCRIBES, describing, parts_apart
from assistant.other_trade import of_another_trade, trade_pattern
from assistant.past_rank import held_once
from assistant.read_figures import FigureReader
from assistant.rules.possible import impossible
from assistant.rules.quantities import print_quantity
from assistant.rules.types import Fact, FactValue
from assistant.workplace import of_my_work, of_office
from index.figures import figures
from index.vocabulary import english_words

_NEGATION = re.compile(
    r"(?:没有?(?:自己的|自有的?)?|未曾?|不是|并非|非|不(?!超|低|少|同)(?:再|设|办|开|建|搞|做|从事|经营)?|无|还没|尚未)$"
    r"|(?:\bnot|\bnever|n't|\bno|\bwithout|\bneither|\bnor)(?!\s+(?:only|just|long|least|far|sure|merely|simply)\b)\s*(?:\w+\s+){0,3}$|\b(?:nobody|no one|none|nothing)\s+(?:\w+\s+){0,6}$",
    re.I,
)
_BEFORE = 40  # so many characters before a cue may deny it
_NOT_IT = re.compile(
    r"(?<!is it )(?<!are they )(?<!are we )\b(?:not|no longer|rather than|instead of) (?:(?:a|an|the|yet|at|on|by|from|with|just) )*$"
)
_NOT_THAT = re.compile(rf"(?:{IS_NOT}|不属于|不算|不再是)(?:我们|个|一个|一家|一处|什么)?$")
_OF_TIME = ("年", "层")  # years and storeys are no things of which there may be several
_NAMED = frozenset(
    (
        "recognised_as",
        "level",
        "zone_level",
        "zone_type",
        "national_programme",
        "unicorn_status",
        "land_use",
    )
)


_INDUSTRY = "industry"
_QUOTES = re.compile(r"[\"“”‘’]|(?<!\w)'|'(?!\w)")  # an "A" is an A
_A_SUM = re.compile(
    r"\b(?:the |a |its |our |their )?(?:mark of |level of |threshold of |line of )?(?:the )?(?:rmb |cny )?(?=[\d.]+亿)"
)


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
        self._together: list[tuple[tuple[re.Pattern[str], ...], str, str]] = []
        self._described: list[tuple[re.Pattern[str], str, str]] = []
        self._chinese: dict[str, list[tuple[str, str]]] = {}
        self._english: dict[tuple[str, ...], list[tuple[str, str]]] = {}
        for fact in vocabulary.values():
            for value, term in fact.values.items():
                for name in (*term.terms_zh, *term.terms_en):
                    if "+" in name:
                        self._together.append((parts_apart(name), fact.name, value))
                    elif DESCRIBES in name:
                        self._described.append((describing(name), fact.name, value))
                for name in term.terms_zh:
                    self._chinese.setdefault(name.lower(), []).append((fact.name, value))
                for name in term.terms_en:
                    self._english.setdefault(tuple(english_words(name)), []).append((fact.name, value))
        self._starts = {name[:2] for name in self._chinese}
        self._longest = max(map(len, self._chinese), default=0)
        self._longest_english = max(map(len, self._english), default=0)
        self._cues = {
            fact.name: any_of((*fact.cues_zh, *fact.cues_en)) for fact in vocabulary.values() if fact.cues_zh or fact.cues_en
        }  # fmt: skip
        self._beside = {
            fact.name: any_of((*fact.beside.zh, *fact.beside.en)) for fact in vocabulary.values() if fact.beside
        }
        cues = CueDistance(vocabulary)
        self._denied = cues.denied
        self._figures = FigureReader(vocabulary, cues)
        kinds = vocabulary["recognised_as"].values.values() if "recognised_as" in vocabulary else ()
        self.recognised = any_of([name.split("+")[-1] for kind in kinds for name in kind.terms_zh] or ["\0"])
        self._things = {
            fact.name: any_of((*fact.cues_zh, *(cue.removesuffix("s") for cue in fact.cues_en)))
            for fact in vocabulary.values()
            if fact.type == "count" and fact.counter.zh not in _OF_TIME
        }
        self._denials = {
            fact.name: any_of((*fact.not_zh, *fact.not_en)) for fact in vocabulary.values() if fact.not_zh or fact.not_en
        }  # fmt: skip
        self._trades = {fact.name: trade_pattern(fact.instead) for fact in vocabulary.values() if fact.instead}

    def read(
        self,
        text: str,
        printed: str = "",
        around: str = "",
        before: str = "",
        known: Mapping[str, FactValue] | None = None,
    ) -> dict[str, FactValue]:
        """The facts of a (tidied) question, or of a part of one, `around` being the whole; `before` are the turns before.

        `known` is what those told; `printed` is the same question in the words the policies print: it adds kinds of things by their names,
        never figures or yes-no facts, which must be the asker's own.
        """
        lowered = text.lower()
        named = {name: value for name, value in self._choices(printed.lower()) if name in _NAMED} if printed else {}
        choices = dict(self._choices(lowered, before.lower()))
        told = {**named, **choices}
        own = {
            **choices,
            **dict(self._flags(lowered, f"{lowered} {around.lower()}")),
            **dict(self._figures.read(lowered, {**_zone_known(known or {}), **told}, around.lower())),
        }
        own.update(self._ruled_out(lowered, own))
        for fact in self.vocabulary.values():
            if fact.passes and own.get(fact.name) is True and own.get(fact.passes.fact) == fact.passes.limit:
                del own[fact.passes.fact]  # the limit was named, not a figure told
        return {**named, **{name: value for name, value in own.items() if not self._impossible(name, value)}}

    def _ruled_out(self, text: str, told: Mapping[str, FactValue]) -> Iterator[tuple[str, FactValue]]:
        """The first times that what is told of earlier years rules out: as high in 2019, past the limit last year."""
        once, now = held_once(text), told.get("national_rank")
        if once and isinstance(now, Decimal) and once <= now:
            yield "first_entry", False
        for fact in self.vocabulary.values():
            if fact.passes and passed_before(text, fact.passes.limit):
                yield fact.name, False

    def _impossible(self, name: str, value: FactValue) -> bool:
        """Whether a figure is one that its fact can never have, such as rank 0."""
        return isinstance(value, Decimal) and impossible(self.vocabulary[name], value) != ""

    def counted(self, text: str) -> tuple[str, ...]:
        """The facts that count things of which a text speaks, those spoken of last first."""
        last = {
            name: max((m.end() for m in cue.finditer(text.lower())), default=-1) for name, cue in self._things.items()
        }
        return tuple(sorted((name for name in last if last[name] >= 0), key=lambda name: -last[name]))

    def denied(self, text: str) -> frozenset[str]:
        """The facts told before that a text says are not meant."""
        return self._denied(text.lower())

    def _choices(self, text: str, before: str = "") -> Iterator[tuple[str, FactValue]]:
        found = [*self._named(text), *self._named_english(text), *self._named_together(text, before)]
        found += self._named_by_description(text)
        found = [one for one in found if not told_aside(one.fact, text, one.start, one.end)]
        found = _without_payer(_of_the_project(found, text), text)
        by_fact: dict[str, dict[str, None]] = {}
        for one in sorted(found, key=lambda f: f.start):
            if not any(_outranks(other, one) or _ends_in(other, one) for other in found):
                by_fact.setdefault(one.fact, {})[one.value] = None
        for name, values in by_fact.items():
            if self.vocabulary[name].type == "choices":
                yield name, tuple(values)
            elif len(values) == 1:
                yield name, next(iter(values))

    def _named(self, text: str) -> Iterator[_Found]:
        for start in range(len(text) - 1):
            if text[start : start + 2] not in self._starts or _NOT_THAT.search(text[:start]):
                continue
            for length in range(min(self._longest, len(text) - start), 1, -1):
                for fact, value in self._chinese.get(text[start : start + length], ()):
                    yield _Found(start, start + length, fact, value)

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
        for parts, fact, value in self._together:
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

    def _flags(self, text: str, whole: str) -> Iterator[tuple[str, FactValue]]:
        text = _A_SUM.sub("", _with_printed_sums(_QUOTES.sub("", text)))
        for fact in self.vocabulary.values():
            if fact.type != "bool":
                continue
            denied, trades = self._denials.get(fact.name), self._trades.get(fact.name)
            other = of_another_trade(text, trades, self._cues[fact.name]) if trades else False
            if other or (denied and denied.search(text)):
                yield fact.name, False
            elif other is None:
                continue  # firms of both kinds are told of
            elif fact.name in self._beside and not self._speaks_of(fact, whole):
                continue
            elif match := self._cues[fact.name].search(text) if fact.name in self._cues else None:
                yield fact.name, _NEGATION.search(text[max(0, match.start() - _BEFORE) : match.start()]) is None

    def _speaks_of(self, fact: Fact, text: str) -> bool:
        """Whether a text speaks of what must stand beside a fact's cue."""
        units = fact.beside.units if fact.beside else ()
        return self._beside[fact.name].search(text) is not None or any(f.unit in units for f in figures(text))


def _zone_known(known: Mapping[str, FactValue]) -> dict[str, FactValue]:
    """The level of the zone that turns before told; of anything else recognised it says nothing."""
    of_zone = ("zone_level",) if "recognised_as" in known else ("zone_level", "level")
    return {name: known[name] for name in of_zone if name in known}


def _of_the_project(found: Sequence[_Found], text: str) -> list[_Found]:
    """The names less the industries that are only where the asker works; what it works in counts where no other is named."""
    kept = [one for one in found if one.fact != _INDUSTRY or not of_office(text, one.end)]
    other = any(one.fact == _INDUSTRY and not of_my_work(text, one.start) for one in kept)
    return [one for one in kept if not (other and one.fact == _INDUSTRY and of_my_work(text, one.start))]


_PAYS = (
    r"(?:'s)? (?:(?:government|itself|then|also|ever|still|really|actually|even) )*(?:pays?|puts?|gives?|adds?|grants?|awards?|provides?"
    r"|offers?|hands?|contributes?|match(?:es)?|tops?|chips?|bears?|shoulders?|sends?|spends?|reimburses?|refunds?|returns?|forks?|coughs?"
    r"|share|part|side|contribution|money|purse|coffers|treasury|budget|funds?|funding|support|subsidy|reward|award|grant|bonus)\b"
)
_PAYER = re.compile(
    r"(?<=自治区)(?:财政|政府|本级|总共|一共|统共|合计|共|要|得|该|应|需|会|能|可|给|出|掏|拿|补|奖|配套|资助|准备|最多|最高|方面|这边|层面|那边|里)"
    r"|(?<=regional) (?:matching|money|funding|funds?|subsid\w+|support|grants?|government|budget|treasury|aid|finances?)\b"
    rf"|(?<=自治区){_PAYS}|(?<=region){_PAYS}"
)
_REGION_PAYS = re.compile(rf"(?<=自治区){_PAYS}|(?<=region){_PAYS}")
_PAID_BY = re.compile(
    r"(?<!approval )(?<!approved )(?<!recognition )(?<!status )\b(?:from|out of) (?:the )?(?:autonomous )?$"
)


def _without_payer(found: Sequence[_Found], text: str) -> list[_Found]:
    """The names less the region as the one who pays, where another level of what it pays for is named."""
    levels = [one for one in found if one.fact == "level"]
    payers = [one for one in levels if _PAYER.match(text, one.end) or _PAID_BY.search(text[: one.start])]
    others = {one.value for one in levels if one not in payers}
    if not others:  # in English who pays is told apart for certain, and is not the level of what it pays for
        spoken = [one for one in levels if _REGION_PAYS.match(text, one.end) or _PAID_BY.search(text[: one.start])]
        return [one for one in found if one not in spoken]
    return [one for one in found if not (one in payers and others)]


def _with_printed_sums(text: str) -> str:
    """A text with its sums as the policies print them: RMB 1.5 billion becomes 15亿."""
    parts, at = [], 0
    for figure in figures(text):
        if figure.unit == "CNY" or in_millions(figure):
            parts += [text[at : figure.start], print_quantity(figure.value, "CNY").zh.removesuffix("元")]
            at = figure.end
    return "".join((*parts, text[at:]))


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
