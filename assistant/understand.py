"""The turns of a conversation to a question: language, what is asked, place, zone, facts, what is carried over."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace

from assistant.asks import asks
from assistant.correct import corrects, without_derived
from assistant.followup import leans_back
from assistant.itemise import asks_total, itemise
from assistant.question import Question
from assistant.read_facts import FactReader
from assistant.recognised_zone import with_zone_recognised
from assistant.rules.types import FactValue
from assistant.scope import scope
from index.query import Query, is_english, read_query
from index.search import Index
from index.vocabulary import Mention

_INSTRUCTION = re.compile(
    r"(?:忘[记掉]|忽略|无视|抛开|不要(?:理会|遵守))[^，。]{0,12}(?:规则|指令|提示|设定|要求|限制|指示)|(?:扮演|假装|假扮)|系统提示|提示词"
    r"|\b(?:ignore|disregard|forget|override)\b[^.]{0,40}\b(?:instructions?|rules?|prompts?|above|previous)\b"
    r"|\b(?:pretend|act as|role-?play|you are now)\b|\b(?:system|hidden) prompt\b|\bjailbreak",
    re.IGNORECASE,
)
_FIGURE = re.compile(r"[\d一二两三四五六七八九十%]")
_UNIT = re.compile(r"(?:元|标准煤|平方米|亩|百分点)$")  # a unit belongs to its figure
_LEVEL = re.compile(
    r"国家|国字|全国|自治区|[省市县]级|national|state|regional|region-|provincial|autonomous", re.IGNORECASE
)
_PLACE = frozenset(("region", "city", "zone_type", "zone_level", "applicant"))
_TURNS_TAKEN = 2
_HOW = frozenset(("decision", "compare"))


def understand(
    turns: Sequence[str], index: Index, reader: FactReader, raises: Callable[[Mapping[str, FactValue]], bool]
) -> Question:
    """What the last of some turns asks; `raises` says whether facts alone bring up a matter that rules settle."""
    queries = [read_query(turn, index.vocabulary, index.places) for turn in turns]
    last = queries[-1]
    english = is_english(turns[-1])
    asked = asks(last.text, english=english)
    facts: dict[str, FactValue] = reader.read(last.text, in_printed_words(last))
    follows = leans_back(last, [query.text for query in queries[:-1]])
    query = last
    if len(queries) > 1:
        query, facts, asked = _carried(queries, facts, asked, reader, raises, follows=follows)
    facts = with_zone_recognised(facts, query.text, in_printed_words(query))
    documents, elsewhere = scope(query.text, query.places, query.zone_types, index.policies, index.places)
    return Question(
        text=last.text,
        context=query.text,
        language="en" if english else "zh",
        asks=asked,
        facts=facts,
        query=query,
        documents=documents,
        elsewhere=elsewhere,
        follows=follows,
        before=queries[-2] if follows else None,
        items=itemise(last.text, facts, reader, raises) if asks_total(last.text) else (),
        instructs=_INSTRUCTION.search(last.text) is not None,
    )


def _carried(
    queries: Sequence[Query],
    facts: Mapping[str, FactValue],
    asked: frozenset[str],
    reader: FactReader,
    raises: Callable[[Mapping[str, FactValue]], bool],
    *,
    follows: bool,
) -> tuple[Query, dict[str, FactValue], frozenset[str]]:
    """The last query with what it takes over: everything where it leans back, else the place and the zone only."""
    last = queries[-1]
    places, zones = last.places, last.zone_types
    for earlier in reversed(queries[:-1]):
        places = places or earlier.places
        zones = zones or earlier.zone_types
    if not follows:
        described = last.described or queries[-2].described
        return replace(last, places=places, zone_types=zones, described=described), dict(facts), asked
    merged: dict[str, FactValue] = {}
    for turn in queries:
        own = reader.read(turn.text, in_printed_words(turn))
        place = {name: value for name, value in merged.items() if name in _PLACE}
        if corrects(turn.text, own, merged, reader.vocabulary):
            merged = {**without_derived(merged, own, reader.vocabulary), **own}
        else:
            merged = {**place, **own} if raises({**place, **own}) else {**merged, **own}
    if not asked - _HOW:
        before = asks(queries[-2].text, english=queries[-2].english)
        asked = asked | (before - _HOW)
    if "level" in facts and "zone_level" not in facts and "zone_level" in merged:
        merged["zone_level"] = facts["level"]
    taken = queries[:-1][-_TURNS_TAKEN:][::-1]
    text = " ".join((last.wanted, *(query.wanted for query in taken)))
    described = last.described or next((query.described for query in taken if query.described), "")
    expansion = " ".join(dict.fromkeys(" ".join((last.expansion, *(query.expansion for query in taken))).split()))
    also = " ".join(dict.fromkeys(" ".join((last.also_printed, *(query.also_printed for query in taken))).split()))
    mentions = (*last.mentions, *(mention for query in taken for mention in query.mentions))
    carried = replace(
        last,
        text=text,
        wanted=text,
        described=described,
        expansion=expansion,
        also_printed=also,
        mentions=mentions,
        places=places,
        zone_types=zones,
    )
    return carried, merged, asked


def _says_more(mention: Mention) -> bool:
    """Whether the printed name says a figure or a level that the asker's words do not, or is a unit."""
    printed, said = mention.concept.zh, mention.text
    return (
        bool(_UNIT.search(printed))
        or bool(_FIGURE.search(printed))
        or bool(_LEVEL.search(printed) and not _LEVEL.search(said))
    )


def in_printed_words(query: Query) -> str:
    """A question with each other name of a thing, everyday or English, put in the words the policies print."""
    parts, at = [], 0
    for mention in query.mentions:
        if mention.how != "printed" and mention.start >= at and not _says_more(mention):
            parts += [query.text[at : mention.start], mention.concept.zh]
            at = mention.end
    return "".join((*parts, query.text[at:]))
