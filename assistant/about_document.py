"""Answers about a document itself: whether it is in force, a draft or a template, when and by whom it was issued."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from assistant.cite import Citations
from assistant.names import place_in, title
from assistant.question import Question
from assistant.types import Decision
from index.search import Index
from index.types import Clause, Hit, Policy
from prompts import replies

_SHOWS = {
    "draft": re.compile(r"[（(]?(?:送审稿|征求意见稿|草案|讨论稿|审议稿)[）)]?"),
    "template": re.compile(r"〔x〕x号|x年|党的x大"),
}
_DATED = re.compile(r"(?:\S*(?:政府|办公厅|办公室|委员会)\s*)?\d{4}年\d{1,2}月\d{1,2}日")
_ASKS_DRAFT = re.compile(r"草稿|草案|送审|征求意见|draft", re.IGNORECASE)
_ASKS_FORCE = re.compile(
    r"正式|生效|有效|现行|管用|算数|in force|(?:take|taken|took|takes|into) effect|in effect|valid|binding|official|formal|effective|up to date",
    re.IGNORECASE,
)


def about_document(
    question: Question, hits: Sequence[Hit], index: Index, citations: Citations
) -> tuple[str, Decision | None]:
    """What the text shows of its own status, with the words that show it cited; "" where no document is meant."""
    document = _meant(question, hits)
    if not document:
        return "", None
    policy, words = index.policies[document], replies(question.language)
    decided = _decision(question, policy)
    lines = [words[decided]] if decided else []
    name = title(policy, question.language)
    lines.append((f"{name}: " if question.english else f"《{name}》：") + words[f"status_{policy.status}"])
    found = shown(policy, index)
    if found:
        clause, start, end = found
        n = citations.add(policy, clause, start, end)
        lines.append(
            words["quoted"].format(
                title=name, label=place_in(clause, question.language), quote=citations.quote(n), mark=f"[{n}]"
            )
        )
    return "\n\n".join(lines), decided


def _meant(question: Question, hits: Sequence[Hit]) -> str:
    """The document a question is about: the one most of its words lead to."""
    weight: Counter[str] = Counter()
    for hit in hits[:5]:
        weight[hit.clause.document] += int(hit.score * 1000)
    return weight.most_common(1)[0][0] if weight else ""


def _decision(question: Question, policy: Policy) -> Decision | None:
    """Yes or no where only one of the two is asked: whether it is a draft, or whether it is in force."""
    draft, force = _ASKS_DRAFT.search(question.text), _ASKS_FORCE.search(question.text)
    if "decision" not in question.asks or bool(draft) == bool(force):
        return None
    if draft:
        return "yes" if policy.status == "draft" else "no"
    return {"draft": "no", "template": "no", "expired": "no", "in_force": "yes"}.get(policy.status)  # type: ignore[return-value]


def shown(policy: Policy, index: Index) -> tuple[Clause, int, int] | None:
    """The words of the text that show its status or its date of issue."""
    pattern = _SHOWS.get(policy.status, _DATED)
    for clause in index.clauses:
        if clause.document == policy.id and clause.kind != "noise" and (match := pattern.search(clause.text)):
            return clause, clause.start + match.start(), clause.start + match.end()
    return None
