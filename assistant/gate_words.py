"""The words of a model's sentence that no source of it holds; plain words that add no fact are let through."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import yaml

from assistant.claims.english import plain_words
from assistant.claims.figures import read_figures
from assistant.claims.synonyms import alternatives
from index.numerals import half_width
from index.search import Index

_LIST = Path(__file__).parent / "gate_words.yaml"
_LIGHT = Path(__file__).parent / "gate_light.yaml"
_SAME = Path(__file__).parent / "gate_same.yaml"
_HAN = re.compile(r"x?[㐀-鿿]+(?:x[㐀-鿿]+)*")  # x市: a name left blank is one
_LATIN = re.compile(r"[a-z][a-z']*[a-z]|[a-z]")
_DOCUMENT = re.compile(r"《[^》]*》|[〔\[]\d{4}[〕\]]\d*号?")
_OWNED = re.compile(r"['’](?:s\b|(?!\w))")
_BRACKET = re.compile(r"[()]")
_ENDS = re.compile(r"(?<=\|)含?以上|\bat least (?=\|)", re.IGNORECASE)  # bounds of figures, which are compared apart
_EACH_YEAR = re.compile(r"\beach year\b")  # which makes nothing hold for each of several
_LONGEST = 12  # characters of a stretch that is looked up whole
_ENDING = re.compile(r"(?:ies|es|ed|ing|s|e|y|ly|ally|al|ation|ion)$")
_STEM = 4
_TERM = 8
_TRANSLATED = 6  # words of a translation
_TITLE = 4  # characters of a title that are no chance


@dataclass(frozen=True, slots=True)
class Plain:
    """The plain words of both languages, and what may be said only where the source says it too."""

    zh: frozenset[str]
    own: frozenset[str]
    after: frozenset[str]
    en: frozenset[str]
    bound: tuple[tuple[re.Pattern[str], re.Pattern[str]], ...]
    notice: str
    compound: frozenset[str]


def unsaid(sentence: str, own: str, titles: str, index: Index, beside: str = "") -> str:
    """The first word of a sentence that its sources do not hold; nothing where they hold them all.

    What changes the meaning must be their own; any other word may stand beside them as well.
    """
    here = _EACH_YEAR.sub("yearly", _BRACKET.sub("", half_width(own)).lower())
    text = _ENDS.sub("", _BRACKET.sub("", _without_figures(_DOCUMENT.sub(" ", half_width(sentence)))))
    for said, source in plain().bound:
        found = said.search(text)
        if (
            found
            and not source.search(here)
            and not re.search(rf"(?<![a-z]){re.escape(found[0].lower())}(?![a-z制权])", here)
        ):
            return found[0]
        text = said.sub(_blank, text)
    here = f"{here} {_BRACKET.sub('', half_width(beside)).lower()}"
    text = _without_names(text.lower(), here, index)
    runs = ((run[0], text[max(0, run.start() - 1) : run.start()] == "|") for run in _HAN.finditer(text))
    lost = next((part for run, after in runs if (part := _lost(run, here, half_width(titles), after))), "")
    return lost or next(_unknown(text, here, titles, index), "")


@cache
def plain() -> Plain:
    """The plain words as their files list them: those of policies by themselves, light ones by their class."""
    read = yaml.safe_load(_LIST.read_text("utf-8"))
    light = yaml.safe_load(_LIGHT.read_text("utf-8"))
    bound = tuple((re.compile(row["said"], re.I), re.compile(row["source"], re.I)) for row in read["bound"])
    zh, own, after, en, rest = (frozenset[str](read[name]) for name in ("zh", "own", "after", "en", "compound"))
    zh, en = (words.union(*light[language].values()) for words, language in ((zh, "zh"), (en, "en")))
    return Plain(zh, own, after, en, bound, " ".join(read["notice"]), rest)


def _without_figures(text: str) -> str:
    """A text without its figures, which are compared apart."""
    for figure in read_figures(text):
        text = text[: figure.start] + "|" * (figure.end - figure.start) + text[figure.end :]
    return text


def _without_names(text: str, own: str, index: Index) -> str:
    """A text without the terms, places and documents that its sources name, by this or another name."""
    held = {mention.concept.id for mention in index.vocabulary.mentions(own)}
    for mention in sorted(index.vocabulary.mentions(text), key=lambda m: m.start - m.end):
        names = (mention.concept.zh, *mention.concept.names)
        if mention.how != "english" and (len(mention.text) > _TERM or mention.text in own):
            continue  # a whole phrase, 约谈所在地市政府主要负责人, says more than that its matter is spoken of
        if mention.concept.id in held or any(len(name) > 1 and name.lower() in own for name in names):
            text = text[: mention.start] + "|" * (mention.end - mention.start) + text[mention.end :]
    for start, end, names in plain_words(text):
        if any(name in own for name in names):
            text = text[:start] + "|" * (end - start) + text[end:]
    for place in index.places.named(text):
        text = re.sub(rf"{place.zh}[市县区省]?", _blank, text).replace(place.en.lower(), "|" * len(place.en))
    return text


def _blank(match: re.Match[str]) -> str:
    return "|" * len(match[0])


def _lost(run: str, own: str, titles: str, after: bool) -> str:
    """Where a run of Chinese stops being made of stretches of the sources and plain words; nothing where it is whole.

    `after` says that a word of the sources stands before it; only then may 中, 内, 后 follow.
    """
    words = plain()
    reached = {0: after}
    for at in range(len(run)):
        if at not in reached:
            continue
        for end in range(at + 1, min(len(run), at + _LONGEST) + 1):
            part = run[at:end]
            whole = len(part) > 1 or part in words.own
            if (whole and _holds(own, part)) or (len(part) >= _TITLE and part in titles):
                reached[end] = True
            elif part in words.zh or (reached[at] and part in words.after and run[end : end + 1] not in words.compound):
                reached.setdefault(end, False)
    return "" if len(run) in reached else run[max(reached) :]


def _holds(own: str, part: str) -> bool:
    """Whether sources hold a word or another that stands for it."""
    return part in own or any(other in own for other in (*alternatives(part), *_same("zh").get(part, ())))


def _unknown(text: str, own: str, titles: str, index: Index) -> Iterator[str]:
    """The Latin words of a text that are neither plain nor the sources' own."""
    words = plain().en
    held = {stem(word) for word in _LATIN.findall(own)}
    if len(held) < _TRANSLATED:  # names of a term say more than the term: of 政府 the county's too
        named = (" ".join((m.concept.en, *m.concept.english)) for m in index.vocabulary.mentions(own))
        held |= {stem(word) for word in _LATIN.findall(" ".join(named).lower())}
    held |= {stem(word) for word in _LATIN.findall(titles.lower())}
    for word in _LATIN.findall(_OWNED.sub("", text)):
        own = stem(word)
        if word not in words and held.isdisjoint((own, *_same("en").get(own, ()))):
            yield word


