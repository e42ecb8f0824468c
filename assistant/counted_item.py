"""The facts of things that a story counts as one of its parts: their own, over those of the number they are part of."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal

from assistant.counted_groups import Counted
from assistant.counted_noun import names_firms
from assistant.counted_parts import Part
from assistant.fact_kinds import DRIVING, FIRMS, of_things
from assistant.kind_counts import count_of_kind
from assistant.rules.types import FactValue
from assistant.telling import Telling


def counted_item(part: Part, told: Counted, telling: Telling) -> dict[str, FactValue]:
    """The facts of a part, over what is said of all."""
    vocabulary = telling.vocabulary
    shared = telling.before
    for words in (told.head, told.of_all, part.of, part.words):
        shared |= telling.facts(words)
    item = {
        name: value for name, value in shared.items() if vocabulary[name].type not in DRIVING or name == "revenue_cny"
    }
    item |= dict.fromkeys(part.granted, True) | dict.fromkeys(part.denied, False)
    everywhere = telling.reader.read(telling.text)
    for fact in vocabulary.values():  # the limit named in a turn before is no figure of theirs
        if fact.passes and fact.passes.fact not in everywhere and item.get(fact.passes.fact) == fact.passes.limit:
            item = {**{n: v for n, v in item.items() if n != fact.passes.fact}, fact.name: True}
    return {**item, counter(item, part, telling): part.number}


def counter(item: Mapping[str, FactValue], part: Part, telling: Telling) -> str:
    """The fact that counts things of a part's kind."""
    kinds = item.get("recognised_as")
    if isinstance(kinds, tuple) and len(kinds) == 1 and (name := count_of_kind(kinds[0], telling.vocabulary)):
        return name
    read = telling.reader.read
    firms = "manufacturing" in item or "unicorn_status" in item
    for facts in (read(part.words, around=telling.text), read(part.of, around=telling.text), telling.whole):
        counted = {
            name: value
            for name, value in facts.items()
            if isinstance(value, Decimal) and of_things(telling.vocabulary[name]) and (name in FIRMS or not firms)
        }
        if counted:  # 一家经开区里有五家企业: the larger number is that of the things
            return max(counted, key=lambda name: counted[name])
    return "enterprises"


def own_counter(own: Mapping[str, FactValue], part: Part, telling: Telling) -> str | None:
    """The one fact by which the words of a number of firms count; 自治区级新增3家 counts no firms."""
    names = [name for name, told in own.items() if of_things(telling.vocabulary[name]) and told == part.number]
    firms = [name for name in names if name in FIRMS]  # two centres at two firms: an award for each firm counts these
    if not names_firms(part.words):
        return None
    return names[0] if len(names) == 1 else firms[0] if len(firms) == 1 else None
