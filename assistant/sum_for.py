"""Whether a sum is for the very thing that a question asks one for: no other's sum is its answer."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from assistant.asked_for import asking_parts
from assistant.evidence import Evidence, department_after
from assistant.matter import telling, words_of_rule
from assistant.question import Question
from assistant.rules.types import MONEY, Rule
from assistant.word_patterns import word_patterns
from index.search import Index
from index.tokens import tokens
from index.types import Hit, Provision
from index.vocabulary import Mention

_WORDS = word_patterns("sum_for")
_LEAST = 3  # a shorter name may stand in a text for another thing
_RARE = 2.2  # the weight of a pair of characters that few clauses have
_QUOTED = 2
_MOST = 0.75  # of the pairs of characters of a name


def sum_for(question: Question, provisions: Sequence[Provision], index: Index) -> bool:
    """Whether a provision with a sum names what a question asks a sum for."""
    return _named(question, [provision.text for provision in provisions if gives_sum(provision)], index)


def names_thing(question: Question, provisions: Sequence[Provision], index: Index) -> bool:
    """Whether a provision, with a sum or without, names what a question asks a sum for."""
    return _named(question, [provision.text for provision in provisions], index)


def with_sum_for(
    question: Question, evidence: Sequence[Evidence], hits: Sequence[Hit], index: Index
) -> tuple[Evidence, ...]:
    """Evidence less the provisions that do not give what a sum is asked for one; where none does, what names it instead."""
    if "sum" not in question.asks or not _of_an_award(question):
        return tuple(evidence)
    own = [(one, tuple(p for p in one.provisions if sum_for(question, (p,), index))) for one in evidence]
    giving = tuple(replace(one, provisions=kept) for one, kept in own if kept)
    printed = [name.text for name in _names(question, index) if len(name.text) >= _LEAST]
    exact = [
        (one, tuple(p for p in one.provisions if gives_sum(p) and any(n in p.text for n in printed))) for one in giving
    ]
    giving = tuple(replace(one, provisions=kept) for one, kept in exact if kept) or giving
    return giving or _naming(question, hits, index) or tuple(evidence)


def _naming(question: Question, hits: Sequence[Hit], index: Index) -> tuple[Evidence, ...]:
    """The first clause found that names what a sum is asked for, by the provisions that do."""
    for hit in hits:
        named = [p for p in index.pinpoint.provisions(hit.clause) if names_thing(question, (p,), index)]
        if provisions := tuple(one for one in named if one.departments is None)[:_QUOTED]:
            return (Evidence(hit.clause, provisions, hit.score, department_after(hit.clause, provisions, index)),)
    return ()


def rule_for(question: Question, rule: Rule, index: Index) -> bool:
    """Whether the words of a rule name what a question asks a sum for."""
    return _named(question, [words_of_rule(rule, index)], index)


def _named(question: Question, texts: Sequence[str], index: Index) -> bool:
    """Whether one of some texts names what the last turn asks a sum for; true where it names nothing."""
    if not _of_an_award(question):
        return True
    names = [name for name in _names(question, index) if _telling(name, index)]
    return not names or any(_held(name, text) for text in texts for name in names)


def _of_an_award(question: Question) -> bool:
    """Whether a sum is asked for that somebody is given, or a turn that leans on the one before asks for one."""
    return question.follows or _WORDS["award"].search(question.text) is not None


def _names(question: Question, index: Index) -> list[Mention]:
    """The names in the asking part of a question for bodies and things that may be given a sum."""
    asked = asking_parts(question.text, english=question.english)
    return [
        name
        for name in telling(index.vocabulary.mentions(asked))
        if _WORDS["thing"].search(name.concept.zh)
        or any(_bare(one) != one for one in (name.concept.zh, name.text))
        or _WORDS["head"].match(asked, name.end)
    ]


def _telling(name: Mention, index: Index) -> bool:
    """Whether a name is told from others of its kind by more than one common word: 研发中心, 大企业 are not."""
    pairs = [pair for pair in tokens(_bare(name.concept.zh)) if len(pair) > 1]
    return len(pairs) > 1 or any(index.pinpoint.weight(pair) >= _RARE for pair in pairs)


def _bare(name: str) -> str:
    """A name without the word at its end that it shares with others of its kind."""
    ends = next((head.start() for head in _WORDS["head"].finditer(name) if head.end() == len(name)), len(name))
    return name[:ends]


def _held(name: Mention, text: str) -> bool:
    """Whether a text prints a name, or most of what tells it from others of its kind."""
    if any(len(one) >= _LEAST and one in text for one in (name.concept.zh, name.text, *name.concept.names)):
        return True
    held = set(tokens(text))
    pairs = [pair for pair in tokens(_bare(name.concept.zh)) if len(pair) > 1]
    return bool(pairs) and sum(pair in held for pair in pairs) >= _MOST * len(pairs)


def gives_sum(provision: Provision) -> bool:
    """Whether a provision prints a sum, or a share of one."""
    units = {figure.unit for figure in provision.figures}
    of_money = _WORDS["gives"].search(provision.text) and not _WORDS["of_area"].search(provision.text)
    return bool(units & MONEY) or ("percent" in units and bool(of_money))
