"""Amounts as people write them, and the small table that shows them."""

from __future__ import annotations

from decimal import Decimal, InvalidOperation
from html import escape

from assistant.rules.types import MONEY
from assistant.types import Amount
from assistant.web.markup import marker_button
from assistant.web.words import Words

SCALES = ((Decimal(10) ** 8, "亿"), (Decimal(10) ** 4, "万"))


def amount_text(amount: Amount, words: Words) -> str:
    """An amount in words of its language: 最高100万元, up to CNY 1,000,000."""
    unit = words.known("unit", amount.unit)
    try:
        value = Decimal(amount.value)
    except InvalidOperation:
        return f"{amount.value} {unit}"
    return words(f"kind.{amount.kind}") + _measure(value, amount.unit, unit, words)


def amounts_table(amounts: tuple[Amount, ...], turn: int, words: Words) -> str:
    """The table of the amounts, steps below their line; nothing where there are none."""
    if not amounts:
        return ""
    columns = ("amount", "per", "basis") if any(amount.per for amount in amounts) else ("amount", "basis")
    heads = "".join(f'<th scope="col">{escape(words(key))}</th>' for key in columns)
    rows = "".join(_row(amount, columns, turn, words) for amount in amounts)
    return (
        f'<table class="amounts"><caption>{escape(words("amounts"))}</caption>'
        f"<thead><tr>{heads}</tr></thead><tbody>{rows}</tbody></table>"
    )


def _measure(value: Decimal, code: str, unit: str, words: Words) -> str:
    if words.language == "en":
        number = f"{value.normalize():,f}"
        if code in MONEY:
            return f"{unit} {number}"
        if code == "percent":
            return f"{number}%"
        return f"{number} {unit[:-1] if value == 1 and unit.endswith('s') else unit}"
    for scale, word in SCALES if code in MONEY else ():
        scaled = (value / scale).normalize()
        if abs(scaled) >= 1 and -int(scaled.as_tuple().exponent) <= 4:
            return f"{scaled:,f}{word}{unit}"
    return f"{value.normalize():,f}{unit}"


def _row(amount: Amount, columns: tuple[str, ...], turn: int, words: Words) -> str:
    per = f"<td>{escape(amount.per) or '—'}</td>" if "per" in columns else ""
    cite = marker_button(turn, amount.citation, words("open_source")) if amount.citation else ""
    line = f'<tr><th scope="row">{escape(amount_text(amount, words))}</th>{per}<td>{cite}</td></tr>'
    if not amount.steps:
        return line
    steps = "".join(f"<li>{escape(step)}</li>" for step in amount.steps)
    head = f"<span>{escape(words('steps'))}</span>"
    return f'{line}<tr class="steps"><td colspan="{len(columns)}">{head}<ol>{steps}</ol></td></tr>'
