"""Fits the weights by which claims are judged: python scripts/fit_claims.py CLAIMS... [--write] [--judge CLAIMS...].

A file of claims is YAML (a list of claim, verdict) or JSONL (text, verdict). The accuracy printed is cross-validated:
every claim of the files after --judge is judged once by weights fitted without it.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import numpy.typing as npt
import yaml

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from assistant.claims.gather import Gathered, gather
from assistant.claims.judge import nearest
from assistant.claims.measures import measures
from assistant.claims.model import WEIGHTS, WRONG, Model, Scale, read_model
from assistant.claims.types import WORST
from assistant.claims.verify_text import framed, verdict
from index.build import ready_index
from index.search import Index

FOLDS, SEEDS, PENALTY, STEPS = 5, 2, 10.0, 8
RARE = 8  # a measure that so few claims have is left out
HEAD = """# Fitted by scripts/fit_claims.py, but for the last: an English claim by what of it the provision lacks,
# fitted to generated claims (docs/decisions/verify.md).
"""

Floats = npt.NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Case:
    """A claim with its right verdict and the evidence gathered for it; whether it is one to be judged."""

    verdict: str
    gathered: tuple[Gathered, ...]
    asked: bool

    def found(self, model: Model) -> str:
        """The verdict by some weights."""
        each = {verdict(one, model) for one in self.gathered}
        return next((v for v in WORST if v in each), "not_found")

    def measured(self) -> Mapping[str, float] | None:
        """The measures of a claim of one assertion; of several, nobody has said which is wrong."""
        parts = [part for one in self.gathered if not one.settled for part in one.asserted]
        return measures(*nearest(parts[0])) if len(parts) == 1 == len(self.gathered) else None


def read_cases(paths: Sequence[Path], asked: bool, index: Index) -> Iterator[Case]:
    """The claims of some files with their evidence."""
    for path in paths:
        text = path.read_text("utf-8")
        rows = yaml.safe_load(text) if path.suffix == ".yaml" else map(json.loads, filter(str.strip, text.split("\n")))
        for row in rows:
            each = framed(row.get("claim") or row["text"], index)
            yield Case(row["verdict"], tuple(gather(claim, frame, [], index) for claim, frame in each), asked)


def fit(cases: Sequence[Case]) -> Model:
    """Multinomial logistic regression over the measures, each by its mean and spread, with a quadratic penalty; of English words as kept."""
    told = [(measured, WORST.index(case.verdict)) for case in cases if (measured := case.measured()) is not None]
    common = Counter(name for measured, _ in told for name, value in measured.items() if value)
    names = sorted(name for name, often in common.items() if often >= RARE)
    x = np.array([[measured.get(name, 0.0) for name in names] for measured, _ in told])
    mean, spread = x.mean(0), x.std(0)
    spread[spread == 0] = 1.0
    weights = _descend(np.hstack([np.ones((len(x), 1)), (x - mean) / spread]), np.eye(len(WORST))[[y for _, y in told]])
    plain = weights[1:] / spread[:, None]
    return Model(
        {
            verdict: Scale(
                round(float(weights[0, at] - mean @ plain[:, at]), 3),
                {name: round(float(weight), 3) for name, weight in zip(names, plain[:, at], strict=True)},
            )
            for at, verdict in enumerate(WORST)
        },
        read_model().english,
    )


def _descend(x: Floats, right: Floats) -> Floats:
    """The weights, a column for each verdict, by Newton's steps."""
    many, kinds = x.shape[1], right.shape[1]
    at = np.zeros((many, kinds))
    penalty = np.full((many, 1), PENALTY)
    penalty[0] = 1e-6  # the bias is free
    for _ in range(STEPS):
        odds = np.exp(x @ at - (x @ at).max(1, keepdims=True))
        p = odds / odds.sum(1, keepdims=True)
        slope = x.T @ (p - right) + penalty * at
        curve = np.zeros((kinds, many, kinds, many))
        for a in range(kinds):
            for b in range(kinds):
                curve[a, :, b] = x.T @ (x * (p[:, a] * ((a == b) - p[:, b]))[:, None])
            curve[a, :, a] += np.diag(penalty[:, 0])
        step = np.linalg.solve(curve.reshape(kinds * many, -1), slope.T.ravel())
        at = at - step.reshape(kinds, many).T
    return at


def cross_validate(cases: Sequence[Case]) -> tuple[float, float, float]:
    """The share judged right, the cost and the false claims supported, for one round."""
    asked = [i for i, case in enumerate(cases) if case.asked]
    right = costs = falsely = 0.0
    for seed in range(SEEDS):
        order = np.random.RandomState(seed).permutation(asked)
        for fold in range(FOLDS):
            held = set(order[fold::FOLDS].tolist())
            model = fit([case for i, case in enumerate(cases) if i not in held])
            for i in held:
                wanted, found = cases[i].verdict, cases[i].found(model)
                right += wanted == found
                falsely += found == "supported" != wanted
                costs += (wanted != found) * (1.0 if found == "not_found" else WRONG)
    return right / SEEDS / max(len(asked), 1), costs / SEEDS, falsely / SEEDS


def main() -> None:
    """Read, cross-validate, fit to all, and write where asked."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("claims", nargs="*", type=Path, help="claims only fitted to")
    parser.add_argument("--judge", nargs="*", type=Path, default=[], help="claims fitted to and judged")
    parser.add_argument("--write", action="store_true", help="keep the weights")
    given = parser.parse_args()
    index = ready_index()
    cases = [*read_cases(given.claims, False, index), *read_cases(given.judge, True, index)]
    accuracy, costs, falsely = cross_validate(cases)
    print(
        f"cross-validated over {sum(case.asked for case in cases)}: {accuracy:.3f} right, cost {costs:.1f}, {falsely:.1f} false claims supported"
    )
    model = fit(cases)
    print(f"all, as fitted: {np.mean([case.found(model) == case.verdict for case in cases]):.3f} right")
    if given.write:
        scales = {**model.scales, "english": model.english}
        kept = {name: {"bias": s.bias, "weights": dict(s.weights)} for name, s in scales.items() if s}
        WEIGHTS.write_text(HEAD + yaml.safe_dump(kept, sort_keys=False), "utf-8")


if __name__ == "__main__":
    main()
