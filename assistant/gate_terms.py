"""The terms on which a source gives something, and whether a sentence keeps them: who gets it, the first time, who not."""

from __future__ import annotations

import re

from assistant.claims.read import read_statement
from assistant.claims.recipients import recipients
from index.numerals import half_width
from index.tokens import han_pairs

_OWNED = re.compile(r"(国家|中央|自治区)级?(?![级的、和与及或每各最给按可])([一-鿿]{2})")
_OUT = re.compile(r"不(?:含|包括|包含)([^,;。()]{2,24})|除([^,;。]{1,24}?)(?:之|以)?外|([^,;。:]{2,16}?)除外")
_LISTED = re.compile(r"、|以及|[和与及或]| (?:and|or) ")
_EXCLUDED = re.compile(r"\(excluding ([^()]+)\)|\bexcluding ([^,.;()]+)")
_PART = re.compile(r"[,;。]|但是?|而(?!且)|不过|\bbut\b|\bwhile\b|\bwhereas\b")
_AGAINST = re.compile(r"但是?|而(?!且)|不过|\bbut\b|\bwhile\b|\bwhereas\b|\bunlike\b|\bthough\b", re.IGNORECASE)
_DENIED = re.compile(
    r"不|未|无|没有|除|否|\bnot?\b|\bcannot\b|n't|\bexcept|\bexclud|\bwithout\b|\bother than\b", re.IGNORECASE
)
_CEILING = re.compile(
    r"不(?:得|能|会)?(?:超过|高于|突破|低于|少于)|(?:未|没有)超[过出]|\bno (?:more|less|later|fewer|higher|lower) than\b|\bnot (?:exceed|go (?:beyond|over|above)|(?:more|less|later) than)"
)
_REFUSED = re.compile(
    r"不|未|无|没有|除|禁|否|非|停|\bno\b|\bnot\b|\bneither\b|\bunnamed\b|\bcannot\b|\bexcept|\bexclud", re.IGNORECASE
)
_FROM = re.compile(r"从|由|来自|承担|分担|列支|\bfrom\b|\bpaid\b|\bborne\b|\bshared\b", re.IGNORECASE)
_EACH_PAYS = re.compile(r"\d%|\bhalf\b", re.IGNORECASE)
_PAYERS = re.compile(
    r"[从由]([^,;。:、从由]{2,24}?)(?:或者?|、|[和与及])([^,;。:、]{2,24}?)(?=财政各|各按|分担|中|列支|承担)"
    r"|\bfrom the ([^,.;]{4,60}? funds?) (?:or|and) (?:the )?([^,.;]{4,60}? funds?)\b"
    r"|\bborne (?:\d+% each )?by the ([^,.;]{4,60}?) and (?:of )?the ([^,.;]{4,60}?)(?=[,.;]|$)"
)
_REPORTED = re.compile(
    r"(?:[向报]|报请|提请)([^,;。、向报]{2,12}?(?:政府|[委厅局办]|部门|管委会))(?=备案|批准|同意|审批|作出|报告|提出|提交)"
)
_OR = re.compile(r"([一-鿿\d]{2})或者?([一-鿿]{2})")
_OF_KIND = re.compile(r"[级类市县区省国家]$")
_NOT = re.compile(r"没有|未|不(?![同过仅只但断])|\bnot?\b|\bnever\b|\bwithout\b|n't\b", re.IGNORECASE)
_UNMET = re.compile(r"(?:不|未|没有?)[能曾会]?(达到|符合|满足|通过|进入|获批|认定|获得|取得|完成|改观)")
_ZONE_GETS = re.compile(r"^(?:[^,;。]{0,6}?)(?:经开区|高新区|开发区)(?![内里中的]|企业)")
_TO_ZONE = re.compile(r"(?:对|给予|向)[^,;。]{0,6}?(经开区|高新区|开发区)(?=,|给予|按|从)")
_CONDITION = re.compile(  # 新办的企业,经认定为高新技术企业的,可享受…; …研发机构,达到补助条件的给予…
    r"(?P<who>[^,;。]{4,}),(?P<on>(?:经|符合|达到|满足|具备|通过|属于|列入)[^,;。]{2,30}?的),?(?P<what>(?:给予|予以|可|不|应|须|由|按|用地)[^,;。]{2,})"
)
_NAMED, _TOLD = 0.7, 0.4  # of the words of who gets something and of what
_SHORT = 2  # characters of a name that has no shorter form: x市
_PAUSE = re.compile(r"[,、]?(?:一次性|每家|单个|首次|最高|最多)*(?=(?:便|就|均|都|也)?(?:可以?|能|将|会|获|得|拿|领))")


def keeps_terms(sentence: str, quotes: str, composed: str, question: str) -> bool:
    """Whether a sentence gives what its sources give to whom they give it, and denies only what they deny."""
    said, printed = half_width(sentence), half_width(quotes)
    return (
        _to_whom(said, printed)
        and _owned(said, f"{printed}\n{half_width(composed)}\n{half_width(question)}")
        and _left_out(said, printed)
        and not _set_apart(said, composed)
        and _either(said, printed)
        and _on_condition(said, printed)
        and _all_left_out(said, printed)
        and _all_payers(said, f"{printed} {composed}")
        and _reported_to(said, printed)
        and _denies(said, f"{_bare(printed)} {_bare(half_width(composed))}")
    )


