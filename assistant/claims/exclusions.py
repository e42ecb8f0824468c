"""What a claim leaves out or takes in, held against what a provision leaves out: 不含, 除…外, excluding, including."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from assistant.claims.types import Candidate, Difference
from assistant.claims.words import coverage, segments
from index.numerals import half_width
from index.search import Index

if TYPE_CHECKING:
    from assistant.claims.reading import Reading

_OUT = re.compile(
    r"(?:把|将)(?P<a>[^,;。]{2,24}?)(?:排除|剔除|除外|排斥)(?:在外|之外)?|不(?:含|包括|包含|适用于|涵盖)(?P<b>[^,;。()]{2,24})|除(?!此)(?P<c>[^,;。]{1,24}?)(?:之|以)?外(?!,?(?:还|也|另|更|同时|又))"
    r"|(?P<d>[^,;。]{2,24}?)(?:却|并|则)?(?:除外|不在此列|不在其[内中]|不在列|排除在外|不包括在内|不算在内|不(?:计分|计入考核|纳入考核|在考核(?:之列|范围)))"
    r"|\b(?:does|do|is|are) not (?:cover|include|apply to|extend to|open to|available to)\s+(?:the )?(?P<g>[^,.;()]{3,60})|\b(?:excluding|except(?: for)?|other than|not including|leav\w+ out|carv\w+ out|rul\w+ out|shut\w* out|exclud\w+|outside|but not)\s+(?P<e>[^,.;()]{3,60})"
    r"|(?P<f>[^,.;]{3,90}?)\s+(?:are|is|being)\s+(?:excluded|left out|carved out|ruled out|shut out|not (?:covered|included|eligible))",
    re.IGNORECASE,
)
_IN = re.compile(
    r"(?:也|同样|一样)(?:适用于|覆盖|涵盖|惠及|包括|面向)(?P<e>[^,;。]{2,24})|(?:also|equally) (?:appl(?:y|ies) to|covers?|includes?|extends? to)\s+(?P<f>[^,.;()]{3,60})|包括(?P<a>[^,;。]{2,24}?)(?:在内|都|均|也|[,;。]|$)|(?:^|[,;。])(?P<b>[^,;。]{2,24}?)(?:也|同样|一样)(?:可|能|适用(?!于)|享受|包括|算|给予|按)"
    r"|\bincluding\s+(?:those |that |ones )?(?:in |of )?(?P<c>[^,.;()]{3,60})|\b(?P<d>[^,.;]{3,60}?)\s+(?:too|as well|are also|is also|also)\b",
    re.IGNORECASE,
)
_NO_EXCEPTION = re.compile(
    r"没有[^,;。]{0,8}例外|无一例外|概莫能外|毫无例外|\bwithout (?:any )?exceptions?\b|\bno exceptions?\b|\bno \w+ (?:is|are) exempt",
    re.IGNORECASE,
)
_OTHERS = re.compile(
    r"其他|其余|之外的|以外的|\bother\b|\bthe rest\b|\boutside\b|\bneither\b[^,.;]*\bnor\b", re.IGNORECASE
)  # 除城区、沿海外的其他开发区 is 其他开发区
_BETWEEN = re.compile(r"、|以及|[和与及或 ]")
_BLANKED = re.compile(r"x", re.IGNORECASE)  # x市: a name that the text has taken out
_HELD, _NAMED = 0.5, 0.8


def exclusion_differences(claim: Reading, candidate: Candidate, index: Index) -> Iterator[Difference]:
    """What the provision leaves out and the claim takes in, or the other way about."""
    text, here = half_width(claim.statement.text), half_width(candidate.statement.text)
    left_out = " ".join(_things(_OUT, here))
    for thing in _things(_OUT, text) if not (_OTHERS.search(text) and "其他" in here) else ():
        asked = segments(thing, index)
        if not asked or (left_out and coverage(asked, index, left_out) >= _HELD) or candidate.statement.denied:
            continue
        if coverage(asked, index, here) >= _HELD:
            yield Difference("polarity", "", "asserted")
            return
    without = left_out and not claim.statement.denied and not _OUT.search(text)
    if left_out and (_NO_EXCEPTION.search(text) or (without and _takes_in(claim, left_out, index))):
        yield Difference("polarity", "", "denied")
        return
    for thing in _things(_IN, text) if left_out else ():
        asked = segments(thing, index)
        if asked and coverage(asked, index, left_out) >= _HELD:
            yield Difference("polarity", "", "denied")
            return


def _takes_in(claim: Reading, left_out: str, index: Index) -> bool:
    """Whether a claim speaks of one of the things that a provision leaves out."""
    mine = " ".join(name for segment in claim.segments for name in (*segment.names, *segment.others))
    things = (segments(thing, index) for thing in _BETWEEN.split(left_out) if not _BLANKED.match(thing))
    return any(asked and coverage(asked, index, mine) >= _NAMED for asked in things)


def speaks_of_left_out(claim: Reading, text: str, index: Index) -> bool:
    """Whether a claim speaks of one of the things that a provision leaves out."""
    left_out = " ".join(_things(_OUT, half_width(text)))
    return bool(left_out) and _takes_in(claim, left_out, index)


def without_cues(text: str) -> str:
    """A text with only the things it leaves out, not the words that leave them out."""
    return _OUT.sub(lambda match: f"|{next(filter(None, match.groups()), '')}|", text)


def _things(pattern: re.Pattern[str], text: str) -> list[str]:
    """What each match of a pattern leaves out or takes in."""
    return [next(filter(None, match.groups()), "") for match in pattern.finditer(text)]
