"""A question who does something, with an answer to it put to be confirmed: …哪个部门牵头？是科技厅，对吗？ is 由科技厅牵头，对吗？"""

from __future__ import annotations

import re

from assistant.word_patterns import word_patterns

_WORDS = word_patterns("answer_put")
_LEADS = re.compile(r"^leads?\b", re.IGNORECASE)


def with_answer_put(turn: str) -> str:
    """The turn with the body that is put in the place of who; the same where none is put."""
    if put := _WORDS["put_zh"].search(turn):
        return f"{put['before']}{put['matter']}由{put['body']}{put['does']}，对吗？"
    if put := _WORDS["put_en"].search(turn):
        verb = "Does" if _LEADS.search(put["acts"]) else "Is"
        return f"{verb} {put['who']} {_LEADS.sub('lead', put['acts'])} {put['matter']}?"
    return turn
