"""A yes-no question put as the statement it asks about: 能不能先租后让？ asks whether 能先租后让."""

from __future__ import annotations

import re

_END = re.compile(r"[\s?？。.！!]+$")
_PARTICLE = re.compile(r"(?:[吗么嘛呢吧啊呀]|没有?|(?<![能可会要用得])不)$")
_OR_NOT = re.compile(r"([一-鿿]{1,2})[不没]\1")  # 能不能, 试不试, 鼓励不鼓励
_WHETHER = (("可不可以", "可以"), ("能否", "能"), ("可否", "可以"), ("是否", ""), ("有没有", "有"), ("有无", "有"))
_IS_IT = re.compile(r"是不是(?=[也都能可会要得应必不免])")
_TAG = re.compile(
    r"[,，。;.]\s*(?:这(?:种|个)?(?:说法|话|消息)?)?(?:是这样的?|对不对|属实|是真的|是真是假|真的假的|正确|准确|有这回事|对|是|没错)(?:吗|么|吧|嘛)?$"
    r"|[,;.]?\s*(?:is (?:that|this) )?(?:correct|right|true|isn't it|is that so|true or false)$",
    re.IGNORECASE,
)
_TRUE_THAT = re.compile(r"^\s*(?:so )?is it (?:true|correct|right|the case) that\s+", re.IGNORECASE)


def as_statement(text: str) -> str:
    """The statement that a yes-no question asks about, ended by a full stop."""
    said = _TAG.sub("", _END.sub("", _TRUE_THAT.sub("", text)))
    said = _PARTICLE.sub("", said)
    said = _IS_IT.sub("", said).replace("是不是", "是")
    for asked, stated in _WHETHER:
        said = said.replace(asked, stated)
    return _OR_NOT.sub(r"\1", said) + ("。" if re.search(r"[一-鿿]", said) else ".")
