"""Whether a sentence's figures are its sources': of the same unit, bound, level and time, however a ceiling is told."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace
from decimal import Decimal

from assistant.claims.read import read_statement
from assistant.claims.types import Bound
from assistant.gate_sources import Sources
from index.numerals import half_width

_SIDES = ((">=", ">"), ("<=", "<"), ("top",), ("bottom",))  # at least, at most, among the first, the last
_NUMBERS = ("number", "count")
_MEASURED = ("tce", "m2", "mu", "day", "rank")  # 1,000 to 5,000 tonnes, 11 of the 15 days
_LISTED = Decimal(1)  # one thing of a kind is no figure
_LIMIT = re.compile(r"以([^，,。；;]{1,24}?)为(?:最高)?(?:上限|限额?|封顶线?)")
_REGION = re.compile(r"(?:people's )?government of the autonomous region", re.IGNORECASE)
_AGAIN = re.compile(r"[,，](?:且|并且?)?(?:不能|不得|不可)(?:突破|超[过出])(?=[,，。；;]|$)")  # 最高为15%，不能突破
_MOST = re.compile(
    r"\b(?:most|maximum|longest|largest|ceilings?|caps?|limits?)\b(?:[^,.;]{0,90}?(?:\b(?:is|are|at|to|of)|:)(?: (?:generally|usually|normally))?|,)\s*(?=(?:RMB|CNY|USD|US\$|¥|\d))",
    re.IGNORECASE,
)
_BACK = re.compile(
    r"(?<=[这述上])[两二三四](?=[类种项个者家方])|(?<=\bthese )(?:two|three|four)\b"
    r"|(?<=\bthe )(?:two|three|four)(?= (?:may|can|cannot|shall|must|are|do|have)\b)",
    re.IGNORECASE,
)  # 这两类, the two may not
_LEAST = re.compile(
    r"\b(?:minimum|lowest|floor)\b[^,.;]{0,60}?\b(?:is|are|at|of)\s+(?=(?:RMB|CNY|USD|US\$|¥|\d))", re.IGNORECASE
)
_OF_MOST = re.compile(r"(?:有|设|设有|设定)?(?P<sum>[\d.,]+[万亿]?(?:元|美元|%))的?(?:最高)?(?:上限|限额|封顶线?)")
_IS_MOST = re.compile(  # RMB 10 million is the maximum, 1000万元是上限
    r"(?P<sum>(?:RMB|CNY|USD|US\$|¥) ?[\d.,]*\d(?: (?:thousand|million|billion))?) (?:is|being) (?:also )?(?=the (?:maximum|ceiling|cap|most|upper limit)\b)"
    r"|(?P<zh>\d[\d.,]*[万亿]?(?:元|美元))(?=(?:就|正|也)?是(?:最高)?(?:上限|限额|封顶))"
)
_HAS_DAYS = re.compile(r"\b(?:has|have|gets?) (?=\d+ (?:working )?days\b)", re.IGNORECASE)
_YEARLY_RANK = re.compile(r"\b(?:yearly|annual) (?=(?:national )?(?:rank|assess|apprais|evaluat))", re.IGNORECASE)
_TO = re.compile(r"\s*(?:至|到|~|～|-|—|to)\s*", re.IGNORECASE)
_WORKING = re.compile(r"工作日|\b(?:working|business) days?\b", re.IGNORECASE)
_RUN = re.compile(r"[;:。是为]|(?<=[一-鿿]),|\b(?:is|are)\b")
_COMMA = re.compile(r"、|, ")
_MEMBER = re.compile(r"、|以及|[和与及]|, (?:and |or )?| and ")
_DAY = re.compile(r"(\d{4})-(\d{2})-(\d{2})")
_BY_REGION = re.compile(r"(?<=ed) (?:by|at the level of) the (?:autonomous )?region\b", re.IGNORECASE)


def keeps_figures(sentence: str, sources: Sources, noted: bool = True) -> bool:
    """Every figure is one of the sources', of the same unit, bounded in the same way, yearly or once as they are.

    Where a part is held against a provision, no bound of a notice counts: that is another provision's, the last 20.
    """
    given = [
        bound
        for text in (sources.quotes, sources.findings, sources.titles, sources.notices)
        for bound in bounds_of(text)
        if noted or text != sources.notices or bound.figure.comparator == "="
    ]
    asked = {(b.figure.unit, b.figure.value, b.figure.comparator) for b in bounds_of(sources.question)}
    beside = [b for b in bounds_of(sources.composed) if b.figure.unit in ("CNY", "USD")]
    ceilings = {(a.unit, Decimal(a.value)) for a in sources.answer.amounts if a.kind == "up_to"}
    quoted = list(bounds_of(sources.quotes))
    exact = {(b.figure.unit, b.figure.value) for b in quoted if b.figure.comparator == "="}
    said = list(bounds_of(as_printed(sentence)))
    for bound in said:
        figure = bound.figure
        kinds = _NUMBERS if figure.unit in _NUMBERS else (figure.unit,)
        if figure.unit == "number":
            kinds = (*kinds, *_MEASURED)
        alike = [b for b in given if b.figure.unit in kinds and b.figure.value == figure.value]
        small = figure.value <= _LISTED and (figure.unit in _NUMBERS or figure.text.isalpha())
        told = any(
            (unit, figure.value, c) in asked for unit in (figure.unit, "number") for c in ("=", figure.comparator)
        )
        if (figure.unit, figure.value, "=") in asked and figure.comparator == "=" and figure.unit in _MEASURED:
            continue
        if not alike and figure.unit in _NUMBERS and figure.value in _counted(sentence):
            continue
        if not alike and (small or (told and figure.comparator != "<=" and _beside(bound, said, quoted))):
            continue
        sum_ = (figure.unit, figure.value)
        if sum_ in ceilings - exact and figure.comparator != "<=":
            return False
        told_of = [b for b in quoted if b.figure.unit in kinds and b.figure.value == figure.value]
        told_of = told_of or [b for b in (*alike, *beside) if b.levels and (b.figure.unit, b.figure.value) == sum_]
        if not any(_same(bound, other) for other in alike) or (not small and _of_other_level(bound, told_of)):
            return False
    return True


def _counted(sentence: str) -> set[int]:
    """How many members the lists of a sentence have: 牵头的三个厅是A、B和C."""
    runs = [(_COMMA.split(run), _MEMBER.split(run)) for run in _RUN.split(half_width(sentence))]
    return {n for rough, fine in runs if len(fine) > 1 for n in range(max(2, len(rough)), len(fine) + 1)}


def _beside(asked: Bound, said: Sequence[Bound], quoted: Sequence[Bound]) -> bool:
    """Whether a figure that the asker alone tells stands beside the printed one of its unit, not in its place."""
    unit = asked.figure.unit
    printed = {b.figure.value for b in quoted if b.figure.unit == unit}
    return not printed or unit in _NUMBERS or any(b.figure.unit == unit and b.figure.value in printed for b in said)


def _of_other_level(said: Bound, printed: Sequence[Bound]) -> bool:
    """Whether a figure that is printed of a level alone is told of another."""
    return bool(said.levels and printed) and not any(not b.levels or said.levels & b.levels for b in printed)


def as_printed(text: str) -> str:
    """A sentence with ceilings and levels told as policies print them: 以800万元为上限, the most it gets is."""
    text = _REGION.sub("regional government", _AGAIN.sub("", _BACK.sub("", text)))
    text = _IS_MOST.sub(lambda m: f"up to {m['sum']} " if m["sum"] else f"最高不超过{m['zh']}", text)
    text = _HAS_DAYS.sub("has up to ", text)
    text = _OF_MOST.sub(r"最高不超过\g<sum>", _YEARLY_RANK.sub("", _LEAST.sub("at least ", text)))
    return _MOST.sub("the most is up to ", _LIMIT.sub(r"最高不超过\1", _BY_REGION.sub(" at regional-level", text)))


def bounds_of(text: str) -> Iterable[Bound]:
    """The figures of a text, read sentence by sentence."""
    for part in re.split(r"(?<=[。；;\n])", _DAY.sub(r"\1年\2月\3日", text)):
        bounds = read_statement(part).bounds
        counted: frozenset[str] = frozenset()
        for bound in bounds:  # 每年3至5家: both each year; three regional incubators get 2 million: theirs
            ends = [b.per for b in bounds if _of_range(b, bound, part) and b.per]
            yield replace(bound, per=ends[0] if ends else bound.per, levels=bound.levels or counted)
            counted = bound.levels if bound.figure.unit in _NUMBERS else frozenset()


def _of_range(one: Bound, other: Bound, text: str) -> bool:
    """Whether two figures are the ends of one range."""
    first, last = sorted((one.figure, other.figure), key=lambda figure: figure.start)
    return first.start == last.start or _TO.fullmatch(text[first.end : last.start]) is not None


def _same(said: Bound, printed: Bound) -> bool:
    """Whether a figure is told as printed: a ceiling as a ceiling, a sum as a sum, a year's as a year's."""
    ceiling = printed.figure.comparator == "<="
    money = printed.figure.unit in ("CNY", "USD", "percent")
    if bool(_WORKING.search(said.figure.text)) > bool(_WORKING.search(printed.figure.text)):
        return False
    if money and ceiling != (said.figure.comparator == "<="):
        return False
    if any((said.figure.comparator in side) > (printed.figure.comparator in side) for side in _SIDES):
        return False
    if ":" in half_width(said.figure.text):
        return True  # a share of what is given each year is no yearly share
    return {said.per, printed.per} != {"yearly", "once"} and not (said.per == "yearly" and not printed.per)
