"""Whether whom a sentence tells to lead, to support or to be responsible is whom the findings name for it."""

from __future__ import annotations

import re
from collections.abc import Iterator

from assistant.gate_sources import Sources, found_lines
from assistant.word_patterns import word_patterns
from index.english import stems
from index.numerals import half_width
from prompts import replies

_WORDS = word_patterns("gate_roles")
_ROLES = {"lead": _WORDS["lead"], "support": _WORDS["support"], "responsible": _WORDS["responsible"]}
_MEMBER = re.compile(r"、|以及|[和与及]|,|;|\band\b")
_PLACE = re.compile(r"^(?:自治区|广西|省|市)")


def keeps_roles(sentence: str, sources: Sources) -> bool:
    """Whether whoever is told to lead, support or be responsible is found to."""
    found = _found(sources)
    return not found or all(_found_as(role, who, found) for role, who in _told(half_width(sentence)))


def _found(sources: Sources) -> dict[str, str]:
    """Whom the findings name for each role."""
    words, named = replies(sources.answer.language), dict[str, str]()
    labels = {half_width(words[role].partition("{")[0]).strip(): role for role in _ROLES}
    for line in map(half_width, found_lines(sources)):
        label, _, names = line.partition(":")
        if role := labels.get(f"{label}:"):
            named[role] = f"{named.get(role, '')} {names}"
    return named


def _told(said: str) -> Iterator[tuple[str, str]]:
    """Each role of a sentence with each one that it names for it."""
    for role, words in _ROLES.items():
        for match in words.finditer(said):
            listed = next(filter(None, match.groups()), "")
            yield from ((role, who.strip()) for who in _MEMBER.split(listed) if len(who.strip()) > 1)


def _found_as(role: str, who: str, found: dict[str, str]) -> bool:
    """Whether one is named in the line of a role; one that no line names is no matter of theirs."""
    if who.isascii():
        own = set(stems(who))
        named = {other for other, names in found.items() if own <= set(stems(names))}
    else:
        named = {other for other, names in found.items() if _PLACE.sub("", who) in names}
    return not named or role in named
