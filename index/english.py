"""The words of an English text by which it is found: small words apart, each cut to its stem."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path

import Stemmer

_WORD = re.compile(r"[a-z]+|\d+(?:\.\d+)?%?")
_GROUPED = re.compile(r"(?<=\d),(?=\d{3})")
_BRAND_NEW = re.compile(r"\b(?:brand|spanking)[- ](?=new\b)")  # no brand
_BRITISH = re.compile(r"(?<=[a-z]{2})is(?=(?:e|ed|es|er|ers|ing|ation|ations)$)")


def stems(text: str) -> list[str]:
    """The stems of the telling words of an English text, in order; British and American spelling are one."""
    return [_stem(word) for word in _words(text) if word not in small_words()]


def every_stem(text: str) -> list[str]:
    """The stems of all words of an English text, in order, small words too."""
    return [_stem(word) for word in _words(text)]


def _words(text: str) -> list[str]:
    """The words and numbers of an English text, brand-new as new."""
    return _WORD.findall(_GROUPED.sub("", _BRAND_NEW.sub("", text.lower())).replace("'s", ""))


def same_stem(one: str, other: str) -> bool:
    """Whether two words are forms of one word."""
    return _stem(one) == _stem(other)


@cache
def _stem(word: str) -> str:
    spelled = _BRITISH.sub("iz", word).replace("centre", "center").replace("programme", "program")
    return str(_stemmer().stemWord(spelled))


@cache
def _stemmer() -> Stemmer.Stemmer:
    """Snowball's English stemmer."""
    return Stemmer.Stemmer("english")


@cache
def small_words() -> frozenset[str]:
    """English words that say nothing of what a text is about, read once."""
    lines = (Path(__file__).parent / "small_words.txt").read_text("utf-8").splitlines()
    return frozenset(word for line in lines if not line.startswith("#") for word in line.split())
