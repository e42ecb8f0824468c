"""Who pays: the sentence that says so, and whether it is who a yes-no question says: a fund, a treasury, the public purse, one alone."""

from __future__ import annotations

from collections.abc import Sequence

from assistant.claims.funds import bare_fund, funds
from assistant.claims.payers import treasuries
from assistant.negated import asks_whether_not
from assistant.payer_words import names_firm, names_purse, speaks_of_paying, tells_payer, without_spared
from assistant.types import Decision
from assistant.whole_share import asks_whole_of_part
from index.types import Provision
from index.vocabulary import Mention

_AFTER = 2  # sentences after the one that answers that may say who pays for it


def payers_sentence(question: str, said: Sequence[Provision], clause: Sequence[Provision]) -> tuple[Provision, ...]:
    """The sentence after the one that answers that says who pays, where that is asked and no sentence quoted says it."""
    if not said or said[0] not in clause or not speaks_of_paying(question):
        return ()
    if any(tells_payer(provision.text) for provision in said):
        return ()
    at = clause.index(said[0]) + 1
    return tuple(provision for provision in clause[at : at + _AFTER] if tells_payer(provision.text))[:1]


def of_payer(
    question: str, mentions: Sequence[Mention], texts: Sequence[str], *, of_the_thing: bool = True
) -> Decision | None:
    """Whether it is the payer that a question names who pays, by what some texts say; None where they leave it open.

    `mentions` are what the question names, for the printed names of funds in English; `of_the_thing` whether the texts
    speak of what is paid for: where they do not, the payer they name pays for something else.
    """
    question = without_spared(question)
    if not speaks_of_paying(question):
        return None
    text = " ".join(texts)
    is_so = _is_so(question, mentions, text)
    if is_so is None or (is_so and not of_the_thing):
        return None
    return "yes" if is_so != asks_whether_not(question) else "no"


def _is_so(question: str, mentions: Sequence[Mention], text: str) -> bool | None:
    if asks_whole_of_part(question, text):
        return False
    asked = funds(" ".join((question, *(m.concept.zh for m in mentions if m.how == "english"))))
    printed = funds(text)
    if asked and printed:
        return any(_same(one, other) for one in asked for other in printed)
    mine, theirs = treasuries(question), treasuries(text)
    if mine and theirs:
        return bool(mine & theirs)
    if not names_purse(text):
        return None
    if names_purse(question) and not names_firm(question):
        return True
    return None


def _same(one: str, other: str) -> bool:
    """Whether two funds are one, whoever's they are called."""
    return bare_fund(one) in bare_fund(other) or bare_fund(other) in bare_fund(one)
