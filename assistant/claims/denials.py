"""What a claim denies held against what a provision denies: a denial on one side of what the other side asserts."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence, Set
from typing import TYPE_CHECKING

from assistant.claims.exclusions import speaks_of_left_out
from assistant.claims.opposites import agreed_denials, chosen
from assistant.claims.read import FRONTED, denials, fronted
from assistant.claims.translated import in_english
from assistant.claims.types import Candidate, Difference, Statement
from assistant.claims.unchanged import must_change, stays
from assistant.claims.words import coverage, segments
from index.english import stems
from index.numerals import half_width
from index.search import Index

if TYPE_CHECKING:
    from assistant.claims.reading import Reading

_SCOPE = 16  # how far what a denial denies is read
_DENIED = 0.6  # the share of a denied stretch that the other side must hold to speak of the same thing
_NAMED = 0.3  # from this share on it is spoken of at all
_HALF = 0.5  # the share of the words that an English claim denies, or of a claim of what is outside the zones
_LESS = 0.2  # how much less of a claim the part of a ban may hold than another part
_MEANT = 0.5  # the share of a condition that the printed one must hold
_PARTS = re.compile(r"[,，;；。]|\bbut\b|\bwhile\b|\bwhereas\b")
_WHEN = re.compile(r"\b(?:when|where|if|as long as|provided|once|unless|for|because)\b", re.IGNORECASE)
_BREACH = re.compile(  # what follows where a ban is broken says nothing against the ban
    r"违规|违反|违法|擅自|私自|未经|\bviolat\w+|\bin breach\b|\bunauthori[sz]ed\b|\billegal\w*", re.IGNORECASE
)
_RESTRAINS = re.compile(  # what restrains asserts no more than the ban does
    r"严控|防止|遏制|杜绝|打击|防范|\b(?:kept|keep|keeps|held) in check\b|\bcurb\w*|\bprevent\w*|\bguard\w* against\b|\brein\w* in\b",
    re.IGNORECASE,
)
_WHERE = re.compile(r"(?<=区)[里内中](?=.{2})")  # 不禁止在重点生态功能区里新建: the ban names the place first
_ALLOWS = re.compile(
    r"(?:可以?|能够?|允许|准许|照常|照旧|不(?:禁止|严禁|限制))+(?P<zh>.{1,20})|\b(?:may|can|could|lets?|(?:allowed|permitted|free) to)\b(?! not) (?P<en>.{3,60})",
    re.IGNORECASE,
)


_TOGETHER = re.compile(r"(?:自行|擅自|随意|私自|另行|违规)?(?P<first>[㐀-鿿]{2})(?:、|和|或|与)(?P<last>[㐀-鿿]{2})")
_UNMET = re.compile(
    r"(?:未能?|没有?能?|尚未|还没有?|不能?|并未)(?:达到?|满足|具备|符合|完成|通过|(?<![不能])[^,;。的]{0,3}到)(?P<zh>[^,;。的]{1,20})的?"
    r"|\b(?:have|has|had|do|does|did|are|is)(?: not|n't)(?: yet)? (?:reach|met|meet|satisf|fulfil|attain|complet|pass)\w* (?P<en>[^,.;]{2,40}?)(?= (?:may|can(?:not)?|could|must|shall|will|still|are|is)\b|[,.;]|$)"
    r"|\bunless\b[^,.;]{2,30}? (?:has |have |is |are )?(?:reach|met|meet|satisf|fulfil|attain|complet|pass)\w* (?P<en3>[^,.;]{2,40}?)(?=[,.;]|$)"
    r"|\b(?:fail\w*|short) (?:to|of) (?:reach|meet|satisf|fulfil|attain|complet|pass)\w* (?P<en2>[^,.;]{2,40}?)(?= (?:may|can(?:not)?|could|must|shall|will|still|are|is)\b|[,.;]|$)",
    re.IGNORECASE,
)
_RELIEF = re.compile(
    r"免(?:予|于|收|缴|征|除|费|交)|减免|\bwaiv\w+|\bexempt\w*", re.IGNORECASE
)  # a promise, if it is one
_NEED_NOT = re.compile(
    r"\b(?:need(?:s|ed)?(?: not|n't)|(?:do|does)(?: not|n't) (?:need|have) to|not (?:required|obliged|bound|compelled) to|no need to)\b",
    re.IGNORECASE,
)
_SPARED = re.compile(
    r"无需|无须|毋须|不必|不用|不需|免|不再|不作|不做|不要求|取消|可不|不得要求|不重复|替代|代替|自愿|自主"
)
_WITHOUT = re.compile(
    r"\b(?P<of>(?:etdz|zone|firm|park|compan|enterprise|project|block|business)(?:s|y|ies|es)?|counties|cities|those|ones)\s+(?:without|lacking|with no)\b",
    re.IGNORECASE,
)
_LACKING = re.compile(
    r"(?:未|无|没有|尚未)[^,;。的]{1,10}的(?:国家级|省级|自治区级)?[^,;。的]{0,6}(?:园区|开发区|经开区|高新区|企业|单位|项目|机构)"
)
_MET = re.compile(r"(?<![不未没])(?:达到?|满足|具备|符合|完成|通过|超过?|高于)[^,，;；。]{1,30}的")


def denial_differences(claim: Reading, candidate: Candidate, index: Index) -> Iterator[Difference]:
    """A denial on one side of what the other side asserts."""
    provision = candidate.statement
    if _spares(claim, provision):
        yield Difference("polarity", "", "asserted")
        return
    if unmet := _unmet(claim, provision, index):
        if not claim.statement.denied:  # what the provision asks for is missing, and all the same it is to hold
            yield Difference("condition", "", unmet)
        return
    if not claim.statement.denied:
        if _banned(claim, provision, index):
            yield Difference("polarity", "", "denied")
        return
    agreed = agreed_denials(claim.statement.text, provision.text) or _agreed_in_english(claim, candidate, index)
    if agreed or _which_ones(claim, provision):
        return
    if _allows(claim, provision, index):
        yield Difference("polarity", "", "denied")
    elif not speaks_of_left_out(claim, provision.text, index) and not any(
        _spoken(scope, claim, index) for scope in (*provision.denied, *_fronted(provision))
    ):
        for scope in claim.statement.denied:
            if stays(scope, half_width(provision.text)):
                continue
            if found := _denied(scope, claim, provision, index):
                yield found
                return


def _banned(claim: Reading, provision: Statement, index: Index) -> bool:
    """Whether a provision denies what a claim that denies nothing says."""
    said = claim.statement.text
    if must_change(half_width(said), half_width(provision.text)):
        return True
    return not _BREACH.search(said) and not _RESTRAINS.search(said) and _bans(claim, provision, index)


def _spares(claim: Reading, provision: Statement) -> bool:
    """Whether a claim spares a duty that a provision does not spare; a ban beside the duty spares nobody."""
    return _NEED_NOT.search(claim.statement.text) is not None and not _SPARED.search(half_width(provision.text))


def _agreed_in_english(claim: Reading, candidate: Candidate, index: Index) -> bool:
    """Whether the translation of a provision denies all that an English claim denies."""
    if claim.language != "en" or not claim.statement.denied:
        return False
    there = [set(stems(scope)) for scope in denials(in_english(candidate, index))]
    return all(any(_alike(stems(scope), other) for other in there) for scope in claim.statement.denied)


def _alike(said: Sequence[str], there: Set[str]) -> bool:
    """Whether one scope holds half of another's words; of a scope without telling words nothing is known."""
    return bool(said) and sum(word in there for word in said) / len(said) >= _HALF


