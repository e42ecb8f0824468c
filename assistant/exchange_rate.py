"""How an asker tells a rate of exchange: 按7.1折算, at 7.1, one dollar is 7.1 yuan."""

from __future__ import annotations

import re
from decimal import Decimal

RATE = re.compile(
    r"按(?:照|人民币)?(?:汇率)?\s*(?P<d>(?<!\d)\d{1,4}\.\d{1,6}|(?<!\d)[5-9])\s*(?:的?汇率)?(?:折|算|换|兑|计|来算)|按\s*(?P<g>[5-9]\.\d{1,4})(?=\s*[，,。；;]|$)|\bat (?P<e>\d{1,4}\.\d{1,6})\b(?! ?(?:%|per ?cent|million|billion))"
    r"|(?:1|\bone|\bthe(?! usd \d))\s*(?:美元|美金|us\s?dollar|usd|dollar)\s*(?:=|兑换?|换|合|折合?|等于|约|按|to|is|at|being|worth|equals)*\s*(?:人民币|rmb|cny)?\s*(?P<a>\d{1,4}(?:\.\d{1,6})?)"
    r"|(?:rmb|cny|yuan|¥)\s*(?P<r>\d{1,2}(?:\.\d{1,6})?)\s*(?:per|to|for|a|an|/)\s*(?:the|a|one|1)?\s*(?:us\s)?(?:dollar|usd)"
    r"|(?P<f>(?<![\d.])\d{1,4}(?:\.\d{1,6})?)\s*(?:的?汇率|(?:as|for|being) (?:the |an? |our |your )?(?:\w+ )?(?:exchange|fx|conversion|forex)(?: rate)?\b)"
    r"|(?:汇率|exchange rate|\brate|换算)\D{0,12}?(?P<b>\d{1,4}(?:\.\d{1,6})?)(?!\d|\.\d|\s*[%％万亿千百]|\s*(?:million|billion)\b)"
    r"|(?P<c>(?<![\d.])\d{1,4}(?:\.\d{1,6})?)\s*(?:yuan|rmb|cny|元)\s*(?:per|to|for|an?|each|/|兑|一|每)\s*(?:the|a|one|each|every|1)?\s*(?:us\s)?(?:dollar|usd|buck|美元)"
    r"|(?P<h>(?<![\d.])\d{1,2}(?:\.\d{1,6})?) (?:to|per|against|for) (?:(?:the|a|an|one|1|each|every) )?(?:us |u\.s\. |american )?(?:dollar|usd|buck|greenback)\b"
    r"|(?:\b(?:fx|forex|usd ?/ ?(?:cny|rmb)|(?:cny|rmb) ?/ ?usd)\b\D{0,8}?|@ ?(?=\d\.))(?P<j>(?<!\d)[5-9](?:\.\d{1,4})?)\b(?!\.\d)(?! ?(?:%|per ?cent|million|billion))"
    r"|\b(?:us(?:e|ing)|tak(?:e|ing)|apply(?:ing)?|assum(?:e|ing)) (?P<i>[5-9]\.\d{1,4})\b(?! ?(?:%|per ?cent|million|billion|(?!(?:as|for|per|to|when|if)\b)[a-z]))"
    r"|(?:^|[,;:(] ?)(?P<k>[5-9]\.\d{1,4}) (?:is|was|being) (?:the|our|your) (?:\w+ )?rate\b|(?:^|[\s,，;；(（])1\s*[:：比]\s*(?P<l>[5-9]\.\d{1,4})|取\s*(?P<m>[5-9]\.\d{1,4})|(?:美元|美金)(?:兑|对|换|比)(?:人民币)?\s*(?:按|为|是|算|=)*\s*(?P<n>[5-9](?:\.\d{1,4})?)(?![\d万亿])",
    re.IGNORECASE,
)
_SPOKEN = re.compile(r"(?<![\d.])([5-9])块(?=\d(?!\d))")  # 7块1 is 7.1


def exchange_rate(text: str) -> tuple[Decimal, tuple[int, int]] | None:
    """The rate of exchange that a text tells, yuan for a dollar, and where; None where it tells none."""
    match = RATE.search(_SPOKEN.sub(r"\1.", text))
    return (Decimal(next(n for n in match.groups() if n)), match.span()) if match else None
