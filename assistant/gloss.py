"""What a Chinese quote says, in English: the rules' own sentences where rules speak of it, else its telling terms."""

from __future__ import annotations

import re
from collections.abc import Iterable
from decimal import Decimal
from functools import cache
from pathlib import Path

from assistant.rules.quantities import plain, print_quantity
from assistant.rules.types import Rule
from index.figures import figures
from index.numerals import half_width
from index.types import Figure, Provision
from index.vocabulary import Vocabulary

_MOST = 8
_SENTENCES = 3
_LISTED = Decimal(10)  # smaller figures are names and lists
_DIGITS = re.compile(r"\d+(?:\.\d+)?")
_NUMERAL = re.compile(r"[\d零〇一二两三四五六七八九十半]")
_TRILLION = Decimal(10**12)
_PREFIX = {"<=": "up to ", ">=": "at least ", ">": "more than ", "<": "less than ", "top": "top ", "bottom": "last "}


def in_english(provision: Provision, rules: Iterable[Rule], vocabulary: Vocabulary) -> str:
    """A provision in English: what the rules anchored in it say, else a gloss of its terms."""
    anchored = (
        rule
        for rule in rules
        if rule.document == provision.document
        and any(anchor.start < provision.end and provision.start < anchor.end for anchor in rule.anchors)
    )
    said = [text for text in map(_sentence, anchored) if _given(text, provision.text)]
    return "; ".join(dict.fromkeys(said[:_SENTENCES])) or gloss(provision.text, vocabulary)


def _sentence(rule: Rule) -> str:
    """What a rule says: its title, and what it promises or orders where that says more."""
    told = rule.promise or rule.measure
    if told is None or told.en.lower() in rule.title.en.lower():
        return rule.title.en
    return f"{rule.title.en}: {told.en}"


def gloss(quote: str, vocabulary: Vocabulary) -> str:
    """The English names of the telling terms of a quote, with its figures, in the order of the quote."""
    named = [(m.start, m.concept.en) for m in vocabulary.mentions(quote) if _given(m.concept.en, quote)]
    found = [(start, name) for start, name in named if name not in _plain_terms()] or named
    found += [(f.start, figure_in_english(f)) for f in figures(quote) if _told(f)]
    return "; ".join(list(dict.fromkeys(words for _, words in sorted(found)))[:_MOST])


def _given(english: str, quote: str) -> bool:
    """Whether the figures of an English wording are printed in the quote."""
    printed = half_width(quote)
    digits = set(_DIGITS.findall(printed))
    values = {figure.value for figure in figures(quote)} if digits else set()
    return all(figure.value in values for figure in figures(english)) and all(
        number in digits or Decimal(number) <= _LISTED or any(figure.value in values for figure in figures(english))
        for number in _DIGITS.findall(english.replace(",", ""))
    )


@cache
def _plain_terms() -> frozenset[str]:
    """The English names that say too little for a gloss, read once."""
    lines = (Path(__file__).parent / "plain_terms.txt").read_text("utf-8").splitlines()
    return frozenset(line for line in lines if line and not line.startswith("#"))


def _told(figure: Figure) -> bool:
    """Whether a figure is printed with its number, and is more than a name or a list."""
    return bool(_NUMERAL.search(half_width(figure.text))) and (figure.unit != "number" or figure.value > _LISTED)


def figure_in_english(figure: Figure) -> str:
    """A figure as an English text prints it, with its comparator."""
    words = plain(figure.value) if figure.unit == "date" else print_quantity(figure.value, figure.unit).en
    if figure.unit == "CNY" and figure.value >= _TRILLION:
        words = f"RMB {plain(figure.value / _TRILLION)} trillion"
    return _PREFIX.get(figure.comparator, "") + words
