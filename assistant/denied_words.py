"""What a later turn says is not meant: 我说的不是单项，是综合水平; not the single indicator, but the overall ranking."""

from __future__ import annotations

import re
from collections.abc import Sequence

_DENIED = re.compile(
    r"(?:我(?:们)?(?:刚才)?(?:说|问|指|讲)的)?(?:并)?(?<!如果)(?<!要是)(?<!假如)(?<!若)不是(?![^，,。;；?？]*[吗么?？])[^，,。;；]{1,16}[，,]\s*(?:而)?(?=是(?!不是|否))"
    r"|\bnot (?:the |a |an )?[^,.;?]{2,40},? (?:but|rather|i mean)\b",
    re.IGNORECASE,
)
_IN_BRACKETS = re.compile(
    r"\s*[（(]\s*(?:并?不是|而?不是|而?非|(?:and |but )?(?:not|rather than|instead of)\b)[^（）()?？]{0,30}(?:面积|用地|占地|比例|上限|land(?: area)?|area|share|space|ceiling)\s*[)）]",
    re.IGNORECASE,
)
_OTHER_FORM = re.compile(  # what sort of body the asker is not, told in passing: a firm like ours, not state-owned, …
    r"[，,（(]\s*(?:并|而)?(?:不是|非)(?:什么)?(?:国企|国有(?:企业|公司)?|央企|民企|民营(?:企业)?|私企|外企|外资(?:企业)?|事业单位|上市公司|大企业|大公司|个人|个体户|政府部门|机关)\s*(?=[，,）)])"
    r"|[,(–—]\s*(?:and |but )?not (?:an? |the )?(?:state|government|privately|foreign|publicly|family)[- ](?:owned|run|backed|funded|controlled|held)(?: (?:one|firm|company|enterprise))?\s*(?=[,)–—])"
    r"|[,(–—]\s*(?:and |but )?not an? (?:soe|(?:large |big |small |foreign |private |state |public |listed )?(?:firm|company|enterprise|corporation|individual|government body|public institution))\s*(?=[,)–—])",
    re.IGNORECASE,
)
_OTHER_LEVEL = re.compile(  # the level or type of zone that it is not: a regional-level (not national) zone
    r"\s*[（(]\s*(?:并|而)?(?:不是|非)(?:国家级?|自治区级|省级|市级|高新区|经开区|经济开发区)的?\s*[)）]"
    r"|\s*[(]\s*(?:and |but )?not (?:an? |the )?(?:national|regional|provincial|municipal|state|county|autonomous-region|high-?tech|etdz|economic)(?:[- ]level)?(?: (?:one|zones?|etdzs?|level))?\s*[)]",
    re.IGNORECASE,
)
_OTHER_MEASURE = re.compile(
    r"[，,、]\s*(?:而|并)?(?:不是|非|不按|不算|不看)(?:指|按|算|看)?\s*(?:总)?(?:建筑面积|楼面面积|建面|用地面积|占地面积|用地|占地)(?=[，,。；;)）]|的)"
    r"|,?\s+(?:and )?(?:not|rather than|as opposed to|instead of) (?:of )?(?:the |its )?(?:floor ?(?:space|area)s?|built(?:-up)? area|building area|land(?: area)?|site area)(?=[,.;)])",
    re.IGNORECASE,
)

_ZONES = (
    r"高新区|高新技术产业开发区|high-tech zone|hi-tech zone",
    r"经开区|经济技术开发区|经济开发区|etdz|economic (?:and technological )?development zone",
)
_NO_ZONE = tuple(  # of two kinds of zone the one it is not, and the other that is named then
    (
        re.compile(
            rf"(?:[，,、（(]\s*|^)(?:而|并|但|也)?(?:我们)?(?:不在|不是|不属于|非)(?:{own})(?=[，,。：:；;)）])|,? (?:and |but )?not (?:in )?(?:an? |the )?(?:{own})(?=[,.:;)?])",
            re.IGNORECASE,
        ),
        re.compile(other, re.IGNORECASE),
    )
    for own, other in (_ZONES, _ZONES[::-1])
)


def _of_its_own_zone(turn: str) -> str:
    """A turn without the kind of zone that it says is not meant, where it names the other."""
    for denied, other in _NO_ZONE:
        if other.search(turn):
            turn = denied.sub("", turn)
    return turn


def without_denied(turns: Sequence[str]) -> tuple[str, ...]:
    """The turns without the measure, body, level or type that they say is not meant, the later ones also without what their sentences say is not."""
    bare = [_without_asides(turn) for turn in turns]
    return (*bare[:1], *(_DENIED.sub("", turn) for turn in bare[1:]))


def _without_asides(turn: str) -> str:
    for aside in (_IN_BRACKETS, _OTHER_MEASURE, _OTHER_FORM, _OTHER_LEVEL):
        turn = aside.sub("", turn)
    return _of_its_own_zone(turn)