def denies(text: str) -> bool:
    """Whether something is denied in a text; a ceiling is no denial."""
    return _REFUSED.search(_bare(half_width(text))) is not None


def _to_whom(said: str, printed: str) -> bool:
    """A zone's award is no firm's: 给予经开区15万元."""
    if any(zone in printed and not re.search(rf"{zone}(?![内里中:])", printed) for zone in _TO_ZONE.findall(said)):
        return False  # 对高新区内企业
    given = recipients(printed)
    if len(given) != 1 or _ZONE_GETS.search(said):
        return True
    return not recipients(_PAUSE.sub("", said)) - given


def _owned(said: str, own: str) -> bool:
    """The state's and the region's are each what the sources say is theirs; in a list the first has it for all."""
    return all(
        re.search(rf"{whose}级?(?:[和、与及](?:国家|自治区)级?)?[^,;:。“”\n]*?{re.escape(what)}", own)
        for whose, what in _OWNED.findall(said)
    )


def _left_out(said: str, printed: str) -> bool:
    """What the source leaves out is named only to leave it out."""
    lists = (next(filter(None, match.groups())) for match in _OUT.finditer(printed))
    things = [thing for listed in lists for thing in _LISTED.split(listed) if len(thing) > 1]
    parts = _PART.split(said)
    if sum(any(thing in part for thing in things) for part in _AGAINST.split(said)) > 1:
        return False  # one of the list is told in, the other out
    return all(
        _DENIED.search(part)
        for part in parts
        if any(thing in part or (len(thing) > _SHORT and thing[:-1] in part) for thing in things)
    )


def _set_apart(said: str, english: str) -> bool:
    """Whether of a list that is left out one is told to be in: real estate is excluded, but finance is not."""
    lists = ([_stem(thing) for thing in _LISTED.split(match[1] or match[2])] for match in _EXCLUDED.finditer(english))
    sides = _AGAINST.split(said.lower())
    return any(sum(any(thing in side for thing in things) for side in sides) > 1 for things in lists)


def _stem(thing: str) -> str:
    """The first letters of an English name, which its kindred words share: financial, finance."""
    return re.sub(r"^(?:the|an?) ", "", thing.strip().lower())[:5]


def _on_condition(said: str, printed: str) -> bool:
    """Who gets something on a condition is not told to get it without a word of that."""
    told = han_pairs(said)
    for match in _CONDITION.finditer(printed):
        who, what = han_pairs(match["who"]), han_pairs(match["what"])
        on = han_pairs(match["on"]) - who - what
        if len(who & told) >= _NAMED * len(who) and len(what & told) >= _TOLD * len(what) and not on & told:
            return False
    return True


def _all_left_out(said: str, printed: str) -> bool:
    """A sum is told with all that is left out of it, or with none."""
    if not any(bound.figure.unit in ("CNY", "USD", "percent") for bound in read_statement(said).bounds):
        return True
    told = [thing for match in _OUT.finditer(said) for thing in _LISTED.split(next(filter(None, match.groups())))]
    lists = [_LISTED.split(next(filter(None, match.groups()))) for match in _OUT.finditer(printed)]
    return not any(any(thing in told for thing in row) and not all(thing in told for thing in row) for row in lists)


def _all_payers(said: str, printed: str) -> bool:
    """Of several that pay, none is told alone: from the innovation funds or the programme funds."""
    if not _FROM.search(said) or _EACH_PAYS.search(said):
        return True
    lower = said.lower()
    for match in _PAYERS.finditer(printed):
        one, *rest = (name.strip().lower() for name in match.groups() if name)
        held = [_named_in(name, lower) for name in (one, *rest)]
        if any(held) and not all(held):
            return False
    return True


def _named_in(name: str, said: str) -> bool:
    """Whether a payer is named by what is its own: the last of its Chinese name, the first of its English one."""
    words = name.split()
    key = " ".join(words[:2]) if name.isascii() else re.sub(r"(?:专项)?(?:资金|财政)$", "", name)[-4:]
    return key in said


def _reported_to(said: str, printed: str) -> bool:
    """To whom something is reported or put is to whom the source has it reported."""
    told = (who for names in _REPORTED.findall(said) for who in _LISTED.split(names))
    return all(re.search(rf"[向报请][^,;。]*{re.escape(who)}", printed) for who in told)


def _either(said: str, printed: str) -> bool:
    """One of two is not told as both, 核减面积或降低行政级别, nor what goes on at a comma as the other of two."""
    if any(re.search(rf"{one}(?:[和与及并且]|并且|以及){other}", said) for one, other in _OR.findall(printed)):
        return False
    joined = [(one, other) for one, other in _OR.findall(said) if not _OF_KIND.search(one)]
    if any(re.search(rf"对[^,;。]*{one}、{other}[^,;。、]*的", printed) for one, other in joined):
        return False  # what all must be: 特别优秀、贡献巨大的
    return not any(re.search(rf"{one}(?:的|[,;]|且|并且?)+{other}", printed) for one, other in _OR.findall(said))


def _denies(said: str, own: str) -> bool:
    """A denial needs one in the sources, and that of a condition, 未达到, its own."""
    if _NOT.search(_bare(said)) and not _REFUSED.search(own):
        return False
    return all(re.search(rf"(?:不|未|没有?)[能曾会]?{verb}", own) for verb in _UNMET.findall(said))


def _bare(text: str) -> str:
    """A text without the denials of its ceilings."""
    return _CEILING.sub("最高", text)
