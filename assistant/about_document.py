"""Answers about a document itself: whether it is in force, a draft or a template, when and by whom it was issued."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence

from assistant.asks import OF_THE_DOCUMENT, asks
from assistant.cite import Citations
from assistant.fact_kinds import OF_MANY_MATTERS
from assistant.names import place_in, title
from assistant.question import Question
from assistant.rules.types import FactValue
from assistant.settle_decision import of_status
from assistant.standing import standings_asked
from assistant.status_shown import posted, prints_date, shown, standing
from assistant.types import Decision
from assistant.word_patterns import word_patterns
from index.search import Index
from index.types import Hit
from prompts import replies

_WORDS = word_patterns("about_document")
_SHORT = 26  # characters of a question that asks nothing else
_WORD = 2  # so many of them are an English word


def about_document(
    question: Question, hits: Sequence[Hit], index: Index, citations: Citations
) -> tuple[str, Decision | None, bool]:
    """What the text shows of its own status, with the words that show it cited; "" where no document is meant.

    Last, whether the day of its issue or effect is asked, and it prints none; when it was put online is told where a page says.
    """
    of_itself = bool(question.asks & OF_THE_DOCUMENT)
    document = next(iter(question.documents)) if of_itself and len(question.documents) == 1 else ""
    document = document or _meant(hits[:5] if of_itself else hits[:1])
    if not document:
        return "", None, False
    policy, words = index.policies[document], replies(question.language)
    if policy.status == "in_force" and not of_itself:
        return "", None, False  # what it gives can be had; whether it is due the text says
    decided = of_status(question, policy, standing(policy, index))
    lines = [words[decided]] if decided else []
    name = title(policy, question.language)
    lines.append((f"{name}: " if question.english else f"《{name}》：") + words[f"status_{policy.status}"])
    found = shown(policy, index, issued=bool(standings_asked(question.text)))
    if found:
        clause, start, end = found
        n = citations.add(policy, clause, start, end)
        lines.append(
            words["quoted"].format(
                title=name, label=place_in(clause, question.language), quote=citations.quote(n), mark=f"[{n}]"
            )
        )
    undated = "own_date" in question.asks and "decision" not in question.asks and not prints_date(policy, index)
    online = posted(policy, index) if undated else None
    if online:
        n = citations.add(policy, *online)
        lines.append(words["posted"].format(quote=citations.quote(n), mark=f"[{n}]"))
    asks_online = online is not None and _WORDS["online"].search(question.text) is not None
    return "\n\n".join(reversed(lines) if asks_online else lines), decided, undated and not asks_online


def asks_of_one(question: Question, *, put: bool) -> bool:
    """Whether it is asked what one document is: it is set beside no other, and no statement of what it says is `put`.

    Where it is asked whether it is a draft, that word is no other document, and a statement is one of the document.
    """
    if standings_asked(question.text):
        return not question.sides or len(question.documents) == 1
    return not question.sides and not put


def asks_status_alone(question: Question) -> bool:
    """Whether nothing but the standing of a document is asked: no fact is told, and not much is said beside it."""
    if not _WORDS["a_document"].search(question.text):
        return False
    said = len(question.text.split()) * _WORD if question.english else len(question.text)
    return "status" in question.asks and not question.facts.keys() - OF_MANY_MATTERS and said <= _SHORT


def without_status_of_case(
    kinds: frozenset[str], text: str, facts: Mapping[str, FactValue], *, english: bool
) -> frozenset[str]:
    """The kinds of thing asked, less the standing of a document where it is asked if a policy applies to a case told."""
    rest = _WORDS["applies"].sub(" ", text) if facts.keys() - OF_MANY_MATTERS else text
    return kinds if rest == text or "status" in asks(rest, english=english) else kinds - {"status"}


def _meant(hits: Sequence[Hit]) -> str:
    """The document a question is about: the one most of its words lead to."""
    weight: Counter[str] = Counter()
    for hit in hits:
        weight[hit.clause.document] += int(hit.score * 1000)
    return weight.most_common(1)[0][0] if weight else ""
