from __future__ import annotations

from pathlib import Path
from typing import get_args

import pytest

from assistant.claims.gather import gather
from assistant.claims.judge import nearest
from assistant.claims.measures import measures
from assistant.claims.model import Model, Scale, read_model
from assistant.claims.types import Matter
from assistant.claims.verify_text import framed
from index.build import ready_index


def test_what_speaks_for_a_verdict_makes_it_likelier_and_in_doubt_nothing_is_found() -> None:
    model = Model(
        {"supported": Scale(-1.0, {"words": 2.0}), "contradicted": Scale(-9.0, {}), "not_found": Scale(0.0, {})},
        Scale(0.0, {}),
    )
    assert model.probabilities({"words": 0.5})["supported"] == pytest.approx(0.5, abs=0.001)
    assert model.probabilities({"words": 0.9, "unknown": -9.0})["supported"] > 0.5
    costs = model.costs({"words": 0.5})
    assert costs["not_found"] < costs["supported"] < costs["contradicted"]


def test_every_weight_is_of_something_measured(tmp_path: Path) -> None:
    index = ready_index(tmp_path)
    claim, frame = next(
        framed(
            "Guangxi gives hi-tech zones that enter the national top 35 for the first time up to 10 million yuan.",
            index,
        )
    )
    one, other = nearest(gather(claim, frame, [], index).asserted[0])
    measured, model = measures(one, other), read_model()
    for scale in model.scales.values():
        assert all(name in measured or name.removeprefix("in_") in get_args(Matter) for name in scale.weights)
