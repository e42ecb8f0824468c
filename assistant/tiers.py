"""The tiers of an award where what selects one is not told: 前50名 800万元, 前100名 500万元."""

from __future__ import annotations

from collections.abc import Sequence

from assistant.award_words import award_words, text_in
from assistant.itemise import asks_each
from assistant.question import Question
from assistant.rules.types import Award, Verdict
from assistant.word_patterns import word_patterns
from prompts import replies

_WORDS = word_patterns("tiers")


def tiers(verdict: Verdict, question: Question) -> list[str]:
    """The lines that say what each tier gives; none where the award is settled or has fewer than two tiers."""
    if verdict.award or len(tier_awards(verdict)) < 2:
        return []
    colon = ": " if question.english else "："
    lines = [
        f"- {text_in(one.words, question.language)}{colon}{award_words(one.award, question.language)}"
        for one in verdict.options
        if one.award
    ]
    return [replies(question.language)["tiers"], *lines]


def tier_awards(verdict: Verdict) -> Sequence[Award]:
    """The awards of the tiers that what is told leaves open, each once."""
    return tuple(dict.fromkeys(one.award for one in verdict.options if one.award))


def asks_tiers(question: Question) -> bool:
    """Whether each of several tiers is asked for, not the most that there is."""
    return asks_each(question.text) or _WORDS["tiers"].search(question.text) is not None
