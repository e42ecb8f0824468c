from __future__ import annotations

import os

import pytest

from assistant.claims.roles import claimed
from assistant.open import open_assistant
from assistant.settings import read_settings
from index.search import Index

PARTS = {"安监局": "lead", "经济和信息化委": "support", "科技厅": "support"}


@pytest.fixture(scope="module")
def index() -> Index:
    return open_assistant(read_settings(os.environ)).index


@pytest.mark.parametrize(
    "claim",
    [
        "The Administration of Work Safety leads, with the Economic and Information Commission and the Department of Science and Technology supporting.",
        "The Administration of Work Safety leads, and the Economic and Information Commission and the Department of Science and Technology are supporting.",
        "由安监局牵头，经济和信息化委、科技厅配合。",
    ],
)
def test_who_leads_and_who_supports(index: Index, claim: str) -> None:
    assert dict(claimed(claim, index)) == PARTS
