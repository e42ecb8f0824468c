"""What a question says an award is for: a title given (评上绿色工厂, certified as a green factory), a thing paid for (对租房的补助).

A sum for something else is not its answer.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from assistant.answerable import without_places
from assistant.asked_for import without_asking
from assistant.evidence import in_words_of, quoted_by
from assistant.fact_kinds import KINDS, OF_MANY_MATTERS
from assistant.figure_fit import named
from assistant.matter import agreement, telling
from assistant.question import Question
from assistant.relation import shares_said
from assistant.rules.types import MONEY, Rule
from assistant.title_gained import title_gained
from assistant.word_patterns import word_patterns
from index.figures import figures
from index.search import Index
from index.types import Provision

_WORDS = word_patterns("award_object")
_KNOWN = frozenset(("unicorn_status", "national_programme", "nationally_filed"))
_COUNTED = frozenset(("enterprises",))  # whoever is counted
_SHORT = 20  # characters
_OF_NO_THING = frozenset(("region", "zone_type", "applicant", "foreign_funded", "manufacturing"))
_ALSO_ASKED = frozenset(("list",))
_LATER = frozenset(("then", "turned", "left_over"))
_LONG = 4  # characters of a name that tells one title from another
ASKING_A_SUM = frozenset(("amount", "sum"))  # kinds of question
_PUT_AGAIN = frozenset(("decision",))  # a turn that asks nothing itself puts what was asked before, or nothing known
_NAMED = {
    "conferred": 0.5,
    "paid_for": 0.51,
    "named_for": 0.25,
    "bought": 0.6,
    "then": 0.5,
    "turned": 0.5,
    "left_over": 0.34,
}  # of the words for it, that a text must say


def for_object(question: Question, provisions: Sequence[Provision], index: Index) -> bool:
    """Whether a provision names what the award is said to be for; true where nothing is, or what the checker's facts know."""
    local = named(question.facts, "level") == ("municipal",) and "recognised_as" in question.facts
    if local and not any(_WORDS["local"].search(p.text) for p in provisions):
        return False
    kind, said = _object(question, index)
    if not said:
        return True
    texts = [in_words_of(question.language, one, index) for one in provisions]
    names = telling(index.vocabulary.mentions(said)) if kind in _LATER else ()
    if kind == "conferred" and _another_title(said, provisions, index):
        return False
    if names and any(agreement(one.text, names, index.pinpoint) > 0 for one in provisions):
        return True  # a later turn names the thing by whatever name
    return max(shares_said(texts, said, index, english=question.english), default=0.0) >= _NAMED[kind]


def put_of_another(question: Question, index: Index) -> bool:
    """Whether a later turn but names a thing, told of by no fact, of which what was asked before is put again: 家属呢, and rent?"""
    if not question.follows or question.told_now or question.asks - _PUT_AGAIN:
        return False
    return _object(question, index)[0] == "then"


def _another_title(said: str, provisions: Sequence[Provision], index: Index) -> bool:
    """Whether a title is one that the policies know by name and some provisions do not have."""
    names = [one for one in telling(index.vocabulary.mentions(said)) if len(one.concept.zh) >= _LONG]
    return bool(names) and not any(agreement(one.text, names, index.pinpoint) > 0 for one in provisions)


def rule_for_object(question: Question, rule: Rule, index: Index) -> bool:
    """Whether the provisions that a rule quotes name what the award is said to be for, or a fact told is it (入库: the pool)."""
    kind, said = _object(question, index)
    fits = for_object(question, quoted_by([rule], index), index)
    if fits or not said:
        return fits
    return (
        kind in _LATER
        and len(said) > 1
        and any(
            name.lower() in said.lower() or said.lower() in name.lower()
            for fact in sorted(KINDS & question.facts.keys())
            for value in named(question.facts, fact)
            for term in (rule.vocabulary[fact].values[value],)
            for name in (*term.terms_zh, *term.terms_en)
        )
    )


def _object(question: Question, index: Index) -> tuple[str, str]:
    """What the award is said to be for, with its kind, without level and place; "" where nothing is told of."""
    if question.follows:
        kinds = {
            "then": _WORDS["then"],
            "turned": _WORDS["turned"],
            "named_for": _WORDS["named_for"],
            "bought": _WORDS["bought"],
            "conferred": _WORDS["conferred"],
            "paid_for": _WORDS["paid_for"],
        }
        found = next(((kind, said) for kind, one in kinds.items() if (said := _said(one, question, index))), ("", ""))
        return found if found[1] else _left_over(question, index)
    if named := _said(_WORDS["named_for"], question, index):
        return "named_for", named
    told = question.facts.keys() - OF_MANY_MATTERS - _COUNTED
    if not told and (bought := _said(_WORDS["bought"], question, index)):
        return "bought", bought
    recognised = question.facts.get("recognised_as", ("other",)) != ("other",)
    if recognised or question.facts.keys() & _KNOWN:
        return "", ""
    if title := _said(_WORDS["conferred"], question, index) or _bare(title_gained(question.text), index):
        return "conferred", title
    thing = "" if question.facts.keys() - OF_MANY_MATTERS else _said(_WORDS["paid_for"], question, index)
    return ("paid_for", thing) if thing else ("", "")


def _left_over(question: Question, index: Index) -> tuple[str, str]:
    """The thing that a short Chinese later turn names beside its asking words, telling no fact: 食堂改造能补多少."""
    if (
        question.english
        or len(question.text) > _SHORT
        or question.told_now - _OF_NO_THING
        or question.asks - ASKING_A_SUM - _ALSO_ASKED
        or figures(question.text)
        or _WORDS["points_back"].search(question.text)
    ):
        return "", ""
    found = _WORDS["head"].search(without_places(question.text, index))
    bare = _WORDS["small"].sub(" ", without_asking(found["thing"], english=False)) if found else ""
    left = " ".join(_WORDS["general"].sub(" ", bare).split())
    return ("left_over", left) if len(left) > 1 and not _WORDS["aspect"].search(left) else ("", "")


def _said(words: re.Pattern[str], question: Question, index: Index) -> str:
    """What the named group of some words holds, without level and place."""
    found = words.search(question.text)
    named = next((name for name in found.groupdict().values() if name), "") if found else ""
    if words is _WORDS["then"] and _WORDS["aspect"].search(named):
        return ""
    return _bare(named, index)


def _bare(thing: str, index: Index) -> str:
    """The words of a thing without level and place; "" where hardly any are left, or it is a sum: 30 million at 7.2."""
    left = _WORDS["general"].sub(" ", without_places(thing, index)).strip()
    counted = any(not left[: one.start].strip() for one in figures(left) if one.unit in MONEY)
    return left if len(left) > 1 and not counted else ""
