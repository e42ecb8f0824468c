"""Two matters that a question names together and asks the same of, taken apart: 管环境的和管用水的，牵头部门各是谁."""

from __future__ import annotations

import re
from dataclasses import dataclass

from assistant.asks import asks
from assistant.itemise import asks_total
from assistant.two_bodies import two_bodies
from assistant.word_patterns import word_patterns
from index.figures import figures
from index.query import is_english
from index.search import Index

_WORDS = word_patterns("matters_apart")
_LEAST = 2  # characters of a name
_MOST = 30  # words or characters of a name
_QUOTED = re.compile(r"《[^》]*》|“[^”]*”|\"[^\"]*\"")
_OF_SUMS = frozenset(("amount", "sum", "count", "share"))
_FIGURE = re.compile(r"(?:前|top |first )?[\d.,%]+(?:[万亿]元?|元|家|个|名|位)?(?:以内|之内)?|\s")
_RANK = re.compile(r"前\d+[名位强]?|\d+[名位]|(?:the )?(?:top|first) \d+\b", re.IGNORECASE)
_STOP = re.compile(r"[,:;?.，。；：？]")
_ASKED = re.compile(r"[^?？]+[?？]+|[^?？]+$")


@dataclass(frozen=True, slots=True)
class Matter:
    """One of two matters: its name in the question, and the turns that ask for it alone."""

    name: str
    turns: tuple[str, ...]


def matters_apart(text: str, index: Index) -> tuple[Matter, ...]:
    """The two matters that a question names together, as named; none where it names no two, or asks for their sum."""
    if asks_total(text):
        return ()
    if led := two_bodies(text, index):
        return tuple(Matter(one.name, (one.asked,)) for one in led)
    if two := two_asked(text):
        return (Matter("", two[:1]), Matter("", two))
    either = _WORDS["either_after"].search(text) or _WORDS["either_before"].search(text)
    if either and not _WORDS["leans"].search(either["other"]):
        return tuple(Matter(either[side], (_asked_of(either, side),)) for side in ("one", "other"))
    if not _WORDS["of_each"].search(text):
        return ()
    whole = [(match.start(), match.end()) for match in _QUOTED.finditer(text)]
    whole += [(mention.start, mention.end) for mention in index.vocabulary.mentions(text)]
    links = [
        link
        for link in _WORDS["link"].finditer(text)
        if not any(start < link.start() and link.end() < end for start, end in whole)
    ]
    links = [link for link in links if _WORDS["against"].search(link[0])] or links
    return max((_apart(text, link) for link in links), key=_balance, default=())


def _asked_of(either: re.Match[str], side: str) -> str:
    """A question about two cases asked of one of them; which gives more, asked as how much."""
    before, after = either.string[: either.start("one")], either.string[either.end("other") :]
    if not _WORDS["sums_more"].search(before + after):
        return f"{before}{either[side]}{after}"
    asks = ": how much is given?" if is_english(either.string) else "，给多少钱？"
    return f"{before}{either[side]}{asks}"


def two_asked(text: str) -> tuple[str, ...]:
    """The two questions that a turn asks one after the other; the second leans on the first: who leads on this, and who on that."""
    english = is_english(text)
    asked = [part.strip() for part in _ASKED.findall(text) if part.strip()]
    if len(asked) == 1 and english:
        asked = [part.strip() for part in _WORDS["and_asks"].split(text)]
    kinds = [asks(part, english=english) for part in asked]
    if len(asked) != 2 or not kinds[0]:
        return ()
    of_bodies = "department" in kinds[0] and (_WORDS["who_again"].search(asked[1]) or "department" in kinds[1])
    if not of_bodies and (not (kinds[1] or english) or _OF_SUMS & kinds[1]):
        return ()  # what of a sum is asked next is worked out with it
    return (asked[0], asked[1])


