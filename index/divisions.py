"""China's provinces, cities and counties by their codes: one lies in another where its code begins with the other's."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from pathlib import Path

from index.places import Place, Places, read_places

_LIST = Path(__file__).parent / "divisions.txt"
_ENDING = re.compile(
    r"(?<=..)(?:维吾尔|柯尔克孜|哈萨克|蒙古|达斡尔|鄂温克|鄂伦春|景颇|傈僳|哈尼|布依|土家|朝鲜|[回藏壮苗侗彝傣白羌满瑶黎畲土水])族?(?=.*自治)"
    r"|(?:各族)?自治.$|特别行政区$|新区$|地区$|[省市区县州盟旗]$"
)
_COUNTY = 6  # digits of its code
_SHORT = 2  # a name of fewer characters is no name without its ending
Span = tuple[str, int, int]


class Divisions:
    """The divisions that a text names.

    Provinces and cities are found by the term base's names, which know where a name misleads; counties by their full
    names, and by the short ones right behind a province or city (杭州德清), or a county-level city's where a text begins.
    """

    def __init__(self, names: Mapping[str, str], places: Places) -> None:
        self._places = places
        self._larger: dict[str, str] = {}
        self._counties: defaultdict[str, list[str]] = defaultdict(list)
        self._within: defaultdict[str, dict[str, str]] = defaultdict(dict)
        self._cities: dict[str, str] = {}
        for code, name in names.items():
            short = _short(name)
            if len(code) < _COUNTY:
                self._larger[name] = self._larger[short] = code
                continue
            self._counties[name].append(code)
            for parent in (code[:2], code[:4]):
                self._within[parent].update({name: code, short: code} if len(short) >= _SHORT else {name: code})
            if name.endswith("市"):
                self._cities[short] = code
        self._lengths = sorted({len(name) for name in self._counties if len(name) > _SHORT}, reverse=True)
        self._longest = max((len(name) for name in names.values()), default=0)

    def named(self, text: str) -> frozenset[str]:
        """The codes of the divisions that a text names, without those that hold another that it names."""
        found = {code for code, _, _ in self.mentions(text)}
        return frozenset(code for code in found if not any(o != code and o.startswith(code) for o in found))

    def mentions(self, text: str) -> tuple[Span, ...]:
        """Each mention of a division: its code, where it starts and where it ends."""
        larger = [
            (code, start, end) for place, start, end in self._places.mentions(text) if (code := self._code(place))
        ]
        found = larger + [span for one in larger if (span := self._behind(text, *one))]
        above = {code for code, _, _ in found}
        for name, start in self._full_names(text):
            codes = self._counties[name]
            told = [code for code in codes if code[:4] in above or code[:2] in above] or codes
            if len(told) == 1:
                found.append((told[0], start, start + len(name)))
        if not found:
            found = [(code, 0, len(name)) for name, code in self._cities.items() if text.startswith(name)]
        return tuple(dict.fromkeys(found))

    def _code(self, place: Place) -> str:
        """The code of a place of the term base, or of what it lies in."""
        for id in self._places.lineage(place.id):
            name = self._places.known[id].zh if id in self._places.known else ""
            if code := self._larger.get(name) or self._larger.get(_short(name)) or self._cities.get(name):
                return code
        return ""

    def _behind(self, text: str, parent: str, _: int, at: int) -> Span | None:
        """The county that is named right behind what holds it."""
        at += text[at : at + 1] in ("市", "省")
        for length in range(min(self._longest, len(text) - at), 1, -1):
            if code := self._within[parent].get(text[at : at + length]):
                return code, at, at + length
        return None

    def _full_names(self, text: str) -> Iterator[tuple[str, int]]:
        """The full names of counties in a text; those of two characters tell nothing by themselves."""
        at = 0
        while at < len(text):
            name = next((text[at : at + n] for n in self._lengths if text[at : at + n] in self._counties), "")
            if len(name) > _SHORT:
                yield name, at
            at += max(len(name), 1)


def related(one: str, others: Iterable[str]) -> bool:
    """Whether a division lies in one of some others, or one of them in it."""
    return any(one.startswith(other) or other.startswith(one) for other in others)


def _short(name: str) -> str:
    """A division's name without its ending and the peoples it names: 恩施 of 恩施土家族苗族自治州."""
    while (bare := _ENDING.sub("", name)) != name and len(bare) >= _SHORT:
        name = bare
    return name


@cache
def read_divisions() -> Divisions:
    """The divisions of the list, read once."""
    lines = [line for line in _LIST.read_text("utf-8").splitlines() if not line.startswith("#")]
    return Divisions({line.split()[0]: line.split()[1] for line in lines}, read_places())
