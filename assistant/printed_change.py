"""How many fewer things there are to be by two numbers that the text prints: 33 zones are to become 22."""

from __future__ import annotations

import re
from collections.abc import Sequence

from assistant.evidence import Evidence
from assistant.question import Question
from assistant.reckoned import Reckoned
from assistant.sum_words import says
from prompts import replies

_BECOME = re.compile(
    r"(?P<was>\d{1,4})(?P<counter>[个家])(?P<noun>[^\d，,。；;]{2,8}?)(?:整合优化|整合|优化|压缩|精简|合并|归并|减少|调整)+(?:为|到|至|成)(?P<now>\d{1,4})(?P=counter)(?P=noun)?"
)


def printed_change(question: Question, evidence: Sequence[Evidence]) -> Reckoned | None:
    """By how many the things of a passage become fewer, where that is asked; None where it prints no two such numbers."""
    if not evidence or question.sides or not says("fewer", question.text, english=question.english):
        return None
    found = [match for provision in evidence[0].provisions for match in _BECOME.finditer(provision.text)]
    if len(found) != 1:
        return None
    was, now = int(found[0]["was"]), int(found[0]["now"])
    if was <= now:
        return None
    counter = "" if question.english else found[0]["counter"]
    lead = replies(question.language)["fewer"].format(number=f"{was - now}{counter}")
    return Reckoned(lead, None, (f"{was}{counter} − {now}{counter} = {was - now}{counter}",))
