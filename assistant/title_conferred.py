"""The title that somebody is said to have been given (评上绿色工厂, certified as a green factory): an award for another title is not for it."""

from __future__ import annotations

from collections.abc import Sequence

from assistant.answerable import everyday_words, strange_stems, words_held
from assistant.matter import telling
from assistant.question import Question
from assistant.rules.types import Rule
from assistant.word_patterns import word_patterns
from index.search import Index
from index.tokens import tokens
from index.types import Provision

_WORDS = word_patterns("title_conferred")
_KNOWN = frozenset(("unicorn_status", "national_programme", "nationally_filed"))
OF_SUMS = frozenset(("amount", "sum"))  # kinds of question
_NAMED = 0.5  # of the words of a title that a text must say


def for_title(question: Question, provisions: Sequence[Provision], index: Index) -> bool:
    """Whether a provision names the title told of; true where none is told, or one that the checker's facts know."""
    title = _title(question)
    if not title:
        return True
    if question.english:
        said = [index.translated.reference.of(one.document, one.text) for one in provisions]
        return (
            max(index.translated.parts_said(said, title, strange_stems(title, everyday_words())), default=0) >= _NAMED
        )
    names = telling(index.vocabulary.mentions(title))
    held = [set(tokens(one.text)) for one in provisions]
    return words_held(title, names, held, index, frozenset()) >= _NAMED


def rule_for_title(question: Question, rule: Rule, index: Index) -> bool:
    """Whether the provisions that a rule quotes name the title told of."""
    if not _title(question):
        return True
    quoted = [
        provision
        for clause in index.clauses
        if clause.document == rule.document
        for provision in index.pinpoint.provisions(clause)
        if any(provision.start < anchor.end and anchor.start < provision.end for anchor in rule.anchors)
    ]
    return for_title(question, quoted, index)


def _title(question: Question) -> str:
    """The title, without its level; "" where none is told of."""
    recognised = question.facts.get("recognised_as", ("other",)) != ("other",)
    if question.follows or recognised or question.facts.keys() & _KNOWN:
        return ""
    found = _WORDS["conferred"].search(question.text)
    named = next((name for name in found.groupdict().values() if name), "") if found else ""
    return _WORDS["general"].sub(" ", named).strip()
