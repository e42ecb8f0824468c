"""What follows from numbers that the text alone prints: 33 zones are to become 22, ten clusters have floors of two heights."""

from __future__ import annotations

import re
from collections.abc import Sequence

from assistant.award_words import text_in
from assistant.evidence import Evidence
from assistant.part_words import of_them
from assistant.question import Question
from assistant.reckoned import Reckoned
from assistant.rules.quantities import plain, print_quantity
from assistant.rules.types import Award
from assistant.sum_words import says
from index.figures import figures
from prompts import replies

_BECOME = re.compile(
    r"(?P<was>\d{1,4})(?P<counter>[个家])(?P<noun>[^\d，,。；;]{2,8}?)(?:整合优化|整合|优化|压缩|精简|合并|归并|减少|调整)+(?:为|到|至|成)(?P<now>\d{1,4})(?P=counter)(?P=noun)?"
)


_FLOOR = (">=", ">")


def printed_change(question: Question, evidence: Sequence[Evidence]) -> Reckoned | None:
    """By how many the things of a passage become fewer, or what they come to at least, where that is asked."""
    if not evidence or question.sides:
        return None
    return _fewer(question, evidence) or _least_together(question, evidence)


def _least_together(question: Question, evidence: Sequence[Evidence]) -> Reckoned | None:
    """What things with a printed floor come to at least, some of which have a higher one: 其中千亿元以上6个."""
    if not says("least_together", question.text, english=question.english):
        return None
    provision = next((one for one in evidence[0].provisions if of_them(one.text)), None)
    sums = [one for one in provision.figures if one.unit == "CNY" and one.comparator in _FLOOR] if provision else []
    counts = [one.value for one in provision.figures if one.unit == "count"] if provision else []
    if provision is None or len(sums) != 2 or len(counts) != 2 or counts[0] <= counts[1]:
        return None
    low, high, rest = sums[0].value, sums[1].value, counts[0] - counts[1]
    total = low * rest + high * counts[1]
    said = [text_in(print_quantity(value, "CNY"), question.language) for value in (high, low, total)]
    step = f"{said[0]} × {plain(counts[1])} + {said[1]} × {plain(rest)} = {said[2]}"
    lead = replies(question.language)["bound_at_least"].format(amount=said[2])
    found = Evidence(evidence[0].clause, (provision,), evidence[0].score, evidence[0].department)
    return Reckoned(lead, Award(total, "CNY", "at_least"), (step,), evidence=found, notice="reckoned_floors")


def _fewer(question: Question, evidence: Sequence[Evidence]) -> Reckoned | None:
    """By how many the things of a passage become fewer; None where it prints no two such numbers, or the asker tells his own."""
    told = [figure for figure in figures(question.text) if figure.unit == "count"]
    if not says("fewer", question.text, english=question.english) or told:
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
