"""Whether a question asks if the whole falls to one (全额计入, 全部由自治区出) of which a text gives only a part."""

from __future__ import annotations

import re

from index.figures import figures

_WHOLE = re.compile(
    r"全额|足额|全数|一分不[少差]|百分之百|(?:全部?|都|完全)(?:是|要|得|应该?)?由[^，,。？?]{1,12}(?:出|承担|负担|掏|拿|付|给)|(?:一家|独自|单独|全)(?:出|承担|负担|掏|包)|(?:全部|都)(?:计入|自己出|自己承担)"
    r"|\b(?:whole|entire|full) (?:of )?(?:the )?(?:rmb |¥|￥|yuan |sum of )?\d|\bthe whole (?:[\w-]+ ){1,3}(?:award|cost|sum|bill|amount)\b|\b(?:on its own|by itself)\b|\ball (?:of )?(?:the |that |those |its |their )?(?:rmb |¥|￥)?\d"
    r"|\b(?:city|region|zone|county|province)\w*(?: budget| government)? (?:alone|by itself|on its own)\b|\bin full\b|\bevery (?:single )?(?:last )?(?:yuan|cent|penny|fen|rmb|bit of (?:it|the))\b|\bevery last\b|\byuan for yuan\b|\bentirely\b|\bwholly\b|\bthe whole (?:of it|sum|amount|award|cost)\b|\ball of (?:it|the (?:award|cost|money))\b|\bfully (?:taxed|borne|paid|funded|counted)\b",
    re.IGNORECASE,
)
_SHARE = re.compile(r"分担|承担|负担|计入|减按")


def asks_whole(question: str) -> bool:
    """Whether it is asked if the whole of something is given, taken or counted."""
    return _WHOLE.search(question) is not None


def asks_whole_of_part(question: str, text: str) -> bool:
    """Whether the whole of something is asked about that a text shares or counts by a percentage below a hundred."""
    if not asks_whole(question) or not _SHARE.search(text):
        return False
    return any(figure.unit == "percent" and figure.value < 100 for figure in figures(text))
