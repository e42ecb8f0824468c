"""A figure that a question puts last, as what the thing named before it is: 上限是7%吗？ "Is the target 3%?"."""

from __future__ import annotations

import re
from dataclasses import dataclass

from assistant.asked_for import asked_for
from assistant.question import Question
from assistant.word_patterns import word_patterns
from index.figures import figures
from index.query import is_english
from index.types import Figure

_WORDS = word_patterns("put_last")
_RATIO = re.compile(r"\d\s*[:：比]\s*$")  # 2:1, which is read as a share
_TO = re.compile(r"\s*(?:[~～—–-]|至|到|to|or)\s*")


@dataclass(frozen=True, slots=True)
class Put:
    """The thing named and the figure that it is put to be, or the two ends of a range."""

    subject: str
    figures: tuple[Figure, ...]

    @property
    def thing(self) -> str:
        """The thing named, without who said it and the words that say that it is a number, an aim or a limit."""
        return _WORDS["measure"].sub(" ", asked_for(self.subject, english=is_english(self.subject)))

    @property
    def of_most(self) -> bool:
        """Whether the thing named is the most that there may be."""
        return _WORDS["most"].search(self.subject) is not None

    def of_other_level(self, said: str) -> bool:
        """Whether a text names another level than that of the thing named: 新增国家高新区 where it is 自治区级."""
        own, other = _levels(self.subject), _levels(said)
        return bool(own) and bool(other) and not own & other

    @property
    def of_now(self) -> bool:
        """Whether the thing named is what there is already."""
        counted = any(one.unit == self.figures[0].unit for one in figures(self.subject))  # what is now is told with it
        return not counted and _WORDS["now"].search(self.subject) is not None

    @property
    def of_threshold(self) -> bool:
        """Whether the thing named is what must be reached."""
        return _WORDS["threshold"].search(self.subject) is not None


def _levels(text: str) -> set[str]:
    named = {"national": _WORDS["national"], "regional": _WORDS["regional"]}
    return {level for level, words in named.items() if words.search(text)}


def is_range(before: Figure, after: Figure, text: str) -> bool:
    """Whether two figures of a text are the ends of one range: 1~2, 3 to 5."""
    return before.unit == after.unit and _TO.fullmatch(text[before.end : after.start]) is not None


def put_last(question: Question) -> Put | None:
    """What a yes-no question puts last as what a thing is; None where it puts none, a possible one, or one of the asker's own."""
    text = question.put or question.text
    read = [one for one in figures(text) if one.value >= 0]
    if (
        "decision" not in question.asks
        or not read
        or _RATIO.search(text[: read[-1].start])
        or not _WORDS["tail"].search(f"{text[read[-1].end :]}?")
    ):
        return None
    put = read[-1:]
    if len(read) > 1 and is_range(read[-2], read[-1], text):
        put = read[-2:]
    before = text[: put[0].start]
    if fronted := _WORDS["fronted"].search(before):
        subject = fronted["subject"]
    elif copula := _WORDS["copula"].search(before):
        subject = before[: copula.start()]
    else:
        return None
    said = Put(subject, tuple(put))
    reached = (
        put[0].comparator == ">=" and _WORDS["reached"].search(before) is not None
    )  # a total that reaches 20 is 20
    plain = len(put) == 2 or reached or put[0].comparator in (("=", "<=") if said.of_most else ("=",))
    return said if plain and not _WORDS["open"].search(subject) else None
