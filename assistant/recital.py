"""Whether a yes-no question recites a provision all but word for word: then what it says otherwise is what is asked."""

from __future__ import annotations

import re
from collections.abc import Sequence

from assistant.as_statement import as_statement
from assistant.held_against import is_own
from assistant.lacked import lacked
from assistant.question import Question
from index.search import Index
from index.tokens import pairs, tokens
from index.types import Hit

_NAMED = re.compile(r"^[^,，:：。]{2,24}?(?:方案|措施|送审稿|范本|文件|计划|办法|意见)[^,，:：。]{0,4}[,，:：]")
_LEAST = 24  # characters of what is recited
_SAME = 0.75  # of its pairs of characters that one provision holds
_NEAREST = 3  # clauses that may be recited


def recites(question: Question, hits: Sequence[Hit], index: Index) -> bool:
    """Whether a Chinese yes-no question says what one provision says, in its words, and tells nothing of the asker's own or to be lacking."""
    if "decision" not in question.asks or question.english or question.follows or question.sides or is_own(question):
        return False
    if lacked(question.text):
        return False
    said = _NAMED.sub("", as_statement(question.text))
    asked = pairs(said)
    return len(said) >= _LEAST and any(
        len(asked & set(tokens(provision.text))) >= _SAME * len(asked)
        for hit in hits[:_NEAREST]
        for provision in index.pinpoint.provisions(hit.clause)
    )
