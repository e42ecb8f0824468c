"""What stays as it is, told as not changed: 头五年不改用途 is 5年内继续按原用途使用."""

from __future__ import annotations

import re

_CHANGED = re.compile(
    r"^(?:have to |need to |needs? |be |required to |先)*(?:做|作|予以|进行)?(?:改|变|换|动|调整|chang|alter|convert|modif|switch)",
    re.IGNORECASE,
)
_STAYS = re.compile(r"(?:继续|仍(?:然)?|可|维持|保持|沿用)[^,;。]{0,4}按?原|按原|维持不变|保持不变")
_MUST = re.compile(
    r"(?:必须|务必|须|应当|应|要|得)先?(?:把|将)?[^,;。]{0,8}?(?:改变|变更|调整|更改|换)"
    r"|\bmust (?:first )?(?:be )?(?:chang|alter|convert)\w*",
    re.IGNORECASE,
)


def stays(scope: str, text: str) -> bool:
    """Whether a claim denies a change where the provision lets things stay as they are."""
    return _CHANGED.match(scope.strip()) is not None and _STAYS.search(text) is not None


def must_change(claim: str, text: str) -> bool:
    """Whether a claim demands a change where the provision lets things stay as they are."""
    return _MUST.search(claim) is not None and _STAYS.search(text) is not None
