"""A sentence read for comparison: figures with the words they are bound to, levels, denials, pairs of 分别 apart."""

from __future__ import annotations

import re
from dataclasses import replace

from assistant.claims.all_of_them import without_all
from assistant.claims.figures import read_figures
from assistant.claims.powers import POWERS
from assistant.claims.types import Bound, Statement
from index.figures import figures
from index.numerals import half_width
from index.types import Figure

LEVELS = {
    "国家级": r"国家级|国家(?=高新区|高新技术|经开区|重点实验|制造业创新|技术创新中心|工程研究|企业技术|科技成果|备案|自主创新示范|质检)"
    r"|(?<!inter)(?:national(?:[- ]level)?|state[- ](?:level|tier))\b(?![- ](?:rank|assess|support|special\b|fund|average|comprehensive|science and tech))",
    "自治区级": r"自治区级|自治区认定|autonomous[- ]region(?:al)?[- ](?:level|tier|grade)|region(?:al)?[- ](?:level|tier|grade)"
    r"|autonomous[- ]region(?:al)? (?=high|key|tech|incub|zone|etdz|demonst|platform|makerspace)|\bregional (?=high|key|tech|incub|zone|etdz|ones?\b|park|lab|hatch|makerspace|demonst)",
    "省级": r"省级|省、市级|provincial[- ](?:level|tier|grade)|province-level|provincial (?=key|and (?:autonomous[- ])?region|etdz|edz|economic|zone|high|ones?\b|park|tech|development zone|start|incub|hatch|lab|quality|demonst|pilot|showcase|makerspace|engineering)",
    "市级": r"市级(?!管理|政府|层面|经济|部门|财政|以上)|(?:municipal|city)[- ]level",
    "县级": r"县级(?!人民|政府|以上)|county[- ]level",
}
_LEVEL = {name: re.compile(pattern, re.IGNORECASE) for name, pattern in LEVELS.items()}
_ANY_LEVEL = re.compile("|".join(f"(?:{p})" for p in LEVELS.values()), re.IGNORECASE)
_YEARLY = re.compile(
    r"每年|年均|年(?:综合|用[水电能]|耗|产|销)|按年|逐年|(?<![\d一二两三四五六七八九十])一年(?=\s*(?:顶多|至多|最多|最高|不超过|不得超过))|per (?:year|annum)|annually|(?:each|every) year|(?<!in )(?<!within )(?<!single )\ba year\b|yearly",
    re.I,
)
_ONCE = re.compile(r"一次性|one[- ]?(?:off|time)|\bonce\b|lump[- ]sum", re.IGNORECASE)
_DENIAL = re.compile(
    r"(?<![逃离免少绕躲着置])不(?!一样|必要(?:的|行政)|相同|在(?:其[中内]|此列|列)|包括在内|算在内|(?:得|能|可以?|会|应)?超过|得突破|(?:能|可以?|会|应|得)?[低高少多]于|断|仅|光|只|但|止|论|管|分|限|同|足|到|过|含|包括|动产|符合|适宜|达|属于|良|利|可或缺|多|少|合理|再适|封顶|设(?:上限|限额)|准确|便|确定|可分割|遗余力)"
    r"(?:得|再|能|可以?|允许|予|享受|享有|向|会|应|许|准|需要?|用|必|要)?"
    r"|严禁|禁止|叫停|喊停|杜绝|无需|无须|无权|不必(?!要)|用不着|跳过|绕开|绕过|省去|略过|免(?:予|于|收|缴|征|除|费)|停止|取消|暂停|拒绝|未经|没有(?!超[过出])"
    r"|\b(?:may|must|shall|can|will|do|does|is|are|should)(?: ?not|n't)\b(?! (?:exceed|be (?:more|less|over)|fall below))|\bcannot\b|\bcan't\b|(?<!or )\bnot\b(?! (?:only|more|less|exceed|lower))"
    r"|\b(?:nobody|no one|none) (?:may|can|could|shall|should|is (?:allowed|permitted) to)\b|(?<!zones )(?<!are )(?<!is )\bneither\b(?=[^.;]*\bnor\b)|\bno longer\b|\bnever\b|\bno\b(?! (?:more|less|later|fewer)| ?[.,:;])|prohibit\w*|forbid\w*|forbidden|\bwithout\b|(?<!reduce or )(?<!reduced or )(?<!reducing or )(?<!reduction or )(?<!reduction of or )\bexempt\w*|\bwaiv\w+|\bban(?:s|ned|ning)?\b|\bfree of\b|\bke(?:eps?|pt|eping)\b(?=[^,.;]{2,40}\bout of\b)|\bbars?\b|\bbarred\b|\bout of bounds\b|\boff limits\b|\bdiscourag\w+|\bskip\w*|\bbypass\w*|\bdispens\w+ with\b|\brefus\w+|\breject\w*|\boppos(?:e|es|ed|ing)\b(?! (?:side|end|direction))|\bturn(?:s|ed|ing)? (?:down|away)\b|\bscrap(?:s|ped|ping)?\b|\babolish\w*|\bcancel\w*|\brepeal\w*|\bden(?:y|ies|ied|ying)\b|\bwithh(?:old|eld)\w*",
    re.IGNORECASE,
)
_BREAK = re.compile(r"[,;。:]|、(?!000)|\band\b|\bbut\b")
_UPPER = re.compile(
    r"最高|最多|最长|不超过|不得超过|不得突破|上限|封顶|up to(?! the (?:autonomous )?(?:region|province|state|city|treasury|centre|center))|at most|no more than|not exceed|capped",
    re.IGNORECASE,
)
_WHICH = re.compile(
    r"\b(?:that|which|who)\s+(?:(?:have|has|had|do|does|did|are|is|were|was)\s+)?(?:still\s+)?$", re.IGNORECASE
)
_CASE = re.compile(r"[^目标]的(?:才|就|则|都|也|将|要|须|予以|方|$)|的话$")
_UNDONE = ("没有", "不能", "未", "没")
_WHICH_ONES = re.compile(
    r"[^目]的(?:其他|国家级|省级|自治区级)?(?:园区|开发区|经开区|高新区|企业|单位|项目|地方|地区|区块|地块|区|县|市|公司|机构)$"
)
_TWICE = re.compile(
    r"^(?:禁止|严禁|限制|排除|放过|落下|遗漏|例外|缺席)(?![^,;。]{1,12}的(?:园区|开发区|经开区|高新区|地区|区域|地方|企业|项目|产业))|^(?:prohibit|forbid|forbidden|exclude|bar\b)",
    re.I,
)
_BEYOND = re.compile(
    r"[^,;。]{0,8}(?:超过|超出|高于|多于|突破|低于|少于|小于|跌破)\s*[\d百千一二两三四五六七八九十]"
    r"|[^,.;]{0,60}\b(?:more than|over|above|beyond|exceed(?:s|ing)?|less than|fewer than|below|under) (?:the |RMB |CNY |USD |US|[$¥])*\s*\d",
    re.IGNORECASE,
)
_OPENS = re.compile(r"[,;][而并且也都均]?$")
_WILLED = re.compile(r"(?:支持|扶持|鼓励|提倡|引导|推动|推进|优先|奖励|补助|资助|保障|给予)(?!的)")
_WHOSE = re.compile(r"^[^,;。]{1,10}的[^,;。]")
_REACHED = re.compile(r"(?:能|曾)?(?:达到?|满足|具备|符合|完成|通过)[^,;。的]{0,24}的")
FRONTED = re.compile(
    r"(?:^|(?<=[,;。:]))(?:对于?|凡是?)(?P<what>[^,;。:]{4,40}),(?=(?:一律|均|都|也|坚决|严格)*(?:不(?:得|准|许|能|可|允许|予)|严禁|禁止))"
)
_HAN = re.compile("[㐀-鿿]")
_NEAR, _NEAR_ENGLISH = 16, 40  # how far after a figure its own words may stand where the next figure follows
_LOWER = re.compile(r"不低于|不少于|不得低于|至少|at least|no less than", re.IGNORECASE)
_JOIN = re.compile(
    r"[\s、和及与,]*(?:以及|and|the|top|last|bottom|up to|RMB|CNY|national|\s|最高|不超过|前|超过|(?:\(含\))|(?:之)?内|以上)*[\s、和及与,]*(?:前|超过|最高|不超过|末)?"
)
_SUBJECTS = re.compile(
    rf"^(?P<a>[^,;。]*(?:{LEVELS['国家级']})[^,;。]*)和(?P<b>[^,;。]*(?:{LEVELS['自治区级']})[^,;。]*)(?=[,由])"
)
_PAIRED = re.compile(r"分别|依次|respectively|in that order", re.IGNORECASE)


