from __future__ import annotations

import pytest

from assistant.chat import Assistant


@pytest.mark.parametrize(
    "question",
    [
        "广西高新区8家入库，前年就有3家在库，一共多少？",
        "Two places share enclave tax 30/70, 70 for us; with RMB 10 million, how much do we get?",
    ],
)
def test_the_sum_of_another_matter_is_not_stated(assistant: Assistant, question: str) -> None:
    assert not assistant.answer([question]).amounts
