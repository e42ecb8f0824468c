"""A sentence that asserts one thing and denies another: 是甲而不是乙, A rather than B; each half apart."""

from __future__ import annotations

import re
from dataclasses import dataclass

_PATTERNS = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        r"(?:并?不是|并非)(?P<denied>[^,，。;；]{2,40}?)[,，]?而是(?P<said>[^,，。;；]{2,40})",
        r"(?P<is>是|为|归|给|由|按|以|从)(?P<said>[^,，。;；是]{2,40}?)[,，]?(?:而|并)?(?:不是|并非|非|不归|不由)(?P<denied>[^,，。;；]{2,40}?)(?=约谈|牵头|给予|承担|审批|支付|负责|获得|出资|的(?=[\d百])|[,，。;；]|$)",
        r"\bnot (?P<denied>[^,.;]{2,60}?),? but (?P<said>[^,.;]{2,60})",
        r"(?P<said>(?:[\w'’-]+\s+){1,6}?(?!(?:may|must|shall|should|can|could|will|would|might|need|dare|do|does|did|is|are|was|were|has|have|if|or|and)\b)[\w'’-]+),? (?:rather than|instead of|and not|not) (?:to |for |by |of )?(?P<denied>(?!exceed|more|less|only|over|yet)[^,.;]{2,60})(?=[,.;]|$)",
    )
)

_PREPOSITION = re.compile(r"\b(?:by|to|from|for|on|with|through|in|into|at|is|are|be|as)\s+", re.IGNORECASE)
_AUXILIARY = re.compile(
    r"\b(?:may|must|shall|should|can|could|will|would|might|need|dare|do|does|did)(?: in principle| generally| normally| also| as a rule)* not (?:to |for |by |of )?$"
    r"|\b(?:is|are|was|were)(?: in principle| generally| normally| also| as a rule)* not to $",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Contrast:
    """What a sentence asserts, and the same sentence with what it denies in its stead; the words of each alone."""

    asserted: str
    swapped: str
    said: str = ""
    denied: str = ""


def _lead(said: str) -> int:
    """How much of an English half leads to what the contrast is about: are summoned by *the ministry*."""
    found = list(_PREPOSITION.finditer(said))
    return found[-1].end() if found else 0


def read_contrast(text: str) -> Contrast:
    """Both halves of a contrast; the sentence itself and nothing where it draws none."""
    for pattern in _PATTERNS:
        match = pattern.search(text)
        if match and not _AUXILIARY.search(text[: match.start("denied")]):
            before, after = text[: match.start()] + (match.groupdict().get("is") or ""), text[match.end() :]
            said, denied = match["said"], match["denied"]
            kept = _lead(said)
            return Contrast(before + said + after, before + said[:kept] + denied + after, said[kept:], denied)
    return Contrast(text, "")
