"""Several with one thing each: 4家企业各新认定1个技术中心, two firms with centres, one each: as many things as there are firms."""

from __future__ import annotations

import re

from index.numerals import SMALL_ENGLISH

_ZH = re.compile(
    r"(?P<who>(?:\d{1,3}|[两二三四五六七八九十])(?:家(?:企业|公司|工?厂|单位|机构)?|[个所](?:企业|公司|工?厂|单位|机构))[^，,。；;？?\d]{0,6}?)"
    r"(?:各自|各|每[家个所]?都?|分别都?)(?P<verb>[^，,。；;？?\d家个]{0,8}?)(?:1|一)[家个所项](?P<what>[^，,。；;？?\d])"
)
_EN = re.compile(
    rf"(?P<who>\b(?:{SMALL_ENGLISH}) (?:[\w-]+ ){{0,3}}(?:firms|companies|enterprises|start-?ups|businesses|manufacturers)\b[^.;?!]*?)"
    r"(?:,? (?:with )?one each\b|\beach (?P<verb>(?:\w+ ){0,3}?)(?:one|an?) (?=[a-z]))",
    re.IGNORECASE,
)


def without_one_each(turn: str) -> str:
    """A turn that says "one" once for each of several without that one."""
    turn = _ZH.sub(lambda found: f"{found['who']}{found['verb']}{found['what']}", turn)
    return _EN.sub(lambda found: f"{found['who']}{found['verb'] or ''}", turn)
