"""Claims about a document itself: draft, template or in force, when and by whom it was issued."""

from __future__ import annotations

import re
from decimal import Decimal

from assistant.claims.basis import judge_basis
from assistant.claims.figures import read_figures
from assistant.claims.frame import Frame
from assistant.claims.goals import judge_goal_year
from assistant.claims.reasons import different, fixed
from assistant.claims.results import supporting
from assistant.claims.stops import plain_english, told
from assistant.claims.types import Claim, ClaimResult, Difference
from assistant.names import title
from assistant.status_shown import posted, shown
from index.numerals import half_width
from index.search import Index
from index.types import Policy

_STATUS = {
    "draft": r"送审稿|草案|草稿|征求意见稿|(?:尚未|还没有?|未)(?:正式)?(?:印发|生效|施行|发布|定稿|下发)|\bdraft\b|submitted for (?:review|approval)|not yet (?:been )?(?:in force|effective)|not (?:yet )?(?:been )?(?:final|formally|officially|issued|adopted)",
    "template": r"范本|模板|隐去|匿名|\btemplate\b|anonymi[sz]ed|redacted|names? (?:and|or) \w+ (?:are |were )?(?:blanked|removed|replaced)",
    "in_force": r"(?:已经?|正式|现已|早已)+(?:印发|生效|施行|实施|发布|下发|执行)|现行有效|正式(?:文件|版本|稿)|in force|in effect|took effect|(?:takes|has taken|came into) effect|binding|final (?:\w+ )?version|finali[sz]ed|(?:formally|officially) (?:issued|adopted|promulgated|approved)",
    "expired": r"失效|过期|废止|expired|repealed|lapsed|no longer (?:in force|valid)",
}  # fmt: skip
_STATUS_WORDS = {
    "zh": {"draft": "送审稿", "template": "范本", "in_force": "已经施行的正式文件", "expired": "已经过期的文件"},
    "en": {"draft": "a draft", "template": "a template", "in_force": "in force", "expired": "expired"},
}
_STATUSES = {name: re.compile(pattern, re.IGNORECASE) for name, pattern in _STATUS.items()}
_NOT = re.compile(  # right before the word for a standing
    r"(?:不再|已不|并不|并非|绝非|不|没有?|未)(?:再|曾|被|正式|是|属于|算|算是)*(?:一[份个])?$"
    r"|\b(?:no longer|not|never|ceases? to be|ceased to be|(?:is|was|has|does)n't)\b(?: (?:been|be|yet|still|a|an|the|merely|just))*\s*$",
    re.IGNORECASE,
)
_DENIED = re.compile(
    r"[,，]?\s*(?:而)?(?:并)?(?:不是|并非|而非)[^,，。;；]*|,?\s*(?:rather than|instead of|and not|, not)\s[^,.;]*",
    re.I,
)
_ISSUED = re.compile(
    r"印发|发布|颁布|出台|下发|制发|挂出|上传|\bposted\b|\buploaded\b|\bissued\b|\breleased\b|\bpublished\b|\bpromulgated\b|\bdated\b",
    re.I,
)
_BY = re.compile(
    r"由\s*(?P<zh>[^,，。;；由]{2,20}?)(?:于|在|\d|印发|发布|颁布|出台|下发|制定)|(?:是|系)(?P<of>[^,，。;；是由]{2,14}?(?:政府|办公厅|办公室|厅|局|委|管委会))(?=印发|发布|颁布|出台|下发|制定)|\bby (?:the )?(?P<en>[\w ’']{4,60}?)(?= on| in|,|\.| after|$)",
    re.I,
)
_SUBJECT = re.compile(
    r"^\s*(?:是|为|属于|于|由|在|经|已|尚|还|仍|目前|不|没|并|现|的|正文|至今|并|从|\d|is\b|was\b|were\b|has\b|remains?\b|it\b|this\b|took\b|came\b|,)",
    re.I,
)
_STATE = re.compile(r"国务院|中共中央|state council|central government", re.IGNORECASE)
_PAGE = re.compile(r"网页|网上|页面|网站|\bweb ?(?:page|site)\b|\bposted\b|\buploaded\b|\bpage\b", re.IGNORECASE)
_ABOUT = re.compile(
    r"网上|网传|流传|通知|公告|标的?是|需要?(?:提醒|注意|说明)的是|值得(?:注意|一提)的?是?|这[份个一]|文本|标注|标明|注明|版本|文件|正文|标题|本身|网页|页面|网站|\b(?:as it stands|notice|online|text|version|document|page|web|site|website|carrying|marked|labell?ed|title|wording)\b",
    re.IGNORECASE,
)
_RANK = re.compile(r"人民|壮族|自治区|省|市|\s")
_SPARE_HAN, _SPARE_WORDS = 3, 2
_LONGEST = 70


