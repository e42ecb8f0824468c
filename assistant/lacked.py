"""What a question tells to be lacking, asking whether something may be had or done all the same: 没有取水许可能用水吗."""

from __future__ import annotations

from collections.abc import Sequence

from assistant.evidence import in_words_of
from assistant.matter import holds, telling
from assistant.negated import asks_whether_not
from assistant.polarity import PART, with_what_follows
from assistant.question import Question
from assistant.word_patterns import word_patterns
from index.english import stems
from index.figures import figures
from index.search import Index
from index.tokens import pairs, tokens
from index.types import Provision

_WORDS = word_patterns("lacked")
_SHARED = 0.5  # of the words of what is lacking, that a part of a text must hold to ask for it
_ROOT = 5  # letters


def lacked(question: str) -> str:
    """What is told to be lacking; nothing where none is, it is a figure, or the way to it is what is asked of."""
    found = _WORDS["lacks"].search(question)
    if found is None or asks_whether_not(question[found.end() :]) or on_the_way(question):
        return ""
    words = next(group for group in found.groups() if group)
    return "" if figures(words) else words


def tells_lacking(question: str) -> bool:
    """Whether something is told to be lacking where it is asked whether another thing may be had or done."""
    return _WORDS["lacks"].search(question) is not None


def on_the_way(question: str) -> bool:
    """Whether it is asked what may be had on the way to what is lacking yet: 还没获批的园区可以申请创建吗."""
    found = _WORDS["lacks"].search(question)
    return found is not None and _WORDS["on_the_way"].search(question, found.end()) is not None


def needs_lacked(question: Question, provisions: Sequence[Provision], index: Index) -> bool | None:
    """Whether provisions ask for what is told to be lacking, for the thing that is asked about; None where they do not say."""
    asked = question.put or question.text
    said = [in_words_of(question.language, provision, index) for provision in provisions]
    needs = asks_for_lacked(asked, said, english=question.english)
    found = _WORDS["lacks"].search(asked)
    if not needs or found is None or question.english:
        return needs
    names = telling(index.vocabulary.mentions(asked[found.end() :]))
    text = " ".join(said)
    held = set(tokens(text))
    return True if not names or any(holds(name, text, held) for name in names) else None


def asks_for_lacked(question: str, texts: Sequence[str], *, english: bool) -> bool | None:
    """Whether texts ask for what a question tells to be lacking, or speak for who lacks it; None where they say neither."""
    words = lacked(question)
    if not words:
        return None
    said = [(parts, at) for text in texts for parts in [PART.findall(text)] for at in range(len(parts))]
    held = [(parts, at) for parts, at in said if _holds(parts[at], words, english=english)]
    if any(_WORDS["denies"].search(with_what_follows(parts, at)) for parts, at in held):
        return False
    return True if any(not _offered(parts[at], words) for parts, at in held) else None


def _offered(part: str, words: str) -> bool:
    """Whether some words stand among what a part of a text permits or encourages."""
    return words in part and _WORDS["offered"].search(part[: part.find(words)]) is not None


def _holds(part: str, words: str, *, english: bool) -> bool:
    """Whether a part of a text holds half of some words; in English more, the zone that has their name apart."""
    if english and not _WORDS["zone"].search(words):
        part = _WORDS["zone"].sub(" ", part)
    if words in part:
        return True
    words = _WORDS["of_the_state"].sub("national", words)
    said, held = (set(stems(words)), set(stems(part))) if english else (set(pairs(words)), set(pairs(part)))
    shared = {one for one in said if one in held or (english and _of_one_root(one, held))}
    return bool(said) and (len(shared) > _SHARED * len(said) or (not english and len(shared) == _SHARED * len(said)))


def _of_one_root(stem: str, others: set[str]) -> bool:
    """Whether a stem lengthens another, or is lengthened by it: the recognition of what is recognised."""
    return any(min(len(stem), len(one)) >= _ROOT and (stem.startswith(one) or one.startswith(stem)) for one in others)


def held_back(question: str, texts: Sequence[str]) -> bool:
    """Whether texts speak for who lacks what a question tells to be lacking, and hold it back or do away with it."""
    if not lacked(question) or _WORDS["held_back"].search(question):
        return False
    return any(_WORDS["held_back"].search(text) for text in texts)
