"""Why a claim is judged so: one sentence in its language."""

from __future__ import annotations

from decimal import Decimal

from assistant.claims.types import WEEK, Difference
from assistant.names import place_in, title
from assistant.types import Language
from index.search import Index
from index.types import Clause

_ZH = {
    "figure": "原文为{found}，不是{said}。", "comparator": "原文为{found}，不是{said}。",
    "recipient": "原文是{found}，不是{said}。",
    "level": "原文说的是{found}，不是{said}。", "zone": "原文说的是{found}，不是{said}。",
    "place": "原文出自{found}的文件，不是{said}的规定。", "absent": "找到的原文没有给出“{said}”。",
    "chief": "原文由{found}任组长或者牵头人，不是{said}。",
    "approver": "原文由{found}批准，不是{said}。", "fund": "原文的资金来源为{found}，不是{said}。",
    "sanction": "原文对此的处理是{found}，不是{said}。", "nature": "原文说的是{found}，不是{said}。",
    "payer": "原文由{found}承担，不由{said}承担。", "choice": "原文为{found}，不是{said}。", "purse": "原文由{found}财政承担，不由{said}财政承担。", "member": "原文列的是{found}，没有{said}。", "base": "原文以{found}为基数，不是{said}。",
    "document": "该文件为{found}，不是{said}。", "order": "原文中这两步的先后相反。",
}  # fmt: skip
_EN = {
    "figure": "The text says {found}, not {said}.", "comparator": "The text says {found}, not {said}.",
    "recipient": "In the text this goes to {found}, not to {said}.",
    "level": "The text says this of the {found} level, not of the {said} level.",
    "zone": "The text says this of {found}, not of {said}.",
    "place": "The text is a policy of {found}, not of {said}.",
    "absent": "The text found does not give {said}.",
    "chief": "In the text {found} heads it, not {said}.",
    "approver": "In the text {found} approves, not {said}.", "fund": "In the text the money comes from {found}, not from {said}.",
    "sanction": "In the text what follows is {found}, not {said}.", "nature": "In the text this is {found}, not {said}.",
    "payer": "In the text {found} bears this, not {said}.", "choice": "The text has {found} here, not {said}.", "purse": "In the text the treasury of the {found} pays, not that of the {said}.", "member": "The text lists {found}, not {said}.", "base": "The text takes it of {found}, not of {said}.",
    "document": "The document is {found}, not {said}.", "order": "The text has these two steps the other way round.",
}  # fmt: skip
_PER = {
    "zh": {"yearly": "每年", "once": "一次性", "": "未写明每年"},
    "en": {"yearly": "a year", "once": "once", "": "no yearly sum"},
}
_ROLE = {
    "zh": {"lead": "牵头", "support": "配合", "responsible": "负责", "": "办理"},
    "en": {"lead": "leads", "support": "supports", "responsible": "is responsible", "": "acts"},
}
_CHOICE = {
    "zh": {
        "up": "上升", "down": "下降", "total": "合计", "yearly": "每年", "city": "市政府负责人", "zone": "开发区（管委会）负责人",
        "one kind": "只限一类", "all kinds": "各类均可",
    },
    "en": {
        "up": "a rise", "down": "a fall", "total": "a total", "yearly": "a yearly figure", "city": "the heads of the city",
        "zone": "the heads of the zone", "one kind": "one kind alone",
    },
}  # fmt: skip
_PAYER = {
    "zh": {"firm": "企业", "state": "财政", "one": "一方", "shared": "各方"},
    "en": {"firm": "the firms", "state": "the public purse", "one": "one side", "shared": "each side"},
}
_NATURE = {
    "zh": {"target": "目标", "award": "奖励或者支持", "aim": "要争取或者推动的事项", "done": "已经实现的事实"},
    "en": {
        "target": "a target",
        "award": "an award",
        "aim": "something to be worked for",
        "done": "something achieved",
    },
}
_FIXED = {
    "zh": {
        "denied": "原文对此作了否定或者禁止，意思相反。", "asserted": "原文对此没有否定或者禁止，意思相反。",
        "none": "政策原文中没有找到这一说法。", "uncited": "所引条款中没有这一说法。",
        "citation": "所附引文不在原文的该位置（{name}）。", "unknown": "所附引文的文件（{name}）不在政策库中。",
        "mark": "标记[{name}]没有对应的引文。",
        "sums": "原文给出的两个数额为{name}。",
    },
    "en": {
        "denied": "The text denies or forbids this.", "asserted": "The text does not deny or forbid this.",
        "none": "The policies do not say this.", "uncited": "The clauses cited do not say this.",
        "citation": "The quote of the citation is not in the text at that place ({name}).",
        "unknown": "The document of the citation ({name}) is not among the policies.",
        "mark": "The marker [{name}] has no citation.",
        "sums": "The two sums in the texts: {name}.",
    },
}  # fmt: skip


