"""Whether a body may do by itself what a text has another agree to: on its own authority, 市政府点头就算批了吗."""

from __future__ import annotations

from collections.abc import Sequence

from assistant.negated import asks_whether_not
from assistant.types import Decision
from assistant.word_patterns import word_patterns

_WORDS = word_patterns("final_say")


def of_final_say(question: str, text: str, others: Sequence[str] = ()) -> Decision | None:
    """Whether a body decides as a question has it: no where it acts alone, or another approves, that the text has not.

    Where one of the `others` and not the text begins with the level of zones that the question names first, it is that
    one; then a body that the text has approve is told by a yes. None where neither is asked.
    """
    level = _level(question)
    of_both = len(_levels(question)) > 1 and _WORDS["raised"].search(question) is not None
    fitting = (one for one in (text, *others) if (len(_levels(one)) > 1 if of_both else _level(one) == level))
    said = next(fitting, text)
    approvers = [match["body"] for match in _WORDS["approver"].finditer(said)]
    if not approvers:
        return None
    so = False if _WORDS["alone"].search(question) else _approve(question, approvers)
    if so is None or (so and not (level and (_level(said) == level or (of_both and len(_levels(said)) > 1)))):
        return None
    return "yes" if so != asks_whether_not(question) else "no"


def alone_unsaid(question: str, texts: Sequence[str]) -> bool:
    """Whether a body is asked to act alone, of which some texts say nothing."""
    return _WORDS["alone"].search(question) is not None and not any(_WORDS["alone"].search(text) for text in texts)


def _level(text: str) -> str:
    """The level of zones that a text names first, if any."""
    found = _levels(text)
    return min(found, key=lambda level: found[level], default="")


def _levels(text: str) -> dict[str, int]:
    """The levels of zones that a text names, each with where it stands first."""
    levels = {"national": _WORDS["national"], "regional": _WORDS["regional"]}
    return {level: said.start() for level, words in levels.items() if (said := words.search(text))}


def _approve(question: str, approvers: Sequence[str]) -> bool | None:
    """Whether the bodies that a question has approve are among those that a text names; None where it names none."""
    if not _WORDS["approves"].search(question):
        return None
    bodies = (_WORDS["state_council"], _WORDS["region"], _WORDS["city"], _WORDS["county"], _WORDS["committee"])
    named = [body for body in bodies if body.search(question)]
    return any(body.search(one) for body in named for one in approvers) if named else None
