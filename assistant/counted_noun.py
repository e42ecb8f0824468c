"""What a number of things counts, by the noun it stands with.

"We employ 58 people", 周边8个县: no award is given by the number of these, however near an award is spoken of.
"""

from __future__ import annotations

import re

from assistant.word_patterns import word_patterns

_WORDS = word_patterns("counted_noun")
_FIRMS_MEASURED = "家户间"
_MEASURES = f"{_FIRMS_MEASURED}个座处所"
_OTHER_MEASURES = frozenset("栋幢台辆笔份张轮门支只头吨篇部期届代步")
_COUNTED_AFTER = re.compile(r"(?:总共|一共|[共有约达又已仅只才近]|新增|增加)+了?$")
_PIECE = re.compile(r"[，,。；;：:？?！!、\s\d（）()]")
_AFTER = 16
_WORD = re.compile(r"[ -]?([a-z][a-z'’-]*)", re.IGNORECASE)
_LETTERS = re.compile(r"[a-z][a-z-]*")
_LONGEST = 6


def counted_noun(text: str, start: int, end: int) -> str | None:
    """The noun that the number at a place counts, as printed; None where it stands without one of its own.

    In Chinese it may stand just before the number: 企业45家.
    """
    measure = text[start:end].strip()[-1:]
    if measure.isascii():
        return text[end] if text[end : end + 1] in _OTHER_MEASURES else _english(text[end:])
    if measure not in _MEASURES:
        return measure
    after = _PIECE.split(text[end : end + _AFTER], maxsplit=1)[0]
    if not re.match(r"[一-鿿]", after):
        said = _COUNTED_AFTER.sub("", text[max(0, start - _AFTER) : start])
        found = [one for words in _named() for one in words.finditer(said)]
        return next((one[0] for one in found if one.end() == len(said)), "户" if measure == "户" else None)
    named = _stands_for(after, *_named())
    if not named and (measure in _FIRMS_MEASURED or _WORDS["goes_on"].match(after)):
        return None
    return after


def counts_other(text: str, start: int, end: int) -> bool:
    """Whether the number at a place counts what no award is given by the number of: staff, counties, patents."""
    noun = counted_noun(text, start, end)
    return noun is not None and not _stands_for(noun, *_counted())


def counts_these(text: str, start: int, end: int, tails: re.Pattern[str], *, firms: bool) -> bool:
    """Whether the number at a place may count things whose names end as `tails` say, or firms of any kind."""
    noun = counted_noun(text, start, end)
    if noun is None or _stands_for(noun, _WORDS["stand_ins"]):
        return True
    if tails.search(noun.lower()):
        return True
    return firms and _stands_for(noun, _WORDS["firms"])


def names_firms(words: str) -> bool:
    """Whether some words name firms."""
    if words.isascii():
        return any(_stands_for(word, _WORDS["firms"]) for word in _LETTERS.findall(words.lower()))
    return _WORDS["firms"].search(words) is not None


def _stands_for(noun: str, *kinds: re.Pattern[str]) -> bool:
    """Whether a noun is of one of some kinds; an English one by its whole word or the end of a compound."""
    if not noun.isascii():
        return any(words.search(noun) for words in kinds)
    return any(words.fullmatch(part) for words in kinds for part in (noun, noun.rsplit("-", 1)[-1]))


def _counted() -> tuple[re.Pattern[str], ...]:
    """The names of what awards are given by the number of, and of what stands in for them."""
    return _WORDS["firms"], _WORDS["recognised"], _WORDS["stand_ins"]


def _named() -> tuple[re.Pattern[str], ...]:
    """The names of things and houses that a Chinese measure word counts."""
    return _WORDS["firms"], _WORDS["recognised"], _WORDS["not_firms"]


def _english(after: str) -> str | None:
    """The last plural of the words that follow an English number before the sentence goes on."""
    words: list[str] = []
    at = 0
    if (first := _WORD.match(after)) and _WORDS["units"].fullmatch(first[1]):
        return first[1].lower()
    while len(words) < _LONGEST and (match := _WORD.match(after, at)):
        word = match[1].lower()
        if _WORDS["ends"].fullmatch(word):
            break
        words.append(word)
        at = match.end()
    plurals = [one for one in words if _plural(one)]
    named = next((one for one in reversed(plurals) if _stands_for(one, *_counted())), None)
    return named or (plurals[-1] if plurals else None)


def _plural(word: str) -> bool:
    """Whether an English word stands for many."""
    ends_so = word[-1] == "s" and word[-2:] != "ss" and not _WORDS["no_plurals"].fullmatch(word)
    return ends_so or _WORDS["plurals"].fullmatch(word) is not None
