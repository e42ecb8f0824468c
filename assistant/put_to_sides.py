"""A question put to each of the documents that it sets side by side, as if it were asked of that one alone."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from assistant.itemise import asks_total, each_with_its_figure
from assistant.one_body import asks_one_body, matter_led
from assistant.printed_for import with_printed_words
from assistant.printed_words import in_printed_words
from assistant.question import Question
from assistant.read_facts import FactReader
from assistant.recognised_zone import with_zone_recognised
from assistant.rules.types import FactValue
from assistant.sides import Side
from index.query import read_query
from index.search import Index
from index.types import Policy

_GIVES = re.compile(
    r"封顶|上限|顶格|[给补奖](?:[得的]钱?)?更?[多高少]|\bceilings?\b|\bcaps?\b|\bmaximum\b|\b(?:give|pay|offer|grant|award)s? (?:the )?(?:more|most|less)\b"
    r"|\bcompar\w* (?:the )?(?:awards?|rewards?|bonus(?:es)?|prizes?|subsid\w+|grants?|sums?|funding|money)\b",
    re.IGNORECASE,
)


def put_to_sides(question: Question, beside: Sequence[Side], index: Index, reader: FactReader) -> tuple[Question, ...]:
    """A question put to each of the documents that it sets side by side; nothing where a sum over both is asked."""
    if asks_total(question.text) or each_with_its_figure(question.items):  # a sum over both is no comparison
        return ()
    return tuple(_put_to(side, question, index, reader) for side in beside)


def _put_to(side: Side, question: Question, index: Index, reader: FactReader) -> Question:
    """A question put to one of the documents it names."""
    wanted = matter_led(side.wanted) if asks_one_body(question.text) else side.wanted
    wanted = f"{wanted} {question.before.wanted}" if question.before else wanted
    query = with_printed_words(read_query(wanted, index.vocabulary, index.places), question.asks)
    printed = in_printed_words(query)
    place = _place_facts(index.policies[side.document], index, reader)
    told = with_zone_recognised({**reader.read(query.text, printed), **place}, query.text, printed)
    return replace(
        question,
        query=query,
        facts=told,
        documents=frozenset((side.document,)),
        asks=_asked_of_each(question),
        elsewhere=(),
        items=(),
    )


def _asked_of_each(question: Question) -> frozenset[str]:
    """What is asked of each of several documents; to compare ceilings, or who gives more, is to ask how much."""
    asked = question.asks - {"compare"} | ({"department"} if asks_one_body(question.text) else frozenset())
    return asked | {"amount"} if not asked - {"decision", "list"} and _GIVES.search(question.text) else asked


def _place_facts(policy: Policy, index: Index, reader: FactReader) -> dict[str, FactValue]:
    """The region, the city and the type of zone of a policy, as an asker would tell them."""
    lineage = index.places.lineage(policy.region)
    special = [kind for kind in policy.zone_types if kind != "zone"]
    told = {"region": lineage, "city": lineage, "zone_type": special if len(special) == 1 else []}
    known = {
        name: [value for value in values if value in reader.vocabulary[name].values] for name, values in told.items()
    }
    return {name: (values[0],) for name, values in known.items() if values}
