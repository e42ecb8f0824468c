from __future__ import annotations

from pathlib import Path

import pytest

from assistant.claims.gather import gather
from assistant.claims.judge import beside, nearest
from assistant.claims.model import Scale, read_model
from assistant.claims.verify_text import framed
from index.build import ready_index


def test_a_probability_grows_with_what_speaks_for_it() -> None:
    scale = Scale(0.5, -1.0, {"words": 2.0})
    assert scale.probability({"words": 0.5}) == pytest.approx(0.5)
    assert scale.probability({"words": 0.1}) < 0.5 < scale.probability({"words": 0.9, "unknown": -9.0})


def test_every_weight_is_of_something_measured(tmp_path: Path) -> None:
    index = ready_index(tmp_path)
    claim, frame = next(framed("国家高新区首次进入全国前35名的，最高可获1000万元经费支持。", index))
    one, other = nearest(gather(claim, frame, [], index).asserted[0])
    assert one is not None
    measured, model = beside(one, other), read_model()
    for scale in (model.support, model.contradict):
        assert set(scale.weights) <= set(measured)
        assert 0.5 < scale.least < 1
