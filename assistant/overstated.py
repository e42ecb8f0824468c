"""What a yes-no question says more strongly than a text does: without conditions, for one thing alone."""

from __future__ import annotations

from assistant.negated import asks_whether_not
from assistant.rules.types import MONEY
from assistant.types import Decision
from assistant.word_patterns import word_patterns
from index.figures import figures

_WORDS = word_patterns("overstated")


def of_overstated(question: str, text: str) -> Decision | None:
    """No where a text conditions or extends what a question says it gives without that; None where it says nothing of it.

    Where the question says it by denying (not without conditions), yes.
    """
    over = (
        (_WORDS["unconditional"].search(question) and _WORDS["conditions"].search(text))
        or (_WORDS["alone"].search(question) and _WORDS["besides"].search(text))
        or (_WORDS["national_alone"].search(question) and _WORDS["levels"].search(text))
        or (asks_sure(question) and _gives_up_to(text))
    )
    if not over:
        return None
    denied = asks_whether_not(_WORDS["unconditional"].sub(" ", question))
    return "yes" if denied else "no"


def asks_sure(question: str) -> bool:
    """Whether a question says that a sum is fixed, or sure to be given."""
    return _WORDS["sure"].search(question) is not None


def _gives_up_to(text: str) -> bool:
    """Whether all sums of money of a text are ceilings."""
    sums = [figure for figure in figures(text) if figure.unit in MONEY]
    return bool(sums) and all(figure.comparator == "<=" for figure in sums)
