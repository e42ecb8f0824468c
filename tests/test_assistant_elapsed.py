"""The days between two dates of a question."""

from __future__ import annotations

import pytest

from assistant.elapsed import days_between


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("结果8月28日公布，今天9月5日", 8),
        ("6月2日出的结果，今天13号", 11),
        ("published on 20 March, today is 29 March", 9),
        ("it came out on June 2 and today is the 13th", 11),
        ("8月9日公布，今天8月2日", 0),  # not in order
        ("8月9日公布", 0),
        ("2月30日公布，今天3月2日", 0),
        ("45号楼在6月", 0),
    ],
)
def test_days_between_two_dates(text: str, days: int) -> None:
    assert days_between(text) == days
