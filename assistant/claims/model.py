"""The fitted weights by which a provision measured says a claim, or speaks of its matter and says otherwise."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any

import yaml

_WORDED = 0.42  # the least probability of support where the words of an English claim are in the provision too
WEIGHTS = Path(__file__).parent / "model.yaml"


@dataclass(frozen=True, slots=True)
class Scale:
    """A probability from named measures, and the one from which on it is believed."""

    least: float
    bias: float
    weights: Mapping[str, float]

    def probability(self, measured: Mapping[str, float]) -> float:
        """The probability of a provision so measured."""
        score = self.bias + math.fsum(weight * measured.get(name, 0.0) for name, weight in self.weights.items())
        return 1 / (1 + math.exp(-score))


@dataclass(frozen=True, slots=True)
class Model:
    """How a provision that differs in nothing supports, in English by what it lacks too, and how one that differs contradicts."""

    support: Scale
    contradict: Scale
    english: Scale | None  # none where only the older measures count

    def believes(self, said: float, measured: Mapping[str, float]) -> bool:
        """Whether a provision so measured, which says a claim with some probability, is believed to say it."""
        if self.english is None or not measured.get("english"):
            return said >= self.support.least
        return said >= _WORDED and self.english.probability(measured) >= self.english.least


@lru_cache(maxsize=4)
def read_model(path: Path = WEIGHTS) -> Model:
    """The weights of a file."""
    read: dict[str, Any] = yaml.safe_load(path.read_text("utf-8"))
    return Model(**{name: Scale(**scale) for name, scale in read.items()})
