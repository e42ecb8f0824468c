"""What a ban is on stands before it, and a sentence that lists two cases is read by the one meant."""

from __future__ import annotations

import pytest

from assistant.claims.verify_text import verify_text
from index.search import Index


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        (
            "Environmental authorities must turn down outright any project that does not fit a zone's industrial positioning, according to the development-zone reform and innovation plan.",
            "supported",
        ),
        (
            "Environmental authorities may approve any project that does not fit a zone's industrial positioning, according to the development-zone reform and innovation plan.",
            "contradicted",
        ),
        ("促进开发区改革创新实施方案规定，园区不得引进列入本园区限制发展产业名录的项目。", "supported"),
        ("促进开发区改革创新实施方案规定，园区不准引进本园区限制发展产业名录里的项目。", "supported"),
        ("促进开发区改革创新实施方案规定，园区可以引进列入本园区限制发展产业名录的项目。", "contradicted"),
        ("促进开发区改革创新实施方案规定，本园区限制发展产业名录的项目允许引进落地。", "contradicted"),
        ("促进开发区改革创新实施方案规定，限制发展产业名录的项目不允许落地。", "supported"),
        (
            "By the development-zone reform template, raising a regional-level zone to national level needs the autonomous region government to apply to the State Council.",
            "supported",
        ),
        (
            "By the development-zone reform template, raising a regional-level zone to national level is approved by the regional government itself.",
            "contradicted",
        ),
        ("按范本，自治区级开发区升级为国家级开发区，要由自治区人民政府报请国务院审批。", "supported"),
        ("按范本，自治区级开发区升级为国家级开发区，由所在地人民政府报自治区人民政府审批。", "contradicted"),
    ],
)
def test_a_ban_is_read_with_what_is_put_before_it_and_a_case_by_its_own_reading(
    bundled_index: Index, text: str, verdict: str
) -> None:
    assert verify_text(text, [], bundled_index).verdict == verdict
