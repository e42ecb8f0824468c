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
    clause = _WORDS["part"].split(sentence)[-1]
    others, zones = list(_WORDS["another"].finditer(clause)), list(_WORDS["a_zone"].finditer(clause))
    if others or zones:
        return bool(others) and not (zones and zones[-1].start() > others[-1].start())
    other, zone = _WORDS["another"].search(sentence), _WORDS["a_zone"].search(sentence)
    subject_stays = zone and other and zone.start() < other.start() and not _WORDS["there_is"].search(sentence)
    return other is not None and not subject_stays


def names_a_zone(text: str) -> bool:
    """Whether a text names a zone, and not only something in one."""
    return _WORDS["a_zone"].search(text) is not None


def within_a_zone(text: str) -> bool:
    """Whether what a (tidied) question says was approved is something in a zone, and not the zone."""
    return _WORDS["within_a_zone"].search(text) is not None and not _WORDS["to_a_zone"].search(text)


def still_to_rise(text: str) -> bool:
    """Whether the last that a question tells of a rise is that there was none, or only that one is planned and what holds now."""
    told = [(one, no) for one in _WORDS["part"].split(text) if (no := _denied(one)) is not None]
    if not told:
        return False
    last, denied = told[-1]
    return denied or bool(_WORDS["planned"].search(last) and _WORDS["as_it_is"].search(text))


def _denied(part: str) -> bool | None:
    """Whether a part of a question denies that the zone rose; None where it tells of no rise, or of money, land or a firm."""
    denied = _WORDS["unrisen"].search(part)
    told = denied or _WORDS["rise"].search(part)
    if told is None or _of_money_or_land(part, told.start(), told.end()):
        return None
    return denied is not None


def _of_money_or_land(part: str, start: int, end: int) -> bool:
    """Whether what is granted or denied is no zone: a loan was denied, 资金还没批下来."""
    before = part[:start]
    if of_another(before) or (_WORDS["aside"].search(before) and not _WORDS["because"].search(before)):
        return True
    return _WORDS["aside"].match(part, end) is not None
