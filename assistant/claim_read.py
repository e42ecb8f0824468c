"""A sentence read for comparison: figures with the words they are bound to, levels, denials, pairs of 分别 apart."""

from __future__ import annotations

import re
from dataclasses import replace
from decimal import Decimal

from assistant.claim_types import Bound, Statement
from index.figures import figures
from index.numerals import half_width
from index.types import Figure

LEVELS = {
    "国家级": r"国家级|国家(?=高新区|高新技术|经开区|重点实验|制造业创新|技术创新中心|工程研究|企业技术|科技成果|备案|自主创新示范|质检)"
    r"|(?<!inter)national(?:[- ]level)?\b(?![- ](?:rank|assess|support|special|fund|average|comprehensive|science and tech))",
    "自治区级": r"自治区级|自治区认定|autonomous[- ]region(?:al)?[- ]level|regional[- ]level|region-level"
    r"|autonomous[- ]region(?:al)? (?=high|key|tech|incub|zone|etdz)|\bregional (?=high|key|tech|incub|zone|etdz)",
    "省级": r"省级|provincial[- ]level|province-level|provincial (?=etdz|edz|economic|zone|high)",
    "市级": r"市级(?!管理|政府|层面|经济|部门|财政|以上)|(?:municipal|city)[- ]level",
    "县级": r"县级(?!人民|政府|以上)|county[- ]level",
}
_LEVEL = {name: re.compile(pattern, re.IGNORECASE) for name, pattern in LEVELS.items()}
_ANY_LEVEL = re.compile("|".join(f"(?:{p})" for p in LEVELS.values()), re.IGNORECASE)
_YEARLY = re.compile(r"每年|年均|按年|逐年|per (?:year|annum)|annually|(?:each|every) year|\ba year\b|yearly", re.I)
_ONCE = re.compile(r"一次性|one[- ]?(?:off|time)|\bonce\b|lump[- ]sum", re.IGNORECASE)
_DENIAL = re.compile(
    r"不(?!得?超过|得突破|[低高少多]于|断|仅|同|足|到|过|含|包括|动产|符合|适宜|达|属于|良|限|利|可或缺|合理|再适|再扩|准确|便|确定)"
    r"(?:得|再|能|可以?|允许|予|享受|享有|向|会|应|许|准|需要?|用|必|要)?"
    r"|严禁|禁止|无需|无须|免(?:予|于|收|缴|征|除|费)|停止|取消|暂停|拒绝|未经|没有"
    r"|\b(?:may|must|shall|can|will|do|does|is|are|should)(?: ?not|n't)\b(?! (?:exceed|be (?:more|less|over)|fall below))|\bcannot\b|\bcan't\b|\bnot\b(?! (?:only|more|less|exceed|lower))"
    r"|\bno longer\b|\bnever\b|\bno\b(?! (?:more|less|later|fewer)| ?\.)|prohibit\w*|forbid\w*|forbidden|\bwithout\b|\bexempt\w*|\bbanned?\b|\bfree of\b",
    re.IGNORECASE,
)
_BREAK = re.compile(r"[,;。:]|、(?!000)|\band\b|\bbut\b")
_RATIO = re.compile(r"(?<![\d.:])(\d+(?:\.\d+)?)\s*[:比]\s*(\d+(?:\.\d+)?)(?![\d:])")
_UPPER = re.compile(
    r"最高|最多|最长|不超过|不得超过|不得突破|上限|封顶|up to|at most|no more than|not exceed|capped", re.IGNORECASE
)
_LOWER = re.compile(r"不低于|不少于|不得低于|至少|at least|no less than", re.IGNORECASE)
_JOIN = re.compile(
    r"[\s、和及与,]*(?:以及|and|最高|不超过|前|超过|(?:\(含\))|(?:之)?内|以上)*[\s、和及与,]*(?:前|超过|最高|不超过|末)?"
)
_PAIRED = re.compile(r"分别|respectively", re.IGNORECASE)


def read_statement(text: str) -> Statement:
    """A sentence, or one half of a pair, read."""
    narrow = half_width(text)
    found = _with_ratios(narrow, tuple(_patient(f, narrow) for f in figures(text)))
    return Statement(text, _bounds(narrow, found), levels(narrow), tuple(_denied(narrow)))


def _with_ratios(narrow: str, found: tuple[Figure, ...]) -> tuple[Figure, ...]:
    """The figures of a text with every ratio, such as 1:2, as one figure in percent."""
    ratios = [
        Figure(100 * Decimal(m[2]) / Decimal(m[1]), "percent", "=", m.start(), m.end(), m[0])
        for m in _RATIO.finditer(narrow)
        if Decimal(m[1])
    ]
    apart = [f for f in found if not any(f.start < r.end and r.start < f.end for r in ratios)]
    return tuple(sorted([*apart, *ratios], key=lambda f: f.start))


