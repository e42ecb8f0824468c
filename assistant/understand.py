"""The turns of a conversation to a question: language, what is asked, place, zone, facts, what is carried over."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal

from assistant import kind_counts
from assistant.about_document import without_status_of_case
from assistant.amend import amended
from assistant.asked_elsewhere import asked_elsewhere, of_the_matter
from assistant.asks import HOW, asks
from assistant.bracketed_parts import without_parts_bracketed
from assistant.carry_over import carry_over
from assistant.claimed_sum import names_sum
from assistant.counted_story import story_told, without_parts
from assistant.denied_words import without_denied
from assistant.followup import (
    begin,
    changes_subject,
    leans_back,
    named_anew,
    same_of_another,
    who_again,
)
from assistant.instructs import instructs
from assistant.itemise import asks_total
from assistant.items_added import items_added
from assistant.listed_story import listed_story
from assistant.meant_document import meant_document, without_description
from assistant.number_alike import number_alike
from assistant.one_each import without_one_each
from assistant.other_money import without_other_money
from assistant.own_and_others import with_own_counted
from assistant.printed_for import with_printed_words
from assistant.printed_words import in_printed_words
from assistant.put_to_sides import put_to_sides
from assistant.question import Question
from assistant.read_facts import FactReader
from assistant.recognised_zone import with_zone_recognised
from assistant.rules.types import FactValue
from assistant.scope import scope, told_places, without_told_places
from assistant.share_of_number import with_shares_counted
from assistant.sides import sides
from assistant.slips import without_slips
from assistant.takes_apart import takes_apart
from assistant.telling import Telling
from assistant.thread import thread
from assistant.told import Due, Raises
from assistant.use_asked import without_use
from assistant.whole_units import with_whole_units
from assistant.written_counts import with_counts_written
from assistant.written_ordinals import with_ordinals_written
from assistant.written_shares import with_shares_written
from index.query import is_english, read_query, tidied
from index.search import Index


def understand(turns: Sequence[str], index: Index, reader: FactReader, raises: Raises, due: Due) -> Question:
    """What the last of some turns asks; `raises` names the matters that facts alone bring up and that rules settle.

    `due` says whether facts are all that an award they bring up needs.
    """
    english = is_english(turns[-1])
    turns = [with_own_counted(without_parts_bracketed(without_slips(turn))) for turn in turns]
    turns = [without_other_money(without_one_each(turn)) for turn in turns]
    turns = [with_shares_written(turn) for turn in turns]
    if "decision" not in asks(
        tidied(turns[-1]), english=english
    ):  # whether a share is so is asked, not what it comes to
        turns = [with_shares_counted(turn, turns[:at]) for at, turn in enumerate(turns)]
    going = thread(
        without_denied(
            with_whole_units([with_ordinals_written(with_counts_written(turn, reader.recognised)) for turn in turns])
        ),
        index.pinpoint,
    )
    said, begins = amended(going.turns, going.begins, reader)
    read = [read_query(turn, index.vocabulary, index.places) for turn in said]
    queries = [without_use(without_description(query, index), index) for query in read]
    last = queries[-1]
    first = begin(queries, begins)
    asked = asks(last.text, english=last.english)
    facts: dict[str, FactValue] = reader.read(last.text, in_printed_words(last))
    own_level, told_now = facts.get("level", ()), frozenset(facts)
    follows = first < len(queries) - 1 and leans_back(last, [query.text for query in queries[:-1]])
    of_another = same_of_another(last)
    if follows and asked_elsewhere(last, index):
        queries = of_the_matter(queries, index)
        last = queries[-1]
    elif follows and who_again(queries):
        asked, follows, of_another = frozenset(("department",)), False, True
    query, put, own_matter = (
        last,
        last.text,
        len(queries) > 1 and bool(raises(with_zone_recognised(facts, last.text, in_printed_words(last)))),
    )
    if len(queries) > 1:
        query, facts, asked, put, follows = carry_over(queries, first, facts, asked, reader, raises, follows=follows)
    said_of_zone = last if own_matter else query  # a matter of its own is not of the zone approved in a turn before
    facts = with_zone_recognised(facts, said_of_zone.text, in_printed_words(said_of_zone))
    if follows and own_level in (("national",), ("regional",)):
        facts["level"] = own_level  # and a national one? after a regional zone approved
    wordings: tuple[str, ...] = (
        (tidied(turns[-1]), last.text) if not asked & HOW or asks_total(last.text) or names_sum(last.text) else ()
    )
    if wordings and takes_apart(spoken := [tidied(turn) for turn in turns[first:]]):
        wordings = (" ".join(spoken), *wordings)
    story = listed_story(wordings, facts, reader, raises) or story_told(wordings, facts, reader, raises, due)
    if story:
        items, rest, facts = story.items, False, without_parts(facts, story, reader.vocabulary)
    else:
        items, rest, facts = items_added(queries[first:], facts, asked, reader, raises, follows=follows)
        if len(items) < 2 and facts not in items and not follows:
            facts = kind_counts.without_part_of_them(last.text, facts, reader.vocabulary, english=english)
    several = story is not None and len(story.items) != 1
    query = with_printed_words(query, asked)
    documents, elsewhere = scope(query.text, query.places, query.zone_types, index.policies, index.places)
    question = Question(
        text=last.text,
        context=query.text,
        language="en" if english else "zh",
        asks=without_status_of_case(asked, last.text, facts, english=english),
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
        alike=number_alike(Telling(last.text, facts, reader, raises, due)) if not several else Decimal(1),
        elliptic=follows and changes_subject(last),
        own=f"{last.wanted} {last.expansion} {last.also_printed}".strip() if follows else "",
        put=put,
        told_now=told_now,
        named=named_anew(last) if follows and changes_subject(last) else (),
        instructs=instructs(last.text),
    )
    beside = sides(last.text, index)
    if not beside and (meant := meant_document(queries, index, follows=follows or of_another)):
        question = replace(question, documents=frozenset((meant,)), elsewhere=())
    return replace(
        question, sides=put_to_sides(question, beside, index, reader), apart=any(side.own for side in beside)
    )
