"""What a later turn says is not meant: 我说的不是单项，是综合水平; not the single indicator, but the overall ranking."""

from __future__ import annotations

import re
from collections.abc import Sequence

from assistant.word_patterns import word_patterns

_WORDS = word_patterns("denied_words")
IS_NOT = r"(?<!是)不是|并非|而非"  # as a part of a pattern: what something is said not to be
CORRECTED = re.compile(
    rf"(?:{IS_NOT})\s*$|\b(?:not|instead of|rather than)\s+(?:usd|rmb|us\$|\$|¥)?\s*$", re.IGNORECASE
)
_ZONES = (
    r"高新区|高新技术产业开发区|high-tech zone|hi-tech zone",
    r"经开区|经济技术开发区|经济开发区|etdz|economic (?:and technological )?development zone",
)
_NO_ZONE = tuple(  # of two kinds of zone the one it is not, and the other that is named then
    (
        re.compile(
            rf"(?:[，,、（(]\s*|^)(?:而|并|但|也)?(?:我们)?(?:不在|不是|不属于|非)(?:{own})(?=[，,。：:；;)）])|,? (?:and |but )?not (?:in )?(?:an? |the )?(?:{own})(?=[,.:;)?])",
            re.IGNORECASE,
        ),
        re.compile(other, re.IGNORECASE),
    )
    for own, other in (_ZONES, _ZONES[::-1])
)


def _of_its_own_zone(turn: str) -> str:
    """A turn without the kind of zone that it says is not meant, where it names the other."""
    for denied, other in _NO_ZONE:
        if other.search(turn):
            turn = denied.sub("", turn)
    return turn


def without_denied(turns: Sequence[str]) -> tuple[str, ...]:
    """The turns without the measure, body, level or type that they say is not meant, the later ones also without what their sentences say is not."""
    bare = [_without_asides(turn) for turn in turns]
    return (*bare[:1], *(_WORDS["denied"].sub("", turn) for turn in bare[1:]))


def _without_asides(turn: str) -> str:
    asides = (
        _WORDS["in_brackets"],
        _WORDS["other_measure"],
        _WORDS["other_form"],
        _WORDS["other_level"],
        _WORDS["former_level"],
    )
    for aside in asides:
        turn = aside.sub("", turn)
    left = _WORDS["denied_level"].sub("", turn)
    return _of_its_own_zone(left if _WORDS["level"].search(left) else turn)
