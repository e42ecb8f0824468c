"""A number said wrong and at once put right: nine firms - sorry, eight; 五家——不对，是四家."""

from __future__ import annotations

import re

from index.numerals import SMALL_ENGLISH

_N_ZH = r"\d{1,3}|[一二两三四五六七八九十]{1,3}"
_ZH = re.compile(
    rf"(?:{_N_ZH})(?P<unit>[家个所户间])(?P<noun>[^，,。；;？?\d—…]{{0,8}})(?:[—–-]{{1,2}}|…+|[，,。])\s*(?:哦|啊|呃)?"
    rf"(?:不对|不是|错了|说错了|记错了|数错了|口误|更正)[，,。]?(?:[^，,。；;？?\d]{{0,6}}[，,])?(?:应该)?(?:是|为)?(?P<n>{_N_ZH})(?:[家个所户间])(?P<after>[^，,。；;？?\d—…]{{0,1}})"
)
_EN = re.compile(
    rf"\b(?:{SMALL_ENGLISH})(?P<noun>(?: [a-z][\w-]*(?: [\d.,]+(?: (?:million|billion))?)?){{0,6}})\s*(?:-|–|—|,|;|\.\.\.|\()\s*"
    rf"(?:sorry|no|oops|correction|i mean|make that|rather|wait)\b[,:]?\s*(?:no,? )?(?:make (?:it|that) |it is |it's |only |that is )?(?P<n>{SMALL_ENGLISH})\b\)?(?! (?:million|billion|per))",
    re.IGNORECASE,
)


def without_slips(turn: str) -> str:
    """A turn with the number that was put right in the place of the one said wrong."""
    turn = _ZH.sub(lambda found: f"{found['n']}{found['unit']}{found['noun']}{found['after']}", turn)
    return _EN.sub(lambda found: f"{found['n']}{found['noun']}", turn)
