"""English places in a ranking written out, put in figures as the reader knows them: ninth from the end, the top hundred."""

from __future__ import annotations

import re

_UNITS = "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth".split()
_TENS = ("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety")
_ONES = ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine")
_PLAIN = {
    **{word: at for at, word in enumerate(_UNITS, 1)},
    **{f"{ten[:-1]}ieth": 10 * at for at, ten in enumerate(_TENS, 2)},
}
_VALUES = {
    **_PLAIN,
    **{
        f"{ten}{mark}{unit}": 10 * at + n
        for at, ten in enumerate(_TENS, 2)
        for n, unit in enumerate(_UNITS[:9], 1)
        for mark in " -"
    },
}
_WORD = rf"(?:{'|'.join(_TENS)})[ -](?:{'|'.join(_UNITS[:9])})|{'|'.join(_PLAIN)}"
_PLACE = rf"(?P<{{0}}>{_WORD}|\d{{{{1,3}}}}(?:st|nd|rd|th))"
_NO_PLACE = r"(?![ -](?:times?|years?|entry|half|quarter|months?|steps?|stage|phase|batch|class|rate|level|party|tier|generation|instance|paragraph|to|made|set|put|\w+ed)\b)"
_HELD = (
    r"(?:came|comes|coming|finish(?:ed|es|ing)?|rank(?:ed|s|ing)?|placed|stands?|stood|end(?:ed|s)?(?: up)?|landed|sits?|lies|lay"
    r"|dropped to|fell to|slid to|slipped to|rose to|climbed to|moved up to|jumped to|now|is|was|are|were|been)(?: only| just| in| at)?"
)
_RANKING = r"(?:nationally|nationwide|countrywide|overall|place|position|spot|in (?:the |all |our |its |china's )?(?:whole |entire |national |regional |ministry's |overall |latest |yearly |annual )*(?:country|nation|region|province|ranking|league|table|list|china|assessment|evaluation|appraisal)\b|(?:out )?of (?:all|the \d))"
_FROM_BOTTOM = re.compile(
    rf"\b{_PLACE.format('n')}[ -](?:(?:from|off)[ -](?:the )?(?:very )?(?:bottom|last|end|foot|back)|to[ -]last)\b|(?P<n2>{_WORD}|\d{{1,3}}(?:st|nd|rd|th))(?:-last\b| last(?=\s*[.,;?!]|$| (?:place|position|nation|in|of|overall)))"
    rf"|\b(?P<but>last[ -]but[ -](?P<more>one|two|three|four))\b|\b(?P<next>penultimate|next[ -]to[ -](?:the )?last)(?: place| position)?\b"
    rf"|(?<=\bcame )(?P<last>dead )?last\b(?! year)|(?<=\bfinished )(?P<last2>dead )?last\b(?! year)|\bin (?P<last3>very )?last place\b",
    re.IGNORECASE,
)
_NAMED = re.compile(
    rf"(?<=\b)(?P<held>{_HELD} )(?P<place>{_WORD})\b{_NO_PLACE}|\b(?P<alone>{_WORD})(?= {_RANKING})", re.IGNORECASE
)
_PART = re.compile(
    rf"\b(?P<part>top|first|best|leading|foremost)[ -](?:(?P<hundred>(?:a |one )?hundred(?P<fifty>(?: and)? fifty)?)|(?P<tens>(?:{'|'.join(_TENS)})(?:[ -](?:{'|'.join(_ONES)}))?))\b(?! (?:years|days|months|million|billion|percent|per ?cent)\b)"
    r"(?! (?!(?:zones|parks|places|positions|spots|ranks|is|was|has|as|this|its|us|across)\b)[a-z][\w-]*s\b)",  # the first twenty firms are no ranking
    re.IGNORECASE,
)
_MORE = {"one": 2, "two": 3, "three": 4, "four": 5}


def with_ordinals_written(turn: str) -> str:
    """A turn with its places in a ranking in figures; other ordinals (the first time) stay."""
    if not re.search(r"[A-Za-z]{3}", turn):
        return turn
    turn = _PART.sub(lambda found: f"{found['part']} {_part(found)}", turn)
    turn = _FROM_BOTTOM.sub(lambda found: f"{_ordinal(_from_bottom(found))} from the bottom", turn)
    return _NAMED.sub(_in_figures, turn)


def _part(found: re.Match[str]) -> int:
    """How many places a part of a ranking has, written in words."""
    if found["hundred"]:
        return 150 if found["fifty"] else 100
    ten, _, one = found["tens"].lower().replace(" ", "-").partition("-")
    return 10 * (_TENS.index(ten) + 2) + (_ONES.index(one) + 1 if one else 0)


def _from_bottom(found: re.Match[str]) -> int:
    """The place, counted from the bottom, that some words tell."""
    if named := found["n"] or found["n2"]:
        word = named.lower()
        return int(word[:-2]) if word[0].isdigit() else _VALUES[word]
    if found["but"]:
        return _MORE[found["more"].lower()]
    return 2 if found["next"] else 1


def _in_figures(found: re.Match[str]) -> str:
    value = _VALUES[(found["place"] or found["alone"]).lower()]
    return f"{found['held'] or ''}{_ordinal(value)}"


def _ordinal(value: int) -> str:
    """A number as an English ordinal in figures."""
    ending = "th" if value % 100 in (11, 12, 13) else {1: "st", 2: "nd", 3: "rd"}.get(value % 10, "th")
    return f"{value}{ending}"
