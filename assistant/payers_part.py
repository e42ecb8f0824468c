"""The part of an award that one payer bears."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from assistant.award_words import rate_of, text_in
from assistant.claims.shares import read_shares
from assistant.decide import Ruling
from assistant.figure_fit import SUM_LEAST
from assistant.payer_words import last_named
from assistant.question import Question
from assistant.read_figures import is_awarded
from assistant.rules.quantities import print_quantity
from assistant.rules.types import Award
from index.figures import figures
from index.types import Figure

_AWARD_OF = re.compile(
    r"(?:奖励?|奖金|补助|资助)(?:金额?)?(?:算下来|算出来|核下来|定下来|一共|总共|合计)?(?:[是为有共了到])?\s*$|(?:拿满|奖满|(?:顶格|封顶|足额|按上限)(?:拿|奖|给)?(?:了|到)?)(?:的)?\s*$|\b(?:gets?|got|receives?d?|is (?:paid|given|awarded)|draws?|collects?) (?:the |its )?(?:full|whole|maximum|entire)(?: (?:rmb|cny|¥))?\s*$|(?:核|算|定|批|审)(?:下来|出来|定)(?:该|应|能|可以?|要|会)?(?:得|拿|领|奖|补|给|是|有|为)(?:到|了)?\s*$|(?:公司|企业|我们|我司|咱们|[我本]厂)[^，。？0-9]{0,4}(?:拿|领|得|获)(?:到|了|得)*\s*$|\b(?:award|reward|bonus)\b[^.,;?]{0,24}(?:of|is|comes to|came to|at|to)\s*$"
    r"|\b(?:award|reward|bonus|subsidy)\b[^.,;?]{0,60}\b(?:comes?|came|amounts?|amounted|adds up|runs|worked out) (?:to|at)\s*$|\b(?:is|are|was|were|gets?|been|be) (?:awarded|granted|rewarded)(?: with)?\s*$",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class PartBorne:
    """What one payer bears of an award."""

    award: Award
    who: str
    words: str
    steps: tuple[str, ...]


def share_asked(ruling: Ruling, question: Question) -> PartBorne | None:
    """The part of an award, or the share itself, that the payer named in the question bears."""
    placed = [(at, share) for share in ruling.rule.shares if (at := last_named(share.who.zh, question.text)) >= 0]
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


def part_put(ruling: Ruling, question: Question) -> bool | None:
    """Whether the share, or the sum of an award told, that a question has one payer bear is that payer's part; None where none is put."""
    named = [share for share in ruling.rule.shares if last_named(share.who.zh, question.text) >= 0]
    told = _told_award(question)
    if told is None:
        read = (*figures(question.text), *read_shares(question.text))
        rates = {award.value for award in (rate_of(ruling.rule),) if award}
        shares = {one.value: one for one in read if one.unit == "percent" and one.value not in rates}
        own = named[0].quantity.value if len(named) == len(shares) == 1 else None
        return None if own is None else _holds(own, *shares.values())
    borne = share_asked(ruling, question)
    if borne is None or borne.award.unit == "percent":
        return None
    put = [one for one in figures(question.text) if one.unit == told.unit and one.value != told.value]
    return _holds(borne.award.value, put[0]) if len(put) == 1 else None


def _holds(own: Decimal, put: Figure) -> bool:
    """Whether a sum or share is what a figure, or the bound that it is, says."""
    bounds = {"<": own < put.value, "<=": own <= put.value, ">": own > put.value, ">=": own >= put.value}
    return bounds.get(put.comparator, own == put.value)


def part_told(rulings: Sequence[Ruling], question: Question) -> bool:
    """Whether a question asks what one payer bears of an award that it tells, or that a rule raised gives."""
    told = _told_award(question) is not None
    return any(
        max((last_named(share.who.zh, question.text) for share in ruling.rule.shares), default=-1) >= 0
        and (told or (ruling.raised and ruling.verdict.award is not None))
        for ruling in rulings
    )


def _told_award(question: Question) -> Award | None:
    """The sum that the asker says the award comes to; None where no sum is told so."""
    taken = question.facts.values()
    for text in (question.text, *([question.context] if question.follows else [])):
        for figure in figures(text):
            money = figure.unit == "CNY" or (figure.unit == "number" and figure.value >= SUM_LEAST)
            if (
                money
                and figure.value not in taken
                and (_AWARD_OF.search(text[: figure.start]) or is_awarded(text, figure))
            ):
                return Award(figure.value, "CNY", "exact")
    return None
