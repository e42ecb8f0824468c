"""The things told over several turns that the last one adds up: 另外一家…两家加起来, all of these together."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from decimal import Decimal

from assistant.correct import corrects, without_derived
from assistant.fact_kinds import PLACE
from assistant.figure_fit import in_millions
from assistant.kind_counts import with_kind_counted
from assistant.recognised_zone import with_zone_recognised
from assistant.rules.types import Fact, FactValue
from assistant.told import Raises
from index.figures import figures

_WITH_BEFORE = re.compile(
    r"另外|另有|另一|还有|再加|再有|加上|连同|连着前|算上|加起来|合起来|加一起|加在一|加到一|合在一|合到一|凑在?一起|放在?一起|一并|前面|上面|刚才|这些|这[两几三]|又[拿得获批到拨进]|再[拿得获批到拨进]|第二笔|追加|[两俩][项笔家个样次](?!(?:国家|自治区|省|市|县)级)"
    r"|^(?:那么?)?(?:一共|总共|合计|总计|共)(?:是|能?拿|给)?(?:呢|多少)?\W*$|^\W*(?:and )?(?:the |in )?(?:total|all|sum)\W*$"
    r"|\b(?:also|another|as well|besides|plus|both|together|combined|these|those|add(?:ed)?|on top|the two)\b",
    re.IGNORECASE,
)
_ANOTHER = re.compile(
    r"另外有|另有|另外一|另一|还有|再有|隔壁|又[有一]|[还又再][^，。；]{0,5}(?:认定|获批|批|评|拿|新增|进)了?[^，。；]{0,6}[\d一二两三四五六七八九十][家个所]|呢[?？。\s]*$|\b(?:also|another|a second|one more|\w+ more)\b|\badd (?:a|one)\b|^\s*(?:and|what about|how about)\b",
    re.IGNORECASE,
)
_SAME = re.compile(
    r"又[拿得获批到拨给下来有]|[再又][^，。；]{0,3}[拿得获批到拨给]|[两俩二]个?(?:项目|课题|专项|笔)|年内|同年|当年|同一年|还[拿得获]|第二笔|追加|\b(?:same year|another (?:grant|project|sum|payment|tranche)|second (?:grant|project|payment|tranche)|a further|additional|the two (?:projects?|grants?|programmes?)|both (?:projects?|grants?))\b",
    re.IGNORECASE,
)
_OTHER = re.compile(
    r"另[外]?一家|另一个?企业|别的企业|隔壁|两家|明年|次年|下一年|第二年|\b(?:another|other|second) (?:firm|company|enterprise|zone)|next year|following year\b",
    re.IGNORECASE,
)
_COUNTED = frozenset(("count", "money", "rank", "percent", "quantity"))


def items_of_turns(
    turns: Sequence[tuple[str, Mapping[str, FactValue]]],
    vocabulary: Mapping[str, Fact],
    raises: Raises,
) -> tuple[dict[str, FactValue], ...]:
    """The facts of each thing told, one a turn, where the last turn adds to those before; none where it does not.

    `turns` are the words of each turn with the facts read from them.
    """
    if not _WITH_BEFORE.search(turns[-1][0]):
        return ()
    told: list[dict[str, FactValue]] = []
    for text, own in turns:
        before = told[-1] if told else {}
        place = {name: value for name, value in before.items() if name in PLACE}
        own = {**own, **_sum_like_before(text, own, before, vocabulary)}
        own = with_kind_counted(text, own, before, vocabulary)
        alone = with_zone_recognised({**place, **own}, text)
        if told and (added := _added(text, own, before, vocabulary)):
            told[-1] = {**before, **own, **added}
        elif told and corrects(text, own, before, vocabulary):
            told[-1] = {**without_derived(before, own, vocabulary), **own}
        elif raises(alone):
            told.append(alone)
        elif (
            told
            and not own.keys() <= PLACE
            and _ANOTHER.search(text)
            and raises(like := {**_described(before, vocabulary), **own})
        ):
            told.append(like)  # another of the kind told before, at another level
        elif told and any(name not in PLACE for name in own):
            told[-1] = {**before, **own}
    return tuple(told) if len(told) > 1 or (told and told[-1] != dict(turns[-1][1])) else ()


def _sum_like_before(
    text: str, own: Mapping[str, FactValue], before: Mapping[str, FactValue], vocabulary: Mapping[str, Fact]
) -> dict[str, FactValue]:
    """The one sum of a turn that says not of what, as that told before, with the programme it is of."""
    names = [name for name in before if vocabulary[name].type == "money"]
    if len(names) != 1 or any(vocabulary[name].type == "money" for name in own):
        return {}
    unit = vocabulary[names[0]].unit
    sums = [
        f.value for f in figures(text) if f.comparator == "=" and (f.unit == unit or (in_millions(f) and unit == "CNY"))
    ]
    programme = {name: value for name, value in before.items() if name == "national_programme" and name not in own}
    return {names[0]: sums[0], **programme} if len(sums) == 1 else {}


def _added(
    text: str, own: Mapping[str, FactValue], before: Mapping[str, FactValue], vocabulary: Mapping[str, Fact]
) -> dict[str, FactValue]:
    """A sum that a turn adds to the one of the same firm in the same year: they stand under one ceiling."""
    if not _SAME.search(text) or _OTHER.search(text):
        return {}
    for name in own.keys() & before.keys():
        mine, earlier = own[name], before[name]
        if vocabulary[name].type == "money" and isinstance(mine, Decimal) and isinstance(earlier, Decimal):
            return {name: mine + earlier}
    return {}


def _described(facts: Mapping[str, FactValue], vocabulary: Mapping[str, Fact]) -> dict[str, FactValue]:
    """The facts that say what a thing is, none that count it."""
    return {name: value for name, value in facts.items() if vocabulary[name].type not in _COUNTED}
