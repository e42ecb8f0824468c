"""What several awards come to on the reading that the asker supposes, or on the most generous one where the most is asked."""

from __future__ import annotations

import re
from collections.abc import Sequence

from assistant.decide import Ruling
from assistant.itemise import asks_total
from assistant.question import Question
from assistant.rules.decide import decide as decide_alone
from assistant.rules.types import Award, Reading

_BOTH_GIVEN = re.compile(
    r"(?:要是|如果|假如|假设|假定|若|万一|就算)[^，。？]{0,10}(?:都|全|一并|同时|叠加|兼得)[^，。？]{0,6}(?:给|拿|发|能|算|奖|享|得|兑)|都给的?话|都能(?:给|拿|得)的?话|两[项笔个][^，。？]{0,8}(?:都给|都拿|都算|全给|叠加)|不考虑[^，。？]{0,10}(?:叠加|兼得|重复|能否)|能叠加的?话"
    r"|\b(?:if|suppos\w+|assum\w+|provided|ignoring|regardless|leaving aside|setting aside|never mind)\b[^.?]{0,60}\b(?:both|combin\w*|cumulat\w*|stack\w*|add(?:ed)? up|together)\b",
    re.IGNORECASE,
)
THE_MOST = re.compile(
    r"最多|最高|顶格|上限|封顶|至多|撑死|天花板|\b(?:most|maximum|max|at best|ceilings?|up to|highest|upper limit|largest)\b",
    re.IGNORECASE,
)

SEVERAL = re.compile(
    r"甲[^，,。]{0,40}[，,；;。][^甲]{0,40}乙|[两俩二三四五]个[^，。]{0,6}(?:经开区|高新区|园区|开发区)|另一[家个]|两家(?:园区|开发区)|[两二]个区|\b(?:two|three|both) [^.?]{0,40}(?:zones|etdzs|parks)\b|\bthe other (?:zone|etdz|park|one)\b|\bone [a-z]+s\b[^.?]{0,80}\bthe other [a-z]+s\b",
    re.IGNORECASE,
)


def reading_asked(shown: Sequence[Ruling], question: Question) -> tuple[Ruling, Reading, tuple[Award, ...]] | None:
    """The reading on which two awards come to most, with the ruling that has it and the awards it is made of.

    Only where the asker supposes that both are given, or asks for the most that all of them come to.
    """
    if SEVERAL.search(question.text):
        return None  # what one zone comes to is not what all do
    supposed = _BOTH_GIVEN.search(question.text) is not None
    if not supposed and not (asks_total(question.text) and THE_MOST.search(question.text)):
        return None
    partners = {overlap.partner.id for ruling in shown for overlap in ruling.rule.overlaps}
    for ruling in shown:
        best = most_generous(ruling)
        if best and ({one.rule.id for one in shown} & partners or len(shown) == 1):
            alone = (decide_alone(one.rule, question.facts).award for one in shown)
            return ruling, best, tuple(award for award in alone if award)
    return None


def most_generous(ruling: Ruling) -> Reading | None:
    """The reading of two overlapping awards that comes to most; None where the text leaves nothing of the kind open."""
    open_ = [reading for reading in ruling.verdict.readings if reading.award and reading.steps]
    return max(open_, key=lambda one: one.award.value if one.award else 0) if ruling.rule.overlaps and open_ else None
