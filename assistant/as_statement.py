"""A yes-no question as the statement it asks about: 能不能先租后让？ asks whether 能先租后让; and whether it is put as one."""

from __future__ import annotations

import re

from assistant.word_patterns import word_patterns

_WORDS = word_patterns("as_statement")
_END = re.compile(r"[\s?？。.！!]+$")
_IN_BRACKETS = re.compile(r"\s*[（(][^（）()]{1,40}[）)]\s*$")  # …吗？（南通）
_QUOTED = re.compile(r"[“\"「](.+)[”\"」]")
_OR_NOT = re.compile(r"([一-鿿]{1,2})[不没]\1")  # 能不能, 试不试, 鼓励不鼓励
_WHETHER = (("可不可以", "可以"), ("能否", "能"), ("可否", "可以"), ("是否", ""), ("有没有", "有"), ("有无", "有"))


def puts_statement(text: str) -> bool:
    """Whether a question puts a statement and asks for no more than that it be confirmed: …，是吧？ Is it true that …"""
    text = _IN_BRACKETS.sub("", text)
    told = (text, _WORDS["hearsay"].sub("", text))
    if any(_WORDS[put].search(said) for put in ("tag", "verb_again") for said in told):
        return True
    framed = any(_WORDS["true_that"].search(said) for said in told)
    return framed and not _WORDS["interrogative"].search(_unframed(text))  # 请核实：由谁牵头？


def as_statement(text: str) -> str:
    """The statement that a yes-no question asks about, ended by a full stop."""
    said = _WORDS["verb_again"].sub("", _IN_BRACKETS.sub("", text))
    said = _unframed(_END.sub("", _WORDS["tag"].sub("", said)))
    said = _WORDS["particle"].sub("", said)
    said = _WORDS["is_it"].sub("", said).replace("是不是", "是")
    for asked, stated in _WHETHER:
        said = said.replace(asked, stated)
    return _OR_NOT.sub(r"\1", said) + ("。" if re.search(r"[一-鿿]", said) else ".")


def _unframed(text: str) -> str:
    """A statement without what is said before it: a greeting, who told it, that it is to be confirmed, one after another."""
    for frame in (_WORDS["hearsay"], _WORDS["true_that"], _WORDS["wondered"], _WORDS["hearsay"]):
        text = frame.sub("", text).lstrip(",，:：—– ")
    quoted = _QUOTED.fullmatch(text)
    return quoted[1] if quoted else text
