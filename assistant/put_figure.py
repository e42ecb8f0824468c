"""A figure that a yes-no question puts (租20年行吗？) and of which a passage says nothing: no yes stands on such a passage."""

from __future__ import annotations

from collections.abc import Sequence

from assistant.asked_for import asked_for
from assistant.question import Question
from assistant.rules.types import MONEY
from assistant.word_patterns import word_patterns
from index.figures import figures
from index.types import Provision

_WORDS = word_patterns("put_figure")
_MEASURES = MONEY | {"percent", "year", "month", "day", "m2", "mu", "tce"}


def puts_figure_unsaid(question: Question, provisions: Sequence[Provision]) -> bool:
    """Whether the words that ask put a measure, and no provision has a figure in its unit."""
    asking = asked_for(question.put or question.text, english=question.english)
    put = {
        one.unit for one in figures(asking) if one.unit in _MEASURES and not _WORDS["describes"].match(asking, one.end)
    }
    return bool(put - {figure.unit for provision in provisions for figure in provision.figures})
