"""Whether what a question tells was done meets the target that a text sets: 只建成1家能交差吗, "33 merged down to 25: does that fulfil it"."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from typing import Literal

from assistant.claims.shares import read_shares
from assistant.level_form import levels
from assistant.negated import asking_part, asks_whether_not
from assistant.percent_form import percent_forms
from assistant.printed_line import PrintedLine
from assistant.question import Question
from assistant.sum_words import telling_parts
from assistant.types import Decision
from assistant.word_patterns import word_patterns
from index.figures import figures
from index.tokens import tokens
from index.types import Figure, Provision

_WORDS = word_patterns("target_met")
_NAMED = 0.5  # of the name of a target that a question must say: 高新 is 0.4 of 高新技术企业


def target_met(question: Question, texts: Sequence[str]) -> Decision | Literal["open"] | None:
    """Yes or no to whether what is told meets the target of its name; open where texts set none, or two that it keeps and misses, None where none is asked."""
    if "decision" not in question.asks or not _WORDS["met"].search(asking_part(question.text)):
        return None
    provisions = [Provision("", 0, len(text), text, figures(text)) for text in texts]
    counts = [figure.value for figure in figures(question.text) if figure.unit in ("count", "number")]
    if reduced := next((one for p in provisions if (one := _reduced(counts, p))), ""):
        return _as_asked(question.text, reduced == "met")
    lines = [line for provision in provisions for line in (*percent_forms(provision), *levels(provision))]
    told = [(one.value, str(one.unit)) for one in figures(question.text) if one.unit in ("percent", "count")]
    told += [(one.value, one.unit) for one in read_shares(question.text)]
    if len(counts) == 2 and counts[0] > counts[1] > 0 and any(line.kind == "share" for line in lines):
        told = [(counts[1] * 100 / counts[0], "percent")]
    if len(told) > 1:  # the target told beside what was reached: 6个千亿元产业集群打造了5个
        printed = {(line.figure.value, line.figure.unit) for line in lines}
        told = [one for one in told if one not in printed] or told[:1]
    if len(told) != 1:
        return "open" if told else None
    ((value, unit),) = told
    said = [(_named(line, question), line) for line in lines if line.figure.unit == unit]
    held = {_meets(value, line.figure) for share, line in said if share >= _NAMED}
    if len(held) != 1:
        return "open"
    return _as_asked(question.text, held == {True})


def _as_asked(text: str, met: bool) -> Decision:
    not_met = _WORDS["unmet"].search(text) is not None or asks_whether_not(text)
    return "yes" if met != not_met else "no"


def _named(line: PrintedLine, question: Question) -> float:
    """The share of the name of a target that a question says in one way or another; the zones' names apart."""
    mentions = [m for m in question.query.mentions if not _WORDS["zone"].search(m.concept.zh)]
    names = (name for mention in mentions for name in (mention.concept.zh, *mention.concept.names))
    said = set(tokens(" ".join((question.text, *names))))
    telling = set(tokens(" ".join(telling_parts(_WORDS["set_by"].sub("", line.part)))))
    return len(telling & said) / max(len(telling), 1)


def _meets(value: Decimal, target: Figure) -> bool:
    if target.comparator in ("<", "<="):
        return value < target.value or (value == target.value and target.comparator == "<=")
    return value > target.value or (value == target.value and target.comparator != ">")


def _reduced(told: Sequence[Decimal], provision: Provision) -> str:
    """Whether a number told beside the one that a text wants reduced is as low as it wants: "met", "short", or "" where it is no such target."""
    counts = [figure.value for figure in provision.figures if figure.unit == "count"]
    if len(counts) < 2 or counts[0] <= counts[1] or not _WORDS["brought_to"].search(provision.text):
        return ""
    own = [value for value in told if value != counts[0]]
    return "" if len(own) != 1 or len(told) != 2 else "met" if own[0] <= counts[1] else "short"