def levels(text: str) -> frozenset[str]:
    """The levels that a text names."""
    return frozenset(name for name, pattern in _LEVEL.items() if pattern.search(text))


def is_yearly(text: str) -> bool:
    """Whether a text speaks of something that comes every year."""
    return _YEARLY.search(text) is not None


def readings(text: str) -> tuple[str, ...]:
    """A sentence once for each member of the lists that 分别 binds in order; the sentence itself where none does."""
    narrow = half_width(text)
    at = _PAIRED.search(narrow)
    if not at:
        return (text,)
    found = figures(text)
    after = _runs(narrow, [(f.start, f.end, f.unit) for f in found if f.start >= at.end()])
    before = _runs(narrow, [(f.start, f.end, f.unit) for f in found if f.end <= at.start()])
    before += _runs(narrow, [(m.start(), m.end(), "level") for m in _ANY_LEVEL.finditer(narrow, 0, at.start())])
    if at[0].lower() == "respectively":
        runs = before
        pairs = [(a, b) for a in runs for b in runs if a[-1][1] <= b[0][0] and len(a) == len(b)]
    else:
        pairs = [(a, b) for b in after for a in before if len(a) == len(b)]
    if not pairs:
        return _named_pairs(text, narrow, at.start(), after)
    first, second = pairs[-1]
    return tuple(
        text[: first[0][0]] + text[a[0] : a[1]] + text[first[-1][1] : second[0][0]] + text[b[0] : b[1]]
        + text[second[-1][1] :]
        for a, b in zip(first, second, strict=True)
    )  # fmt: skip


def _named_pairs(text: str, narrow: str, at: int, after: list[list[tuple[int, int]]]) -> tuple[str, ...]:
    """The halves of a sentence that binds names, not figures or levels, to sums: 众创空间和孵化器分别给予…."""
    opening = max(narrow.rfind(mark, 0, at) for mark in ",;。:") + 1
    names = [part for part in re.split(r"[、和与]|以及", text[opening:at]) if part.strip()]
    if not after or len(names) != len(after[-1]):
        return (text,)
    sums = after[-1]
    return tuple(
        text[:opening] + name + text[at : sums[0][0]] + text[start:end] + text[sums[-1][1] :]
        for name, (start, end) in zip(names, sums, strict=True)
    )


def _runs(narrow: str, items: list[tuple[int, int, str]]) -> list[list[tuple[int, int]]]:
    """Lists of two or more members of one unit with nothing but 、 and 和 between them."""
    runs: list[list[tuple[int, int]]] = []
    unit = ""
    for start, end, kind in items:
        if runs and kind == unit and _JOIN.fullmatch(narrow, runs[-1][-1][1], start):
            runs[-1].append((start, end))
        else:
            runs.append([(start, end)])
        unit = kind
    return [run for run in runs if len(run) > 1]


def _patient(figure: Figure, narrow: str) -> Figure:
    """A figure that ranks nothing without a rank's comparator; a term with 内 or within as an upper bound."""
    if figure.unit not in ("rank", "count", "number") and figure.comparator in ("top", "bottom"):
        figure = replace(figure, comparator="=")
    within = narrow.startswith("内", figure.end) or re.search(r"within\s*$", narrow[: figure.start], re.IGNORECASE)
    if figure.unit in ("day", "month", "year") and figure.comparator == "=" and within:
        return replace(figure, comparator="<=")
    return figure


def _bounds(narrow: str, found: tuple[Figure, ...]) -> tuple[Bound, ...]:
    bounds = []
    floor = 0
    for at, figure in enumerate(found):
        limit = next((f.start for f in found[at + 1 :] if f.unit != "date"), len(narrow))
        stop = _BREAK.search(narrow, figure.end, limit)
        end = stop.start() if stop else (limit if limit == len(narrow) else figure.end)
        context = narrow[floor : figure.start] + "  " + narrow[figure.end : end]
        near = narrow[max(floor, figure.start - 30) : figure.start] + " " + narrow[figure.end : end]
        per = "yearly" if _YEARLY.search(near) else "once" if _ONCE.search(near) else ""
        if figure.comparator == "=":
            lead = re.split(r"[,;。]", narrow[floor : figure.start])[-1]
            word = "<=" if _UPPER.search(lead) else ">=" if _LOWER.search(lead) else "="
            figure = replace(figure, comparator=word)  # type: ignore[arg-type]
        bounds.append(Bound(figure, context, levels(context), per))
        floor = floor if figure.unit == "date" else end
    return tuple(bounds)


def _denied(narrow: str) -> list[str]:
    """What each denial denies: the words from it to the end of its part."""
    scopes = []
    for match in _DENIAL.finditer(narrow):
        scopes.append(re.split(r"[,;。:!]", narrow[match.end() :], maxsplit=1)[0])
    return scopes
