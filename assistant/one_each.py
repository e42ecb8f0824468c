"""Several with one thing each: 4家企业各新认定1个技术中心, two firms with centres, one each: as many things as there are firms."""

from __future__ import annotations

from assistant.word_patterns import word_patterns

_WORDS = word_patterns("one_each")


def without_one_each(turn: str) -> str:
    """A turn that says "one" once for each of several, or of who has a thing, without that one; another is one more."""
    turn = _WORDS["holder_one"].sub("a ", _WORDS["another"].sub(r"\g<first>one", turn))
    first = _WORDS["firms"].search(turn)
    if first:
        turn = _WORDS["for_each"].sub(lambda found: found[0] if found.start() < first.end() else "", turn)
    turn = _WORDS["each_one"].sub(r"\g<who>\g<verb>\g<what>", turn)
    return _WORDS["one_each"].sub(r"\g<who>\g<verb>", turn)