def supported(clause: Clause, language: Language, index: Index, verbatim: bool) -> str:
    """Where a claim is said."""
    policy = index.policies[clause.document]
    if language == "zh":
        return f"《{title(policy, language)}》{place_in(clause, language)}{'原文如此' if verbatim else '有此规定'}。"
    return f"{title(policy, language)}, {place_in(clause, language)}, says {'exactly this' if verbatim else 'so'}."


def different(difference: Difference, language: Language) -> str:
    """What the text says instead."""
    matter, said, found = difference.matter, difference.said, difference.found
    if matter == "polarity":
        return fixed(found, language)
    if matter == "per":
        words = _PER[language]
        said, found = words[said], words[found]
        return f"原文为{found}，不是{said}。" if language == "zh" else f"The text says {found}, not {said}."
    if matter in ("role", "department"):
        return _department(difference, language)
    if matter == "nature":
        said, found = (_NATURE[language][name] for name in (said, found))
    if matter == "choice":
        said, found = (_CHOICE[language].get(name, name) for name in (said, found))
    if matter == "payer":
        said, found = (_PAYER[language][name] for name in (said, found))
    if matter == "condition":
        return _condition(difference, language)
    if matter == "frequency":
        said, found = (every(months, language) for months in (said, found))
        return f"原文为{found}，不是{said}。" if language == "zh" else f"The text says {found}, not {said}."
    return (_ZH if language == "zh" else _EN)[matter].format(said=said, found=found)


def _condition(difference: Difference, language: Language) -> str:
    """What a claim leaves out that the text asks for."""
    if difference.found:
        return f"原文还要求{difference.found}。" if language == "zh" else f"The text also asks for {difference.found}."
    if language == "zh":
        return f"原文对此设有条件或者范围（{difference.said}）。"
    return f"The text sets a condition or limit here ({difference.said})."


def every(months: str, language: Language) -> str:
    """A frequency in words."""
    number = Decimal(months)
    if number == WEEK:
        return "每周" if language == "zh" else "every week"
    if number % 12 == 0:
        years = f"{number / 12:f}"
        return ("每年" if years == "1" else f"每{years}年") if language == "zh" else f"every {years} years"
    return f"每{number:f}个月" if language == "zh" else f"every {number:f} months"


def _department(difference: Difference, language: Language) -> str:
    """Who the text names, and for what."""
    name, words = difference.said, _ROLE[language]
    if difference.matter == "role":
        part = words[difference.part]
        if language == "zh":
            return f"原文中{name}为{part}单位，牵头单位是{difference.found}。"
        return f"In the text {name} {part}; the lead is with {difference.found}."
    if not difference.found:
        return f"找到的原文没有提到{name}。" if language == "zh" else f"The text found does not name {name}."
    if language == "zh":
        return f"原文是{difference.found}{words['lead'] if difference.part else ''}，不是{name}。"
    return f"The text names {difference.found}, not {name}."


def fixed(key: str, language: Language, name: str = "") -> str:
    """One of the reasons that need no comparison."""
    return _FIXED[language][key].format(name=name)
