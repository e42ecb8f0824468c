"""Whether one body leads two matters (是不是同一个部门牵头): who leads each is asked for instead, and the two held together."""

from __future__ import annotations

from collections.abc import Sequence

from assistant.evidence import clause_at
from assistant.types import Answer, Decision
from assistant.word_patterns import word_patterns
from index.query import is_english
from index.search import Index
from index.types import Departments

_WORDS = word_patterns("one_body")


def asks_one_body(text: str) -> bool:
    """Whether it is asked if one and the same body leads two matters, or answers for both."""
    return _WORDS["one_body"].search(text) is not None


def who_leads_each(text: str) -> str:
    """The question put as who leads each: 用地和人才，是不是同一个部门牵头 as 用地和人才，分别由谁牵头."""
    found = _WORDS["one_body"].search(text)
    if found is None:
        return text
    if not is_english(text):
        return f"{text[: found.start()]}，分别由谁{'牵头' if '牵头' in found[0] else '负责'}{text[found.end() :]}"
    named = {name[:-1]: words for name, words in found.groupdict().items() if words}
    before, after = text[: found.start()], text[found.end() :].removesuffix("?")
    if "and" in named:
        return f"{before}who is in charge of {named['what']} and who is in charge of {named['and']}{after}?"
    return f"{before}which department leads on {named.get('what', '')}{after} respectively?"


def matter_led(text: str) -> str:
    """What a question asks one body to lead, without the words that ask who does."""
    return _WORDS["asks_who"].sub(" ", who_leads_each(text)).strip()


def of_one_body(bodies: Sequence[frozenset[str]]) -> Decision | None:
    """Yes where all are the same bodies, no where they share none; neither where they share some."""
    if len(set(bodies)) == 1:
        return "yes"
    return None if frozenset.intersection(*bodies) else "no"


def of_departments(bodies: frozenset[str]) -> frozenset[str]:
    """The departments among some bodies; all where only governments are among them."""
    return frozenset(body for body in bodies if not body.endswith("政府")) or bodies


def bodies_of(answer: Answer, index: Index, *, leading: bool) -> frozenset[str]:
    """The bodies of the first bracket that an answer cites, those that lead where only they are asked for.

    The name of the region or province before the first of a list is of all, and is left out.
    """
    for citation in answer.citations:
        for provision in index.pinpoint.provisions(clause_at(index, citation.document, citation.clause_start)):
            own = provision.departments
            if own and citation.start < provision.end and provision.start < citation.end:
                return named_in(own, leading=leading)
    return frozenset()


def named_in(bracket: Departments, *, leading: bool) -> frozenset[str]:
    """The bodies that a bracket names, those that lead where only they are asked for, without the name of their place."""
    named = (
        (bracket.lead or bracket.responsible) if leading else (*bracket.lead, *bracket.support, *bracket.responsible)
    )
    return frozenset(name.removeprefix("自治区").removeprefix("省") for name in named)
