"""The fitted weights by which an assertion measured is supported, contradicted or not found, and what a wrong verdict costs."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any

import yaml

from assistant.claims.types import WORST, Judgement

WRONG = 1.5  # what a verdict costs that is wrong; in vain not found it costs 1
WEIGHTS = Path(__file__).parent / "model.yaml"


@dataclass(frozen=True, slots=True)
class Scale:
    """What speaks for something: a bias and the weight of each measure."""

    bias: float
    weights: Mapping[str, float]

    def score(self, measured: Mapping[str, float]) -> float:
        """How much speaks for it."""
        return self.bias + math.fsum(weight * measured.get(name, 0.0) for name, weight in self.weights.items())


@dataclass(frozen=True, slots=True)
class Model:
    """A scale for each verdict, and one by which the words of an English claim are in a provision."""

    scales: Mapping[Judgement, Scale]
    english: Scale | None  # none where the words do not count for themselves

    def probabilities(self, measured: Mapping[str, float]) -> Mapping[Judgement, float]:
        """The probability of each verdict for what is so measured."""
        scores = {verdict: scale.score(measured) for verdict, scale in self.scales.items()}
        most = max(scores.values())
        odds = {verdict: math.exp(score - most) for verdict, score in scores.items()}
        return {verdict: odd / math.fsum(odds.values()) for verdict, odd in odds.items()}

    def costs(self, measured: Mapping[str, float]) -> Mapping[Judgement, float]:
        """What each verdict is expected to cost."""
        wrong = {verdict: 1 - likely for verdict, likely in self.probabilities(measured).items()}
        return {verdict: wrong[verdict] * (1.0 if verdict == "not_found" else WRONG) for verdict in WORST}

    def worded(self, features: Mapping[str, float]) -> bool:
        """Whether a provision so measured leaves too little of a claim unsaid to be doubted; of Chinese claims always."""
        return self.english is None or not features["english"] or self.english.score(features) > 0


@lru_cache(maxsize=4)
def read_model(path: Path = WEIGHTS) -> Model:
    """The weights of a file."""
    read: dict[str, Any] = yaml.safe_load(path.read_text("utf-8"))
    return Model({verdict: Scale(**read[verdict]) for verdict in WORST}, Scale(**read["english"]))
