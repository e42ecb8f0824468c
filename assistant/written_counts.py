"""Numbers of things written out as the reader knows them: 俩, national x2, 4家里有1家…其余."""

from __future__ import annotations

import re

from assistant.any_of import AnyOf
from assistant.number_of_all import without_number_of_all
from index.figures import figures
from index.numerals import SMALL_ENGLISH, small_value
from index.query import is_english

_PAIR = re.compile(r"(?<![咱这那它他她我你们])俩(?=[一-鿿])(?!人|字)")
_TIMES_ZH = re.compile(
    r"(?P<what>国家级|自治区级|省级|市级|孵化器|众创空间|机构|示范区|高新区|中心|实验室)\s*[x×*✕]\s*(?P<n>\d{1,2})(?![\d.%％])(?P<unit>[家个]?)",
    re.IGNORECASE,
)
_TIMES_EN = re.compile(r"\b(?P<what>[a-z][a-z-]{3,}(?: [a-z][a-z-]{3,})?)\s*[x×*]\s?(?P<n>\d{1,2})\b(?![.%\d])", re.I)
_N = r"\d{1,3}|[一二两三四五六七八九十]"
# Each of several has the same number of a thing that is recognised: 3个园区各获批2个示范区. Only where nothing else is counted there.
_EACH_HAS = re.compile(
    rf"(?P<n>{_N})(?P<unit>[家个所])(?P<who>[^，,。；;？?\d一二两三四五六七八九十]{{1,14}}?)(?:各自|各|每[家个所]?都?|分别都?)(?P<verb>[^，,。；;？?\d家个]{{0,8}}?)(?P<m>{_N})(?P<per>[家个所])(?P<what>[^，,。；;？?\d]{{2,36}})(?=[，,。；;？?]|$)"
)
# So many firms with as many things named one by one: 三家企业分别新评上实验室、工程中心和技术中心 are three things, not six.
_EACH_ITS_OWN = re.compile(rf"(?P<n>{_N})家(?P<who>企业|公司|工?厂|单位)(?P<list>(?:分别|各自)[^，,。；;？?\d]+)")
_JOINED = re.compile(r"、|以及|[和与及]")
_FIRMS = re.compile(r"企业|公司|厂|单位")
# A number of things followed by the parts it falls into: 5家孵化器里2家国家级、3家自治区级.
_WHOLE = re.compile(
    rf"(?P<n>{_N})[家个所](?P<noun>[^，,。；;？?\d家个]{{0,12}}?)[，,]?(?:其中|里面?|当中|中)(?:又?有)?(?=(?P<m>{_N})[家个所])"
)
_TRIES = 4
_LONGEST = 600  # a longer turn is no question about a few numbers
_NESTED = re.compile(
    rf"(?P<n>{_N})家(?P<noun>[^，,。；;\d家]{{0,8}}?)(?:[，,]?(?:其中|里面|当中|里头|之中|里|中))(?:又?只?有)?(?P<m>{_N})家"
    r"(?P<said>[^，,。；;]*)(?:[，,；;]\s*(?:其余|其他|其它|剩下|余下|剩余|另外)(?:的)?(?:(?P<k>\d{1,3}|[一二两三四五六七八九十])家)?(?P<rest>[^，,。；;]*))?"
)
_NESTED_EN = re.compile(
    rf"\b(?:of (?:the|these|those) (?P<n>{SMALL_ENGLISH}) (?P<noun>[a-z]+s),?|(?P<n2>{SMALL_ENGLISH}) (?:are |were )?(?P<noun2>[a-z]+s),? (?:of|among) (?:which|whom|these|them),?)"
    rf" (?:only )?(?P<m>{SMALL_ENGLISH}) (?P<said>[^,.;]+)(?:[,;]?\s*(?:and |but )?(?:the (?:rest|others|remaining \w+|other \w+))(?P<rest>[^,.;]*))?",
    re.IGNORECASE,
)


def with_counts_written(turn: str, recognised: AnyOf) -> str:
    """A turn with pairs, multiplication signs and numbers within numbers written as plain counts.

    `recognised` names the things of which each of several may have some; what else they each have is not added up.
    """
    turn = _PAIR.sub("两个", turn)
    turn = _TIMES_ZH.sub(lambda found: f"{found['n']}{found['unit'] or '个'}{found['what']}", turn)
    turn = _TIMES_EN.sub(lambda found: f"{found['n']} {found['what']}", turn)
    if len(turn) > _LONGEST:
        return turn
    turn = _EACH_ITS_OWN.sub(_one_each, turn)
    turn = _WHOLE.sub(_without_number, _EACH_HAS.sub(lambda found: _all_of_each(found, recognised), turn))
    turn = without_number_of_all(turn, english=is_english(turn))
    return _divided(_divided(turn, _NESTED, english=False), _NESTED_EN, english=True)


def _all_of_each(found: re.Match[str], recognised: AnyOf) -> str:
    """The things that several have together: 3个园区各获批2个示范区 are 园区获批6个示范区."""
    number = _number(found["n"]) * _number(found["m"])
    if _FIRMS.search(found["who"]) or not recognised.search(found["what"]):  # what each firm is given counts firms
        return found[0]
    return f"{found['who']}{found['verb']}{number}{found['per']}{found['what']}" if number else found[0]


def _one_each(found: re.Match[str]) -> str:
    """One firm for each of the things named one by one."""
    things = _JOINED.split(found["list"].removeprefix("分别").removeprefix("各自"))
    one = f"1家{found['who']}"
    return "、".join(f"{one}{thing}" for thing in things) if len(things) == _number(found["n"]) else found[0]


def _without_number(found: re.Match[str]) -> str:
    """The things without their number, where the parts named after them make up that number."""
    parts = [figure.value for figure in figures(found.string[found.end() :]) if figure.unit == "count"]
    return f"{found['noun']}，" if len(parts) > 1 and sum(parts) == _number(found["n"]) else found[0]


def _divided(turn: str, pattern: re.Pattern[str], *, english: bool) -> str:
    """A number that is itself a part, put as its own parts: of six two are traders, of the other four one is old."""
    found = pattern.search(turn)
    for _ in range(_TRIES):  # of the whole number, the reader of items tells the parts
        if found is None or _is_part(turn, found):
            break
        found = pattern.search(turn, found.start() + 1)
    else:
        return turn
    if found is None:
        return turn
    groups = found.groupdict()
    whole, part = _number(groups["n"] or groups.get("n2")), _number(groups["m"])
    noun = groups["noun"] or groups.get("noun2") or ""
    rest = groups["rest"] or ""
    put = (
        f"{part} {noun} {groups['said']}, the remaining {whole - part} {noun}{rest}"
        if english
        else f"{part}家{noun}{groups['said']}，其余{whole - part}家{noun}{rest}"
    )
    return turn[: found.start()] + put + turn[found.end() :]


def _is_part(turn: str, found: re.Match[str]) -> bool:
    """Whether the number that is taken apart follows a larger one, and is larger than its part."""
    groups = found.groupdict()
    whole, part = _number(groups["n"] or groups.get("n2")), _number(groups["m"])
    before = [figure.value for figure in figures(turn[: found.start()]) if figure.unit in ("count", "number")]
    return bool(before) and max(before) > whole > part > 0


def _number(word: str | None) -> int:
    """A small number, in digits or in words; 0 for none."""
    return 0 if not word else int(small_value(word))
