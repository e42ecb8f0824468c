"""The level that a question says a zone rose to, in whatever words: won national-level status, 跻身国家级, a new national zone."""

from __future__ import annotations

from assistant.word_patterns import word_patterns

_WORDS = word_patterns("zone_status")


def status_gained(text: str) -> str | None:
    """The level a zone rose to, as a (tidied) question tells it; None where it tells of none."""
    for goal in reversed(list(_WORDS["goal"].finditer(text))):
        before = text[: goal.start()]
        if of_another(before):
            continue
        gained = _WORDS["gains"].search(before) or _WORDS["nod"].search(before) or _WORDS["new"].search(before)
        gained = gained or _WORDS["given"].match(text, goal.end())
        if gained or (_WORDS["now"].search(before) and _WORDS["since"].match(text, goal.end())):
            said = next(filter(None, goal.groups()))
            return "national" if _WORDS["national"].match(said) else "regional"
    return None


def of_another(before: str) -> bool:
    """Whether what stands before a rise in its sentence is a firm, a centre or the like that rises, and no zone."""
    sentence = _WORDS["in_a_zone"].sub(" ", _WORDS["sentence"].split(before)[-1])
    others, zones = list(_WORDS["another"].finditer(sentence)), list(_WORDS["a_zone"].finditer(sentence))
    return bool(others) and not (zones and zones[-1].start() > others[-1].start())


def still_to_rise(text: str) -> bool:
    """Whether the last that a question tells of a rise is that there was none, or only that one is planned and what holds now."""
    told = [one for one in _WORDS["part"].split(text) if _WORDS["rise"].search(one) or _WORDS["unrisen"].search(one)]
    if not told:
        return False
    planned = _WORDS["planned"].search(told[-1]) and _WORDS["as_it_is"].search(text)
    return bool(_WORDS["unrisen"].search(told[-1]) or planned)