def _apart(text: str, link: re.Match[str]) -> tuple[Matter, ...]:
    """The matters on either side of a link, or none where a side names nothing."""
    starts = [match.end() for match in _WORDS["before"].finditer(text, 0, link.start())]
    starts = [start for start in starts if len(text[start : link.start()].strip(" 的")) >= _LEAST]
    begins = starts.pop() if starts else 0
    if _WORDS["listed_before"].search(text[:begins]):
        return ()  # of more than two
    while starts and _WORDS["of_a_level"].search(text[starts[-1] : begins]):  # its level belongs to the name
        begins = starts.pop()
    ending = _STOP if _WORDS["against"].search(link[0]) else _WORDS["after"]
    end = ending.search(text, link.end() + _LEAST)
    ends = end.start() if end else len(text)
    first, second = text[begins : link.start()].strip(), text[link.end() : ends].strip()
    named = _named_once(text[: link.start()], second)
    if named:
        begins, first, second = named
    first, second = _whole(first, second), _of_rank(first, second)
    if not (named or all(_names(name) for name in (first, second))):
        return ()
    rests = _each_its_figure(text[ends:])
    asked = (f"{text[:begins]} {name} {rest}" for name, rest in zip((first, second), rests, strict=True))
    return tuple(Matter(name, (one,)) for name, one in zip((first, second), map(_plain, asked), strict=True))


def _each_its_figure(rest: str) -> tuple[str, str]:
    """What is asked of two matters for the one and for the other: of two figures side by side each has its own."""
    said = figures(rest)
    if len(said) != 2 or not _WORDS["side_by_side"].fullmatch(rest[said[0].end : said[1].start]):
        return rest, rest
    before, after = rest[: said[0].start], rest[said[1].end :]
    return f"{before}{said[0].text}{after}", f"{before}{said[1].text}{after}"


def _named_once(before: str, second: str) -> tuple[int, str, str] | None:
    """Where the thing begins that a second of another level stands for, both by their names: national …, or a regional one."""
    stands, levels = _WORDS["of_level"].match(second), list(_WORDS["any_level"].finditer(before))
    if not stands or not levels:
        return None
    thing = before[levels[-1].end() :]
    return levels[-1].start(), before[levels[-1].start() :], second[: stands.end(stands.lastindex or 0)] + thing


def _whole(first: str, second: str) -> str:
    """The first name with the thing that stands behind the second alone: 国家级 and 自治区级孵化器."""
    other = _WORDS["level"].match(second)
    return first + second[other.end() :] if other and _WORDS["level_last"].search(first) else first


def _of_rank(first: str, second: str) -> str:
    """The second name, where it is only a rank, with what the first says before its own: 首次进前50名 and 前100名."""
    own = list(_RANK.finditer(first))
    return first[: own[-1].start()] + second if own and _RANK.match(second) else second


def _plain(asked: str) -> str:
    """A question for one matter without the words that set it beside the other."""
    plain = _WORDS["gap"].sub("how much is" if is_english(asked) else "给多少钱", asked)
    plain = _WORDS["compares"].sub(" ", plain)
    return re.sub(r"(?<=[^a-zA-Z]) +(?=[^a-zA-Z])", "", re.sub(r"\s+", " ", plain)).strip()


def _names(name: str) -> bool:
    """Whether words name a matter: not a figure, a kind of zone or a document alone, nor half the question."""
    bare = _FIGURE.sub("", name)
    return len(bare) >= _LEAST and _size(name) <= _MOST and not _WORDS["zone_alone"].search(name.strip(" ，,"))


def _balance(matters: tuple[Matter, ...]) -> float:
    """How alike in length two names are, which tells the link that joins matters from the others."""
    if not matters:
        return -1.0
    sizes = sorted(_size(matter.name) for matter in matters)
    return sizes[0] / sizes[1]


def _size(name: str) -> int:
    """The words of an English name, the characters of a Chinese one."""
    return len(name.split()) if is_english(name) else len(name)
