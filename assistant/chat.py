"""The way of a question: understand, search, decide, compose, verify; plain calls, values in and values out."""

from __future__ import annotations

import re
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import cache
from typing import Any

from assistant.answer_put import with_answer_put
from assistant.answer_question import answer_named, answer_question, answer_role, answer_who
from assistant.errors import BadInput
from assistant.followup import leaning
from assistant.in_collection import is_collection, likeliest
from assistant.join_answers import join_answers, told_apart
from assistant.matters_apart import matters_apart
from assistant.models import Model
from assistant.name_matters import name_matters
from assistant.next_questions import next_questions
from assistant.notices import combined_notice
from assistant.one_body import asks_one_body, bodies_of, who_leads_each
from assistant.part_lacking import without_part_lacking
from assistant.phrase import Heard, phrase
from assistant.question import Question
from assistant.read_facts import FactReader
from assistant.rule_named import cites, passage_of, titled
from assistant.rules.check import all_raised
from assistant.rules.due import due
from assistant.rules.load import Rulebook
from assistant.rules.types import Document, Facts
from assistant.same_clause import asks_of_body, asks_who, same_clause
from assistant.small_talk import without_small_talk
from assistant.spoken_turn import spoken_turn
from assistant.types import Answer
from assistant.understand import understand
from assistant.understood import mended_words, understood
from assistant.verify import verified
from index.search import Index, search
from index.types import Clause, Policy
from prompts import replies

LONGEST_TURN = 4000
MOST_TURNS = 100
_SAYS = 4  # words or characters of a part that asks something by itself
_POOL = 12


