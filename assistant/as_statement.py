"""A yes-no question as the statement it asks about: 能不能先租后让？ asks whether 能先租后让; and whether it is put as one."""

from __future__ import annotations

import re

_END = re.compile(r"[\s?？。.！!]+$")
_IN_BRACKETS = re.compile(r"\s*[（(][^（）()]{1,40}[）)]\s*$")  # …吗？（南通）
_PARTICLE = re.compile(r"(?:[吗么嘛呢吧啊呀]|没有?|(?<![能可会要用得])不)$")
_OR_NOT = re.compile(r"([一-鿿]{1,2})[不没]\1")  # 能不能, 试不试, 鼓励不鼓励
_WHETHER = (("可不可以", "可以"), ("能否", "能"), ("可否", "可以"), ("是否", ""), ("有没有", "有"), ("有无", "有"))
_IS_IT = re.compile(r"是不是(?=[也都能可会要得应必不免])")
_TAG = re.compile(
    r"[,，。;；.!！]\s*(?:我?(?:说|讲|理解)得?)?(?:这(?:种|个|样|么)?(?:说法|说|话|消息|讲|理解)?)?"
    r"(?:(?:是这样的?|对不对|是不是|属实|是真的|是真是假|真的假的|正确|准确|有这回事|真的|对|没错)(?:吗|么|吧|嘛)?|是(?:吗|么|吧|嘛))[?？。.!！\s]*$"
    r"|[,;.!]\s*(?:is (?:that|this|it) )?(?:correct|right|true|so|isn't it|is that so|true or false)[?.!\s]*$|\btrue or false[?.!\s]*$",
    re.IGNORECASE,
)
_ENGLISH_TAG = re.compile(
    r",\s*(?:is|are|was|were|do|does|did|has|have|had|can|could|will|would|should|must|may|might|need)(?:n't)?"
    r"\s+(?:it|that|this|they|these|those|there|he|she|we|you|i)(?: not)?(?: so)?\s*\?\s*$",
    re.IGNORECASE,
)
_WONDERED = re.compile(
    r"^\s*(?:(?:i|we)\b[^.?,]{0,30}?|(?:please |kindly )?(?:confirm|clarify|check|tell (?:me|us)|let (?:me|us) know|advise) )\b(?:whether|if) ",
    re.IGNORECASE,
)
_TRUE_THAT = re.compile(r"^\s*(?:so )?is it (?:true|correct|right|the case) that\s+", re.IGNORECASE)
_HEARSAY = re.compile(
    r"(?:我|我们)?(?:听(?:人|说|闻)+|据说|有人(?:跟我)?说|(?:同事|朋友|同行|隔壁|别人)(?:跟我)?说)[,，:：]?"
    r"|^\s*(?:so )?(?:i|we)(?:'ve)? (?:hear|heard|was told|were told|understand|gather|read) (?:that )?",
    re.IGNORECASE,
)


def puts_statement(text: str) -> bool:
    """Whether a question puts a statement and asks for no more than that it be confirmed: …，是吧？ Is it true that …"""
    text = _IN_BRACKETS.sub("", text)
    return any(put.search(text) is not None for put in (_TAG, _ENGLISH_TAG, _TRUE_THAT))


def as_statement(text: str) -> str:
    """The statement that a yes-no question asks about, ended by a full stop."""
    said = _WONDERED.sub("", _TRUE_THAT.sub("", _IN_BRACKETS.sub("", text)))
    said = _HEARSAY.sub("", _END.sub("", _TAG.sub("", _ENGLISH_TAG.sub("", said))))
    said = _PARTICLE.sub("", said)
    said = _IS_IT.sub("", said).replace("是不是", "是")
    for asked, stated in _WHETHER:
        said = said.replace(asked, stated)
    return _OR_NOT.sub(r"\1", said) + ("。" if re.search(r"[一-鿿]", said) else ".")
