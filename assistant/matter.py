"""Whether a passage or a rule is about what a question is about: the telling names that the question mentions."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache
from pathlib import Path

import yaml

from assistant.fact_kinds import OF_MANY_MATTERS
from assistant.question import Question
from assistant.rules.logic import comparisons
from assistant.rules.types import Rule
from index.figures import figures
from index.pinpoint import Pinpoint
from index.search import Index
from index.tokens import tokens
from index.vocabulary import Mention

_GENERIC = Path(__file__).parent / "generic.yaml"
_HELD = 0.5  # of the pairs of characters of a name
_TERMS = frozenset(("day", "month", "year", "date"))
_LONG = 4  # a shorter name may stand in a text for another thing
_SEVERAL = 2  # so many names that a text lacks say that it is about something else; one might be misread


def telling(mentions: Sequence[Mention]) -> tuple[Mention, ...]:
    """The names that say what a question is about, each once."""
    each = {mention.concept.zh: mention for mention in mentions if not _generic().fullmatch(mention.concept.zh)}
    return tuple(each.values())


def agreement(text: str, mentions: Sequence[Mention], pinpoint: Pinpoint) -> float:
    """The share, by rarity, of some names that a text holds; 1 where there are none."""
    held = set(tokens(text))
    weights = [(_rarity(mention, pinpoint), holds(mention, text, held)) for mention in mentions]
    total = sum(weight for weight, _ in weights)
    return sum(weight for weight, found in weights if found) / total if total else 1.0


def holds(mention: Mention, text: str, held: set[str]) -> bool:
    """Whether a text holds a name as printed or as asked, or most of it, or another printed name of the same."""
    if any(name in text or _mostly(name, held) for name in (mention.concept.zh, mention.text)):
        return True
    return any(len(name) >= _LONG and name in text for name in mention.concept.names)


def of_matter(question: Question, rule: Rule, index: Index, *, raised: bool = True) -> bool:
    """Whether a rule may be about what the last turn asks: not where it holds none of the names that tell it.

    A rule that no fact `raised`, only the passage found, must hold one, however it is named; where nothing at all is
    named it is none.
    """
    names = telling(index.vocabulary.mentions(question.text))
    if not raised and not (names or question.query.zone_types or question.query.places or "level" in question.facts):
        return question.english or question.follows
    if names and not raised and not question.follows and not question.english and not facts_read_by(rule, question):
        words = words_of_rule(rule, index)
        return any(name in words for one in names for name in (one.concept.zh, one.text, *one.concept.names))
    if question.follows or agreement(words_of_rule(rule, index), names, index.pinpoint) > 0:
        return True
    if len(names) < _SEVERAL and all(mention.how != "printed" for mention in names):
        return True
    return bool(facts_read_by(rule, question)) and not _asks_term_of(question, rule)


def facts_read_by(rule: Rule, question: Question) -> set[str]:
    """The facts that a question tells a rule which say by themselves what it is about."""
    parts = (rule.subject, *(condition.when for condition in rule.conditions))
    used = {one.fact for part in parts for one in comparisons(part)}
    return (used & question.facts.keys()) - OF_MANY_MATTERS


def _asks_term_of(question: Question, rule: Rule) -> bool:
    """Whether only a term or a date is asked, and the rule's passages have none."""
    if "time" not in question.asks or "amount" in question.asks:
        return False
    return not any(figure.unit in _TERMS for anchor in rule.anchors for figure in figures(anchor.quote))


def words_of_rule(rule: Rule, index: Index) -> str:
    """The words of a rule: its title, whom it is for, what it is used for, its passages and their clause's title."""
    start = rule.anchors[0].start
    paths = [c.path[-1:] for c in index.clauses if c.document == rule.document and c.start <= start < c.end]
    use = rule.use.zh if rule.use else ""
    return " ".join(
        (rule.title.zh, rule.per.zh, use, *(a.quote for a in rule.anchors), *(p for path in paths for p in path))
    )


def _rarity(mention: Mention, pinpoint: Pinpoint) -> float:
    return max((pinpoint.weight(token) for token in tokens(mention.concept.zh) if len(token) > 1), default=0.0)


def _mostly(name: str, held: set[str]) -> bool:
    pairs = [token for token in tokens(name) if len(token) > 1]
    return bool(pairs) and sum(token in held for token in pairs) >= _HELD * len(pairs)


@cache
def _generic() -> re.Pattern[str]:
    """The names that tell nothing, as one pattern, read once."""
    return re.compile("|".join(f"(?:{one})" for one in yaml.safe_load(_GENERIC.read_text("utf-8"))))
