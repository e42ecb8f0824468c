"""Whether a sentence speaks of a target or of an award: 是发展目标 against 给予…奖励."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from assistant.claims.types import Candidate, Difference
from index.numerals import half_width

if TYPE_CHECKING:
    from assistant.claims.reading import Reading

_NO_AWARD = (
    r"(?:没有|并无|不设|无|(?:并)?不(?:对应|涉及|给予|含|会?有|附带))(?:任何|什么|相应的?)?(?:经费|资金|奖金|财政)?(?:支持|奖励|补助|资助|奖金|资金|经费)"
    r"|(?:with|carr(?:y|ies)|brings?|there is|has|have)?\s*(?:no|without any|not any|without) (?:award|money|funding|reward|bonus|financial support|payment|subsidy)(?: attached)?"
)
PREDICATE = re.compile(
    r"(?:只|仅仅?|不过|就)?(?:是|属于|作为|视为|当作|列为)(?:一项|一个|其)?[^,，。;；]{0,10}?(?:(?:发展|主要|工作|规划)?目标|(?:领取|获得|享受|发放|拿)?(?:奖金|奖励|补助)的?(?:条件|门槛|前提|标准))"
    r"|\b(?:is|are|as)\s+(?:only |just |merely |simply )?(?:a |an |the )?(?:development |policy |mere )?(?:targets?|goals?|objectives?|(?:condition|criterion|requirement|trigger|threshold)s? (?:for|of) (?:an? |the )?(?:cash )?(?:award|bonus|reward|payment|money|subsidy))\b"
    rf"|{_NO_AWARD}",
    re.IGNORECASE,
)
_DENIED_AWARD = re.compile(_NO_AWARD, re.IGNORECASE)
_DONE = re.compile(
    r"(?:早已|早就|已经?|现已|如今)(?:经)?(?:是|成为|建成|升级|上升为|完成|实现|达到|落成|全部|成功)|\b(?:is|are|has|have) already\b|\balready (?:is|are|has|have|been|a|the)\b",
    re.IGNORECASE,
)
_AIM = re.compile(r"争取|力争|推动|推进|支持|鼓励|探索|积极|加快|打造|逐步|到(?:20\d\d|x)年")
_TARGET = re.compile(r"目标|力争|\btargets?\b|\bgoals?\b|\bobjectives?\b", re.IGNORECASE)
_AWARD = re.compile(
    r"奖励|奖金|补助|资助|补贴|奖补|给予[^,，。;；]{0,30}(?:支持|经费)|经费支持|\baward\w*|\breward\w*|\bbonus\w*|\bpaid\b|\bpays?\b|\bsubsid\w+|\bgrants?\b|\bcash\b",
    re.IGNORECASE,
)


def nature_differences(claim: Reading, candidate: Candidate) -> Iterator[Difference]:
    """A target told as an award, or an award told as a target."""
    said, here = half_width(claim.statement.text), half_width(candidate.statement.text)
    names = ("target", "award")
    of_target = _TARGET.search(" ".join(candidate.clause.path)) is not None and not _AWARD.search(here)
    of_award = _AWARD.search(here) is not None and not _TARGET.search(" ".join(candidate.clause.path))
    bare = _DENIED_AWARD.sub("", said)
    if of_target and _AWARD.search(bare):
        yield Difference("nature", names[1], names[0])
    elif _DONE.search(said) and _AIM.search(here) and not _DONE.search(here):
        yield Difference("nature", "done", "aim")
    elif of_award and not _AWARD.search(bare) and (_TARGET.search(bare) or bare != said):
        yield Difference("nature", names[0], names[1])
