from __future__ import annotations

from dataclasses import replace

import pytest
from web_fake import AMOUNT, CITATION, EN, EVIL, POLICY, ZH, FakeAssistant

from assistant.api import LIMIT
from assistant.types import Understood
from assistant.web.answer import prefixes, sections
from assistant.web.conversation import Exchange, History, ask, conversation
from assistant.web.words import words

PAGE = words("zh")


def last(question: str, history: History = ()) -> tuple[str, History]:
    *_, final = ask(FakeAssistant(), history, question, PAGE)
    return final


def test_an_answer_comes_step_by_step_question_first() -> None:
    steps = [html for html, _ in ask(FakeAssistant(), (), "能拿多少钱", PAGE)]
    assert "能拿多少钱" in steps[0] and PAGE("working") in steps[0]
    assert "100万元" in steps[1] and 'class="amounts"' not in steps[1]
    order = ['class="amounts"', 'class="notices"', 'class="sources"', 'class="closing"']
    first = [next(place for place, html in enumerate(steps) if part in html) for part in order]
    assert first == sorted(first) and len(set(first)) == len(first)


def test_the_last_step_is_the_settled_page() -> None:
    html, history = last("能拿多少钱")
    assert html == conversation(FakeAssistant(), history, PAGE)


def test_the_turns_of_the_asker_are_carried() -> None:
    assistant = FakeAssistant()
    *_, (_, history) = ask(assistant, (), "first", PAGE)
    *_, (_, history) = ask(assistant, history, "second", PAGE)
    assert assistant.asked[-1] == ["first", "second"]
    assert [exchange.question for exchange in history] == ["first", "second"]


@pytest.mark.parametrize(
    ("question", "line"),
    [
        ("", "请先输入"),
        ("   \n", "请先输入"),
        ("问" * 100_000, f"精简到{LIMIT:,}字以内"),
        ("a\x00b", "控制字符"),
        ("a\x1b[31m", "控制字符"),
        ("a\ud800", "控制字符"),
        ("please explode", "暂时未能答复"),
        ("a mistake", "暂时未能答复"),
    ],
)
def test_bad_input_gets_a_polite_line(question: str, line: str) -> None:
    html, history = last(question)
    assert line in html and "secret" not in html and "Traceback" not in html
    assert "\x00" not in html and len(html) < 3000
    assert html.encode("utf-8")
    assert history[-1].answer is None


def test_a_bad_question_is_no_turn_and_leaves_with_the_next() -> None:
    _, history = last("first")
    _, history = last("", history)
    html, history = last("second", history)
    assert [exchange.question for exchange in history] == ["first", "second"]
    assert PAGE("fault.empty") not in html


def test_html_in_a_question_is_escaped_in_the_question_and_in_the_answer() -> None:
    html, _ = last("<img src=http://evil.example/t.png onerror=alert(1)>")
    assert "<img" not in html
    assert html.count("&lt;img src=http://evil.example/t.png") >= 2


def test_a_refusal_shows_no_amounts() -> None:
    html, _ = last("weather")
    assert 'class="amounts"' not in html and words("en")("type.refuse") in html


def test_labels_follow_the_language_of_the_answer() -> None:
    html, _ = last("What subsidy")
    assert words("en")("amounts") in html and 'lang="en"' in html


def test_readings_are_shown_and_chips_name_title_and_clause() -> None:
    html, _ = last("能拿多少钱")
    assert "读法一 · 100万元" in html and "认定级别 &lt;b&gt;" in html
    assert "①" in html and "关于支持园区的 若干措施" in html and "(一)" in html


def test_the_copy_button_carries_text_and_sources() -> None:
    html, _ = last("能拿多少钱")
    assert "一次性给予100万元。" in html.split('data-text="')[1].split('" data-done')[0]


def test_unknown_markers_and_evil_titles_do_no_harm() -> None:
    answer = FakeAssistant().answer(["能拿多少钱"])
    parts = "".join(sections(answer, 0, {"zones": EVIL}, PAGE))
    assert "<img" not in parts and "见[9]" in parts and CITATION.n == AMOUNT.citation


@pytest.mark.parametrize("text", [ZH, EN, "", "无句号", "一。" * 100])
def test_prefixes_begin_the_text_and_stay_few(text: str) -> None:
    found = list(prefixes(text))
    assert all(text.startswith(prefix) and len(prefix) < len(text) for prefix in found)
    assert len(found) <= 12


def test_the_welcome_offers_examples_in_each_language() -> None:
    for language in ("zh", "en"):
        page = words(language)
        html = conversation(FakeAssistant(), (), page)
        assert html.count('data-act="ask"') == len(page.examples) and page("welcome") in html


def test_a_fault_is_told_in_the_language_of_the_page() -> None:
    assert "Please type" in conversation(FakeAssistant(), (Exchange("", fault="empty"),), words("en"))


def test_what_was_understood_and_what_to_ask_next_are_shown_escaped() -> None:
    answer = replace(
        FakeAssistant().answer(["能拿多少钱"]),
        understood=(Understood("zone_type", "园区类型", "高新区<b>"),),
        mended=(("瞪铃企业", "瞪羚企业"),),
        next_questions=("那自治区级的<i>呢？",),
    )
    parts = "".join(sections(answer, 3, {"zones": POLICY}, PAGE))
    assert "“瞪铃企业”按“瞪羚企业”理解；园区类型：高新区&lt;b&gt;" in parts
    assert 'data-act="ask" data-turn="3" data-next="0">那自治区级的&lt;i&gt;呢？' in parts


def test_without_anything_understood_nothing_is_said_of_it() -> None:
    assert "understood" not in "".join(sections(FakeAssistant().answer(["能拿多少钱"]), 0, {"zones": POLICY}, PAGE))
