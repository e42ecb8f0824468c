"""Whether a question asks for a measure that no passage gives: a sum a month, a day, a sum per mu, so many hours."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from assistant.outside import things, without_told
from assistant.rules.types import Rule
from index.figures import figures
from index.query import is_english
from index.types import Provision


def measure_lacking(text: str, provisions: Sequence[Provision]) -> str:
    """The refusal where a question asks for a measure and no passage gives it; "" where none is asked or one is given."""
    units = {figure.unit for provision in provisions for figure in provision.figures}
    return _lacking(text, "\n".join(provision.text for provision in provisions), units)


def lacking_in_rules(text: str, rules: Sequence[Rule]) -> bool:
    """Whether a question asks for a measure that the passages of some rules do not give."""
    quotes = "\n".join(anchor.quote for rule in rules for anchor in rule.anchors)
    return bool(_lacking(text, quotes, {figure.unit for figure in figures(quotes)}))


def _lacking(text: str, printed: str, units: Collection[str]) -> str:
    english = is_english(text)
    measures, text = things("measures", "en" if english else "zh"), without_told(text, english=english)
    lacking = (one for one in measures if one.asked.search(text) and not one.held_by(printed, units=units))
    return next((one.reply for one in lacking), "")