def _which_ones(claim: Reading, provision: Statement) -> bool:
    """Whether both tell by what is lacking which ones are meant: zones without a station, 未设站的国家级经开区."""
    rest = _WITHOUT.sub("|", claim.statement.text)
    return (
        rest != claim.statement.text and not denials(rest) and _LACKING.search(half_width(provision.text)) is not None
    )


def _unmet(claim: Reading, provision: Statement, index: Index) -> str:
    """What a claim says is not reached or met and a provision asks for."""
    asked_for = " | ".join(_MET.findall(provision.text))
    if not asked_for or _UNMET.search(provision.text):
        return ""
    for match in _UNMET.finditer(claim.statement.text):
        said = str(next(filter(None, match.groups())))
        found = segments(said, index)
        asked = [s for s in found if not s.names[0].isascii()] or found
        if said in asked_for or (asked and coverage(asked, index, asked_for) >= _MEANT):
            return said
    return ""


def _bans(claim: Reading, provision: Statement, index: Index) -> bool:
    """Whether a provision denies what a claim says, and no later part of it says more of the claim than the ban.

    What is banned outside the zones is held only against a claim of what is outside them.
    """
    parts = [part for part in _PARTS.split(fronted(half_width(provision.text))) if part.strip()]
    held = [coverage(claim.segments, index, part) for part in parts]
    least = _NAMED if any(_spoken(what, claim, index) for what in _fronted(provision)) else _DENIED
    for scope in provision.denied:
        if chosen(scope, "where"):
            told = chosen(claim.statement.text, "where") and coverage(claim.segments, index, provision.text) >= _HALF
        else:
            last = any(max(held[at:]) <= held[at] + _LESS for at, part in enumerate(parts) if scope in part)
            told = last and (_spoken(scope, claim, index, least) or coverage(claim.segments, index, scope) >= _DENIED)
        if told:
            return True
    return False