@dataclass(frozen=True)
class Assistant:
    """An opened index and rulebook that answer questions; holds no conversation."""

    index: Index
    rulebook: Rulebook
    reader: FactReader
    documents: Mapping[str, Document]
    today: Callable[[], date]
    receipt: Mapping[str, Any]
    model: Model | None = None

    @property
    def policies(self) -> Mapping[str, Policy]:
        return self.index.policies

    def clauses(self, document: str) -> Sequence[Clause]:
        """The clauses, headings and noise of a policy, in file order."""
        return [clause for clause in self.index.clauses if clause.document == document]

    def translation(self, document: str, start: int, end: int) -> Sequence[str]:
        """The reference translations of the sentences that a span of a policy touches, in order."""
        touched = [c for c in self.index.rows if c.document == document and c.start < end and start < c.end]
        said = (
            p for clause in touched for p in self.index.pinpoint.provisions(clause) if p.start < end and start < p.end
        )
        english = (self.index.translated.reference.of(document, provision.text) for provision in said)
        return [sentence for sentence in english if sentence]

    def _raises(self, facts: Facts) -> frozenset[str]:
        """The rules whose matter facts bring up."""
        return frozenset(rule.id for rule in all_raised(self.rulebook.rules, facts))

    def _due(self, facts: Facts) -> bool | None:
        """Whether facts are all that an award they bring up needs."""
        return due(self.rulebook.rules, facts)

    def _answered(self, turns: Sequence[str], on: date) -> tuple[Question, Answer]:
        """What the last of some turns asks, and the answer before it is verified.

        Two matters asked about together are answered one by one, unless an answer to both already cites what answers each.
        """
        asked, answer = self._answered_whole(turns, on)
        matters = () if asked.sides else matters_apart(who_leads_each(turns[-1]), self.index)
        if (
            not (matters or asked.sides) and asks_one_body(turns[-1]) and answer.decision
        ):  # of more than two: who leads is told
            return self._answered_whole((*turns[:-1], who_leads_each(turns[-1])), on)
        if not matters:
            return asked, answer
        apart = [self._answered_whole((*turns[:-1], *matter.turns), on) for matter in matters]
        each = [one for _, one in apart]
        bodies = [bodies_of(told, self.index, leading=True) for one, told in apart if "department" in one.asks]
        apart_led = len(bodies) == len(each) and all(bodies) and (len(set(bodies)) > 1 or asks_one_body(turns[-1]))
        apart_led = apart_led and "consequence" not in asked.asks
        if not (apart_led or told_apart(each, answer, turns[-1])):
            return asked, answer
        names = [matter.name for matter in matters]
        return asked, join_answers(each, names, turns[-1], self.index, decides="decision" in asked.asks)

    def _answered_whole(self, turns: Sequence[str], on: date) -> tuple[Question, Answer]:
        """The same, all that the turn asks taken together."""
        asked = understand(turns, self.index, self.reader, self._raises, self._due)
        before = cache(
            lambda: self._answered(turns[:-1], on)[1].citations
        )  # those of the turn before, if they are asked for
        if asks_of_body(asked, self.index) and (evidence := same_clause(before(), self.index)):
            return asked, answer_role(asked, evidence, self.index, self.rulebook.rules, on)
        if asks_who(asked, self.index) and (evidence := same_clause(before(), self.index)):
            return asked, answer_who(asked, evidence, self.index, self.rulebook.rules, on)
        if is_collection(self.index):
            asked = replace(asked, documents=frozenset((likeliest(asked.query.text, self.index).document,)))
        hits = search(self.index, asked.query, _POOL, documents=asked.documents)
        if asked.before:
            hits = leaning(hits, search(self.index, asked.before, _POOL, documents=asked.documents), asked.named)
        answer = answer_question(asked, hits, self.index, self.rulebook, self.documents, on)
        answer = replace(answer, notices=(*answer.notices, *combined_notice(asked, answer)))
        if answer.type == "refuse" and (told := self._answered_in_part(turns, answer, on)):
            return told
        if len(turns) > 1 and (rules := titled(asked, self.rulebook)):
            passage = passage_of(rules, before(), self.index)
            if passage and (answer.type == "refuse" or not cites(passage, answer.citations)):
                return asked, answer_named(asked, passage, self.index, self.rulebook.rules, on)
        return asked, answer

    def _answered_in_part(self, turns: Sequence[str], refused: Answer, on: date) -> tuple[Question, Answer] | None:
        """The part of a question that the texts answer, and that they lack the other; None where there is no such part."""
        rest, lacking = without_part_lacking(turns[-1])
        said = (replies(refused.language)[one] for one in lacking)
        reply = next((one for one in said if refused.text.startswith(one)), "")
        if not reply or len(re.findall(r"[a-z]+|[一-鿿]", rest, re.IGNORECASE)) < _SAYS:
            return None
        asked, answer = self._answered_whole((*turns[:-1], rest), on)
        return (asked, replace(answer, text=f"{answer.text}\n\n{reply}")) if answer.type == "answer" else None

    def answer(
        self, turns: Sequence[str], as_of: date | None = None, id: str = "", heard: Heard | None = None
    ) -> Answer:
        """The checked answer to the last of some turns; `heard` is told what a model says once it is checked.

        Raises BadInput where there is nothing to answer or more than can be read.
        """
        began = time.perf_counter()
        on = as_of or self.today()
        asked, answer = self._answered(
            tuple(with_answer_put(spoken_turn(without_small_talk(turn))) for turn in checked_turns(turns)), on
        )
        answer = name_matters(answer, asked, self.rulebook, self.documents, on)
        answer = verified(answer, asked.text, self.index.policies)
        if self.model:
            answer = phrase(answer, asked.text, self.index, self.model, heard)
        return replace(
            answer,
            id=id,
            understood=understood(asked, answer, self.rulebook),
            mended=mended_words(turns[-1], self.index.vocabulary, self.index.places),
            next_questions=next_questions(answer, self.index, self.rulebook),
            receipt={**self.receipt, "as_of": on.isoformat()},
            elapsed_ms=round((time.perf_counter() - began) * 1000, 3),
        )


def checked_turns(turns: Sequence[str]) -> tuple[str, ...]:
    """The turns as they can be read.

    Raises BadInput for an empty, overlong or unreadable last turn.
    """
    if not turns or not turns[-1].strip():
        raise BadInput("the question is empty; write what you want to know")
    if len(turns) > MOST_TURNS:
        raise BadInput(f"the conversation has {len(turns)} turns; begin a new one after {MOST_TURNS}")
    for number, turn in enumerate(turns, 1):
        if len(turn) > LONGEST_TURN:
            raise BadInput(f"turn {number} has {len(turn)} characters; shorten it to {LONGEST_TURN}")
    return tuple("".join(c if c.isprintable() or c in "\n\t" else " " for c in turn) for turn in turns)
