"""Fits the weights by which claims are judged: python scripts/fit_claims.py CLAIMS... [--write] [--judge CLAIMS...].

A file of claims is YAML (a list of claim, verdict) or JSONL (text, verdict). The accuracy printed is cross-validated:
every claim of the files after --judge is judged once by weights fitted without it.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import yaml

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from assistant.claims.gather import Gathered, gather
from assistant.claims.judge import beside, nearest
from assistant.claims.model import WEIGHTS, Model, Scale, read_model
from assistant.claims.verify_text import framed, verdict
from index.build import ready_index
from index.search import Index

SHARED = (
    "words words_missing own_words concepts like like_stretch figures figured english pair lead "
    "en_words en_own en_order"
).split()
NAMES = {"support": SHARED, "contradict": [*SHARED, "differences", "elsewhere"]}
FOLDS, SEEDS, PENALTY, STEPS = 5, 3, 1.0, 30
SUPPORTED = (0.55, 0.6, 0.65, 0.7)  # not less: a new claim differs in ways that nothing compares yet
CONTRADICTED = (0.4, 0.5, 0.55, 0.6, 0.65, 0.7)
FALSELY_SUPPORTED, FALSELY_CONTRADICTED, OTHER = 2, 1, 1
_DOUBT = {"support": {"supported": 1.0, "contradicted": 1.5, "not_found": 1.5},
          "contradict": {"supported": 0.7, "contradicted": 1.0, "not_found": 1.0}}  # fmt: skip
_MEANT = {"support": "supported", "contradict": "contradicted"}


@dataclass(frozen=True, slots=True)
class Case:
    """A claim with its right verdict and the evidence gathered for it; whether it is one to be judged."""

    verdict: str
    gathered: tuple[Gathered, ...]
    asked: bool

    def found(self, model: Model) -> str:
        """The verdict by some weights."""
        each = {verdict(one, model) for one in self.gathered}
        return next((v for v in ("contradicted", "not_found", "supported") if v in each), "not_found")


def read_cases(paths: Sequence[Path], asked: bool, index: Index) -> Iterator[Case]:
    """The claims of some files with their evidence."""
    for path in paths:
        text = path.read_text("utf-8")
        rows = yaml.safe_load(text) if path.suffix == ".yaml" else map(json.loads, filter(str.strip, text.split("\n")))
        for row in rows:
            each = framed(row.get("claim") or row["text"], index)
            yield Case(row["verdict"], tuple(gather(claim, frame, [], index) for claim, frame in each), asked)


def fit(cases: Sequence[Case], least: tuple[float, float] = (0.5, 0.5)) -> Model:
    """The weights fitted to some claims, believed from the probabilities given on."""
    scales = [_scale(kind, cases, at) for kind, at in zip(("support", "contradict"), least, strict=True)]
    return Model(*scales, read_model().english)


def _scale(kind: str, cases: Sequence[Case], least: float) -> Scale:
    """Logistic regression with a quadratic penalty, by Newton's steps."""
    rows, right, weights = [], [], []
    for case in cases:
        parts = [part for one in case.gathered if not one.settled for part in one.asserted]
        if len(parts) != 1 or len(case.gathered) != 1:
            continue  # which of several assertions is wrong, nobody has said
        agreeing, differing = nearest(parts[0])
        one, other = (agreeing, differing) if kind == "support" else (differing, agreeing)
        if one and not (kind == "contradict" and all(d.matter == "absent" for d in one.differences)):
            measured = beside(one, other)
            rows.append([1.0, *(measured[name] for name in NAMES[kind])])
            right.append(case.verdict == _MEANT[kind])
            weights.append(_DOUBT[kind][case.verdict])
    x, y, w = np.array(rows), np.array(right, dtype=float), np.array(weights)
    penalty = np.diag([0.0, *[PENALTY] * len(NAMES[kind])])
    at = np.zeros(x.shape[1])
    for _ in range(STEPS):
        p = 1 / (1 + np.exp(-x @ at))
        slope = x.T @ (w * (p - y)) + penalty @ at
        at = at - np.linalg.solve(x.T @ (x * (w * p * (1 - p))[:, None]) + penalty, slope)
    return Scale(
        least, round(float(at[0]), 3), {n: round(float(v), 3) for n, v in zip(NAMES[kind], at[1:], strict=True)}
    )


def cost(wanted: str, found: str) -> int:
    """What a wrong verdict costs."""
    if wanted == found:
        return 0
    if found == "supported":
        return FALSELY_SUPPORTED
    return FALSELY_CONTRADICTED if (wanted, found) == ("supported", "contradicted") else OTHER


def cross_validate(cases: Sequence[Case]) -> tuple[tuple[float, float], float, float, float]:
    """The thresholds that cost least; then the accuracy, the cost and the false claims supported, for one round."""
    asked = [i for i, case in enumerate(cases) if case.asked]
    tally = {(s, c): np.zeros(3) for s in SUPPORTED for c in CONTRADICTED}
    for seed in range(SEEDS):
        order = np.random.RandomState(seed).permutation(asked)
        for fold in range(FOLDS):
            held = set(order[fold::FOLDS].tolist())
            fitted = fit([case for i, case in enumerate(cases) if i not in held])
            for (support, contradict), sums in tally.items():
                model = Model(
                    Scale(support, fitted.support.bias, fitted.support.weights),
                    Scale(contradict, fitted.contradict.bias, fitted.contradict.weights),
                    fitted.english,
                )
                for i in held:
                    wanted, found = cases[i].verdict, cases[i].found(model)
                    sums += (wanted == found, cost(wanted, found), found == "supported" != wanted)
    best = min(tally, key=lambda at: (tally[at][1], -tally[at][0]))
    right, costs, falsely = tally[best] / SEEDS
    return best, right / len(asked), costs, falsely


def main() -> None:
    """Read, cross-validate, fit to all, and write where asked."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("claims", nargs="*", type=Path, help="claims only fitted to")
    parser.add_argument("--judge", nargs="*", type=Path, default=[], help="claims fitted to and judged")
    parser.add_argument("--write", action="store_true", help="keep the weights")
    given = parser.parse_args()
    index = ready_index()
    cases = [*read_cases(given.claims, False, index), *read_cases(given.judge, True, index)]
    least, accuracy, costs, falsely = cross_validate(cases)
    print(
        f"cross-validated over {sum(case.asked for case in cases)}: {accuracy:.3f} right, cost {costs:.1f}, {falsely:.1f} false claims supported, from {least}"
    )
    model = fit(cases, least)
    print(f"all, as fitted: {np.mean([case.found(model) == case.verdict for case in cases]):.3f} right")
    if given.write:
        kept = {kind: {"least": s.least, "bias": s.bias, "weights": dict(s.weights)}
                for kind, s in (("support", model.support), ("contradict", model.contradict), ("english", model.english)) if s}  # fmt: skip
        WEIGHTS.write_text("# Fitted by scripts/fit_claims.py.\n" + yaml.safe_dump(kept, sort_keys=False), "utf-8")


if __name__ == "__main__":
    main()
