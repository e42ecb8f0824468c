"""Sums across rulings where a total is asked, and the part of an award that one payer bears."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from assistant.award_words import text_in
from assistant.counted_twice import counted_twice
from assistant.decide import Ruling
from assistant.fact_kinds import SELECTING
from assistant.question import Question
from assistant.reading_asked import SEVERAL, THE_MOST, most_generous
from assistant.rules.quantities import print_quantity
from assistant.rules.types import MONEY, Award, Share, Text
from assistant.sum_bounds import all_taken_up, ceiling_for_one
from index.figures import figures

_AWARD_OF = re.compile(
    r"(?:奖励?|奖金|补助|资助)(?:金额?)?(?:算下来|算出来|核下来|定下来|一共|总共|合计)?(?:是|为|有|共)?\s*$|(?:拿满|奖满|(?:顶格|封顶|足额|按上限)(?:拿|奖|给)?(?:了|到)?)(?:的)?\s*$|\b(?:gets?|got|receives?d?|is (?:paid|given|awarded)|draws?|collects?) (?:the |its )?(?:full|whole|maximum|entire)(?: (?:rmb|cny|¥))?\s*$|(?:公司|企业|我们|我司|咱们|[我本]厂)[^，。？0-9]{0,4}(?:拿|领|得|获)(?:到|了|得)*\s*$|\b(?:award|reward|bonus)\b[^.,;?]{0,24}(?:of|is|comes to|came to|at|to)\s*$"
    r"|\b(?:award|reward|bonus|subsidy)\b[^.,;?]{0,60}\b(?:comes?|came|amounts?|amounted|adds up|runs|worked out) (?:to|at)\s*$|\b(?:is|are|was|were|gets?|been|be) (?:awarded|granted|rewarded)(?: with)?\s*$",
    re.IGNORECASE,
)
_SUM_LEAST = 10_000  # a bare number at least this large, said of an award, is a sum
_PAYERS = {
    "自治区": re.compile(
        r"自治区(?:财政|本级|政府|出|要|那|掏|承担|负担)|省里|(?<![开新园发])区里|\b(?:region|autonomous region)\b",
        re.IGNORECASE,
    ),
    "设区市": re.compile(
        r"设区市|地级市|市(?:里|级|财政|本级|政府)|\b(?:city|cities|municipal\w*|prefecture)\b", re.IGNORECASE
    ),
}


@dataclass(frozen=True, slots=True)
class Total:
    """The sum of several awards, worked out in words."""

    award: Award
    steps: tuple[str, ...]
    rules: str


@dataclass(frozen=True, slots=True)
class PartBorne:
    """What one payer bears of an award."""

    award: Award
    who: str
    words: str
    steps: tuple[str, ...]


def total_of(summed: Sequence[Ruling], question: Question) -> Total | None:
    """The sum of the awards of some rulings; a ceiling among them makes it a ceiling.

    What is not due counts nothing. None where fewer than two things are added, where one is open, or where their
    units or their documents differ.
    """
    due = [ruling for ruling in summed if ruling.verdict.status != "ineligible"]
    if any(_open(ruling) for ruling in due) or (_overlap(due) and not SEVERAL.search(question.text)):
        return None
    if (not question.listed and counted_twice(due, question)) or _told_of_others(due, question):
        return None
    most = THE_MOST.search(question.text) is not None
    given = [_award(ruling, most=most) for ruling in due]
    awards = [award for award in given if award]
    one_kind = len({(ruling.rule.document, award.unit) for ruling, award in zip(due, given, strict=True) if award}) == 1
    if len(summed) < 2 or not awards or len(awards) < len(due) or not one_kind or awards[0].unit not in MONEY:
        return None
    ceiling, sure = ceiling_for_one(due, question)
    if not sure or not all_taken_up(due, question):
        return None
    value = sum((award.value for award in awards[1:]), awards[0].value)
    on_a_reading = any(ruling.verdict.award is None for ruling in due)
    kind = "up_to" if on_a_reading or any(award.kind == "up_to" for award in awards) else awards[0].kind
    parts = [text_in(print_quantity(award.value, award.unit), question.language) for award in awards]
    total = text_in(print_quantity(value, awards[0].unit), question.language)
    steps = (step for ruling in due for step in _steps(ruling))
    worked = dict.fromkeys(text_in(step, question.language) for step in steps)
    summed_up = (f"{' + '.join(parts)} = {total}",) if len(parts) > 1 else ()
    summed_up = (*_left_out(summed, question), *summed_up)
    if ceiling is not None:
        top = text_in(print_quantity(ceiling, awards[0].unit), question.language)
        per = text_in(due[0].rule.per, question.language)
        bound = f"{total} > {top} ({per})" if question.english else f"{total} > {top}（{per}最高）"
        return Total(Award(ceiling, awards[0].unit, "up_to"), (*worked, *summed_up, bound), due[0].rule.id)
    return Total(Award(value, awards[0].unit, kind), (*worked, *summed_up), due[0].rule.id)


def _award(ruling: Ruling, *, most: bool) -> Award | None:
    """What a ruling gives; where the text leaves it open and the most is asked, what its most generous reading gives."""
    return ruling.verdict.award or (best.award if most and (best := most_generous(ruling)) else None)


def _left_out(summed: Sequence[Ruling], question: Question) -> tuple[str, ...]:
    """Of things told one by one, those that get nothing, with the reason."""
    if len(question.listed) != len(summed):
        return ()
    colon = ": " if question.english else "："
    return tuple(
        f"{words}{colon}{text_in(ruling.verdict.reason, question.language)}"
        for words, ruling in zip(question.listed, summed, strict=True)
        if ruling.verdict.status == "ineligible"
    )


def _told_of_others(due: Sequence[Ruling], question: Question) -> bool:
    """Whether of things told one by one a condition is told of some and not of one that would get the award."""
    told = {name for item in question.items for name in item} if question.listed else set()
    return any(missing.fact in told for ruling in due for missing in ruling.verdict.missing)


def _steps(ruling: Ruling) -> Sequence[Text]:
    best = most_generous(ruling)
    return best.steps if ruling.verdict.award is None and best else ruling.verdict.steps


def _open(ruling: Ruling) -> bool:
    """Whether a fact that selects the rule or sets the sum is missing: then no sum is safe."""
    return any(fact.effect != "condition" and fact.fact not in SELECTING for fact in ruling.verdict.missing)


def _overlap(rulings: Sequence[Ruling]) -> bool:
    """Whether two of the awards are for one success, so that the text leaves open whether both are due."""
    ids = {ruling.rule.id for ruling in rulings}
    return any(overlap.partner.id in ids and overlap.when is None for one in rulings for overlap in one.rule.overlaps)


def share_asked(ruling: Ruling, question: Question) -> PartBorne | None:
    """The part of an award, or the share itself, that the payer named in the question bears."""
    placed = [(at, share) for share in ruling.rule.shares if (at := _named(share, question)) >= 0]
    named = [max(placed, key=lambda one: one[0])[1]] if placed else []
    if not named and "share" in question.asks and not ruling.verdict.award:
        named = list(ruling.rule.shares) if len({share.quantity for share in ruling.rule.shares}) == 1 else []
        named = named[:1]
    told = _told_award(question)
    if told and ruling.verdict.ceiling and told.value > ruling.verdict.ceiling.value:
        return None  # more than the text gives
    if len(named) != 1 or not ({"share", "payer"} & question.asks or ruling.verdict.award or told):
        return None
    share, award = named[0], told or ruling.verdict.award
    who = text_in(share.who, question.language)
    if award is None or award.unit == "percent":
        percent = Award(share.quantity.value, "percent", "exact")
        return PartBorne(percent, who, f"{who} {share.quantity.printed}", ())
    value = award.value * share.quantity.value / 100
    whole = text_in(print_quantity(award.value, award.unit), question.language)
    part = text_in(print_quantity(value, award.unit), question.language)
    step = f"{whole} × {share.quantity.printed} = {part}"
    worked = tuple(text_in(one, question.language) for one in ruling.verdict.steps)
    return PartBorne(Award(value, award.unit, award.kind), who, f"{who} {part}", (*worked, step))


def part_told(rulings: Sequence[Ruling], question: Question) -> bool:
    """Whether a question asks what one payer bears of an award that it tells, or that a rule raised gives."""
    told = _told_award(question) is not None
    return any(
        max((_named(share, question) for share in ruling.rule.shares), default=-1) >= 0
        and (told or (ruling.raised and ruling.verdict.award is not None))
        for ruling in rulings
    )


def _told_award(question: Question) -> Award | None:
    """The sum that the asker says the award comes to; None where no sum is told so."""
    taken = question.facts.values()
    for figure in figures(question.text):
        money = figure.unit == "CNY" or (figure.unit == "number" and figure.value >= _SUM_LEAST)
        if money and figure.value not in taken and _AWARD_OF.search(question.text[: figure.start]):
            return Award(figure.value, "CNY", "exact")
    return None


def _named(share: Share, question: Question) -> int:
    """Where the question asks what this payer bears, -1 where it does not."""
    pattern = next((p for name, p in _PAYERS.items() if name in share.who.zh), None)
    found = [match.start() for match in pattern.finditer(question.text)] if pattern else []
    return max(found, default=-1)
