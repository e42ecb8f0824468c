"""A turn that only corrects what was told before: the rest of it stands."""

from __future__ import annotations

import re
from collections.abc import Mapping
from decimal import Decimal

from assistant.asks import asks
from assistant.claimed_sum import names_sum
from assistant.fact_kinds import PLACE, TELLING_APART
from assistant.rank_change import RANK_CHANGES, rank_change
from assistant.rules.types import Fact, FactValue
from assistant.turn_words import pattern
from index.query import is_english

_CORRECTION = re.compile(
    r"^\s*[^，,。；;]{0,6}(?:报|说|写|讲|记|看|打|算|填|弄|搞|口)[^，,。；;]{0,1}(?:错|误)|^\s*(?:等等|等一下|(?:刚|再|又)?(?:核|查)了|核实|口误|漏说|忘了说|补充一下|我说的(?:不是|是)|我指的(?:不是|是)|我问的(?:不是|是))"
    r"|^\s*(?:不对|错了|不，|不,|弄错|搞错|说错|写错|更正|纠正|抱歉|对不起|应该是|应为|改成|改为|换成|其实是|(?<!是)不是)"
    r"|^\s*(?:no,|sorry|correction|actually|i meant|i mean|make (?:it|that)|rather|it(?:'s| is) actually|oops|wait|my mistake|wrong|i (?:misspoke|misread|mistyped|got (?:that|it) wrong|was wrong|forgot)|scratch that|let me correct|not (?:the|a|that))\b|\bi (?:misspoke|mistyped|misread)\b",
    re.IGNORECASE,
)


def corrects(
    text: str, own: Mapping[str, FactValue], before: Mapping[str, FactValue], vocabulary: Mapping[str, Fact]
) -> bool:
    """Whether a turn gives another value for figures told before, or says that it corrects them."""
    if not own or not before:
        return False
    told = {name for name in own if name not in PLACE}
    figures = {name for name in told if vocabulary[name].numeric}
    again = bool(figures) and figures == told and figures <= before.keys()
    return again or says_corrected(text)


def says_corrected(text: str) -> bool:
    """Whether a turn says in words that it corrects what was told."""
    return _CORRECTION.search(text) is not None or pattern("corrects").search(text) is not None


def without_derived(
    before: Mapping[str, FactValue], own: Mapping[str, FactValue], vocabulary: Mapping[str, Fact]
) -> dict[str, FactValue]:
    """What was told, less the figures that follow from one now told anew, such as a sum in the other currency."""
    return {
        name: value
        for name, value in before.items()
        if not any(_follows(name, other, vocabulary) or _follows(other, name, vocabulary) for other in own)
        or name in own
    }


def _follows(name: str, source: str, vocabulary: Mapping[str, Fact]) -> bool:
    """Whether a fact is the other one in another form: a product or quotient of it."""
    derivation = vocabulary[name].derived
    return derivation is not None and derivation.by in ("product", "quotient") and derivation.of[0] == source


def with_change_anew(
    merged: Mapping[str, FactValue], own: Mapping[str, FactValue], before: Mapping[str, FactValue]
) -> dict[str, FactValue]:
    """What was told, the places gained or lost worked out anew where a turn gives only another place: 要是今年第76名呢."""
    if not own.keys() & _RANKS or own.keys() & RANK_CHANGES or not before.keys() & RANK_CHANGES:
        return dict(merged)
    if own.keys() & _RANKS == {"previous_rank"} and "previous_rank" not in before:
        return dict(merged)  # the change was told by itself
    facts = {name: value for name, value in merged.items() if name not in RANK_CHANGES}
    was, now = merged.get("previous_rank"), merged.get("national_rank")
    if isinstance(was, Decimal) and isinstance(now, Decimal):
        facts |= dict((rank_change(was, now),))
    elif before.keys() >= {"national_rank"} and "national_rank" not in own:
        return dict(merged)
    else:
        facts |= {name: before[name] for name in before.keys() & RANK_CHANGES}  # 升了17位 was told by itself
    return facts


_RANKS = frozenset(("national_rank", "previous_rank"))


def of_last_year(text: str, own: Mapping[str, FactValue], before: Mapping[str, FactValue]) -> dict[str, FactValue]:
    """What a turn tells, a place in the ranking that it gives as last year's told as such: 去年是第193名."""
    past = pattern("then").search(text) and not pattern("now").search(text)
    if not past or "national_rank" not in own or not before.keys() & {*_RANKS, *RANK_CHANGES} or "previous_rank" in own:
        return dict(own)
    return {
        **{name: value for name, value in own.items() if name != "national_rank"},
        "previous_rank": own["national_rank"],
    }


def one_more(
    text: str, own: Mapping[str, FactValue], before: Mapping[str, FactValue], vocabulary: Mapping[str, Fact]
) -> dict[str, FactValue]:
    """What a turn tells, what it adds to the things or sums told before counted with them: 再加2家呢, 又到了350万美元.

    What is of another year, another kind or another's is not added; a sum of other money than the matter is none of it,
    nor is one put as what is given: so we get another 8 million?
    """
    other = any(name in own and name in before and own[name] != before[name] for name in TELLING_APART)
    put = names_sum(text) and "decision" in asks(text, english=is_english(text))
    if other or put or pattern("apart").search(text):
        return dict(own)
    if pattern("arrived").search(text) and pattern("other_money").search(text):
        return {name: value for name, value in own.items() if vocabulary[name].type != "money" or name not in before}
    types = {kind for kind, words in (("count", "more"), ("money", "arrived")) if pattern(words).search(text)}
    added: dict[str, FactValue] = {}
    for name, value in own.items():
        earlier = before.get(name)
        if vocabulary[name].type in types and isinstance(value, Decimal) and isinstance(earlier, Decimal):
            added[name] = value + earlier
    return {**own, **added}
