"""Whether a sum may be spent on what a question asks about: 配套资金能用来发工资吗, held against the use that the text sets."""

from __future__ import annotations

from typing import Literal

from assistant.negated import asks_whether_not
from assistant.question import Question
from assistant.rules.types import Rule
from assistant.types import Decision
from assistant.word_patterns import word_patterns
from index.english import stems
from index.tokens import pairs

_WORDS = word_patterns("use_asked")
_SHARED = 0.5  # of what is asked about, that the use printed must say


def of_use(question: Question, rule: Rule) -> Decision | Literal["open"] | None:
    """Yes where the use that a rule sets says what is asked about, no where it says another; open where it is only the main one, or none is set.

    None where nothing is asked of a use.
    """
    if "decision" not in question.asks or not (asked := _WORDS["spent"].search(question.text)):
        return None
    if rule.use is None:
        return "open"
    use = next(said for said in asked.groups() if said)
    names = {
        name
        for one in question.query.mentions
        if asked.start() <= question.text.find(one.text) < asked.end()
        for name in (one.concept.zh, *one.concept.names)
    }
    if any(name in rule.use.zh for name in names) or _says(rule, use, english=question.english):
        return "no" if asks_whether_not(question.text) else "yes"
    return "open" if _WORDS["mainly"].search(rule.use.zh) else "yes" if asks_whether_not(question.text) else "no"


def _says(rule: Rule, use: str, *, english: bool) -> bool:
    """Whether the use that a rule sets holds most of the words of another."""
    if rule.use is None:
        return False
    said, held = (stems(use), stems(rule.use.en)) if english else (pairs(use), pairs(rule.use.zh))
    return bool(said) and len(set(said) & set(held)) >= _SHARED * len(set(said))
