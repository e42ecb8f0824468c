"""What a percentage printed in a policy is of: a part of a whole, or growth over a base year."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Literal

from assistant.printed_line import PrintedLine
from index.types import Comparator, Figure, Provision

_SEGMENT = re.compile(r"[^，,；;。：:!！]+")
_BOUND = r"(?:要|应|须)?(?:达到|达|不低于|不少于|不超过|超过|超|不得突破(?:规定)?上限|至|为)?\s*$"
_GROWTH = re.compile(
    r"^(?P<of>.*?)(?:比(?P<year>\d{4}|[xX])年)?(?P<yearly>年均)?(?:整体)?(?P<way>增长|增加|提高|提升|上升|降低|下降|减少|压减)"
    r"(?:不低于|超过|达到)?\s*$"
)
_OF_WHOLE = re.compile(r"^(?P<part>.+?)(?:数量)?比例(?P<bound>不低于|不少于|不超过|超过|达到)(?P<whole>.+?)的\s*$")
_PART_OF = re.compile(r"^(?P<part>.+?)占(?P<whole>[^占]+?)的?(?:比重|比例|占比)" + _BOUND)
_SHARE = re.compile(r"^(?P<part>.+?)的?(?:占比|比例|比重)(?:(?:占比|比例|比重))?" + _BOUND)
_RATE = re.compile(r"^(?P<part>.+?率)" + _BOUND)
_THEN_PART = re.compile(r"^(?:及?以上|以内|左右)?(?:采[取用]|实行|实施|用于)(?P<part>.+)")
_THEN_WHOLE = re.compile(
    r"^(?:及?以上|左右)?的(?P<whole>[^，,。；;]{2,14}?)(?:建成|成为|达到|实现|纳入|采[取用])(?P<part>.+)"
)
_LEADING = re.compile(r"^(?:到[x\d]+年|力争|适当|提高|加大|增加|扩大|降低|控制|各?[^，]{0,2}按照区块设定的)+")
_NO_SUBJECT = re.compile(r"^(?:比例|占比|比重)")
_BOUNDS: dict[str | None, Comparator] = {
    "不低于": ">=", "不少于": ">=", "不超过": "<=", "超过": ">", "达到": ">="
}  # fmt: skip
_UPWARDS = frozenset(("增长", "增加", "提高", "提升", "上升"))


def percent_forms(provision: Provision) -> tuple[PrintedLine, ...]:
    """The percentages of a provision whose form says what they are of."""
    forms = (_form(provision, figure) for figure in provision.figures if figure.unit == "percent")
    return tuple(form for form in forms if form is not None)


def _form(provision: Provision, figure: Figure) -> PrintedLine | None:
    before, after = _around(provision, figure)
    if grown := _GROWTH.match(before):
        kind: Literal["growth", "fall"] = "growth" if grown["way"] in _UPWARDS else "fall"
        return PrintedLine(
            figure, kind, _named(grown["of"]), base_year=grown["year"] or "", yearly=bool(grown["yearly"])
        )
    for pattern in (_OF_WHOLE, _PART_OF, _SHARE, _RATE):
        if said := pattern.match(before):
            found = said.groupdict()
            bound: Comparator = figure.comparator if figure.comparator != "=" else _BOUNDS.get(found.get("bound"), "=")
            return PrintedLine(
                replace(figure, comparator=bound), "share", _named(said["part"]), found.get("whole") or ""
            )
    if then := _THEN_WHOLE.match(after):
        return PrintedLine(figure, "share", then["part"], then["whole"])
    if (then := _THEN_PART.match(after)) and before.strip():
        return PrintedLine(figure, "share", then["part"], _named(before))
    return None


def _around(provision: Provision, figure: Figure) -> tuple[str, str]:
    """The words before and after a figure, comma to comma; with the part before that holds the subject it lacks."""
    at = figure.start - provision.start
    earlier = ""
    for part in _SEGMENT.finditer(provision.text):
        if part.start() <= at < part.end():
            before = part[0][: at - part.start()].strip("　— ")
            after = part[0][at - part.start() + len(figure.text) :]
            lacking = _NO_SUBJECT.match(before)
            return (earlier + before[lacking.end() :] if lacking else before), after
        earlier = part[0].strip("　— ")
    return "", ""


def _named(words: str) -> str:
    """A subject without the verbs and dates that lead it in."""
    return _LEADING.sub("", words.strip())
