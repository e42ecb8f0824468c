"""Whether a sum may be stated: everything told must have been taken up, and a ceiling for one firm holds for all of its sums."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from decimal import Decimal

from assistant.decide import Ruling
from assistant.fact_kinds import of_things
from assistant.figure_fit import counts_things, of_all_of_them
from assistant.listed import name_alone
from assistant.question import Question
from assistant.rules.sums import Product, quantities
from assistant.rules.types import Fact, FactValue
from assistant.word_patterns import word_patterns
from index.figures import figures
from index.types import Figure

_WORDS = word_patterns("sum_bounds")


def ceiling_for_one(due: Sequence[Ruling], question: Question) -> tuple[Decimal | None, bool]:
    """The ceiling that the awards of one firm have together, None for none; and whether it is sure which ceiling holds.

    A ceiling each firm or each year counts for each of them.
    """
    rules = {ruling.rule.id: ruling.rule for ruling in due}
    capped = [rule for rule in rules.values() if isinstance(rule.amount, Product) and rule.amount.cap]
    if len(rules) != 1 or len(due) < 2 or not capped or not isinstance(capped[0].amount, Product):
        return None, True
    rule, amount = capped[0], capped[0].amount
    cap = amount.cap.value if amount.cap else Decimal(0)
    text = f"{question.text} {question.context}"
    labels = set(_WORDS["label"].findall(text))
    one_said = _WORDS["one_said"].search(_before_list(question)) is not None or len(labels) == 1
    if len(labels) == 1:
        text = _WORDS["label"].sub("", text)
    if _WORDS["firms"].search(_WORDS["of_one"].sub("", text) if one_said else text):
        return None, not (_WORDS["years"].search(text) and len(due) > 2)
    total = sum((ruling.verdict.award.value for ruling in due if ruling.verdict.award), Decimal(0))
    if total <= cap:
        return None, True
    if question.listed and not one_said:
        return None, all(_WORDS["a_firm"].search(name_alone(words)) for words in question.listed)
    if _WORDS["years"].search(text):
        open_years = any(
            isinstance(reading.amount, Product) and reading.amount.cap_times
            for one in rule.ambiguities
            for reading in one.readings
        )
        return (None, True) if amount.cap_times else (cap, not open_years)
    return cap, _WORDS["one_firm"].search(text) is not None


def _before_list(question: Question) -> str:
    """What a question says before it tells things one by one."""
    return question.text.partition(question.listed[0])[0] if question.listed else question.text


def all_taken_up(due: Sequence[Ruling], question: Question) -> bool:
    """Whether every sum and every number of things that the question tells is one of the things added up.

    A sum that no thing has taken up would be missing in the total.
    """
    if tells_vaguely(question.text):
        return False
    if not question.apportioned and _several_in_ranking(question.items, due[0].rule.vocabulary):
        return False
    if question.apportioned or question.follows:
        return True  # the things were told in turns before
    taken = [value for item in question.items for value in item.values() if isinstance(value, Decimal)]
    named = {quantity.value for one in due if one.rule.amount for quantity in quantities(one.rule.amount)}
    printed = {f.value for one in due for anchor in one.rule.anchors for f in figures(anchor.quote)} | named
    told = [figure for figure in figures(question.text) if figure.comparator == "="]
    sums = [figure.value for figure in told if figure.unit in ("CNY", "USD") and figure.value not in printed]
    added = sum((value for value in taken if value in sums), Decimal(0))
    if any(value not in taken and value != added and not _made_of(value, taken, sums) for value in sums):
        return False
    counts = [_count(item, due[0].rule.vocabulary) for item in question.items]
    return all(_counted(figure, counts, question) for figure in told if counts_things(question.text, figure))


def _several_in_ranking(items: Sequence[Mapping[str, FactValue]], vocabulary: Mapping[str, Fact]) -> bool:
    """Whether one of several things told with places in a ranking is itself a number of zones, whose places differ."""
    return len(items) > 1 and any(
        any(vocabulary[name].type == "rank" for name in item) and _count(item, vocabulary) > 1 for item in items
    )


def told_number(due: Sequence[Ruling], question: Question) -> bool:
    """Whether no more things are added up than the two or three that a question says they are: both awards."""
    of_all = {2: _WORDS["of_two"], 3: _WORDS["of_three"]}
    said = [number for number, words in of_all.items() if words.search(question.text)]
    return len(said) != 1 or question.apportioned or len(due) <= said[0]


def tells_vaguely(text: str) -> bool:
    """Whether a question leaves a number or a sum of what it adds up open: 若干, 还没定."""
    return _WORDS["vague"].search(text) is not None


def _made_of(value: Decimal, taken: Sequence[Decimal], sums: Sequence[Decimal]) -> bool:
    """Whether a sum went into a thing's together with the others told."""
    return any(one == sum(sums, Decimal(0)) for one in taken) and value in sums


def _count(item: Mapping[str, FactValue], vocabulary: Mapping[str, Fact]) -> Decimal:
    """How many things an item is; one where that is not told."""
    counted = [value for name, value in item.items() if of_things(vocabulary[name]) and isinstance(value, Decimal)]
    return counted[0] if counted else Decimal(1)


def _counted(figure: Figure, counts: Sequence[Decimal], question: Question) -> bool:
    """Whether a number of things is that of one of them, of all of them, or of the things told one by one."""
    return (
        figure.value == 1
        or figure.value in counts
        or figure.value == sum(counts, Decimal(0))
        or of_all_of_them(question.text, figure)
    )
