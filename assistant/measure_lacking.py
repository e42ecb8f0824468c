"""Whether a question asks for a measure that no passage gives: a sum a month, a day, a sum per mu, so many hours."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence

from assistant.outside import things, without_told
from assistant.rules.types import Rule
from index.figures import figures
from index.query import is_english
from index.types import Figure, Provision

_OVER = (">", ">=")


def measure_lacking(text: str, provisions: Sequence[Provision]) -> str:
    """The refusal where a question asks for a measure and no passage gives it; "" where none is asked or one is given."""
    printed = (figure for provision in provisions for figure in provision.figures)
    return _lacking(text, "\n".join(provision.text for provision in provisions), _units(printed))


def lacking_in_rules(text: str, rules: Sequence[Rule]) -> bool:
    """Whether a question asks for a measure that the passages of some rules do not give."""
    quotes = "\n".join(anchor.quote for rule in rules for anchor in rule.anchors)
    return bool(_lacking(text, quotes, _units(figures(quotes))))


def _units(printed: Iterable[Figure]) -> frozenset[str]:
    """The units of some figures, and CNY> for one that is a lower bound: what something must come to."""
    kinds = [(str(figure.unit), figure.comparator) for figure in printed]
    return frozenset(unit for unit, _ in kinds) | {f"{unit}>" for unit, bound in kinds if bound in _OVER}


def _lacking(text: str, printed: str, units: Collection[str]) -> str:
    english = is_english(text)
    measures, text = things("measures", "en" if english else "zh"), without_told(text, english=english)
    lacking = (one for one in measures if one.asked.search(text) and not one.held_by(printed, units=units))
    return next((one.reply for one in lacking), "")
