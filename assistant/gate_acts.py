"""Who does what in an English provision, and whether a sentence has it done by the one and to the other."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from index.english import stems

_SENTENCE = re.compile(r";|(?<!\d)[.](?=\s|$)")
_VERB = re.compile(  # is to order, encouraged to set up, the leaders to summon the persons, summons the persons
    r"\b(?:(?:is|are|(?:encourag|urg|requir|request|order|ask|support|guid|allow|permit|entitl|oblig)ed) to|shall|must|may|can|will) (?P<verb>(?!be\b|have\b|not\b)[a-z]{3,})\b"
    r"|\bto (?P<for>[a-z]{3,}) (?=(?:the|an?|its|their)\b)|(?P<now>[a-z]{3,}s) (?=(?:the|an?|its|their)\b)"
)
_WORD = re.compile(r"[A-Za-z][A-Za-z'-]*")
_UNTIL = re.compile(
    r"[,:()]|\b(?:of|in|into|at|to|as|from|by|on|onto|with|within|for|that|which|who|whose|when|where|if|after|before|and is|and are|is|are|may|shall|must)\b",
    re.IGNORECASE,
)
_DONE = re.compile(r"(?:ed|en|ing)$", re.IGNORECASE)
_PASSIVE = re.compile(r"\b(?:is|are|be|been|being|was|were)(?: \w+ly)?(?: not)? $", re.IGNORECASE)
_OPENS = re.compile(r"(?:for|in|within|under|by|with|from|to|at|on|where|when|if|after|before|and|or)\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Act:
    """A verb with the telling words before and after it in its sentence, who does it and to what it is done."""

    verb: str
    before: frozenset[str]
    after: frozenset[str]
    done_by: str
    done_to: str


def keeps_acts(said: str, english: str) -> bool:
    """Whether who does something in a sentence is not to whom it is done in the provision, nor the other way round."""
    verbs = {
        stem
        for text in (said, english)
        for match in _VERB.finditer(text)
        for stem in stems(next(filter(None, match.groups())))
    }
    printed = list(_acts(english, verbs))
    for act in _acts(said, verbs):
        alike = [other for other in printed if other.verb == act.verb]
        if alike and all(_turned(act, other) for other in alike):
            return False
    return True


def _turned(act: Act, printed: Act) -> bool:
    """Whether what something is done to stands only before the verb in the provision, or who does it only after it."""
    if not (act.done_to and printed.done_to):
        return False  # the verb is told without its object, or has a pronoun for it
    before, after = printed.before - printed.after, printed.after - printed.before
    return act.done_to in before or (act.done_by in after and not act.before & before)


def _acts(text: str, verbs: set[str]) -> Iterator[Act]:
    """Each verb of a text that is one of some, where it is done and not suffered."""
    for sentence in _SENTENCE.split(text):
        for match in _WORD.finditer(sentence):
            found = stems(match[0])
            before, after = sentence[: match.start()], sentence[match.end() :]
            if not found or found[0] not in verbs or _DONE.search(match[0]) or _PASSIVE.search(before):
                continue
            who = before.rpartition(",")[2].strip()
            done_by = "" if _OPENS.match(who) else _head(who)
            yield Act(found[0], frozenset(stems(before)), frozenset(stems(after)), done_by, _head(after.strip()))


def _head(text: str) -> str:
    """The last telling word of what a text opens with: the leaders of the government."""
    return next(iter(stems(_UNTIL.split(text)[0])[::-1]), "")
