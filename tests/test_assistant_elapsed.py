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
        ("考核结果6月2日发布，要求15日内书面报告", 0),  # no to-day
        ("结果6月2日发布，要求15日内书面报告，今天6月13日", 11),
        ("结果2024年6月2日发布，今天是2025年6月13日", 376),
        ("came out 2 June 2024 and today is 13 June 2025", 376),
        ("came out June 2, 2025 and today is June 13, 2025", 11),
        ("2024年2月25日公布，今天2024年3月5日", 9),
        ("2024年2月25日公布，今天3月5日", 9),
        ("2月25日公布，今天3月5日", 0),  # which year is not told
        ("6月2日发布的20号文件公布考核结果", 0),
        ("6月2日发布的20号文件，今天6月9日", 7),
        ("考核6月1日到6月30日", 0),
        ("the last 5 may be downgraded, the result came on June 2", 0),
        ("published on 3 May, now it is 10 May", 7),
    ],
)
def test_days_between_two_dates(text: str, days: int) -> None:
    assert days_between(text) == days
