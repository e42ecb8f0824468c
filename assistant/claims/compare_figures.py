"""The figures of a claim held against a provision's: value, unit, comparator, to whom, yearly or once."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from functools import lru_cache

from assistant.claims.change import is_of_change
from assistant.claims.counts import BY_YEAR, needless
from assistant.claims.couples import swapped
from assistant.claims.dates import date_differences
from assistant.claims.exact import EXACTLY
from assistant.claims.lexicon import lexicon
from assistant.claims.met import met
from assistant.claims.opposites import turned
from assistant.claims.pairs import KINDS, paired
from assistant.claims.print import printed
from assistant.claims.read import is_yearly
from assistant.claims.reading import Reading
from assistant.claims.recipients import GETS, recipients
from assistant.claims.translated import share
from assistant.claims.types import Bound, Candidate, Difference, Statement
from assistant.claims.words import coverage, segments
from index.numerals import half_width
from index.search import Index
from index.types import Figure

_BASE = re.compile(r"(?:按|占|以|于|为|是|,|^)([^,，。;；按占于]{2,14})的\s*$")
_SHARE = re.compile(
    r"占(?!比)([^,，。;；占比不]{2,20}?)的?(?:比重|比例|比|份额|百分比)?(?:为|达到?|不?超过?|突破|不低于|不高于)?\s*$"
)
_SWING = re.compile(
    r"(?:比|较)(?:上|去|前|前一|上一)(?:个)?年(?:度|同期)?(?:的)?(?:有所)?(?:(?P<up>增长|上升|提高|增加|增多)|(?P<down>下降|下滑|减少|降低|回落))"
)
_SUM_OF = re.compile(r"(?:总|金|数)?额$|资金$|部分$")  # 到位额 is what has arrived
_HAN = re.compile("[㐀-鿿]")
_BASE_ENGLISH = re.compile(r"\s*(?:of|off)\s+(?:the |its |their |all |each )?([a-z][\w\s'-]{2,40})", re.IGNORECASE)
_FEW = 2
_ALL = 100
_THINGS = ("家", "个", "所", "座", "项")
_RARE = 1.5  # the weight of a noun that says what a sum is, such as registered capital
_FOREIGN = 0.3  # a term of what a provision hardly names is another term
_BASED = 0.5  # the share of what a percentage is taken of that a provision must name
_SPOKEN = re.compile(r"(?:(?<![超通经不])过|(?:^|[个家项条要得会])上)\s*$")  # 过千亿, 六个上千亿: 超 as well as 以上
_SINGLE = re.compile(r"第\s*$|第\s*\d|\d(?:st|nd|rd|th)\b|exactly|恰好|刚好|正好|\bno\.", re.IGNORECASE)


def figure_differences(claim: Reading, candidate: Candidate, index: Index) -> Iterator[Difference]:
    """The figures of a claim that a provision gives otherwise or not at all."""
    provision = candidate.statement
    yield from date_differences(claim, candidate, index)
    yield from _swung(claim, provision)
    if not any(bound.figure.unit == "CNY" for bound in claim.statement.bounds):
        yield from _recipient(claim, provision.text)
    couple = swapped(claim.statement, provision)
    if couple:
        yield Difference("figure", *(printed(bound.figure, claim.language) for bound in couple))
    pairs = paired(claim, provision, index)
    unpaid = any(best is None and bound.figure.unit in ("CNY", "USD") for bound, best in pairs)
    for bound, best in pairs:
        if unpaid and best is not None and {bound.figure.comparator, best.figure.comparator} == {"top", "bottom"}:
            best = None  # the award of the first is no matter of a provision on the last
        if needless(bound, best, claim.statement.text, provision.text) or (couple and _given(bound, provision)):
            continue
        if best is None and is_of_change(bound, claim.statement):
            continue
        if best is not None and not _another(bound, best, claim, candidate, index):
            yield from _unequal(bound, best, claim, provision, index)
        elif bound.figure.unit != "number" or bound.figure.value > _FEW:
            yield Difference("absent", printed(bound.figure, claim.language), "")


def _swung(claim: Reading, provision: Statement) -> Iterator[Difference]:
    """A fall against an earlier year where the provision asks for a rise, or the other way about."""
    said, here = (_ways(text) for text in (claim.statement.text, provision.text))
    if len(said) == 1 == len(here) and said != here:
        yield Difference("choice", min(said), min(here))


def _ways(text: str) -> set[str]:
    """Whether a text speaks of a rise or a fall against an earlier year."""
    return {"up" if match["up"] else "down" for match in _SWING.finditer(half_width(text))}


def _given(bound: Bound, provision: Statement) -> bool:
    """Whether a provision prints a figure at all, be it for something else."""
    same = (b.figure for b in provision.bounds if KINDS[b.figure.unit] == KINDS[bound.figure.unit])
    return any(figure.value == bound.figure.value for figure in same)


def _unequal(bound: Bound, best: Bound, claim: Reading, provision: Statement, index: Index) -> Iterator[Difference]:
    mine, other, language = bound.figure, best.figure, claim.language
    if met(bound, best, provision):
        return
    if (placed := _placed(bound, best)) is not None:
        if not placed and not claim.statement.denied:
            yield Difference("figure", printed(mine, language), printed(other, language))
        return
    plain = {mine.unit, other.unit} <= {"count", "rank", "number"}
    if mine.value != other.value or (mine.unit != other.unit and not plain):
        yield Difference("figure", printed(mine, language), printed(other, language))
    elif not _comparable(mine, other) and not _open(bound, best, claim):
        yield Difference("comparator", printed(mine, language, True), printed(other, language, True))
    elif mine.unit in ("rank", "percent") and (against := turned(bound, best)):
        yield against
    elif mine.unit == "percent" and (of := _bases(bound, best, index)):
        yield Difference("base", *of)
    elif mine.unit == "CNY" and (gone := list(_recipient(claim, best.context))):
        yield from gone
    elif {bound.per, best.per} == {"yearly", "once"} or (
        bound.per == "yearly"
        and not is_yearly(provision.text)
        and (mine.unit == "percent" or not BY_YEAR.search(best.context))
    ):
        yield Difference("per", bound.per, best.per)


def _recipient(claim: Reading, text: str) -> Iterator[Difference]:
    """Whom the money goes to, where a claim and a text each name one and another."""
    gets, got = recipients(claim.statement.text), recipients(text)
    if len(gets) == 1 == len(got) and gets != got:
        yield Difference("recipient", GETS[claim.language][min(gets)], GETS[claim.language][min(got)])


def _another(bound: Bound, best: Bound, claim: Reading, candidate: Candidate, index: Index) -> bool:
    """Whether a figure is of something else than its counterpart: a share of what the provision does not name, a bare number."""
    mine, other, text = bound.figure, best.figure, candidate.statement.text
    if mine.value == other.value:
        return False
    if mine.unit == "number" and other.unit == "rank":
        return True
    if mine.unit == "count" and mine.text.endswith(_THINGS) and other.comparator in ("top", "bottom"):
        return True  # six of them are no place among the last five
    if mine.unit == "rank" and mine.comparator in (">", ">=") and other.comparator in ("top", "bottom"):
        steps = (b.figure for b in candidate.statement.bounds if b.figure.unit == "rank")
        return all(step.comparator in ("top", "bottom") for step in steps)  # so many places up or down are no place
    before, _, after = bound.context.partition("  ")
    if mine.unit == "CNY":
        told = segments(re.split(r"[,，;；。]", before)[-1], index)[-1:]
        of_its_own = [replace(s, faint=()) for s in told if _HAN.match(s.names[0]) and s.weight > _RARE]
        return bool(of_its_own) and coverage(of_its_own, index, text) < _BASED and told[0].names[0] not in _unnamed()
    if KINDS[mine.unit] == "time" and mine.comparator == "<=":
        limits = [s for s in segments(re.split(r"[,，;；。]", after)[0], index) if _HAN.match(s.names[0])]
        return sum(s.weight for s in limits) > _RARE and coverage(limits, index, text) < _FOREIGN
    if mine.unit != "percent":
        return False
    of = _BASE.search(before) or _BASE_ENGLISH.match(after)
    if not of or not (asked := segments(of[1], index)):
        return False
    return max(coverage(asked, index, text), share(of[1], candidate, index)) < _BASED


@lru_cache(maxsize=1)
def _unnamed() -> frozenset[str]:
    """The words before a sum that do not say what it is a sum of."""
    return frozenset(lexicon("unnamed"))


def _bases(bound: Bound, best: Bound, index: Index) -> tuple[str, str] | tuple[()]:
    """What a percentage is taken of in a claim and in a provision, where they differ."""
    before, _, after = bound.context.partition("  ")
    mine = _BASE.search(before) or _SHARE.search(before) or _BASE_ENGLISH.match(after)
    printed_before = best.context.partition("  ")[0]
    other = _BASE.search(printed_before) or _SHARE.search(printed_before)
    if not mine or not other:
        return ()
    if not segments(other[1], index):  # 占全区比例: of what the sentence itself is about
        return ()
    asked = [s for s in segments(_SUM_OF.sub("", mine[1]), index) if _HAN.match(s.names[0])]
    apart = bool(asked) and coverage(asked, index, other[1]) < _BASED
    return (mine[1], other[1]) if apart else ()


def _placed(bound: Bound, best: Bound) -> bool | None:
    """Whether a single place, such as exactly 180th, lies among the first that a provision asks for; None for others."""
    mine, other = bound.figure, best.figure
    single = mine.unit == "rank" and mine.comparator == "=" and other.comparator == "top"
    if not single or not (_SINGLE.search(bound.context) or _SINGLE.search(mine.text)):
        return None
    return mine.value <= other.value


def _open(bound: Bound, best: Bound, claim: Reading) -> bool:
    """Whether a comparator may be claimed for the printed one: 超过 for 超过…（含）, above for 以上, a term for 内."""
    mine, other = bound.figure, best.figure
    before, _, after = (part.strip() for part in best.context.partition("  "))
    if {mine.comparator, other.comparator} == {">", ">="} and _SPOKEN.search(bound.context.partition("  ")[0]):
        return True
    if (mine.comparator, other.comparator) == (">=", ">") and bound.context.partition("  ")[2].startswith("以上"):
        return True  # 一亿美元以上 is how 超亿美元 is told
    if mine.comparator == ">" and other.comparator == ">=":
        return before.endswith(("超过", "超")) or (claim.language == "en" and "含" not in other.text + after[:3])
    lasting = KINDS[mine.unit] == "time" and mine.comparator == "=" and other.comparator == "<="
    return lasting and after.startswith(("内", "以内")) and not EXACTLY.search(claim.statement.text)


def _comparable(mine: Figure, other: Figure) -> bool:
    """Whether two comparators say the same; a count that is reached may stand without its word."""
    pair = {mine.comparator, other.comparator}
    if mine.unit == "percent" and mine.value == _ALL and pair <= {"=", ">="}:
        return True  # more than all of it there is not
    reached = KINDS[mine.unit] in ("order", "date") and (pair <= {"=", ">="} or pair <= {"=", "top", "bottom"})
    return len(pair) == 1 or (reached and pair != {"top", "bottom"})
