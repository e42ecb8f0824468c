"""The half that a sentence denies held against a provision, and an English claim against its translation."""

from __future__ import annotations

import pytest

from assistant.claims.candidates import candidates
from assistant.claims.contrast import read_contrast
from assistant.claims.halves import contrast_differences
from assistant.claims.read import read_statement
from assistant.claims.reading import Reading, read_claim
from assistant.claims.translated import english_features, english_weight, share, translation
from assistant.claims.types import Candidate
from assistant.types import Language
from index.search import Index

PRINTED = "市级管理部门原则上不向经济开发区派驻机构"


@pytest.fixture(scope="module")
def index(bundled_index: Index) -> Index:
    return bundled_index


@pytest.fixture(scope="module")
def printed(index: Index) -> Candidate:
    """One provision alone, with its translation."""
    found = (c for clause in index.rows if PRINTED in clause.text for c in candidates(clause) if len(c.spans) == 1)
    return next(candidate for candidate in found if PRINTED in candidate.statement.text)


def reading(text: str, language: Language, index: Index) -> Reading:
    return read_claim(text, language, read_statement(text), index)


@pytest.mark.parametrize(
    ("text", "language", "told"),
    [
        ("给钱的是县里，不是市级管理部门。", "zh", True),
        ("说的是市级管理部门，不是街道。", "zh", False),
        ("市级管理部门不派驻机构。", "zh", False),
        ("The offices are kept by villages, not by municipal departments.", "en", True),
    ],
)
def test_what_is_denied_and_said_by_a_provision_is_told(
    index: Index, printed: Candidate, text: str, language: Language, told: bool
) -> None:
    found = list(contrast_differences(reading(text, language, index), read_contrast(text), printed, index))
    assert [difference.matter for difference in found] == ["choice"] * told


def test_an_english_claim_is_measured_by_the_translation(index: Index, printed: Candidate) -> None:
    near = reading("Municipal departments in principle do not station offices in the zones.", "en", index)
    far = reading("Farmers sell apples at the market.", "en", index)
    close, apart = (english_features(claim, printed, index) for claim in (near, far))
    assert close["en_words"] > 0.5 > apart["en_words"] and close["en_order"] > apart["en_order"]
    assert english_weight(near, printed, index) > english_weight(far, printed, index)


def test_a_chinese_claim_has_no_english_measures(index: Index, printed: Candidate) -> None:
    claim = reading("市级管理部门不派驻机构。", "zh", index)
    assert set(english_features(claim, printed, index).values()) == {0.0} and not english_weight(claim, printed, index)
    assert share("市级管理部门", printed, index) == 0.0


def test_the_share_of_words_is_that_of_the_translation(index: Index, printed: Candidate) -> None:
    assert translation(printed, index)
    assert share("municipal departments", printed, index) == 1.0
    assert 0 < share("municipal departments and xylophones", printed, index) < 1
