"""What a model's sentence says beside what it asserts, and is true of its sources: the decision, the document's name, no sum."""

from __future__ import annotations

import re
from collections.abc import Iterator

from assistant.gate_case import falls_short
from assistant.gate_sources import Sources, found_lines
from assistant.word_patterns import word_patterns
from index.departments import departments
from index.numerals import half_width

_WORDS = word_patterns("gate_frames")
_OPENING = {"yes": _WORDS["yes"], "no": _WORDS["no"]}
_MONEY = re.compile(r"[元%]|\bRMB\b|\byuan\b")
_TAIL = re.compile(r",\s*(?P<not>(?:not\b|而不是|而非|不是)[^,;。]+?)[.。]?$")  # 10%, not 15%: as it was found
_TOPIC = re.compile(r"([^，,；;。]{2,40}?)(?:的?(?:这[一项]{1,2})?工作|这一[项条]|的)?[，,]?(?=由|牵头|责任)")
_EDGE = re.compile(r"^[\s,，。;；:：、]+|(?<=[,，。;；:：、])[\s,，。;；:：、]+")


def asserted(sentence: str, sources: Sources) -> str:
    """A sentence without what frames it."""
    text = half_width(sentence)
    opening = _OPENING.get(sources.answer.decision or "")
    if opening and (match := opening.match(text)):
        text = text[match.end() :]
    for name in sorted(_names(sources), key=len, reverse=True):
        text = re.sub(rf"《?(?<!\w){re.escape(half_width(name))}》?", " ", text, flags=re.IGNORECASE)
    text = _WORDS["apart"].sub("", text)
    found = half_width("\n".join(found_lines(sources)))
    failed = any(verdict.status == "ineligible" for verdict in sources.answer.verdicts)
    text = _TAIL.sub(lambda tail: "" if tail["not"] in half_width(sources.composed) else tail[0], text)
    for step in (line for line in found.split("\n") if "=" in line):
        text = _as_worked_out(step).sub("", text)
    if falls_short(text, sources):
        return ""
    if _WORDS["conditions"].search(found) and not failed:
        text = _WORDS["conditions"].sub("", text)
    for words in _true_of(half_width(sources.quotes)):
        text = words.sub("", text)
    return _EDGE.sub("", text).strip()


def without_topic(part: str, one: Sources) -> str:
    """A part without that of which a bracket of departments speaks, in its clause's words: “标准地”改革由…牵头."""
    topic = _TOPIC.match(part) if departments(one.quotes) else None
    return part[topic.end() :] if topic and topic[1] in one.clauses else part


def _as_worked_out(step: str) -> re.Pattern[str]:
    """A step of what was worked out as a sentence may print it: (200亩×7%=14亩)."""
    return re.compile(r"[(]?(?<![\d.])" + r"\s*".join(map(re.escape, re.sub(r"\s", "", step))) + r"(?![\d.])[)]?")


def _names(sources: Sources) -> Iterator[str]:
    """The names of the documents cited and the labels of their clauses, as a sentence refers to them."""
    for citation in sources.citations:
        policy = sources.index.policies[citation.document]
        names = (policy.title, policy.short, policy.title_en, policy.short_en)
        yield from filter(None, (*names, *(re.sub(r"[(（][^()（）]*[)）]$", "", name).strip() for name in names)))
        yield from (f"第{citation.clause}{kind}" for kind in ("条", "项", "款", "点", "") if citation.clause)


def _true_of(quotes: str) -> Iterator[re.Pattern[str]]:
    """The frames that are true of some quotes: no sum is printed, a sum is a ceiling, nothing is awarded."""
    if not _MONEY.search(quotes):
        yield _WORDS["no_sum"]
    if _WORDS["ceilings"].search(quotes):
        yield _WORDS["ceiling"]
    if not _WORDS["awards"].search(quotes):
        yield _WORDS["target"]