def judge_document(claim: Claim, frame: Frame, index: Index) -> ClaimResult | None:
    """The verdict on what a claim says of a document itself; None where it speaks of what the document says."""
    if frame.by_place:
        return None
    if len(frame.documents) == 1:
        policy = index.policies[frame.documents[0]]
        if told := judge_basis(claim, frame.body, policy, index) or judge_goal_year(claim, frame.body, policy, index):
            return told
    if len(frame.documents) != 1 or len(frame.body) > 2 * _LONGEST:
        return None
    if not _SUBJECT.search(frame.body) and not _only_about(frame.body):
        return None
    policy = index.policies[frame.documents[0]]
    asserted = _DENIED.sub("", half_width(frame.body))
    said, denied = _standings(asserted), _denied_standings(half_width(frame.body))
    issue = _ISSUED.search(asserted) is not None and bool(_dates(asserted) or _by(asserted))
    if issue and "draft" not in said:
        return _issue(claim, asserted, policy, index)
    if denied and policy.status == "unknown":
        return ClaimResult(claim.text, "not_found", fixed("none", claim.language))
    if not (said or denied) or policy.status == "unknown":
        return None
    if policy.status in denied:
        return _against(claim, fixed("asserted", claim.language), policy, index)
    wrong = [name for name in said if name != policy.status]
    if "draft" in said and policy.status == "draft":
        wrong = []
    if wrong:
        words = _STATUS_WORDS[claim.language]
        return _wrong(claim, words[wrong[0]], words[policy.status], policy, index)
    return _right(claim, policy, index)


def _standings(text: str) -> list[str]:
    """The standings that a text gives a document."""
    return [name for name, pattern in _STATUSES.items() if any(not _is_denied(m, text) for m in pattern.finditer(text))]


def _denied_standings(text: str) -> list[str]:
    """The standings that a text denies a document."""
    return [name for name, pattern in _STATUSES.items() if any(_is_denied(m, text) for m in pattern.finditer(text))]


def _is_denied(match: re.Match[str], text: str) -> bool:
    """Whether a denial stands right before a match."""
    return _NOT.search(text[: match.start()]) is not None


def _only_about(body: str) -> bool:
    """Whether a sentence says nothing but what a document is, when and by whom it was issued."""
    rest = half_width(body)
    for pattern in (_BY, _ISSUED, *_STATUSES.values(), _DENIED, _ABOUT):
        rest = pattern.sub("|", rest)
    for figure in reversed(read_figures(rest)):
        rest = rest[: figure.start] + "|" + rest[figure.end :]
    words = [w for w in re.findall(r"[A-Za-z]+", rest) if w.lower() not in plain_english()]
    return len(re.findall(r"[㐀-鿿]", told(rest))) <= _SPARE_HAN and len(words) <= _SPARE_WORDS


def _issue(claim: Claim, asserted: str, policy: Policy, index: Index) -> ClaimResult | None:
    """The date and the issuer of a claim against those of a policy, as far as the text prints them."""
    dates, by = _dates(asserted), _by(asserted)
    if by and _elsewhere(by, policy, index):  # no inference needed: it is a policy of another place
        return _wrong(claim, by, policy.issuer, policy, index)
    if policy.published is None:
        return None
    if dates:
        own = {Decimal(n) for n in (policy.published.year, policy.published.month, policy.published.day)}
        inferred = policy.inferred.get("published") and not _PAGE.search(asserted)
        if inferred or not dates <= own:
            return None if inferred else _wrong(claim, _printed(dates), policy.published.isoformat(), policy, index)
    if by and not _is_issuer(by, policy, index):
        return None if "issuer" in policy.inferred else _wrong(claim, by, policy.issuer, policy, index)
    return _right(claim, policy, index, _PAGE.search(asserted) is not None)


def _by(text: str) -> str:
    """Who issued a document by a sentence."""
    found = _BY.search(text)
    return next(filter(None, found.groups())).strip() if found else ""


def _elsewhere(by: str, policy: Policy, index: Index) -> bool:
    """Whether a name is that of a body of the state, or of another place, where the policy is a local one."""
    if _STATE.search(by):
        return _STATE.search(policy.issuer) is None
    places = [place for place in index.places.named(by) if place.kind != "country"]
    return bool(places) and not any(index.places.covers(policy.region, place.id) for place in places)


def _dates(text: str) -> set[Decimal]:
    return {figure.value for figure in read_figures(text) if figure.unit == "date"}


def _printed(dates: set[Decimal]) -> str:
    return "-".join(f"{value:f}" for value in sorted(dates, reverse=True))


def _is_issuer(name: str, policy: Policy, index: Index) -> bool:
    """Whether a name is that of the issuer, place and 人民 aside."""
    own = _core(policy.issuer, index)
    printed = " ".join((name, *(m.concept.zh for m in index.vocabulary.mentions(name))))
    lowered = name.lower()
    if ("办公厅" in own) != ("办公厅" in printed or "general office" in lowered):
        return False
    return _core(name, index) in own or ("government" in lowered and "政府" in own and "department" not in lowered)


def _core(name: str, index: Index) -> str:
    """The name of a body without its place."""
    for place in index.places.named(name):
        name = name.replace(place.zh, "")
    return _RANK.sub("", name)


def _right(claim: Claim, policy: Policy, index: Index, of_page: bool = False) -> ClaimResult | None:
    found = (posted(policy, index) if of_page else None) or shown(policy, index)
    return supporting(claim, found[0], [found[1:]], index, False) if found else None


def _wrong(claim: Claim, said: str, found: str, policy: Policy, index: Index) -> ClaimResult | None:
    """Contradicted by what the text prints of itself."""
    return _against(claim, different(Difference("document", said, found), claim.language), policy, index)


def _against(claim: Claim, reason: str, policy: Policy, index: Index) -> ClaimResult | None:
    """Contradicted for a reason, by what the text prints of itself."""
    opening = next((c for c in index.rows if c.document == policy.id), None)
    place = shown(policy, index) or ((opening, opening.start, opening.end) if opening else None)
    if place is None:
        return None
    result = supporting(claim, place[0], [place[1:]], index, False)
    return ClaimResult(claim.text, "contradicted", f"{title(policy, claim.language)}: {reason}", result.citations)
