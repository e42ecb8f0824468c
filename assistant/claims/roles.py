"""Which department a claim gives which part, held against the department brackets of the clauses."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import lru_cache

from assistant.claims.types import Difference
from index.departments import departments
from index.search import Index
from index.types import Clause, Departments
from index.vocabulary import Mention

_TRAILING = re.compile(r"\b(?:supporting|assisting|in support)\W*$", re.IGNORECASE)
_CUT = re.compile(r"[,，;；。]|\band\b(?=[^,]*\b(?<!in )(?:support|assist|lead))|\bwith\b")
_PREFIX = re.compile(r"^(?:自治区|各|广西|南通|省|市)(?:党委)?(?=.{2})")
_ROLE = {
    "lead": re.compile(
        r"牵头|\bleads?\b|\bleading\b(?! (?:group|industr|enterprise|small|role))|\bled by\b|takes the lead|lead (?:department|unit)",
        re.IGNORECASE,
    ),
    "support": re.compile(
        r"配合|协助|in support\b|supporting|\b(?:supported|assisted) by\b|with the (?:support|help|assistance) of\b|\bsupports\b|\bassists?\b|co-?operat\w+",
        re.IGNORECASE,
    ),
    "responsible": re.compile(r"负责(?!人)|责任单位|responsible|in charge", re.IGNORECASE),
}


_ALONE = re.compile(
    r"独家|单独|独自|唯一|一家(?=牵头|负责)|\balone\b|\bsole(?:ly)?\b|\bno other\b|\bexclusively\b", re.IGNORECASE
)
_ASIDE = re.compile(r"\(.*?\)|^(?:市|省)?(?:党委|委)")
_OFFICE = re.compile(r"(?<!有关)(?:政府|[委厅局办部院行]|海关|部门|管委会|研究室|公司|\))$")
_NOT_LAW = "(?![法理学公])"  # 考核办法 is no 考核办
_GOVERNS = re.compile(r"政府|government|authorit", re.IGNORECASE)
LEAD = re.compile(r"由[^,，;；:：。]{2,16}?(?:牵头|负责(?!人))")
_ACTOR = re.compile(
    r"由((?:自治区|省|市|县|所在地|设区)[^,，;；:：。、由]{0,12}?(?:政府|厅|委(?!员)|局|部门|管委会))"
    r"|((?:自治区|省|设区市|市|县)(?:人民)?政府|(?:自治区|省|市|县)[^,，;；:：。、由]{2,8}?(?:厅|委(?!员)|局))(?=(?:就|将|会|要|须|应|得|出面|亲自|直接|负责|也)*(?:约谈|书面提醒|责令|审批|批准|批复))"
)

_DEPARTMENT = re.compile(r"department|commission|bureau|authorit|office|administration", re.IGNORECASE)
_ACTOR_ENGLISH = re.compile(
    r"\bby (?:the )?(?P<by>[^,.;]{0,50}?(?:government|department|commission|bureau|authorit)[\w ]{0,24})"
    r"|\bit is (?:the )?(?P<is>[^,.;]{0,50}?(?:government|department|commission|bureau|authorit|governor|mayor)[\w ]{0,24}?) (?:that|who|which)\b"
    r"|\bthe (?P<head>(?:provincial |regional )?governor|mayor)(?: \w+)? (?:summons|calls in|talks|warns|reminds)\b",
    re.IGNORECASE,
)


def actors(text: str) -> frozenset[str]:
    """Who acts in a sentence: 由省商务厅约谈 names 省商务厅."""
    return frozenset((match[1] or match[2]).replace("人民政府", "政府") for match in _ACTOR.finditer(text))


def english_actors(text: str) -> frozenset[str]:
    """Whether a government or a department of it acts in an English sentence: by the provincial government."""
    found = [match["by"] or match["is"] or match["head"] for match in _ACTOR_ENGLISH.finditer(text)]
    return frozenset("department" if _DEPARTMENT.search(who) else "government" for who in found)


def acting_kind(text: str) -> frozenset[str]:
    """Whether a government or a department of it acts in a printed sentence."""
    return frozenset("government" if name.endswith("政府") else "department" for name in actors(text))


def names_lead(text: str) -> bool:
    """Whether a sentence itself says who leads or is responsible, for one matter."""
    return len(LEAD.findall(text)) == 1


def leads_alone(text: str) -> bool:
    """Whether a claim says that nobody else leads."""
    return _ALONE.search(text) is not None


def core(name: str) -> str:
    """A department without the place and level before its name, and blanks in it."""
    return _PREFIX.sub("", "".join(name.split()))


@lru_cache(maxsize=2000)
def brackets(clause: Clause) -> tuple[Departments, ...]:
    """The department brackets of a clause."""
    return departments(clause.text, clause.start)


def _offices(index: Index) -> re.Pattern[str]:
    """What finds the departments that the brackets of an index name."""
    names = {core(n) for row in index.rows for b in brackets(row) for n in (*b.lead, *b.support, *b.responsible)}
    longest = sorted((n for n in names if len(n) >= 3 and _OFFICE.search(n)), key=lambda n: (-len(n), n))
    return re.compile("|".join(re.escape(n) + _NOT_LAW * n.endswith("办") for n in longest) or r"(?!)")


def named(text: str, index: Index) -> tuple[str, ...]:
    """The departments that a text names, without place and level, in order."""
    return index.kept.get("offices named", text, lambda: _named(text, index))


def _named(text: str, index: Index) -> tuple[str, ...]:
    pattern = index.kept.get("offices", "", lambda: _offices(index))
    printed = " ".join([text, *(m.concept.zh for m in index.vocabulary.mentions(text) if _is_named(m, text))])
    return tuple(dict.fromkeys(core(found) for found in pattern.findall(printed)))


def _is_named(mention: Mention, text: str) -> bool:
    """Whether a mention is a name of a department; a city alone is no government of it."""
    government = mention.concept.zh.endswith("政府")
    return mention.how != "printed" and (not government or _GOVERNS.search(text) is not None)


def claimed(text: str, index: Index) -> Mapping[str, str]:
    """The part each department of a claim is given, where the claim gives one."""
    parts: dict[str, str] = {}
    role, waiting = "", list[str]()  # A leads, with B and C supporting: what is named before its role
    for piece in _pieces(text, index):
        found = next((name for name, pattern in _ROLE.items() if pattern.search(piece)), "")
        if found and _TRAILING.search(piece):
            parts |= dict.fromkeys(waiting, found)
        role, waiting = found or role, [] if found else waiting
        for name in named(piece, index):
            if role and name not in parts:
                parts[name] = role
                waiting += [] if found else [name]
    return parts


def _pieces(text: str, index: Index) -> Iterator[str]:
    """A claim cut where another part may begin, but not within a name: Department of Housing and Urban-Rural Development."""
    names = [(m.start, m.end) for m in index.vocabulary.mentions(text)]
    at = 0
    for cut in _CUT.finditer(text):
        if not any(start < cut.start() < end for start, end in names):
            yield text[at : cut.start()]
            at = cut.end()
    yield text[at:]


def _alike(name: str, other: str) -> bool:
    """Whether two names are of one office: 委组织部 and 组织部, 税务局 and 国家税务总局广西税务局, 发改委 and 发展改革委."""
    one, two = sorted((_ASIDE.sub("", each) for each in (name, other)), key=len)
    return len(one) > 1 and (two.endswith(one) or _shortens(one, two))


def _shortens(short: str, name: str) -> bool:
    """Whether a name is another's first and last character with some of those between."""
    left = iter(name)
    return len(short) > 2 and (short[0], short[-1]) == (name[0], name[-1]) and all(char in left for char in short)


def role_differences(given: Mapping[str, str], clause: Clause, alone: bool = False) -> tuple[Difference, ...]:
    """The departments that a clause gives another part, or none, or that do not lead `alone`."""
    roles: dict[str, str] = {}
    for bracket in brackets(clause):
        for role in ("responsible", "support", "lead"):
            roles |= {core(name): role for name in getattr(bracket, role)}
    leads = "、".join(name for name, role in roles.items() if role == "lead") or "、".join(roles)
    found = []
    for name, role in given.items():
        actual = roles.get(name) or next((own for other, own in roles.items() if _alike(name, other)), None)
        if actual is None:
            found.append(Difference("department", name, leads, role))
        elif (alone and role == actual == "lead" and "、" in leads) or (
            actual != role and not (role == "responsible" and actual == "lead")
        ):
            found.append(Difference("role", name, leads, actual))
    return tuple(found)
