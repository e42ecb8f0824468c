from __future__ import annotations

import pytest

from assistant.alike import alike


@pytest.mark.parametrize(
    ("question", "same", "decision"),
    [
        ("两边给的一样吗？", True, "yes"),
        ("两边给的一样吗？", False, "no"),
        ("两边有没有区别？", True, "no"),
        ("两边有没有区别？", False, "yes"),
        ("两边是不是没有区别？", True, "yes"),
        ("经开区比高新区给的多吗？", True, "no"),
        ("经开区比高新区给的多吗？", False, None),
        ("Does it make any difference to the maximum aid?", True, "no"),
        ("Is it higher in a high-tech zone than in an ETDZ?", True, "no"),
        ("Is the ceiling the same?", True, "yes"),
        ("两边口径是不是一个样？", True, "yes"),
    ],
)
def test_sameness_and_difference_as_asked(question: str, same: bool, decision: str | None) -> None:
    assert alike(question, same) == decision
