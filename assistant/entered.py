"""A part of a ranking that is entered: 进前100名奖多少, or 去年第62名，今年第48名 under a policy that names the first 50.

Such an entry may be the first one; whether it is, the asker does not say, so the award for it is a case and is named so.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace
from decimal import Decimal

from assistant.asked_for import asked_for
from assistant.itemise import asks_total
from assistant.question import Question
from assistant.rank_change import RANK_CHANGES
from assistant.rules.logic import comparisons
from assistant.rules.types import Rule, Verdict
from index.figures import figures

FIRST = "first_entry"
_ENTERS = re.compile(
    r"(?:进|进入|进了|进到|冲进|冲到|挤进|杀进|闯进|跻身|排进|排到|入围)了?[^，,。；;？?没未\d]{0,6}前\s*\d"
    r"|\b(?:enter|reach|break|broke|brok|get|got|mak|made|mov|com|came|climb|jump|ris|rose)\w*(?: \w+)? (?:in|into|to|within|inside)? ?(?:the |china's |its |their )*(?:national )?top \d",
    re.IGNORECASE,
)
_BEFORE = re.compile(
    r"没|未|又|再次|一直|连续|都在|去年|上年|以前|之前|保持|维持|仍|还是|稳[居定]|每年|年年"
    r"|\b(?:not|never|again|always|still|already|before|last year|previously|consecutive|remain\w*|stay\w*|kept|keeps?|(?:every|each) year)\b|n't\b",
    re.IGNORECASE,
)
_FIRST_AWARD = re.compile(
    r"(?:首次|首进|入围|进榜|第一次|头一[回次])[^，,。；？?\d]{0,8}(?:奖|经费|支持|补助|钱)"
    r"|\bfirst[- ](?:entry|time|entrance)(?: \w+)? (?:award|reward|grant|support|bonus|money|funding)"
    r"|\b(?:award|reward|grant|support|bonus|funding|money) for (?:\w+ ){0,3}?(?:first entry|first entering|entering|entry)\b",
    re.IGNORECASE,
)
_OTHER_AWARD = re.compile(
    r"提升|进步|上升|各|分别|两|\b(?:improv\w+|climb\w*|gain\w*|each|both|two|respectively)\b", re.I
)
_MOVED = RANK_CHANGES | {"previous_rank"}


def enters(question: Question) -> bool:
    """Whether a part of a ranking is said to be entered, or a place in it held, and nothing of where the zone stood before."""
    return (
        (_ENTERS.search(question.text) is not None or _placed(question))
        and not _BEFORE.search(question.text)
        and not _MOVED & question.facts.keys()
    )


def names_first_entry(question: Question) -> bool:
    """Whether it is the award for a first entry that is asked for, and none beside it."""
    asking = asked_for(question.text, english=question.english)
    return _FIRST_AWARD.search(asking) is not None and not _OTHER_AWARD.search(asking) and not asks_total(question.text)


def _placed(question: Question) -> bool:
    """Whether a national zone is told to hold a place in the country, in no year before this one."""
    level = question.facts.get("zone_level", question.facts.get("level"))
    return "national_rank" in question.facts and level == ("national",) and "years_consecutive" not in question.facts


def of_first_entry(rules: Iterable[Rule]) -> list[Rule]:
    """The rules whose matter is a first entry into a part of a ranking."""
    return [rule for rule in rules if any(one.fact == FIRST for one in comparisons(rule.subject))]


def crossed(question: Question, rule: Rule) -> bool:
    """Whether a zone told of has risen into a part of the ranking that the rule's passage names."""
    before, now = question.facts.get("previous_rank"), question.facts.get("national_rank")
    if FIRST in question.facts or not isinstance(before, Decimal) or not isinstance(now, Decimal):
        return False
    bounds = [figure.value for figure in figures(rule.anchors[0].quote) if figure.comparator == "top"]
    return any(now <= bound < before for bound in bounds)


def as_case(rule: Rule, verdict: Verdict) -> Verdict:
    """The verdict of a first entry that was not told to be one, with that as a condition named."""
    first = [one.text for one in rule.conditions if one.unmentioned == "implied" and one.part == "condition"]
    return replace(verdict, assumed=(*first, *verdict.assumed))
