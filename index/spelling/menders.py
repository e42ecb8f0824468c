"""The menders of a term base: built once for a vocabulary and its places."""

from __future__ import annotations

from collections.abc import Collection
from functools import cache, lru_cache
from pathlib import Path
from typing import Any

import yaml

from index.places import Places
from index.spelling.confusable import read_confusables, read_everyday, read_passing, read_words
from index.spelling.mend_chinese import ChineseMender
from index.spelling.mend_english import EnglishMender
from index.vocabulary import Vocabulary

_HERE = Path(__file__).parent


def mended(text: str, vocabulary: Vocabulary, places: Places) -> str:
    """A tidied question with its typing mistakes mended."""
    chinese, english = _menders(vocabulary, places)
    return english.mended(chinese.mended(text))


@lru_cache(maxsize=4)
def _menders(vocabulary: Vocabulary, places: Places) -> tuple[ChineseMender, EnglishMender]:
    """The menders of Chinese and of English for a term base."""
    names = vocabulary.chinese_names() | places.chinese_names()
    chinese = ChineseMender(
        names, read_words(), read_everyday(), read_confusables(), read_passing(), places.chinese_names()
    )
    return chinese, english_mender(vocabulary, places, _words())


def english_mender(vocabulary: Vocabulary, places: Places, right: Collection[str]) -> EnglishMender:
    """The mender of English for a term base; words that are `right` stay."""
    typed = _typed()
    common, short, sounds = str(typed["words"]).split(), typed["short"], typed["sounds"]
    return EnglishMender(vocabulary.english_words(), places.english_words(), right, common, short, sounds)


@cache
def _typed() -> dict[str, Any]:
    """How English is typed in haste, read once."""
    read: dict[str, Any] = yaml.safe_load((_HERE / "english.yaml").read_text("utf-8"))
    return read


def _words() -> frozenset[str]:
    """The bundled English words that stand for themselves."""
    lines = (_HERE / "words_en.txt").read_text("utf-8").splitlines()
    return frozenset(word for line in lines if not line.startswith("#") for word in line.split())
