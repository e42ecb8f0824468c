"""An answer from verdicts: yes or no first, then the amount, its conditions, who pays, and what the text leaves open."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from assistant.ask_missing import ask_missing, branching
from assistant.award_words import award_words, text_in
from assistant.awards_apart import apart
from assistant.cite import Citations
from assistant.compare_rulings import is_compared, side_of, state_compared
from assistant.composition import Composition
from assistant.decide import Ruling
from assistant.equal_awards import equal
from assistant.held_against import another_acts
from assistant.itemise import asks_each
from assistant.names import title
from assistant.payers_part import share_asked
from assistant.question import Question
from assistant.reading_asked import reading_asked
from assistant.rules.quantities import plain
from assistant.rules.types import Award
from assistant.settle_decision import of_rules
from assistant.state_ruling import state_ruling, view
from assistant.total import Total, total_alike, total_of
from assistant.types import Amount, Missing
from index.search import Index
from index.types import Hit
from prompts import replies

_MOST = 4


def compose_rules(
    question: Question,
    rulings: Sequence[Ruling],
    items: Sequence[Ruling],
    index: Index,
    citations: Citations,
    hits: Sequence[Hit] = (),
) -> Composition:
    """The composition of an answer from rulings, the first the most relevant; cites each rule's passage.

    `items` are the rulings that a total adds up, where one is asked; the `hits` may refute what else a question supposes.
    """
    made = Composition()
    each = asks_each(question.text) and _all_given(items)
    total = None if asks_each(question.text) else total_of(items, question)
    shown = _each_once(items, of_each=each) if total or each else those_shown(rulings)
    unlike = len({ruling.rule.id for ruling in items}) > 1  # things told apart are not so many alike
    total = total or (None if asks_each(question.text) or unlike else total_alike(shown, question))
    made.verdicts = [view(ruling, question) for ruling in rulings[:_MOST]]
    made.decision = of_rules(question, shown, lambda: another_acts(question, hits, index))
    branch = None if total or made.decision else branching(shown)
    if made.decision:
        made.lines.append(replies(question.language)[made.decision])
    if total:
        _state_total(made, total, question)
    compared = total is None and branch is None and is_compared(question, shown)
    of_two = not compared and _of_two_documents(shown)
    if of_two and not made.lines and equal(shown):
        award = award_words(shown[0].verdict.award, question.language) if shown[0].verdict.award else ""
        made.lines.append(replies(question.language)["both_give"].format(amount=award))
    at = len(made.lines)
    for ruling in shown:
        side = side_of(ruling, shown, question, index) if compared else ""
        state_ruling(made, ruling, question, index, citations, total is None, side)
    if compared:
        state_compared(made, at, question, index)
    if of_two:
        made.lines.append(difference(shown, question, index))
    if total:
        made.amounts = [_total_amount(total), *_part_of_total(made, total, shown, question)]
    else:
        _state_reading(made, shown, question)
        _state_difference(made, shown, question)
    if branch:
        made.type, made.amounts = "clarify", []
        made.missing = [Missing(branch.fact, text_in(branch.question, question.language))]
        made.lines.insert(0, replies(question.language)["clarify"].format(question=made.missing[0].question))
    else:
        ask_missing(made, shown, question)
    made.lines = [line[0].upper() + line[1:] for line in dict.fromkeys(made.lines) if line]
    made.notices = list(dict.fromkeys(made.notices))
    return made


def those_shown(rulings: Sequence[Ruling]) -> list[Ruling]:
    """Those that give something or may; where none does, the best refusal of each document."""
    open_ = [r for r in rulings if r.verdict.status != "ineligible"]
    if open_:
        return open_[:_MOST]
    first: dict[str, Ruling] = {}
    for ruling in rulings:
        first.setdefault(ruling.rule.document, ruling)
    return list(first.values())[:2]


def _all_given(items: Sequence[Ruling]) -> bool:
    """Whether each of several things told apart has an award of its own, by another rule or of another sum."""
    return len({_given(one) for one in items}) == len(items) > 1 and all(one.verdict.award for one in items)


def _given(ruling: Ruling) -> tuple[str, Award | None]:
    """What a ruling gives, and by which rule."""
    return ruling.rule.id, ruling.verdict.award


def _each_once(items: Sequence[Ruling], *, of_each: bool) -> list[Ruling]:
    """One ruling a rule, or a sum of it where that of each thing is asked, those that give something first."""
    first: dict[tuple[str, Award | None], Ruling] = {}
    for ruling in sorted(items, key=lambda one: one.verdict.status == "ineligible"):
        first.setdefault(_given(ruling) if of_each else (ruling.rule.id, None), ruling)
    return list(first.values())[:_MOST]


def _of_two_documents(shown: Sequence[Ruling]) -> bool:
    """Whether two documents each give an award for the same matter."""
    return len(shown) > 1 and len({r.rule.document for r in shown if r.verdict.award}) == len(shown)


def difference(shown: Sequence[Ruling], question: Question, index: Index) -> str:
    """What each document applies to, and whether it is in force."""
    words = replies(question.language)
    zones = next(iter(shown)).rule.vocabulary["zone_type"].values
    parts = []
    for ruling in shown:
        policy = index.policies[ruling.rule.document]
        names = [zones[kind] for kind in policy.zone_types if kind in zones]
        zone = (" / " if question.english else "、").join(n.en if question.english else n.zh for n in names)
        inline = words.get(f"{policy.status}_inline", "")
        per = text_in(ruling.rule.per, question.language)
        parts.append(words["applies"].format(title=title(policy, question.language), zone=zone, per=per) + inline)
    return words["different"].format(differences=_apart(question).join(parts))


def _apart(question: Question) -> str:
    """What stands between two steps or differences."""
    return "; " if question.english else "；"


def _state_total(made: Composition, total: Total, question: Question) -> None:
    made.lines.append(award_words(total.award, question.language))
    if total.steps:  # one thing alone that counts, for which the text names the sum
        made.lines.append(replies(question.language)["steps"].format(steps=_apart(question).join(total.steps)))


def _state_reading(made: Composition, shown: Sequence[Ruling], question: Question) -> None:
    """What two awards come to on the reading supposed, first, where the text leaves open whether both are due."""
    found = reading_asked(shown, question)
    if found is None or made.decision or not found[1].award:
        return
    ruling, reading, parts = found
    n = next((amount.citation for amount in made.amounts), 1)
    steps = tuple(text_in(step, question.language) for step in reading.steps)
    most = Award(reading.award.value, reading.award.unit, "up_to") if reading.award else None
    if most is None:
        return
    words = replies(question.language)["on_reading"]
    made.lines.insert(
        0, words.format(reading=text_in(reading.words, question.language), amount=award_words(most, question.language))
    )
    made.lines.insert(1, replies(question.language)["steps"].format(steps=_apart(question).join(steps)))
    made.amounts += [_amount(award, "", ruling.rule.id, n, ()) for award in parts] + [
        _amount(most, "", ruling.rule.id, n, steps)
    ]


def _state_difference(made: Composition, shown: Sequence[Ruling], question: Question) -> None:
    """How far the two awards shown lie apart, first, where that is asked."""
    found = apart(made.amounts, question.text, question.language)
    if found is None or made.decision or len(shown) != 2:
        return
    made.lines[:0] = found[1]
    made.amounts.append(found[0])


def _amount(award: Award, per: str, rule: str, citation: int, steps: tuple[str, ...]) -> Amount:
    return Amount(plain(award.value), award.unit, award.kind, per, rule, citation, steps)


def _part_of_total(made: Composition, total: Total, shown: Sequence[Ruling], question: Question) -> list[Amount]:
    """What the payer asked about bears of a total of one rule."""
    ruling = shown[0]
    whole = replace(ruling, verdict=replace(ruling.verdict, award=total.award, steps=()))
    share = share_asked(whole, question) if len(shown) == 1 else None
    if share is None or not share.steps:
        return []
    made.lines.append(replies(question.language)["shares"].format(shares=share.words))
    award = share.award
    return [Amount(plain(award.value), award.unit, award.kind, share.who, ruling.rule.id, 1, share.steps)]


def _total_amount(total: Total) -> Amount:
    return Amount(plain(total.award.value), total.award.unit, total.award.kind, "", total.rules, 1, total.steps)
