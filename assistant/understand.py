"""The turns of a conversation to a question: language, what is asked, place, zone, facts, what is carried over."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from decimal import Decimal

from assistant import kind_counts
from assistant.amend import amended
from assistant.asks import asks
from assistant.bracketed_parts import without_parts_bracketed
from assistant.counted_story import story_told, without_parts
from assistant.denied_words import without_denied
from assistant.divided import divides, without_whole
from assistant.fact_kinds import PLACE, TELLING_APART
from assistant.followup import asked_then, begin, changes_subject, leans_back, named_anew
from assistant.instructs import instructs
from assistant.itemise import added_up, asks_each, asks_total, each_with_its_figure, in_one_year, itemise
from assistant.items_of_turns import items_of_turns
from assistant.listed_story import listed_story
from assistant.meant_document import meant_document, without_description
from assistant.number_alike import number_alike
from assistant.one_each import without_one_each
from assistant.other_money import without_other_money
from assistant.printed_for import with_printed_words
from assistant.printed_words import in_printed_words
from assistant.question import Question
from assistant.rank_awards import awards_for_rank
from assistant.read_facts import FactReader
from assistant.recognised_zone import with_zone_recognised
from assistant.rules.types import FactValue
from assistant.scope import scope, told_places, without_told_places
from assistant.sides import Side, sides
from assistant.slips import without_slips
from assistant.takes_apart import takes_apart
from assistant.telling import Telling
from assistant.thread import thread
from assistant.told import Due, Raises, told_together
from assistant.whole_units import with_whole_units
from assistant.written_counts import with_counts_written
from assistant.written_ordinals import with_ordinals_written
from index.query import Query, is_english, read_query, tidied
from index.search import Index
from index.types import Policy

_TURNS_TAKEN = 2
_GIVES = re.compile(
    r"封顶|上限|顶格|[给补奖](?:[得的]钱?)?更?[多高少]|\bceilings?\b|\bcaps?\b|\bmaximum\b|\b(?:give|pay|offer|grant|award)s? (?:the )?(?:more|most|less)\b",
    re.IGNORECASE,
)
_HOW = frozenset(("decision", "compare"))


def understand(turns: Sequence[str], index: Index, reader: FactReader, raises: Raises, due: Due) -> Question:
    """What the last of some turns asks; `raises` names the matters that facts alone bring up and that rules settle.

    `due` says whether facts are all that an award they bring up needs.
    """
    english = is_english(turns[-1])
    turns = [without_other_money(without_one_each(without_parts_bracketed(without_slips(turn)))) for turn in turns]
    going = thread(
        without_denied(
            with_whole_units([with_ordinals_written(with_counts_written(turn, reader.recognised)) for turn in turns])
        ),
        index.pinpoint,
    )
    said, begins = amended(going.turns, going.begins, reader)
    read = [read_query(turn, index.vocabulary, index.places) for turn in said]
    queries = [without_description(query, index) for query in read]
    last = queries[-1]
    first = begin(queries, begins)
    asked = asks(last.text, english=last.english)
    facts: dict[str, FactValue] = reader.read(last.text, in_printed_words(last))
    follows = first < len(queries) - 1 and leans_back(last, [query.text for query in queries[:-1]])
    query, put, own_matter = last, last.text, len(queries) > 1 and bool(raises(facts))
    if len(queries) > 1:
        query, facts, asked, put = _carried(queries, first, facts, asked, reader, raises, follows=follows)
    said_of_zone = last if own_matter else query  # a matter of its own is not of the zone approved in a turn before
    facts = with_zone_recognised(facts, said_of_zone.text, in_printed_words(said_of_zone))
    wordings: tuple[str, ...] = (tidied(turns[-1]), last.text) if not asked & _HOW or asks_total(last.text) else ()
    if wordings and takes_apart(spoken := [tidied(turn) for turn in turns[first:]]):
        wordings = (" ".join(spoken), *wordings)
    story = listed_story(wordings, facts, reader, raises) or story_told(wordings, facts, reader, raises, due)
    if story:
        items, rest, facts = story.items, False, without_parts(facts, story, reader.vocabulary)
    else:
        items, rest, facts = _items(queries[first:], facts, asked, reader, raises, follows=follows)
        if len(items) < 2 and facts not in items and not follows:
            facts = kind_counts.without_part_of_them(last.text, facts, reader.vocabulary, english=english)
    query = with_printed_words(query, asked)
    documents, elsewhere = scope(query.text, query.places, query.zone_types, index.policies, index.places)
    question = Question(
        text=last.text,
        context=query.text,
        language="en" if english else "zh",
        asks=asked,
        facts=without_told_places(facts, told_places(query.places, elsewhere, index.policies, index.places)),
        query=query,
        documents=documents,
        elsewhere=elsewhere,
        follows=follows,
        before=queries[-2] if follows else None,
        items=kind_counts.beside_the_nations(items),
        rest=rest,
        apportioned=story is not None and story.read,
        listed=story.names if story else (),
        alike=number_alike(Telling(last.text, facts, reader, raises, due)) if story is None else Decimal(1),
        elliptic=follows and changes_subject(last),
        own=f"{last.wanted} {last.expansion} {last.also_printed}" if follows else "",
        put=put,
        named=named_anew(last) if follows and changes_subject(last) else (),
        instructs=instructs(last.text),
    )
    beside = sides(last.text, index)
    if not beside and (meant := meant_document(queries, index, follows=follows)):
        question = replace(question, documents=frozenset((meant,)), elsewhere=())
    return replace(
        question, sides=put_to_sides(question, beside, index, reader), apart=any(side.own for side in beside)
    )


def put_to_sides(question: Question, beside: Sequence[Side], index: Index, reader: FactReader) -> tuple[Question, ...]:
    """A question put to each of the documents that it sets side by side; nothing where a sum over both is asked."""
    if asks_total(question.text) or each_with_its_figure(question.items):  # a sum over both is no comparison
        return ()
    return tuple(_put_to(side, question, index, reader) for side in beside)


def _put_to(side: Side, question: Question, index: Index, reader: FactReader) -> Question:
    """A question put to one of the documents it names."""
    wanted = f"{side.wanted} {question.before.wanted}" if question.before else side.wanted
    query = with_printed_words(read_query(wanted, index.vocabulary, index.places), question.asks)
    printed = in_printed_words(query)
    told = with_zone_recognised(reader.read(query.text, printed), query.text, printed)
    return replace(
        question,
        query=query,
        facts={**told, **place_facts(index.policies[side.document], index, reader)},
        documents=frozenset((side.document,)),
        asks=_asked_of_each(question),
        elsewhere=(),
        items=(),
    )


def _asked_of_each(question: Question) -> frozenset[str]:
    """What is asked of each of several documents; to compare ceilings, or who gives more, is to ask how much."""
    asked = question.asks - {"compare"}
    return asked | {"amount"} if not asked - _HOW - {"list"} and _GIVES.search(question.text) else asked


def place_facts(policy: Policy, index: Index, reader: FactReader) -> dict[str, FactValue]:
    """The region, the city and the type of zone of a policy, as an asker would tell them."""
    lineage = index.places.lineage(policy.region)
    special = [kind for kind in policy.zone_types if kind != "zone"]
    told = {"region": lineage, "city": lineage, "zone_type": special if len(special) == 1 else []}
    known = {
        name: [value for value in values if value in reader.vocabulary[name].values] for name, values in told.items()
    }
    return {name: (values[0],) for name, values in known.items() if values}


def _items(
    queries: Sequence[Query],
    facts: Mapping[str, FactValue],
    asked: frozenset[str],
    reader: FactReader,
    raises: Raises,
    *,
    follows: bool,
) -> tuple[tuple[dict[str, FactValue], ...], bool, dict[str, FactValue]]:
    """The things that the last turn adds up, its own or those of the turns before; whether the first is a rest; the facts.

    Where several sums or numbers come to one thing, the facts are that thing's.
    """
    text = queries[-1].text
    if asks_each(text) and (awards := awards_for_rank(text, facts)):
        return awards, False, dict(facts)
    if asks_total(text) and follows:
        earlier = [(query.text, reader.read(query.text, in_printed_words(query))) for query in queries]
        if told := items_of_turns(earlier, reader.vocabulary, raises):
            return kind_counts.with_number_alone(told, facts, reader.vocabulary)
    if several := kind_counts.several_counted(text, facts):
        facts = kind_counts.without_counts(facts, reader.vocabulary)
    apart = several and "amount" in asked and "compare" not in asked
    if not (asks_total(text) or divides(text) or in_one_year(text) or asks_each(text) or apart):
        return (), False, dict(facts)
    items, rest = itemise(text, facts, reader, raises), False
    if divides(text):
        items, rest = without_whole(items, reader.vocabulary)
    counting = kind_counts.of_paid_levels(items)
    level = facts.get("level")
    lower = len(counting) < len(items) or (isinstance(level, tuple) and "municipal" in level)
    items = counting
    these = kind_counts.asks_of_these(text) and any(
        reader.vocabulary[name].type == "count" for item in items for name in item
    )
    of_all = bool(items) and all(items[0].get(name) == facts.get(name) for name in TELLING_APART)
    alone = len(items) == 1 and (added_up(text) or divides(text) or these or lower or (several and of_all))
    return items, rest, items[0] if alone else dict(facts)


def _carried(
    queries: Sequence[Query],
    first: int,
    facts: Mapping[str, FactValue],
    asked: frozenset[str],
    reader: FactReader,
    raises: Raises,
    *,
    follows: bool,
) -> tuple[Query, dict[str, FactValue], frozenset[str], str]:
    """The last query with what it takes over: everything where it leans back, else the place and the zone only.

    `first` is the turn that begins the matter; what was told since without a question bears on the last in any case.
    """
    last, chain = queries[-1], queries[first:]
    places, zones = last.places, last.zone_types
    for earlier in reversed(queries[:-1]):
        places = places or earlier.places
        zones = zones or earlier.zone_types
    if not follows:
        described = last.described or queries[-2].described
        own = told_together(queries[:first], chain, reader, raises, in_printed_words)[0] if len(chain) > 1 else facts
        return replace(last, places=places, zone_types=zones, described=described), dict(own), asked, last.text
    merged, before = told_together(queries[:first], chain, reader, raises, in_printed_words)
    kept = {name: value for name, value in merged.items() if name not in facts and before.get(name) == value}
    merged = {**merged, **_newly_named(queries[-2:], kept, reader)}
    asked, put = asked_then(chain, asked)
    if "level" in facts and "zone_level" not in facts and "zone_level" in merged:
        merged["zone_level"] = facts["level"]
    taken = chain[:-1][-_TURNS_TAKEN:][::-1]
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
    return carried, merged, asked, put


def _newly_named(pair: Sequence[Query], known: Mapping[str, FactValue], reader: FactReader) -> dict[str, FactValue]:
    """What the last turn names only together with the one before: 建筑面积的占比呢 after 行政办公的用地比例."""
    before, last = pair
    both = reader.read(f"{last.text} {before.text}", f"{in_printed_words(last)} {in_printed_words(before)}")
    named: dict[str, FactValue] = {}
    for name, value in both.items():
        held = known.get(name)
        if name in PLACE or name == "level" or not isinstance(value, tuple) or not isinstance(held, tuple):
            continue
        if fresh := tuple(one for one in value if one not in held):
            named[name] = fresh
    return named
