"""Whether names are asked for that stand in an annex, and the text as held has no annex."""

from __future__ import annotations

import re
from collections.abc import Sequence

from index.types import Provision

_NUMBER = r"(?:\d{1,3}|[二三四五六七八九十两]+|几)"
_NAMES = re.compile(
    rf"名单|名称|附[表件]|叫什么|逐[个一]|(?:分别|各)(?:是|叫|有)[^，。？]{{0,3}}(?:哪|什么|啥)|哪{_NUMBER}个"
    rf"|(?:列|罗列|列举|报)(?:出|一下|全|给)|{_NUMBER}个[^，。？]{{0,12}}(?:是哪些|有哪些|都有谁|都是谁|是谁)"
    r"|\bby name\b|\bnames?\b(?: \w+){0,3} (?:of|all|each|every|the|them|those|these)\b|\btheir names\b|\ball the names\b"
    r"|\blist (?:\w+ ){0,2}(?:all|each|every|the|them|out|those)\b|\b(?:annex|appendix)\b|\battached (?:table|list)\b"
    r"|\b(?:which|what) (?:are (?:the|those) )?(?:\d{1,3}|twenty[- ]?\w*|thirty[- ]?\w*)\b",
    re.IGNORECASE,
)
_REFERS = re.compile(r"见附[表件]")


def names_in_annex(text: str, provisions: Sequence[Provision]) -> bool:
    """Whether a question asks for names, and the passage found refers to an annex for them."""
    return bool(provisions) and _REFERS.search(provisions[0].text) is not None and _NAMES.search(text) is not None
