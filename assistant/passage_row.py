"""A passage as the row of a comparison, and what is told of it below the table."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal

from assistant.award_words import award_words
from assistant.cite import Citations
from assistant.compose_text import amounts_asked, quoted_line, responsible, translation
from assistant.composition import Row
from assistant.evidence import Evidence
from assistant.gloss import in_english
from assistant.names import place_in
from assistant.question import Question
from assistant.rules.types import Award
from assistant.side_found import SideFound
from assistant.types import Amount
from index.search import Index
from prompts import replies

_FIGURES = frozenset(("amount", "count", "share", "threshold", "time"))


def lacking(side: SideFound, question: Question) -> str:
    """That a document does not mention what it says nothing of."""
    words = replies(question.language)
    return words["not_mentioned"].format(name=side.lacks) if side.lacks else words["says_nothing"]


def passage_row(name: str, side: SideFound, index: Index, citations: Citations) -> tuple[Row, tuple[Amount, ...]]:
    """What the passage found says for a side of this name, with the figures asked for; a side without one says nothing."""
    question = side.question
    if not side.evidence:
        said = lacking(side, question)
        return Row(name, said[0].upper() + said[1:]), ()
    evidence = side.evidence
    one = evidence[0]
    provision = one.provisions[0]
    n = citations.add(index.policies[one.clause.document], one.clause, provision.start, provision.end)
    says = responsible(question, one, index, citations) if "department" in question.asks else []
    place = place_in(one.clause, question.language).rstrip(".、")
    english = translation(provision, index) if question.english else ""
    says.append(f"{place[0].upper()}{place[1:]}: {english or f'“{citations.quote(n)}”'} [{n}]" if question.english
                else f"{place}：“{citations.quote(n)}”[{n}]")  # fmt: skip
    amounts = tuple(amounts_asked(question, provision, n, index))
    gives = amounts[0] if len(amounts) == 1 and amounts[0].kind != "at_least" and question.asks & _FIGURES else None
    award = Award(Decimal(gives.value), gives.unit, gives.kind) if gives else None
    words = award_words(award, question.language) if award else ""
    said = ("; " if question.english else "；").join(says)
    return Row(name, said, words, unit=award.unit if award else "", award=award), amounts


def passage_lines(question: Question, evidence: Sequence[Evidence], index: Index, citations: Citations) -> list[str]:
    """Below the table: for an English question the printed words of the passage, then what else its clause says."""
    lines: list[str] = []
    for one in evidence[:1]:
        first, *others = one.provisions
        if question.english:
            n = citations.add(index.policies[one.clause.document], one.clause, first.start, first.end)
            if translation(first, index):
                lines.append(replies("en")["original"].format(quote=citations.quote(n), mark=f"[{n}]"))
            elif terms := in_english(replace(first, text=citations.quote(n)), (), index.vocabulary):
                lines.append(replies("en")["gloss"].format(terms=terms))
        lines += [quoted_line("also", question, one.clause, provision, index, citations) for provision in others]
    return lines
