"""The printed words to search by for the kind of thing asked for: what happens to the last is 约谈, 整改, 摘牌."""

from __future__ import annotations

import re
from dataclasses import replace

from index.figures import figures
from index.query import Query

_LAST = re.compile(
    r"垫底|倒数|末位|靠后|吊车尾|拖后腿|\bbottom\b|\blast\b|\blowest\b|\bworst\b|\brank(?:s|ed|ing)? low", re.IGNORECASE
)
_PRINTED = "排名靠后 最后 约谈 警告 整改 摘牌 核减"
_BODIES = frozenset(("lead_department", "cooperating_department"))


def with_printed_words(query: Query, asked: frozenset[str]) -> Query:
    """A query with the printed words for what befalls the last in a ranking, where that is asked for without a place.

    Where bodies are asked for in English, the words with which one asks are left out: every clause has bodies, few print 牵头.
    """
    if "department" in asked and query.english:
        asking = {name for m in query.mentions if m.concept.id in _BODIES for name in (m.concept.zh, *m.concept.names)}
        return replace(
            query,
            expansion=" ".join(name for name in query.expansion.split() if name not in asking),
            also_printed=" ".join(name for name in query.also_printed.split() if name not in asking),
        )
    placed = any(figure.unit == "rank" for figure in figures(query.text))
    if "consequence" not in asked or placed or not _LAST.search(query.text):
        return query
    return replace(query, expansion=f"{query.expansion} {_PRINTED}".strip())