def adds_nothing(text: str, language: str) -> bool:
    """Whether a stretch is made of plain words alone."""
    if language == "zh":
        return not _lost("".join(_HAN.findall(text)), "", "", after=True)
    return all(word in _plain_stems() for word in _LATIN.findall(text))


@cache
def _plain_stems() -> frozenset[str]:
    """The stems of the plain English words."""
    return frozenset(map(stem, plain().en))


def says_same(one: str, other: str, language: str) -> bool:
    """Whether two stretches are words that stand for each other, in English word by word."""
    if language == "zh":
        return one == other or other in alternatives(one) or other in _same("zh").get(one, ())
    told, printed = ({stem(word) for word in text.split()} for text in (one, other))
    return all(word in printed or _same("en").get(word, frozenset()) & printed for word in told)


@cache
def _same(language: str) -> Mapping[str, frozenset[str]]:
    """For each word of a language, of English ones the stem, those that say the same in a sentence."""
    rows = yaml.safe_load(_SAME.read_text("utf-8"))[language]
    found: dict[str, frozenset[str]] = {}
    for row in rows:
        one = frozenset(map(stem, row) if language == "en" else row)
        found |= {word: found.get(word, frozenset()) | one for word in one}
    return found


def stem(word: str) -> str:
    """A word without its ending, so that recognised and recognition meet."""
    while len(word) > _STEM and (shorter := _ENDING.sub("", word)) != word and len(shorter) >= _STEM:
        word = shorter
    return word.replace("z", "s")
