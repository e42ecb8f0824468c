"""Which event comes before which, from which one a period runs, and which figure becomes which."""

from __future__ import annotations

import re
from collections.abc import Iterator

from assistant.word_patterns import word_patterns
from index.english import stems
from index.tokens import han_pairs

_WORDS = word_patterns("gate_events")
_PIECE = re.compile(r"[,;:()]|(?<!\d)[.]|[.](?!\d)")
_JOIN = re.compile(r"\b(?P<join>before|after)\b", re.IGNORECASE)
_NEAR = 3  # telling words beside a joining word
_LED = re.compile(r"(?P<lead>[一-鿿]{2})(?P<figure>\d[\d.]*[一-鿿%])")


def keeps_events(said: str, quote: str, english: str) -> bool:
    """Whether events stand in a sentence in the order of a provision, and each period runs from what it does there."""
    return (
        _in_turn(said, english)
        and _runs_from(said, english, "en")
        and _runs_from(said, quote, "zh")
        and _led_up_to(said, quote)
    )


def _in_turn(said: str, english: str) -> bool:
    """What comes first of two words joined by before or after does not come last in the provision."""
    printed = list(_turns(english))
    for join, left, right in _turns(said):
        turned = any(
            join == other and left[:1] == after[:1] and right[:1] == before[:1] for other, before, after in printed
        )
        of_event = {other for other, _, event in printed if set(event) & set(right)}
        if turned or (of_event and join not in of_event):
            return False
    return True


def _turns(text: str) -> Iterator[tuple[str, list[str], list[str]]]:
    """Each before or after of a text with the telling words nearest to it on both sides."""
    for piece in _PIECE.split(text):
        for match in _JOIN.finditer(piece):
            left, right = stems(piece[: match.start()]), stems(piece[match.end() :])
            yield match["join"].lower().split()[0], left[: -_NEAR - 1 : -1], right[:_NEAR]


def _runs_from(said: str, text: str, language: str) -> bool:
    """A period runs from an event of which the provision has that period, where it tells one."""
    whole = _telling(text, language)
    printed: dict[str, set[str]] = {}
    for figure, event in _periods(text, language):
        printed.setdefault(figure, set()).update(event)
    return not any(
        event & whole and printed.get(figure) and not event & printed[figure]
        for figure, event in _periods(said, language)
    )


def _periods(text: str, language: str) -> Iterator[tuple[str, set[str]]]:
    """Each period of a text that runs from an event, with the telling words of that."""
    for match in (_WORDS["from_en"] if language == "en" else _WORDS["from_zh"]).finditer(text):
        figure, event = sorted(filter(None, match.groups()), key=lambda group: not group[0].isdigit())
        yield figure, _telling(event, language)


def _telling(text: str, language: str) -> set[str]:
    """The telling words of an English text, the pairs of characters of a Chinese one."""
    if language == "en":
        return set(stems(text))
    return han_pairs(text)


def _led_up_to(said: str, quote: str) -> bool:
    """A figure does not follow the word that another of its unit alone follows in the provision: 现有33个, 优化为22个."""
    printed = [(match["lead"], match["figure"]) for match in _LED.finditer(quote)]
    figures = {figure for _, figure in printed}
    for match in _LED.finditer(said):
        lead, figure = match["lead"], match["figure"]
        others = {other for word, other in printed if word == lead and other[-1] == figure[-1]}
        if figure in figures - others and len(others) == 1 and not _WORDS["bound"].fullmatch(lead):
            return False
    return True