def read_statement(text: str) -> Statement:
    """A sentence, or one half of a pair, read."""
    narrow = half_width(text)
    return Statement(text, _bounds(narrow, read_figures(text)), levels(narrow), tuple(_denied(narrow)))


def levels(text: str) -> frozenset[str]:
    """The levels that a text names, those of powers apart."""
    text = POWERS.sub("|", text)
    return frozenset(name for name, pattern in _LEVEL.items() if pattern.search(text))


def denials(text: str) -> tuple[str, ...]:
    """What each denial of a text denies."""
    return tuple(_denied(half_width(text)))


def is_yearly(text: str) -> bool:
    """Whether a text speaks of something that comes every year."""
    return _YEARLY.search(text) is not None


def readings(text: str) -> tuple[str, ...]:
    """A sentence once for each member of the lists that 分别 binds in order; the sentence itself where none does."""
    narrow = half_width(text)
    at = _PAIRED.search(narrow)
    if not at:
        listed = _SUBJECTS.match(narrow)
        return (
            tuple(text[listed.start(n) : listed.end(n)] + text[listed.end("b") :] for n in "ab") if listed else (text,)
        )
    found = figures(text)
    after = _runs(narrow, [(f.start, f.end, f.unit) for f in found if f.start >= at.end()])
    before = _runs(narrow, [(f.start, f.end, f.unit) for f in found if f.end <= at.start()])
    before += _runs(narrow, [(m.start(), m.end(), "level") for m in _ANY_LEVEL.finditer(narrow, 0, at.start())])
    if at[0].lower() == "respectively":
        runs = before
        pairs = [(a, b) for a in runs for b in (*runs, *after) if a[-1][1] <= b[0][0] and len(a) == len(b)]
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


