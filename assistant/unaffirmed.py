"""What a yes-no question asserts beside an award and its text does not bear out: another who receives or gives it, that it is so only."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Literal

from assistant.final_say import alone_unsaid
from assistant.negated import asking_part, asks_whether_not
from assistant.rules.types import Rule
from assistant.types import Decision
from assistant.word_patterns import word_patterns

_WORDS = word_patterns("unaffirmed")
Answer = Decision | Literal["open"]
_OF_A_ZONE = frozenset(("zone", "city"))


def unaffirmed(question: str, rule: Rule) -> Answer | None:
    """No where a rule gives to another than the one named; open or no where its text does not bear out the rest.

    None where the rule bears out all of it: then the verdict decides.
    """
    receivers = _receivers(question)
    own = rule.beneficiary if rule.beneficiary in _OF_A_ZONE else "firm"
    if len(receivers) == 1 and own not in receivers and not (own == "city" and "zone" in receivers):
        return "yes" if asks_whether_not(question) else "no"
    if _WORDS["elsewhere"].search(question):
        return "yes" if asks_whether_not(_WORDS["elsewhere"].sub(" ", question)) else "no"
    texts = [anchor.quote for anchor in rule.anchors]
    if alone_unsaid(question, texts) or _yearly_unsaid(question, rule) or combined_unsaid(question, texts):
        return "open"
    return _of_payer_and_only(question, [*texts, rule.payer.zh] if rule.payer else texts)


def unsaid(question: str, texts: Sequence[str]) -> bool:
    """Whether a question has someone receive or pay, or it be so only or outside a zone, of which texts say nothing."""
    named = _named()
    received = all(any(named[who].search(text) for text in texts) for who in _receivers(question))
    if not received or alone_unsaid(question, texts) or combined_unsaid(question, texts):
        return True
    outside = _WORDS["elsewhere"].search(question) or _WORDS["outside"].search(question)
    if outside and not any(_WORDS["said_outside"].search(text) for text in texts):
        return True
    return _of_payer_and_only(question, texts) is not None


def _of_payer_and_only(question: str, texts: Sequence[str]) -> Answer | None:
    """No where a question has one pay and texts name another, open where they name none or not that it is so only; else None."""
    text = " ".join(texts)
    if any(not words.search(text) for words in _payers(question)):
        denied: Decision = "yes" if asks_whether_not(question) else "no"
        return denied if _WORDS["payer"].search(text) else "open"
    only = _WORDS["only"].search(asking_part(question))
    return "open" if only and not _WORDS["said_only"].search(text) else None


def _yearly_unsaid(question: str, rule: Rule) -> bool:
    """Whether a sum is asked to be given every year that a rule gives for once, or says nothing of."""
    given = (rule.per.zh, *(anchor.quote for anchor in rule.anchors))
    return _WORDS["yearly"].search(question) is not None and not any(_WORDS["of_a_year"].search(one) for one in given)


def combined_unsaid(question: str, texts: Sequence[str]) -> bool:
    """Whether it is asked if two awards go together, of which texts say nothing."""
    return _WORDS["combined"].search(question) is not None and not any(_WORDS["said_combined"].search(t) for t in texts)


def _receivers(question: str) -> set[str]:
    """Whom a question has receive what is given."""
    question += "。"
    return {
        who
        for who, words in _named().items()
        for one in words.finditer(question)
        if (_WORDS["to"].search(question[: one.start()]) and _WORDS["after"].match(question, one.end()))
        or (_WORDS["is_it"].search(question[: one.start()]) and _WORDS["gets"].match(question, one.end()))
    }


def _payers(question: str) -> list[re.Pattern[str]]:
    """How a text names those whom a question has give or pay."""
    question += "。"
    printed = {"firm": _WORDS["firm_pays"], "zone": _WORDS["zone_pays"], "city": _WORDS["city_pays"]}
    return [
        printed.get(who, _WORDS["state_pays"])
        for who, words in (_named() | {"state": _WORDS["state"]}).items()
        for one in words.finditer(question)
        if _WORDS["by"].search(question[: one.start()]) and _WORDS["pays"].match(question, one.end())
    ]


def _named() -> dict[str, re.Pattern[str]]:
    """The words for those who may receive something, each by the name that rules have for it."""
    return {"firm": _WORDS["firm"], "zone": _WORDS["zone"], "city": _WORDS["city"]}
