"""Whether a question asks how many of a thing there are, and no passage counts that thing."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from assistant.word_patterns import word_patterns
from index.english import stems
from index.figures import figures
from index.same_words import same_words
from index.tokens import tokens
from index.types import Figure

_WORDS = word_patterns("count_lacking")
PART = re.compile(r"(?:[^，,；;。:：]|(?<=\d),(?=\d{3}))+")
_COUNTED = frozenset(("count", "number"))
_NOUN = re.compile(r"(?:[一-鿿]|\b[a-z-]+ ?){1,12}")
_MANY = re.compile(r"\b[a-z-]+(?<!')s\b|\b(?:people|staff|personnel)\b")
_SHORT = re.compile(r"\bETDZ(?=s?\b)")


def count_lacking(text: str, before: str, passages: Sequence[str], *, english: bool) -> bool:
    """Whether a question asks for a number of things that no passage, in the question's language, counts.

    `before` is what was asked in the turns before, which may name the thing. One who tells numbers of his own reckons.
    """
    text = _SHORT.sub("zone", text)
    asked = list(_asked(text))
    told = ("count", "number") if english else ("count",)
    paid = _WORDS["paid_out"].search(text) is not None
    reckons = any(one.unit in told or (paid and one.unit == "CNY") for one in figures(text))
    if not asked or reckons:
        return False
    counting = [part for passage in passages for part in _counting(passage)]
    if _WORDS["part_of"].search(text) and (owner := _owner(text, english=english)):
        counting = [part for part in counting if _names_owner(part, owner, english=english)]
    return not any(
        _counts(part, noun, f"{before} {text}", english=english) or (noun and _counts_in_other_words(part, noun, text))
        for part in counting
        for noun in asked
    )


def _asked(text: str) -> Iterator[str]:
    """The nouns of what a question asks the number of, "" for one that is named before."""
    for found in _WORDS["how_many"].finditer(text):
        noun = (found["noun_en"] or found["noun_zh"] or "").strip()  # 要达到 how many percent
        if not noun and (named := _WORDS["named_before"].search(text[: found.start()])):
            noun = named["noun"]
        if not _WORDS["no_thing"].match(noun):
            yield "" if _WORDS["stand_in"].fullmatch(noun) else noun


def _counting(passage: str) -> Iterator[str]:
    """The parts of a passage, comma to comma, that print a number of things, or say all of them."""
    for part in PART.finditer(_SHORT.sub("zone", passage)):
        if (
            any(_is_count(one, part[0]) for one in figures(part[0]))
            or _WORDS["one"].search(part[0])
            or _WORDS["all"].search(part[0])
        ):
            yield part[0]


def _is_count(figure: Figure, part: str) -> bool:
    """Whether a figure of a part of a passage is a number of things; each so many, or so many in a row, is none."""
    return not (
        figure.unit not in _COUNTED
        or _WORDS["per"].search(part[: figure.start])
        or _WORDS["in_a_row"].match(part, figure.end)
    )


def _counts(part: str, noun: str, said: str, *, english: bool) -> bool:
    """Whether a part of a passage names the thing counted; where the question names none there, anything it says."""
    if english:
        many = " ".join(_MANY.findall(noun))
        return says_any(many or said, part)
    if noun := noun.rpartition("的")[2]:
        return noun[-2:] in part or (noun[-1] in part and not _WORDS["ends_many"].match(noun[-1]))
    return bool(_pairs(said) & _pairs(part))


def _counts_in_other_words(part: str, noun: str, text: str) -> bool:
    """Whether a part says something else of the question, and counts a thing of the kind asked for or of a like name."""
    rest = text.replace(noun, " ")
    if not _alike(rest, part):
        return False
    things = [_thing(part, one) for one in figures(part) if _is_count(one, part)]
    return any(_alike(noun, thing) or _of_one_kind(noun, thing) for thing in things)


def _thing(part: str, figure: Figure) -> str:
    """What a number of a part counts, by the words after it, or those before it where it stands last: 产业集群10个."""
    own = re.sub(r"^[\d~.,-]+ ?[一-鿿]?", "", part[figure.start :])  # less the number and its measure word
    after = _NOUN.match(own)
    return after[0] if after else " ".join(_NOUN.findall(part[: figure.start])[-1:])


def _of_one_kind(*names: str) -> bool:
    """Whether some names are of one kind of thing that is called by several."""
    kinds = (_WORDS["zones"], _WORDS["bodies"], _WORDS["aspects"], _WORDS["indicators"])
    return any(all(kind.search(name) for name in names) for kind in kinds)


def _alike(one: str, other: str) -> bool:
    """Whether two texts share a word, less what zones are called, or mean the same by one."""
    one, other = _WORDS["zone"].sub(" ", one), _WORDS["zone"].sub(" ", other)
    return bool(_pairs(one) & _pairs(other)) or (one.isascii() and says_any(one, other))


def says_any(words: str, part: str) -> bool:
    """Whether a part of an English passage says any of some words, or one that means the same."""
    said = set(stems(part))
    return any({word, *same_words().get(word, ())} & said for word in stems(words))


def _owner(text: str, *, english: bool) -> str:
    """What the part asked for belongs to, as the question says it: 湛江经开区分到其中几个."""
    found = _WORDS["part_of"].search(text)
    return _WORDS["zone"].sub(" ", found["owner_en" if english else "owner_zh"] or "") if found else ""


def _names_owner(part: str, owner: str, *, english: bool) -> bool:
    """Whether the item of a list that a part of a passage counts in is the owner's."""
    item = re.split("[、和]", part)[-1] if not english else part
    return bool(set(stems(owner)) & set(stems(item)) if english else _pairs(owner) & _pairs(item))


def _pairs(text: str) -> set[str]:
    return {pair for pair in tokens(text) if len(pair) > 1}
