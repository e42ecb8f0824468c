"""Whether what the text gives can be claimed on a date, and the notices that limit a verdict."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import date

from assistant.rules.logic import comparisons
from assistant.rules.quantities import print_value
from assistant.rules.types import Document, Entitlement, Rule, Verdict
from assistant.rules.values import number_of
from assistant.rules.vocabulary import Facts, Text

Notice = tuple[str, Text]

_DRAFT = Text(
    "所依据的是送审稿，尚未生效，不能据以申领",
    "the text is a draft for review: it is not in force and nothing can be claimed on it",
)
_TEMPLATE = Text("所依据的是不具名的范本，未写明地区和日期", "the text is an anonymous template without place or date")
_EXPIRED = Text("文件的有效期已过", "the document's period has passed")
_TERM_PASSED = Text("这一条写明的期限已过", "the period that the clause itself sets has passed")
_UNDATED = Text(
    "文本没有写明施行日期和有效期，须向主管部门核实是否有效",
    "the text prints no date of effect and no term: ask the authority whether it is in force",
)
_NOT_YET = Text(
    "所问日期早于文件施行（印发）日期", "the date asked about is before the document took effect or was issued"
)
_OUTSIDE = Text("这一条是别的省区的政策", "the clause is another region's policy")
_BINDS_NOBODY: Mapping[Entitlement, Text] = {"draft": _DRAFT, "template": _TEMPLATE, "expired": _EXPIRED}
_WORDS = {
    "超过": Text(
        "“超过”按不含本数理解（参照民法典第一千二百五十九条）",
        "超过 (more than) is read as excluding the figure itself",
    ),
    "以上": Text(
        "“以上”按包含本数理解（参照民法典第一千二百五十九条）", "以上 (or more) is read as including the figure itself"
    ),
}


def entitlement(rule: Rule, document: Document | None, as_of: date) -> Entitlement:
    """A draft binds nobody yet; a period that has passed has passed; what is not printed is unknown."""
    if document is None:
        return "unknown"
    if document.status == "draft":
        return "draft"
    if document.status == "template":
        return "template"
    if _over(document, as_of) or (rule.valid_to and as_of > rule.valid_to):
        return "expired"
    starts = [start for start in (document.effective_from, rule.valid_from) if start]
    begun = all(start <= as_of for start in starts)
    in_term = document.status == "expired" and document.effective_from is not None
    return "claimable" if (document.status == "in_force" or in_term) and begun else "unknown"


def entitled(verdict: Verdict) -> Verdict:
    """The same verdict as what can be claimed: nothing on a draft, a template or a text whose period has passed."""
    if verdict.entitlement == "claimable" or verdict.status == "ineligible":
        return verdict
    if verdict.entitlement == "unknown":
        return replace(verdict, status="unknown", reason=_UNDATED)
    reason = _BINDS_NOBODY[verdict.entitlement]
    return replace(
        verdict, status="ineligible", reason=reason, award=None, ceiling=None, readings=(), options=(), missing=(), steps=()
    )  # fmt: skip


def notices(
    rule: Rule, document: Document | None, as_of: date, given: Facts, ambiguous: tuple[Text, ...], outside: bool
) -> tuple[Notice, ...]:
    """Everything that limits a verdict, the place first."""
    found: list[Notice] = [("jurisdiction", _OUTSIDE)] if outside else []
    found += _document_notices(document, as_of)
    if rule.valid_to and as_of > rule.valid_to:
        found.append(("expired", _TERM_PASSED))
    found += [("ambiguous", text) for text in ambiguous]
    if rule.not_stackable:
        found.append(("not_stackable", rule.not_stackable))
    found += [("ambiguous", text) for text in rule.unsettled]
    found += [("interpretation", text) for text in rule.interpretations]
    found += _at_limit(rule, given)
    return tuple(dict.fromkeys(found))


def _document_notices(document: Document | None, as_of: date) -> Iterator[Notice]:
    if document is None:
        return
    if document.status == "draft":
        yield "draft", _DRAFT
    elif document.status == "template":
        yield "template", _TEMPLATE
    elif _over(document, as_of):
        yield "expired", _EXPIRED
    elif document.effective_from and as_of < document.effective_from:
        yield "undated", _NOT_YET
    elif document.status == "unknown" and document.effective_from is None:
        yield "undated", _UNDATED


def _at_limit(rule: Rule, given: Facts) -> Iterator[Notice]:
    """A figure that stands exactly at a printed limit, where the word alone decides."""
    for condition in rule.conditions:
        for comparison in comparisons(condition.when):
            words = _WORDS.get(comparison.printed)
            if words is None or not rule.vocabulary[comparison.fact].numeric:
                continue
            value = number_of(comparison.fact, given, rule.vocabulary)
            if value is not None and value == comparison.values[0]:
                limit = print_value(rule.vocabulary[comparison.fact], comparison.values[0])
                yield "interpretation", Text(f"{words.zh}：{limit.zh}", f"{words.en}: {limit.en}")


def _over(document: Document, as_of: date) -> bool:
    """Whether the term has passed; a text that is said to have expired and prints no end has."""
    if document.effective_to is None:
        return document.status == "expired"
    return as_of > document.effective_to