def _bounds(narrow: str, found: tuple[Figure, ...]) -> tuple[Bound, ...]:
    bounds = []
    floor = 0
    reach = _NEAR if _HAN.search(narrow) else _NEAR_ENGLISH
    for at, figure in enumerate(found):
        limit = next((f.start for f in found[at + 1 :] if f.unit != "date"), len(narrow))
        stop = _BREAK.search(narrow, figure.end, limit)
        end = stop.start() if stop else (limit if limit == len(narrow) else figure.end)
        after = end if stop or figure.unit not in ("count", "number") else min(limit, figure.end + reach)
        context = narrow[floor : figure.start] + "  " + narrow[figure.end : after]
        near = (
            narrow[max(floor, figure.start - 30) : figure.start]
            + " "
            + narrow[figure.end : max(end, min(limit, figure.end + _NEAR))]
        )
        per = "yearly" if _YEARLY.search(near) else "once" if _ONCE.search(near) else ""
        if figure.comparator == "=":
            lead = re.split(r"[,;。]", narrow[floor : figure.start])[-1]
            word = "<=" if _UPPER.search(lead) else ">=" if _LOWER.search(lead) else "="
            figure = replace(figure, comparator=word)  # type: ignore[arg-type]
        bounds.append(Bound(figure, context, levels(context), per))
        english = not _HAN.search(narrow, figure.end, after)  # six new zones: the noun follows, and is its own
        floor = floor if figure.unit == "date" else max(end, after) if english else end
    return tuple(bounds)


def _none(denial: str, scope: str, whole: bool) -> bool:
    """Whether a denial denies another, 并不禁止, or tells which things are meant, 不适合园区的项目."""
    if _TWICE.match(scope.strip()) or (denial in ("不", "不能", "没有", "未") and _REACHED.match(scope)):
        return True
    if scope.endswith(("清单", "名录", "目录")):
        return True  # 不予授权或委托权力清单 is a list
    if _WILLED.match(scope):
        return False  # 不支持符合条件的企业: not which ones, but what is not done for them
    return not whole and denial in ("不", "没有", "未") and _WHOSE.match(scope) is not None


def _denied(narrow: str) -> list[str]:
    """What each denial denies: the words from it to the end of its part."""
    scopes = []
    narrow = without_all(narrow)
    for match in _DENIAL.finditer(narrow):
        if match[0] in ("禁止", "严禁") and narrow[: match.start()].endswith("不"):
            continue  # 并不禁止 allows
        scope = re.split(r"[,;。:!]", narrow[match.end() :], maxsplit=1)[0]
        later = narrow[match.end() + len(scope) :].strip(" ,;。")
        if match[0] in _UNDONE and later and _WHICH_ONES.search(scope):
            continue  # 没有做到…的园区,: which ones
        of_case = _WHICH.search(narrow, 0, match.start()) or _CASE.search(scope)
        whole = not later and _OPENS.search(narrow[: match.start()]) is not None  # ,不参照…的体系: it denies the verb
        if of_case or _none(match[0], scope, whole) or _BEYOND.match(scope):
            continue  # projects that do not fit, 没有接入的: which ones, not what is denied; 不能拿超过…: a bound
        scopes.append(scope)
    return scopes


def fronted(narrow: str) -> str:
    """A text with what a denial is about, put before it, in one part with it: 对于名录里的项目,不允许引进."""
    return FRONTED.sub(lambda match: match[0][:-1] + " ", narrow)
