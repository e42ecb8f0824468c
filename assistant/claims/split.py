"""A text to its claims: sentences and items that assert something; greetings, questions and markers are none."""

from __future__ import annotations

import re
from collections.abc import Iterator

from assistant.claims.types import Claim
from index.numerals import half_width
from index.query import is_english

_MARK = re.compile(r"\s*\[(\d{1,3})\]")
_END = re.compile(
    r"(?<=[。！？；])(?![”」』)）\]])|(?<=[!?;])(?=\s|[㐀-鿿]|$)|\n+"
    r"|(?<=[a-z0-9%)\]\"”]\.)(?<!\b[Nn]o\.)(?<!\bart\.)(?<!\be\.g\.)(?<!\bi\.e\.)(?=\s+[\"“(]?[A-Z0-9\[]|\s*\[\d|\s*$)"
)
_BULLET = re.compile(
    r"^\s*(?:[-*•·>#]+\s+|[(（]?\d{1,2}[)）、]\s*|\d{1,2}[.．]\s+|[(（]?[一二三四五六七八九十]{1,3}[)）、]\s*)+"
)
_GREETING = re.compile(
    r"^(?:您好|你好|大家好|早上好|下午好|好的|当然|谢谢|感谢|不客气|再见|欢迎|抱歉|对不起|希望(?:以上|对您|能帮|这)|祝|如(?:有|需|果)?.{0,12}(?:疑问|咨询|了解更多|问题)"
    r"|请(?:问|向|咨询|联系|拨打|注意查)|以上(?:信息|内容|回答)|hello|hi\b|dear|good (?:morning|afternoon|day)|thank|thanks|you'?re welcome"
    r"|sorry|sure\b|of course|please|i hope|hope (?:this|that)|let me know|if you (?:have|need)|feel free|best regards|welcome)",
    re.IGNORECASE,
)
_QUESTION = re.compile(r"[?？]\s*$|(?:吗|呢|么)[。.]?\s*$")
_LEAST_HAN, _LEAST_WORDS = 5, 3


def claims(text: str) -> tuple[Claim, ...]:
    """The claims of a text in order, without bullets, emphasis and markers; each keeps the markers it carried."""
    return tuple(_claims(text))


def _claims(text: str) -> Iterator[Claim]:
    pieces = [piece for piece in _END.split(_after_marks(text)) if piece and piece.strip()]
    for piece in pieces:
        marks = tuple(int(n) for n in _MARK.findall(piece))
        bare = _BULLET.sub("", re.sub(r"\*\*|__|`", "", _MARK.sub("", piece))).strip()
        if _asserts(bare):
            yield Claim(bare, marks, "en" if is_english(bare) else "zh")


def _after_marks(text: str) -> str:
    """The text with each marker that follows a full stop moved before it, so that it stays with its sentence."""
    return re.sub(r"([。！；.!;])((?:\s*\[\d{1,3}\])+)", r"\2\1", text)


def _asserts(words: str) -> bool:
    """Whether a sentence says something that can be held against a text."""
    if _QUESTION.search(words) or _GREETING.match(words) or half_width(words).endswith(":"):
        return False
    han, latin = re.findall(r"[㐀-鿿]", words), re.findall(r"[A-Za-z]{2,}", words)
    if re.fullmatch(r"《[^》]*》[。.]?", words):
        return False
    return len(han) >= _LEAST_HAN or len(latin) >= _LEAST_WORDS
