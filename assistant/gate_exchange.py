"""What has its place beside another word of a Chinese provision, and whether a sentence leaves it there."""

from __future__ import annotations

import re
from collections.abc import Iterator

from assistant.word_patterns import word_patterns
from index.tokens import han_pairs

_WORDS = word_patterns("gate_exchange")
_AFTER = re.compile(r"[的了其该这此各一所]*(?P<words>[一-鿿]{2,4})")
_BEFORE = re.compile(r"(?P<pair>[一-鿿]{2})$")
_WHO = re.compile(r"(?:所在地?)?(?P<of>自治区|[省市县区]|国家|中央)?级?(?:人民)?(?P<pair>[一-鿿]{2})")
_DECIDED = re.compile(r"[一-鿿]{2}(?:审批|批准|同意)")  # 报请国务院审批, 由国务院审批
_NEAR = 6  # characters before a measure in which it stands of what it is
_PIECE = re.compile(r"[,;。:]")
_ASIDE = re.compile(r"\([^()]*\)")
_SUBJECT = 8  # characters of a piece in which its subject stands
_DUTY = re.compile(r"(?:^|(?<=[,;。]))(?P<who>[一-鿿]{3,14}?)(?:必须|须|应当?|要)(?P<does>[一-鿿]{2})")
_OPENS, _KIN, _RULE = 4, 3, (6, 3)  # characters that tell a subject, that two have in common, that end a rule


def keeps_places(said: str, quote: str) -> bool:
    """Whether what is done, measured, acting and reached stands where a provision has it, and nothing else of it there."""
    return (
        _done_to(said, quote)
        and _measured(said, quote)
        and _acting(said, quote)
        and _ruled(said, quote)
        and _bound(said, quote)
    )


def _done_to(said: str, quote: str) -> bool:
    """What is done to something is done to it in the provision: 推进集中供热, 实现监控全覆盖."""
    for match in _WORDS["does"].finditer(said):
        told = _AFTER.match(said, match.end())
        words = told["words"] if told else ""
        known = next((words[:n] for n in range(len(words), 1, -1) if words[:n] in quote), "")
        printed = [_object(quote, end - len(match[0]), end) for end in _ends(match[0], quote)]
        if known and printed and not any(known in piece for piece in printed):
            return False
    return True


def _object(quote: str, start: int, end: int) -> str:
    """What a verb of a provision stands before, and after in 项目的引进."""
    before = _PIECE.split(quote[:start])[-1] if quote[:start].endswith("的") else ""
    return f"{before},{_PIECE.split(quote[end:])[0]}"


def _measured(said: str, quote: str) -> bool:
    """A measure is of what it is of in the provision: 建筑面积, 营业收入."""
    for match in _WORDS["measure"].finditer(said):
        told = _BEFORE.search(said[: match.start()])
        printed = [_PIECE.split(quote[: end - len(match[0])])[-1][-_NEAR:] for end in _ends(match[0], quote)]
        if told and printed and told["pair"] in quote and not any(told["pair"] in piece for piece in printed):
            return False
    return True


def _acting(said: str, quote: str) -> bool:
    """Who acts in the provision is not who it is reported or given to, nor the other way round."""
    (by, to), (told_by, told_to) = _parties(quote), _parties(said)
    decides = {who for who in told_by & to if (verb := _DECIDED.search(said, said.find(who[-2:]))) and verb[0] in quote}
    return not ((told_by - decides) & (to - by) or told_to & (by - to))


def _parties(text: str) -> tuple[set[str], set[str]]:
    """Who acts in a text, and whom something is given or reported to."""
    return set(_those(_WORDS["agent"], text)), set(_those(_WORDS["goal"], text))


def _those(marks: re.Pattern[str], text: str) -> Iterator[str]:
    """Of what level is each name that follows a mark, and its first two characters."""
    for match in marks.finditer(text):
        if who := _WHO.match(text, match.end()):
            yield (who["of"] or "") + who["pair"]


def _ruled(said: str, quote: str) -> bool:
    """Of two subjects with a rule each neither is told with the other's: 限制开发区域…, 禁止开发区域…"""
    told, printed = ([piece for piece in _PIECE.split(_ASIDE.sub("", text)) if piece] for text in (said, quote))
    for piece in told:
        own = [one for one in printed if one[:_OPENS] == piece[:_OPENS]]
        most, least = _RULE
        ends = (piece[-n:] for n in range(min(most, len(piece) - _OPENS), least - 1, -1))
        others = next(filter(None, ([one for one in printed if end in one] for end in ends)), [])
        if len(own) == 1 and others and own[0] not in others and any(_beside(own[0], one) for one in others):
            return False
    return True


def _bound(said: str, quote: str) -> bool:
    """Who is to do something is who is to do it in the provision: 各开发区要划定."""
    for match in _DUTY.finditer(said):
        told = han_pairs(match["who"])
        printed = [
            (han_pairs(other["who"]), han_pairs(_PIECE.split(quote[other.end() :])[0]))
            for other in _DUTY.finditer(quote)
            if other["does"] == match["does"]
        ]
        if told and printed and not any(told & who or told & rest for who, rest in printed):
            return False
    return True


def _beside(one: str, other: str) -> bool:
    """Whether two pieces open with subjects of one kind, each its own."""
    runs = {one[at : at + _KIN] for at in range(1, _SUBJECT - _KIN + 1)}
    return one[:2] != other[:2] and any(run in other[:_SUBJECT] for run in runs if len(run) == _KIN)


def _ends(word: str, text: str) -> Iterator[int]:
    return (match.end() for match in re.finditer(re.escape(word), text))
