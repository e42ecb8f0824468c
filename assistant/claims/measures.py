"""The measures by which an assertion is judged: of the nearest provision that agrees, of the nearest that differs, and of both."""

from __future__ import annotations

from assistant.claims.features import Features
from assistant.claims.types import Difference
from assistant.claims.weigh import Weighed

_LEAD = 0.3  # further before or behind the other side tells no more
_MOST = 4  # differences beyond which more tell nothing
_ELSEWHERE = {"place", "zone"}
_BEYOND = (
    "words",
    "own_words",
    "concepts",
    "like",
    "figures",
    "en_words",
    "en_own",
)  # in which one side may be before the other


def measures(agreeing: Weighed | None, differing: Weighed | None) -> Features:
    """What is measured of both sides, each with a name; what is left out is 0."""
    said = _named("says", agreeing.features) if agreeing else {}
    otherwise = _named("differs", differing.features) if differing else {}
    lead = (agreeing.rank if agreeing else 0.0) - (differing.rank if differing else 0.0)
    return {
        "says": float(agreeing is not None),
        "differs": float(differing is not None),
        "lead": max(-_LEAD, min(_LEAD, lead)),
        **said,
        **otherwise,
        **(_beyond(agreeing, differing) if agreeing and differing else {}),
        **(_otherwise(differing.differences) if differing else {}),
    }


def _named(side: str, features: Features) -> Features:
    """The measures of a provision by its side; what an English claim lacks is weighed apart."""
    return {f"{side}_{name}": value for name, value in features.items() if not name.startswith("lacking")}


def ungiven(differences: tuple[Difference, ...]) -> bool:
    """Whether a provision differs by what it does not give, and at most by giving what the claim denies."""
    rest = [difference for difference in differences if difference.matter != "absent"]
    return len(rest) < len(differences) and all((d.matter, d.found) == ("polarity", "asserted") for d in rest)


def _beyond(agreeing: Weighed, differing: Weighed) -> Features:
    """How far the provision that agrees is before the one that differs."""
    return {f"beyond_{name}": agreeing.features[name] - differing.features[name] for name in _BEYOND}


def _otherwise(differences: tuple[Difference, ...]) -> Features:
    """In how much and in what a provision differs."""
    return {
        "differences": min(len(differences), _MOST) / _MOST,
        "elsewhere": float(any(d.matter in _ELSEWHERE for d in differences)),
        "ungiven": float(ungiven(differences)),
        **{f"in_{difference.matter}": 1.0 for difference in differences},
    }
