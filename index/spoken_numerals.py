"""Numerals as they are said, as patterns: digits among Chinese scales (3亿5千万, 1千零50万), a last digit alone (两亿五)."""

from __future__ import annotations

_DIGIT = "[一二两三四五六七八九]"
_ONE = rf"(?:\d+(?:\.\d+)?|{_DIGIT})"
_SMALL = rf"(?:零?{_ONE}千)?(?:零?{_ONE}百)?(?:零?{_ONE}十)?"
_SECTION = rf"{_SMALL}(?:零?{_ONE})?"
_MEASURE = (
    r"\s*(?:[年月日天周家个項项名位户次倍亩吨座批轮份季届台套栋类种%％](?!于)|人(?!民)|条(?!件)|件|所(?![以得在])"
    r"|成(?![立功果本交为])|期(?![望待间限]))"
)
_MONEY = r"\s*(?:$|[，。；;？?！!,.)）]|元|块|美|刀|人民币|rmb|的|左右|上下|多|余|以[上下内])"

TAIL_STANDS = rf"(?:(?<![百千万萬亿億][一二两三四五六七八九])|(?={_MONEY})|(?<!一)(?!{_MEASURE}))"
"""Where a numeral may end: a digit said after a scale is its next place (两亿五), not what is counted (一百万一家)."""

MIXED = (
    rf"(?=(?:\d+(?:\.\d+)?|{_DIGIT})(?:个?[亿億]|[十百千万萬])+零?[\d一二两三四五六七八九])"
    r"(?=[零一二两三四五六七八九十百千万萬亿億个.]*\d)"
    rf"(?:{_SECTION}(?:个?[亿億]|[万萬][亿億]))?(?:{_SECTION}[万萬])?"
    rf"(?:(?<=[亿億万萬])\d{{2,4}}(?=\s*(?:元|块|美元))|{_SMALL}(?:(?<=百)\d0|(?<=[百千万萬亿億])(?:[1-9](?![\d、)）%a-z]|[.．,]\d|[.．]\S)|{_DIGIT}))?)"
    rf"(?<=[\d一二两三四五六七八九十百千万萬亿億])(?:(?<![百千万萬亿億][1-9])|(?={_MONEY})|(?<!1)(?!{_MEASURE})){TAIL_STANDS}"
)
"""Digits among Chinese scales, the larger first: 3亿5千万, 2百5十万, 1.5亿5千万, 1千5百亿, 15万6."""
