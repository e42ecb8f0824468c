"""A number said wrong and at once put right, or denied: nine firms - sorry, eight; 五家——不对，是四家; 5家，不是4家."""

from __future__ import annotations

from assistant.word_patterns import word_patterns

_WORDS = word_patterns("slips")


def without_slips(turn: str) -> str:
    """A turn with the number that was put right in the place of the one said wrong, and without a number denied beside it."""
    turn = _WORDS["put_right_after_unit"].sub(r"\g<n>\g<unit>\g<noun>\g<after>", turn)
    turn = _WORDS["put_right"].sub(r"\g<n>\g<noun>", turn)
    return _WORDS["denied"].sub(r"\g<noun>", turn)
