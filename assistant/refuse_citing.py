"""A refusal that cites what the text does say: of the matter, or for another type of zone."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from assistant.award_words import text_in
from assistant.cite import Citations
from assistant.compose_text import compose_text
from assistant.evidence import Evidence, clause_at
from assistant.names import title
from assistant.notices import status_notices
from assistant.other_zone import zone_names
from assistant.outside_zone import NONE, ZONE
from assistant.question import Question
from assistant.refuse import refusal_text
from assistant.rules.types import Rule
from assistant.types import Answer
from index.search import Index
from prompts import replies


def refuse_citing(
    name: str, question: Question, evidence: Sequence[Evidence], index: Index, rules: Sequence[Rule], as_of: date
) -> Answer:
    """A refusal, by the name of its reply, that cites what the text does say of the matter."""
    citations = Citations()
    text, _ = compose_text(replace(question, asks=frozenset()), evidence[:1], index, citations, rules)
    return _refusal(refusal_text(name, question, index, text), question, citations, index, as_of)


def refuse_citing_other_zone(rules: Sequence[Rule], question: Question, index: Index, as_of: date) -> Answer:
    """That the asker's type of zone has no such award, and where others have it."""
    citations, quoted = Citations(), []
    for rule in rules:
        anchor, policy = rule.anchors[0], index.policies[rule.document]
        n = citations.add(policy, clause_at(index, policy.id, anchor.start), anchor.start, anchor.end)
        written = "{}: “{}” [{}]" if question.english else "《{}》：“{}”[{}]"
        quoted.append(written.format(title(policy, question.language), citations.quote(n), n))
    here, there = zone_names(question, rules)
    reply = "only_in_zone" if question.facts.get(ZONE) == (NONE,) else "only_other_zone"
    text = replies(question.language)[reply].format(
        here=text_in(here, question.language), there=text_in(there, question.language),
        name=text_in(rules[0].title, question.language), quoted=("; " if question.english else "；").join(quoted),
    )  # fmt: skip
    return _refusal(text, question, citations, index, as_of)


def _refusal(text: str, question: Question, citations: Citations, index: Index, as_of: date) -> Answer:
    cited = citations.listed()
    return Answer(
        "", "refuse", question.language, text, citations=cited,
        notices=status_notices(cited, index.policies, question.language, as_of),
    )  # fmt: skip
