"""Why a claim is judged so: one sentence in its language."""

from __future__ import annotations

from assistant.claim_types import Difference
from assistant.names import place_in, title
from assistant.types import Language
from index.search import Index
from index.types import Clause

_ZH = {
    "figure": "原文为{found}，不是{said}。", "comparator": "原文为{found}，不是{said}。",
    "recipient": "原文是{found}，不是{said}。",
    "level": "原文说的是{found}，不是{said}。", "zone": "原文说的是{found}，不是{said}。",
    "place": "原文出自{found}的文件，不是{said}的规定。", "absent": "找到的原文没有给出“{said}”这一数字。",
}  # fmt: skip
_EN = {
    "figure": "The text says {found}, not {said}.", "comparator": "The text says {found}, not {said}.",
    "recipient": "In the text this goes to {found}, not to {said}.",
    "level": "The text says this of the {found} level, not of the {said} level.",
    "zone": "The text says this of {found}, not of {said}.",
    "place": "The text is a policy of {found}, not of {said}.",
    "absent": "The text found gives no such figure as {said}.",
}  # fmt: skip
_PER = {
    "zh": {"yearly": "每年", "once": "一次性", "": "未写明每年"},
    "en": {"yearly": "a year", "once": "once", "": "no yearly sum"},
}
_ROLE = {
    "zh": {"lead": "牵头", "support": "配合", "responsible": "负责", "": "办理"},
    "en": {"lead": "leads", "support": "supports", "responsible": "is responsible", "": "acts"},
}
_FIXED = {
    "zh": {
        "denied": "原文对此作了否定或者禁止，意思相反。", "asserted": "原文对此没有否定或者禁止，意思相反。",
        "none": "政策原文中没有找到这一说法。", "uncited": "所引条款中没有这一说法。",
        "citation": "所附引文不在原文的该位置（{name}）。", "unknown": "所附引文的文件（{name}）不在政策库中。",
        "mark": "标记[{name}]没有对应的引文。",
    },
    "en": {
        "denied": "The text denies or forbids this.", "asserted": "The text does not deny or forbid this.",
        "none": "The policies do not say this.", "uncited": "The clauses cited do not say this.",
        "citation": "The quote of the citation is not in the text at that place ({name}).",
        "unknown": "The document of the citation ({name}) is not among the policies.",
        "mark": "The marker [{name}] has no citation.",
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
    return (_ZH if language == "zh" else _EN)[matter].format(said=said, found=found)


def _department(difference: Difference, language: Language) -> str:
    """Who the text names, and for what."""
    name, role = difference.said.split(":")
    words = _ROLE[language]
    if difference.matter == "role":
        _, actual, leads = difference.found.split(":")
        if language == "zh":
            return f"原文中{name}为{words[actual]}单位，牵头单位是{leads}。"
        return f"In the text {name} {words[actual]}; the lead is with {leads}."
    if not difference.found:
        return f"找到的原文没有提到{name}。" if language == "zh" else f"The text found does not name {name}."
    if language == "zh":
        return f"原文是{difference.found}{words['lead'] if role else ''}，不是{name}。"
    return f"The text names {difference.found}, not {name}."


def fixed(key: str, language: Language, name: str = "") -> str:
    """One of the reasons that need no comparison."""
    return _FIXED[language][key].format(name=name)
