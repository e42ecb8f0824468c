"""What is told to be done at a time, or so long after, held against the term that a text sets."""

from __future__ import annotations

import pytest

from assistant.calendar_told import calendar_told
from assistant.chat import Assistant
from assistant.kept_term import kept_term
from assistant.term_length import terms_told


@pytest.mark.parametrize(
    ("text", "english", "first", "last", "year"),
    [
        ("每年3月底前提出", False, (3, 21), (3, 31), None),
        ("四月底才提出", False, (4, 21), (4, 30), None),
        ("2月提出", False, (2, 1), (2, 29), None),
        ("2023年底前", False, (11, 1), (12, 31), 2023),
        ("at the end of April", True, (4, 21), (4, 30), None),
        ("on 15 March 2024", True, (3, 15), (3, 15), 2024),
        ("in early 2024", True, (1, 1), (3, 31), 2024),
        ("in 2023", True, (1, 1), (12, 31), 2023),
        ("2022年年底前", False, (11, 1), (12, 31), 2022),
    ],
)
def test_a_time_is_its_first_and_last_day(
    text: str, english: bool, first: tuple[int, int], last: tuple[int, int], year: int | None
) -> None:
    (told,) = calendar_told(text, english=english)
    assert (told.first, told.last, told.year) == (first, last, year)


@pytest.mark.parametrize(
    ("text", "english"),
    [
        ("31 February", True),
        ("2月30日", False),
        ("2023年2月29日", False),
        ("13月", False),
        ("uses 2000 tonnes a year", True),
        ("RMB 1990 for each", True),
        ("2000 workers", True),
    ],
)
def test_no_day_of_the_calendar_and_no_year_is_no_time(text: str, english: bool) -> None:
    assert not list(calendar_told(text, english=english))


@pytest.mark.parametrize(("text", "told"), [("May we report in May?", 1), ("May a firm apply?", 0), ("By 3 May", 1)])
def test_may_is_a_month_only_where_it_is_one(text: str, told: int) -> None:
    assert len(list(calendar_told(text, english=True))) == told


@pytest.mark.parametrize(
    ("question", "text", "kept"),
    [
        ("结果公布14天后报告", "15天内报告", True),
        ("结果公布15天后报告", "15天内报告", True),
        ("结果公布16天后报告", "15天内报告", False),
        ("结果公布两周后报告", "15天内报告", True),
        ("三月底提出", "每年3月底前提出", True),
        ("4月初提出", "每年3月底前提出", False),
        ("2024年1月推行", "2023年底前推行", False),
        ("2023年10月推行", "2023年底前推行", True),
        ("结果公布半个月后报告", "15天内报告", True),
        ("结果公布一个半月后报告", "15天内报告", False),
        ("结果公布一个月后报告", "30天内报告", None),
        ("3月推行", "2023年底前推行", None),
        ("去年推行", "2023年底前推行", None),
    ],
)
def test_a_term_is_kept_up_to_its_last_day(question: str, text: str, kept: bool | None) -> None:
    assert kept_term(question, [text], english=False) is kept


@pytest.mark.parametrize(
    ("question", "decision"),
    [
        ("Under the zone-reform template, would the leading group's office still be on time if it put forward the yearly work plan at the end of April?", "no"),
        ("Under the zone-reform template, would the leading group's office be on time if it put forward the yearly work plan on 15 March?", "yes"),
        ("领导小组办公室2月提出年度工作方案，按时吗（范本）", "yes"),
        ("范本里年度具体工作方案能拖到5月再提出吗", "no"),
        ("In Guangdong the city of a demoted zone files its written report 12 days after the results. Is that in time?", "yes"),
        ("In Guangdong the city of a demoted zone files its written report 16 days after the results. Is that too late?", "yes"),
        ("In Guangdong a downgraded zone's city hands in its written report one week after the results; has it missed the deadline?", "no"),
        ("安全风险评估在2022年12月做完来得及吗？", "yes"),
        ("南通安全风险评估2023年3月才做完来得及吗？", "no"),
        ("年度工作方案4月初才报可以吗？", "no"),
        ("年度工作方案3月初才报可以吗？", "yes"),
        ("广西经开区标准地2024年1月才全面推行，算按期吗", "no"),
        ("广西高新区到2025年总数达到20家，2026年才达到算按时吗", "no"),
    ],
)  # fmt: skip
def test_whether_it_is_in_time_is_told(question: str, decision: str, assistant: Assistant) -> None:
    assert assistant.answer([question]).decision == decision


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("一年半", [("1.5", "year")]),
        ("半年", [("6", "month")]),
        ("上半年", []),
        ("a year and a half", [("18", "month")]),
        ("three weeks", [("21", "day")]),
        ("一个半月", [("45", "day")]),
    ],
)
def test_terms_in_words_are_read(text: str, told: list[tuple[str, str]]) -> None:
    assert [(str(one.value), one.unit) for one in terms_told(text)[1]] == told


@pytest.mark.parametrize(
    ("question", "decision"),
    [
        ("整改期拖到两年可以吗？", "no"),
        ("整改期能延到18个月吗？", "no"),
        ("整改期可以是半年吗？", None),
        ("整改期能拖到一年半吗？", "no"),
        ("整改期能拖到两年半吗？", "no"),
        ("整改期能拖到十二个月吗？", "yes"),
        ("整改期能拖到8个月吗？", None),
        ("整改期是两年吗？", "no"),
        ("整改期是一年吗？", "yes"),
        ("If the city reports three weeks after the result is published, is that in time?", None),
    ],
)
def test_a_term_is_held_against_the_one_of_its_name(question: str, decision: str | None, assistant: Assistant) -> None:
    assert assistant.answer([question]).decision == decision
