"""Score one answer against one question: pure checks, each right, wrong with reasons, or not asked."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field

from assistant.types import Answer
from evals.amounts import wrong_amounts
from evals.citations import broken, gold_of, places
from evals.questions import Expect, Policies, Question
from evals.stated import states
from evals.support import unsupported

Reasons = Iterable[str] | None
_SHORTEST, _LETTERS = 4, 20


@dataclass(frozen=True, slots=True)
class Score:
    """What each check found: reasons, none of them where it is right, None where it is not asked."""

    checks: Mapping[str, tuple[str, ...] | None] = field(default_factory=dict)
    gold_place: int | None = None

    @property
    def passed(self) -> bool | None:
        """Whether every check that is asked holds; None where nothing can be graded."""
        return not any(self.checks.values()) if self.checks else None

    @property
    def reasons(self) -> tuple[str, ...]:
        """Every reason, each after the name of its check."""
        return tuple(f"{name}: {reason}" for name, found in self.checks.items() for reason in found or ())


def score(question: Question, answer: Answer, policies: Policies) -> Score:
    """The score of an answer; an empty one where the question says nothing of what is right."""
    expect = question.expect
    if expect is None:
        return Score()
    found = {name: check(question, expect, answer, policies) for name, check in CHECKS.items()}
    cited = [place for place in places(gold_of(question, answer), answer, policies) if place]
    return Score(
        {name: None if reasons is None else tuple(reasons) for name, reasons in found.items()}, min(cited, default=None)
    )


def _type(question: Question, expect: Expect, answer: Answer, policies: Policies) -> Reasons:
    accepted = (expect.type, *expect.also_accept)
    if answer.type not in accepted:
        return [f"{answer.type}, not {'/'.join(accepted)}"]
    return ["the text says nothing"] if len(answer.text.strip()) < _SHORTEST else []


def _language(question: Question, expect: Expect, answer: Answer, policies: Policies) -> Reasons:
    if not question.lang:
        return None
    if answer.language != question.lang:
        return [f"{answer.language}, not {question.lang}"]
    if question.lang == "en":
        return ["the text is not English"] if len(re.findall("[A-Za-z]", answer.text)) < _LETTERS else []
    return [] if re.search("[㐀-鿿]", answer.text) else ["the text is not Chinese"]


def _decision(question: Question, expect: Expect, answer: Answer, policies: Policies) -> Reasons:
    if expect.decision is None or not _an_answer(expect, answer):
        return None
    return [] if answer.decision == expect.decision else [f"{answer.decision}, not {expect.decision}"]


def _gold(question: Question, expect: Expect, answer: Answer, policies: Policies) -> Reasons:
    gold = gold_of(question, answer)
    if not gold:
        return None
    cited = sum(place is not None for place in places(gold, answer, policies))
    every = question.gold_mode == "all" and answer.type == expect.type
    needed = len(gold) if every else 1
    return [] if cited >= needed else [f"{cited} of {needed} gold clauses among the first five citations"]


def _citations(question: Question, expect: Expect, answer: Answer, policies: Policies) -> Reasons:
    return broken(answer, policies)


def _stated(question: Question, expect: Expect, answer: Answer, policies: Policies) -> Reasons:
    reasons = [f"says {word}" for word in expect.must_not_include if states(answer.text, word)]
    if _an_answer(expect, answer):
        reasons += [f"does not say {word}" for word in expect.must_include if not states(answer.text, word)]
        for group in expect.must_include_any:
            if not any(states(answer.text, word) for word in group):
                reasons.append(f"says none of {'/'.join(group)}")
    return reasons


def _amounts(question: Question, expect: Expect, answer: Answer, policies: Policies) -> Reasons:
    return wrong_amounts(expect.amounts, answer.amounts) if expect.amounts and _an_answer(expect, answer) else None


def _support(question: Question, expect: Expect, answer: Answer, policies: Policies) -> Reasons:
    return unsupported(question, answer, policies)


def _an_answer(expect: Expect, answer: Answer) -> bool:
    """Whether it is held against what an answer must hold: it is one, or should have been."""
    return answer.type == "answer" or (expect.type == "answer" and answer.type not in expect.also_accept)


CHECKS: Mapping[str, Callable[[Question, Expect, Answer, Policies], Reasons]] = {
    "type": _type,
    "language": _language,
    "decision": _decision,
    "gold": _gold,
    "citations": _citations,
    "stated": _stated,
    "amounts": _amounts,
    "support": _support,
}
