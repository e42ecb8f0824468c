"""What stands with what in a provision, and whether a sentence leaves it so: who does it and gets it, what a noun is narrowed by."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal

from assistant.claims.figures import read_figures
from assistant.claims.read import read_statement
from assistant.gate_acts import keeps_acts
from assistant.gate_counted import keeps_counted
from assistant.gate_events import keeps_events
from assistant.gate_exchange import keeps_places
from assistant.gate_instead import keeps_place
from assistant.gate_links import keeps_links
from assistant.gate_order import keeps_order
from assistant.gate_sides import keeps_sides
from index.english import stems
from index.numerals import half_width
from index.tokens import han_pairs

_NARROWED = re.compile(  # 经相关部门认定为新兴产业的工业用地, 符合…要求的国家级经开区
    r"(?:^|[,;。:]|对于?|由|向|给)(?P<by>[^,;。:]*?(?:认定|符合|列入|获批|评价|考核|具备|有条件|满足|属于|入选|达到|完成|取得|备案)[^,;。:]*?)的(?P<noun>[一-鿿]{3,12})"
)

_HAVING = re.compile(  # 组织的有实质性任务的公务团组
    r"(?:^|[的,;。:]|对于?|向|给)(?P<by>(?:具?有(?![关序效限利机色偿])|拥有|拟|从事|承担)[^,;。:的]{3,24}|[^,;。:的、]*\d[^,;。:的、]*)的(?P<noun>[一-鿿]{3,12})"
)
_BY = re.compile(  # 由考核部门提出
    r"由(?P<who>[一-鿿]{2,12}?)(?P<does>提出|审批|批准|约谈|责令|组织|制定|建立|协调|下达|推荐|派出|任命|验收)"
)
_DONE = r"(?!部门|事项|手续|权限|机[关构]|流程|时间|制度|意见|建议|工作)"  # 审批部门 approves nothing there
_HOW = re.compile(r"[按对向就将来要可应报依统]|根据|直接|负责|具体|分别|统一|共同")
_HAN = re.compile("[一-鿿]")
_BRACKET = re.compile(r"[()]")
_ANYONE = (
    "it",
    "they",
    "one",
    "you",
    "which",
    "that",
    "who",
    "these",
    "those",
    "each",
    "award",
    "support",
    "funding",
    "sum",
    "amount",
    "platform",
    "body",
    "applicant",
)
_KIN = {"zone": "etdz", "zones": "etdz", "company": "enterpris", "firm": "enterpris", "companies": "enterpris"}
_TO_WHOM = re.compile(  # For economic development zones, For projects in the city
    r"^for (?:[\w' -]+? )??(?P<who>[a-z]+)(?=,| (?:in|within|of|that|which|who|whose|with|at|from|to|newly|under)\b)",
    re.IGNORECASE,
)
_LEAD = re.compile(
    r"^(?:up to|on|for|in|from|under|of|by|if|where|when|once)\b[^,;]*, ?", re.IGNORECASE
)  # Up to that sum, …
_GRANTED = re.compile(  # ETDZs that foster enterprises … are granted an award
    r"(?:^|(?<=[;:] ))(?:an?|the|each|any)?\s*(?:[\w-]+ )*?(?P<who>[a-z]+)(?:,| (?:that|which|who|whose|approved|newly|in|of)\b[^;]*?)? (?:is|are) (?:granted|given|awarded)\b(?! ?(?:[,.;]|to|for|where|if|on|from|once|$))",
    re.IGNORECASE,
)
_GRANTED_TO = re.compile(  # Support is granted to a zone approved as …
    r"\b(?:granted|given|awarded|goes|go) to (?:[\w-]+ )*?(?P<who>[a-z]+)(?=[,.;]| (?:that|which|who|whose|approved|newly|in|of|with|for)\b)",
    re.IGNORECASE,
)
_SUBJECT = re.compile(r"(?:[^;.]|[.](?=\d))*?(?= (?:is|are) (?:granted|given|awarded)\b)")
_WHICH = re.compile(r"\b(?:that|which|who|whose)\b.*", re.DOTALL)
_WHERE = re.compile(r"\b(?:in|within|inside) (?:an?|the|each)?\s?(?:[\w-]+ ){0,3}?(?:zones?|etdzs?)\b")
_LED = re.compile(r"(?P<word>(?!rmb|cny|usd|than)[a-z]{3,}) (?P<figure>\d[\d,.]*\d|\d)\b", re.IGNORECASE)
_ACTS = re.compile(
    r"(?:^|(?<=[;,] )|(?<=[;,]))(?:and |where |the )*(?P<who>[^,;]{4,90}?)(?:, (?:together|along|in conjunction) with [^,;]*,)? (?:(?:is|are) to|shall|must|will) (?P<does>(?!be\b|have\b|not\b)[a-z]+)",
    re.IGNORECASE,
)
_ONE = re.compile(r"\b(?:such|this|these|those|your)\b", re.IGNORECASE)
_WHICH_ONES = re.compile(  # Parks in which … is restricted may not
    r"(?P<noun>[a-z-]+) (?:in which|that|which|who|whose|with the necessary)\b(?P<by>[^,;.]*?)(?= (?:is|are|may|shall|must|can) |[,;.]|$)",
    re.IGNORECASE,
)
_LATIN = re.compile(r"[a-z]{4,}")
_Figure = tuple[str, Decimal]


def keeps_relations(sentence: str, quote: str, english: str) -> bool:
    """Whether who does it and gets it stand in a sentence as in a provision, and nouns are narrowed as there."""
    said = half_width(sentence)
    printed = half_width(quote)
    return (
        _narrowed(said, printed)
        and keeps_places(said, printed)
        and _by_whom(said, printed)
        and keeps_links(said, printed, half_width(english))
        and keeps_counted(said, printed, half_width(english))
        and keeps_order(said, printed, half_width(english))
        and keeps_place(said, printed, half_width(english))
        and keeps_sides(said, printed, half_width(english))
        and keeps_events(said, printed, half_width(english))
        and keeps_acts(said, half_width(english))
        and (
            not english
            or (
                _received(said, english)
                and _led_up_to(said, english)
                and _of_which(said, english)
                and _who_acts(said, english)
            )
        )
    )


def _by_whom(said: str, quote: str) -> bool:
    """Who does something stands before it in the provision."""
    return all(
        any(0 <= sentence.find(_who(match)) < sentence.rfind(match["does"]) for sentence in quote.split("。"))
        for match in _BY.finditer(said)
        if match["does"] in quote and _HAN.search(quote)
    ) and not any(
        match["does"] in quote and not re.search(match["does"] + _DONE, quote) for match in _BY.finditer(said)
    )


def _who(match: re.Match[str]) -> str:
    """Who acts, without how and on what: 经开区管委会按承诺备案制."""
    return _HOW.split(match["who"])[0]


def together(said: str, quotes: str) -> bool:
    """Whether two figures stand together in one stretch of a quote that has no others: 千亿元以上产业集群6个."""
    own = sorted(_figures(half_width(said)))
    stretches = (sorted(_figures(stretch)) for stretch in re.split(r"[,;。\n]|其中", half_width(quotes)))
    return len(own) == 2 and own in stretches


def as_beside(said: str, english: str) -> bool:
    """Whether each figure of an English sentence follows the words that in the provision only it follows."""
    printed, told = (list(_between(half_width(text))) for text in (english, said))
    alone = [row for row in printed if len(row[0]) > 1 and sum(row[0] == other[0] for other in printed) == 1]
    return bool(told) and all(
        any((left, figure) == (other, same) and right in ([], after) for other, same, after in alone)
        for left, figure, right in told
    )


def _between(text: str) -> Iterator[tuple[list[str], _Figure, list[str]]]:
    """Each figure of a text with the two telling words before it and the one after."""
    for figure in read_figures(text):
        yield stems(text[: figure.start])[-2:], (figure.unit, figure.value), stems(text[figure.end :])[:1]


def _narrowed(said: str, quote: str) -> bool:
    """A noun that the provision narrows is not told without any word of what narrows it."""
    said, quote = _BRACKET.sub("", said), _BRACKET.sub("", quote)
    if not all(han_pairs(by) & han_pairs(said) for by, noun in _narrowing(quote) if noun in said and noun not in by):
        return False
    having = ((match["by"], match["noun"][:4]) for match in _HAVING.finditer(quote))
    alone = ((by, noun) for by, noun in having if noun in said and quote.count(noun) == 1)
    return all((han_pairs(by) - han_pairs(quote.replace(by, "|"))) & han_pairs(said) for by, noun in alone)


def _received(said: str, provision: str) -> bool:
    """Who gets something gets it in the provision: not who is only in its title, a place in it or what another fosters."""
    text = _WHERE.sub("", provision.lower())
    if any(_stem(who) not in text for who in _whose(_TO_WHOM, said)):
        return False
    granted = " ".join(_WHICH.sub("", match[0]) for match in _SUBJECT.finditer(text))
    told = [*_whose(_GRANTED, _LEAD.sub("", said)), *_whose(_GRANTED_TO, said)]
    return not granted or all(_stem(who) in granted or _KIN.get(who, "|") in granted for who in told)


def _whose(pattern: re.Pattern[str], text: str) -> list[str]:
    """The nouns that a pattern finds as those who get something."""
    return [who for match in pattern.finditer(text) if (who := match["who"].lower()) not in _ANYONE]


def _led_up_to(said: str, provision: str) -> bool:
    """A figure does not follow the word that another figure of the provision follows: existing 33, into 22."""
    told, printed = ({m["figure"]: m["word"].lower() for m in _LED.finditer(text)} for text in (said, provision))
    leads = {word: figure for figure, word in printed.items() if list(printed.values()).count(word) == 1}
    return all(word not in leads or leads[word] == figure or figure not in printed for figure, word in told.items())


def _of_which(said: str, provision: str) -> bool:
    """What holds of some is not told of any: Parks in which … may not build."""
    for match in _WHICH_ONES.finditer(provision):
        noun = re.escape(match["noun"])
        any_ = re.search(
            rf"(?:^|^an? |[,;] |\b(?:all|any|every|each) ){noun} (?:may|shall|must|can|will|is|are)\b", said, re.I
        )
        if any_ and not set(stems(match["by"])) & set(stems(said.replace(any_[0], ""))) and _ONE.search(said) is None:
            return False
    return True


def _who_acts(said: str, provision: str) -> bool:
    """Who is to do something is who is to do it in the provision."""
    printed = {m["does"].lower(): set(_LATIN.findall(m["who"].lower())) for m in _ACTS.finditer(provision)}
    whole = set(_LATIN.findall(provision.lower()))
    for match in _ACTS.finditer(said):
        own = set(_LATIN.findall(match["who"].lower()))
        acts = printed.get(match["does"].lower())
        if acts and acts - own and own - acts and own - acts <= whole:
            return False
    return True


def _stem(word: str) -> str:
    """A word without the ending that tells one from many."""
    return re.sub(r"(?:ies|y|s)$", "", word)


def _narrowing(quote: str) -> Iterator[tuple[str, str]]:
    """What narrows a noun, with the noun: its first characters, which are its own whatever follows them."""
    for match in _NARROWED.finditer(quote):
        yield match["by"], match["noun"][:4]


def _figures(text: str) -> list[_Figure]:
    return [(bound.figure.unit.replace("number", "count"), bound.figure.value) for bound in read_statement(text).bounds]
