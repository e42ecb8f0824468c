"""Words for where the asker works, which tell nothing of the project asked about: the finance bureau, 金融办, 银行客户经理."""

from __future__ import annotations

import re

_OFFICE = re.compile(
    r"(?:监管|服务|工作|管理|事务)?(?:局|办|厅|处|科|委|部门|中心)|(?:的)?(?:客户经理|专员|经理|总监|人员|职员|行长|上班|工作|顾问|律师)"
    r"|[ -]*(?:bureau|department|dept|office|officer|ministry|team|section|division|unit|committee|director|manager|chief"
    r"|controller|staff|people|lawyer|consultant|adviser|advisor|analyst|clerk)s?\b",
    re.IGNORECASE,
)
_MY_WORK = re.compile(
    r"\b(?:i|we) (?:work|am|are|used to work)(?: as)?(?: in| for| at| with)?(?: an?| the)?\s*$|\bi'm (?:in|with|at)(?: an?| the)?\s*$"
    r"|(?:我|本人)[^，,。；;]{0,4}(?:在|是|干|做|搞)(?:一家)?\s*$",
    re.IGNORECASE,
)


def of_office(text: str, end: int) -> bool:
    """Whether a name that ends there is that of an office or a post: finance in finance bureau."""
    return _OFFICE.match(text, end) is not None


def of_my_work(text: str, start: int) -> bool:
    """Whether a name that starts there says what the asker works in."""
    return _MY_WORK.search(text[:start]) is not None
