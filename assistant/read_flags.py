"""What an asker told by a yes or a no: a fact holds where its cue stands undenied, and does not where its denial stands."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import reduce
from itertools import pairwise

from assistant.any_of import any_of
from assistant.figure_fit import blanked, in_millions
from assistant.not_obtained import (
    CLAUSE_END,
    asks_afterwards,
    clause_of,
    denied_clauses,
    not_obtained,
    of_before,
    without_own_titles,
)
from assistant.other_trade import of_another_trade, trade_pattern
from assistant.rules.quantities import print_quantity
from assistant.rules.types import Fact, FactValue
from assistant.story_words import told_in
from assistant.told_not import denied_by, told_not
from assistant.word_patterns import word_patterns
from index.figures import figures

_WORDS = word_patterns("read_flags")
_NEW = "newly_recognised"
_BEFORE = 40  # so many characters before a cue may deny it
_QUOTES = re.compile(r"[\"“”‘’]|(?<!\w)'|'(?!\w)")  # an "A" is an A


class FlagReader:
    """Finds the yes-or-no facts told in questions; built once from the vocabulary."""

    def __init__(self, vocabulary: Mapping[str, Fact]) -> None:
        self._flags = [fact for fact in vocabulary.values() if fact.type == "bool"]
        self._cues = {
            fact.name: any_of((*fact.cues_zh, *fact.cues_en)) for fact in self._flags if fact.cues_zh or fact.cues_en
        }
        self._beside = {fact.name: any_of((*fact.beside.zh, *fact.beside.en)) for fact in self._flags if fact.beside}
        self._denials = {
            fact.name: any_of((*fact.not_zh, *fact.not_en)) for fact in self._flags if fact.not_zh or fact.not_en
        }
        self._trades = {fact.name: trade_pattern(fact.instead) for fact in self._flags if fact.instead}

    def read(self, text: str, whole: str) -> Iterator[tuple[str, FactValue]]:
        """Each yes-or-no fact that a (lowered) text tells, `whole` being the text with all that stands around it."""
        text = _WORDS["before_a_sum"].sub("", _with_printed_sums(_QUOTES.sub("", text)))
        text = _asked_plainly(_WORDS["added_other"].sub("", text))
        come = reduce(blanked, denied_clauses(text), text)
        repeats = _repeats(text)
        first = _WORDS["first_now"].search(text)
        own = without_own_titles(text)  # what a title of the firm lacks takes nothing from what has come
        out, put = not_obtained(own), asks_afterwards(text)
        for fact in self._flags:
            denied, trades = self._denials.get(fact.name), self._trades.get(fact.name)
            other = of_another_trade(text, trades, self._cues[fact.name]) if trades else False
            again = fact.once and any(not self._of_other_measure(fact, one) for one in repeats)
            said = [] if denied is None else [found[0] for found in denied.finditer(self._of_now(fact, text))]
            passed = fact.name == _NEW and self._years_ago(text)
            loose = told_not(fact.name, text)
            firmly = [at for at in (self._places(fact, text) if loose else ()) if not _denied_before(text, at)]
            loosely, both = denied_by(loose, firmly, text)
            if other or said or again or passed or loosely:
                if fact.once and first and not again and not any(_WORDS["first"].search(one) for one in said):
                    continue  # told to be the first, and of something that it was before
                yield fact.name, False
            elif other is None or both:
                continue  # firms of both kinds are told of, or that it holds and then, loosely, that it does not
            elif fact.name in self._beside and not self._speaks_of(fact, whole):
                continue
            elif at := self._places(fact, come if fact.event else text):
                still_out = [one for one in at if fact.event and out and not_obtained(clause_of(text, one))]
                yield fact.name, any(not _denied_before(text, one) for one in at if one not in still_out)
            elif fact.event and out:
                yield fact.name, False
            elif fact.event and not fact.once and put:
                yield fact.name, True  # the case is put that it has come, whatever was told before

    def _of_now(self, fact: Fact, text: str) -> str:
        """A text less the clauses that deny what a fact tells of a time before, where its cue stands undenied after them."""
        ends = [0, *(end.end() for end in CLAUSE_END.finditer(text)), len(text)]
        clauses = [text[start:end] for start, end in pairwise(ends)]
        for at, one in enumerate(clauses):
            rest = "".join(clauses[at + 1 :])
            if of_before(one) and self._tells(fact, rest):
                clauses[at] = " "
        return "".join(clauses)

    def _tells(self, fact: Fact, text: str) -> bool:
        """Whether a text has a cue of a fact, and nothing that denies it."""
        denial = self._denials.get(fact.name)
        told = any(not _denied_before(text, at) for at in self._places(fact, text))
        return told and not (denial and denial.search(text))

    def _places(self, fact: Fact, text: str) -> list[int]:
        """Where the cues of a fact stand in a text."""
        cue = self._cues.get(fact.name)
        return [found.start() for found in cue.finditer(text)] if cue else []

    def _years_ago(self, text: str) -> bool:
        """Whether what was recognised is told to have been so years ago, and nothing beside it to be new."""
        rest = _WORDS["years_ago"].sub(" ", text)
        return rest != text and self._cues[_NEW].search(rest) is None

    def _of_other_measure(self, fact: Fact, clause: str) -> bool:
        """Whether what a clause says happened again is told of something else: 首次进入培育库，营收又超过3亿."""
        own = self._beside.get(fact.name)
        measures = [found[0] for found in _WORDS["measure"].finditer(clause)]
        return bool(measures) and not any(own and own.search(one) for one in measures)

    def _speaks_of(self, fact: Fact, text: str) -> bool:
        """Whether a text speaks of what must stand beside a fact's cue."""
        units = fact.beside.units if fact.beside else ()
        return self._beside[fact.name].search(text) is not None or any(f.unit in units for f in figures(text))


def _asked_plainly(text: str) -> str:
    """A text with what it asks whether it is so as if it were: 是不是新认定的 is 是新认定的."""
    return _WORDS["whether"].sub(
        lambda found: found[0] if _WORDS["all_one"].search(text[: found.start()]) else "", text
    )


def _denied_before(text: str, at: int) -> bool:
    """Whether what stands at a place of a text is denied right before it."""
    return _WORDS["denied"].search(text[max(0, at - _BEFORE) : at]) is not None


def _repeats(text: str) -> list[str]:
    """The clauses of a text that say of something that it happened again."""
    ends = [0, *(end.end() for end in _WORDS["clause"].finditer(text)), len(text)]
    found = {at for english in (True, False) for at in told_in("repeated", text, english=english)}
    return [text[start:end] for start, end in pairwise(ends) if any(start <= at < end for at in found)]


def _with_printed_sums(text: str) -> str:
    """A text with its sums as the policies print them: RMB 1.5 billion becomes 15亿."""
    parts, at = [], 0
    for figure in figures(text):
        if figure.unit == "CNY" or in_millions(figure):
            parts += [text[at : figure.start], print_quantity(figure.value, "CNY").zh.removesuffix("元")]
            at = figure.end
    return "".join((*parts, text[at:]))