def _fronted(provision: Statement) -> tuple[str, ...]:
    """What a provision puts before the ban on it: 对于名录里的项目,不允许引进 forbids projects of the list."""
    return tuple(match["what"] for match in FRONTED.finditer(half_width(provision.text)))


def _spoken(scope: str, claim: Reading, index: Index, least: float = _DENIED) -> bool:
    """Whether a claim speaks of what a provision denies."""
    asked = segments(scope[:_SCOPE], index)
    mine = " ".join(name for segment in claim.segments for name in segment.names)
    return bool(asked) and coverage(asked, index, mine) >= least


def _allows(claim: Reading, provision: Statement, index: Index) -> bool:
    """Whether a part of a claim that itself denies nothing allows what the provision denies."""
    parts = [part for part in _PARTS.split(claim.statement.text) if not denials(part)]
    banned = [verb for scope in provision.denied for verb in _verbs(scope)]
    for part in parts if banned else ():
        told = (
            {name for s in segments(part, index) for name in (*s.names, *s.others)} if _ALLOWS.search(part) else set()
        )
        if any(verb in name for verb in banned for name in told):
            return True
    allowed = [_WHERE.split(match["zh"] or match["en"])[-1] for part in parts for match in _ALLOWS.finditer(part)]
    forbidden = " | ".join(provision.denied)
    found = (segments(what, index) for what in allowed if forbidden)
    return any(asked and coverage(asked, index, forbidden) >= _DENIED for asked in found)


def _verbs(scope: str) -> tuple[str, ...]:
    """The verbs that one ban forbids together: 新建 and 扩建 of 不再新建、扩建开发区; none where it forbids one thing."""
    match = _TOGETHER.match(scope)
    return (match["first"], match["last"]) if match else ()


def _denied(scope: str, claim: Reading, provision: Statement, index: Index) -> Difference | None:
    """What a claim denies and a provision asserts, in the part of it that speaks of that most; or does not speak of."""
    if chosen(scope, "where") and not chosen(provision.text, "where"):
        return Difference("absent", scope.strip(), "")
    asked = segments(_WHEN.split(scope)[0], index) or claim.segments
    parts = [part for part in _PARTS.split(fronted(half_width(provision.text))) if part.strip()]
    plain = [part for part in parts if not denials(part)]
    said = coverage(asked, index, " ".join(plain))
    if said >= _DENIED and said > coverage(asked, index, " ".join(part for part in parts if part not in plain)):
        return Difference("polarity", "", "asserted")
    if provision.denied:
        return None
    spoken = _DENIED if _RELIEF.search(claim.statement.text) else _NAMED
    return Difference("polarity", "", "asserted") if said >= spoken else Difference("absent", scope.strip(), "")
