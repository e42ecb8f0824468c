"""One assertion judged by what was weighed for it: said by a provision, said otherwise, or not said."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from assistant.claims.features import Features
from assistant.claims.model import Model
from assistant.claims.opposites import chosen
from assistant.claims.types import Judgement
from assistant.claims.weigh import Weighed

_EACH, _ABSENT = 0.05, 0.25  # what every difference, and a figure not given, takes from the rank of a provision
_AWAY = 0.3  # what a place or type of zone other than the claim's takes
_SECOND = 0.04  # of two provisions in a row and the one of them that differs, the one is meant
_LEAD = 0.3  # further before or behind the other side tells no more
_FIGURES = {"figure", "comparator", "absent"}
_ELSEWHERE = {"place", "zone"}


@dataclass(frozen=True, slots=True)
class Judged:
    """A verdict on one assertion and the provision it rests on; on none where nothing was found."""

    verdict: Judgement
    on: Weighed | None = None


def judge(weighed: Sequence[Weighed], model: Model) -> Judged:
    """The verdict on one assertion: the likelier of what says it and of what says otherwise."""
    agreeing, differing = nearest(weighed)
    measured = beside(agreeing, differing) if agreeing else {}
    says = model.support.probability(measured) if agreeing else 0.0
    differs = model.contradict.probability(beside(differing, agreeing)) if differing else 0.0
    absent = differing is not None and _ungiven(differing)
    against = differs >= model.contradict.least and not absent
    if agreeing and model.believes(says, measured) and (says >= differs or not against):
        return Judged("supported", agreeing)
    if against:
        return Judged("contradicted", differing)
    # a promise may be real whose sum is not printed
    return Judged("not_found", differing if absent and differs >= model.contradict.least else None)


def _ungiven(weighed: Weighed) -> bool:
    """Whether a provision differs by what it does not give, and at most by giving what the claim denies."""
    differences = weighed.differences
    rest = [difference for difference in differences if difference.matter != "absent"]
    return len(rest) < len(differences) and all((d.matter, d.found) == ("polarity", "asserted") for d in rest)


def nearest(weighed: Sequence[Weighed]) -> tuple[Weighed | None, Weighed | None]:
    """The nearest provision that agrees and the nearest that differs."""
    like = (w for w in weighed if not w.differences and not _silent(w, weighed))
    agreeing = max(like, key=lambda w: w.rank, default=None)
    differing = (
        w
        for w in weighed
        if _differs(w)
        and not (_by_its_neighbour(w, weighed) or _other_reading(w, agreeing) or _figure_of_another(w, weighed))
    )
    return agreeing, max(differing, key=_nearness, default=None)


def _silent(one: Weighed, weighed: Sequence[Weighed]) -> bool:
    """Whether a provision is silent on a choice that another of its clause makes otherwise and that is as near."""
    return any(
        all(d.part and not chosen(one.candidate.statement.text, d.part) for d in other.differences)
        for other in weighed
        if other.differences and all(d.matter == "choice" for d in other.differences)
        if other.candidate.clause == one.candidate.clause and other.rank >= one.rank - _LEAD
    )


def _other_reading(one: Weighed, agreeing: Weighed | None) -> bool:
    """Whether a provision is read another way too, of another of those it lists, and so comes nearer and agrees."""
    if agreeing is None or agreeing.candidate.spans != one.candidate.spans or agreeing.rank < one.rank:
        return False
    return all(difference.matter == "level" for difference in one.differences)


def _by_its_neighbour(pair: Weighed, weighed: Sequence[Weighed]) -> bool:
    """Whether of two provisions in a row one alone agrees and comes as near: only the other differs, and is not meant."""
    spans = pair.candidate.spans
    only_chosen = all(difference.matter == "choice" for difference in pair.differences)
    return (
        only_chosen
        and len(spans) > 1
        and any(
            not one.differences and one.candidate.spans[0] in spans and one.rank >= pair.rank - _EACH
            for one in weighed
            if len(one.candidate.spans) == 1
        )
    )


def _figure_of_another(pair: Weighed, weighed: Sequence[Weighed]) -> bool:
    """Whether of two provisions in a row one is the matter and gives no such figure, and the other's figure is of another matter."""
    if len(pair.candidate.spans) < 2 or not all(d.matter in _FIGURES for d in pair.differences):
        return False
    alone = [w for w in weighed if len(w.candidate.spans) == 1 and w.candidate.spans[0] in pair.candidate.spans]
    matter = [w for w in alone if w.rank >= pair.rank - _EACH and w.differences and _only_absent(w)]
    return bool(matter) and not any(
        not _only_absent(w) and w.rank >= max(m.rank for m in matter) - _LEAD for w in alone
    )


def _only_absent(weighed: Weighed) -> bool:
    return all(difference.matter == "absent" for difference in weighed.differences)


def beside(one: Weighed, other: Weighed | None) -> Features:
    """The measures of a provision with its differences and how far it is before the nearest on the other side."""
    return {
        **one.features,
        "lead": max(-_LEAD, min(_LEAD, one.rank - (other.rank if other else 0.0))),
        "differences": min(len(one.differences), 4) / 4,
        "elsewhere": float(any(d.matter in _ELSEWHERE for d in one.differences)),
    }


def _differs(weighed: Weighed) -> bool:
    """Whether a provision can contradict; what another place gives otherwise says nothing of this one."""
    matters = {difference.matter for difference in weighed.differences}
    return bool(matters) and ("place" not in matters or matters <= _ELSEWHERE)


def _nearness(weighed: Weighed) -> float:
    matters = {difference.matter for difference in weighed.differences}
    taken = _ABSENT * ("absent" in matters) + _AWAY * (not matters.isdisjoint(_ELSEWHERE))
    taken += _SECOND * (len(weighed.candidate.spans) > 1)
    return weighed.rank - _EACH * len(weighed.differences) - taken
