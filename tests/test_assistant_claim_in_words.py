from __future__ import annotations

import re

import pytest

from assistant.claims.in_words import in_words
from assistant.claims.types import Difference
from assistant.claims.verify_text import verify_text
from index.search import Index


@pytest.mark.parametrize(
    ("difference", "said", "found"),
    [
        (Difference("approver", "自治区", "国务院"), "autonomous region", "State Council"),
        (Difference("department", "科技厅", "商务厅、财政厅"), "Department of Science and Technology", "Department of Commerce, Department of Finance"),
        (Difference("choice", "keep", "减至若干"), "keep", "something else"),
        (Difference("choice", "all of it", "20%"), "all of it", "20%"),
        (Difference("absent", "the hotline", ""), "the hotline", ""),
    ],
)  # fmt: skip
def test_an_english_reason_has_no_chinese(difference: Difference, said: str, found: str, bundled_index: Index) -> None:
    told = in_words(difference, "en", bundled_index.vocabulary)
    assert (told.said, told.found) == (said, found)
    assert in_words(difference, "zh", bundled_index.vocabulary) == difference


@pytest.mark.parametrize(
    "claim",
    [
        "The expansion of national-level development zones is approved by the regional government.",
        "In Nantong only state-owned firms may run economic development zones.",
        "In Guangdong the heads of the last 20 zones are called in by the Department of Science and Technology.",
    ],
)
def test_an_english_claim_is_contradicted_in_english(claim: str, bundled_index: Index) -> None:
    judged = verify_text(claim, (), bundled_index)
    assert judged.verdict == "contradicted"
    assert not re.search(r"[㐀-鿿]", judged.claims[0].reason)
