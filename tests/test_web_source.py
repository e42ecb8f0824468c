from __future__ import annotations

import re
from dataclasses import replace
from html import unescape

import gradio as gr
import pytest
from web_fake import CITATION, POLICY, QUOTE, TEXT, FakeAssistant, cite

from assistant.web.conversation import Exchange
from assistant.web.events import Events
from assistant.web.source import Opened, opened, panel
from assistant.web.words import words

PAGE = words("zh")
EVENTS = Events(FakeAssistant(), {"zh": "12345", "en": "12345"})


def shown(view: Opened | None) -> str:
    return panel(FakeAssistant(), view, False, PAGE)


def text_of(html: str) -> str:
    """The characters a browser would hold for the text of the policy."""
    inner = html.split('<div class="original-text" lang="zh">')[1].rsplit("</div>", 1)[0]
    return unescape(re.sub(r"<[^>]+>", "", inner))


def marked(html: str) -> list[str]:
    return [unescape(found) for found in re.findall(r'<mark id="quoted" class="quoted">(.*?)</mark>', html, re.DOTALL)]


@pytest.mark.parametrize(
    "quote", [QUOTE, "对新认定", "机构。\n　　对新", "登记。\n(四)考核", "<b>依法</b>办理 & 登记", TEXT]
)
def test_the_mark_holds_exactly_the_quoted_characters(quote: str) -> None:
    assert marked(shown(opened(cite(quote)))) == [quote]


def test_every_start_and_end_is_marked_exactly_and_no_character_is_lost() -> None:
    for start in range(0, len(TEXT), 3):
        for end in range(start + 1, min(len(TEXT), start + 30), 5):
            html = shown(Opened("zones", (), start, end, full=True))
            assert marked(html) == [TEXT[start:end]]
            assert text_of(html).startswith(TEXT) and text_of(html)[len(TEXT) :] in ("", PAGE("excerpt"))


def test_the_english_page_shows_what_the_quoted_words_say() -> None:
    english = panel(FakeAssistant(), opened(cite(QUOTE)), False, words("en"))
    assert '<div class="translation">' in english and "RMB 1 million, &lt;once&gt;." in english
    assert "translation" not in shown(opened(cite(QUOTE)))
    assert "translation" not in panel(FakeAssistant(), opened(cite("机构。\n　　对新")), False, words("en"))


def test_the_panel_shows_title_status_path_and_facts() -> None:
    html = shown(opened(CITATION))
    for part in (
        "关于支持园区的 若干措施",
        PAGE("status.draft"),
        "一、支持创新",
        "(一)新型研发机构",
        "某某委",
        "2021-03-01",
    ):
        assert part in html


def test_a_part_is_shown_first_and_the_whole_on_request() -> None:
    view = opened(CITATION)
    assert "(四)考核" not in shown(view) and "(二)人才" in shown(view)
    assert "(四)考核" in shown(replace(view, full=True))


def test_html_and_templates_in_a_policy_are_escaped() -> None:
    html = shown(Opened("zones"))
    assert "<b>依法" not in html and "&lt;b&gt;依法&lt;/b&gt;办理 &amp; 登记" in html
    assert "<script" not in shown(Opened("evil")) and "<img" not in shown(Opened("evil")) + shown(None)


def test_an_unknown_document_gets_a_line() -> None:
    assert PAGE("source_missing") in shown(Opened("nowhere"))


def clicked(data: object, view: Opened | None = None) -> tuple[Opened | None, str]:
    history = (Exchange("能拿多少钱", FakeAssistant().answer(["能拿多少钱"])),)
    after, html = EVENTS.open(gr.EventData(None, data), history, view, "zh")
    return after, html


def test_a_click_on_a_marker_opens_its_citation() -> None:
    after, html = clicked({"act": "open", "turn": "0", "n": "1"})
    assert after == opened(CITATION) and marked(html) == [QUOTE]


@pytest.mark.parametrize(
    "data",
    [
        None, [], "x", {}, {"act": "open"}, {"act": "full"}, {"act": "nonsense"}, {"act": "read", "document": "../x"},
        {"act": "open", "turn": "9", "n": "1"}, {"act": "open", "turn": "-1", "n": "1"},
        {"act": "open", "turn": "0", "n": "²"}, {"act": "open", "turn": 0, "n": {}},
    ],
)  # fmt: skip
def test_a_forged_click_does_no_harm(data: object) -> None:
    after, html = clicked(data)
    assert after is None and POLICY.title.split()[0] in html


def test_the_panel_turns_full_and_back_and_closes() -> None:
    view = opened(CITATION)
    assert clicked({"act": "full"}, view)[0] == replace(view, full=True)
    assert clicked({"act": "excerpt"}, replace(view, full=True))[0] == view
    assert clicked({"act": "close"}, view)[0] is None
    assert 'class="sheet list open"' in clicked({"act": "list"})[1]


def test_switching_the_language_keeps_the_conversation() -> None:
    history = (Exchange("能拿多少钱", FakeAssistant().answer(["能拿多少钱"])),)
    language, head, talk, source, *_ = EVENTS.speak("en", history, opened(CITATION))
    assert language == "en" and "Policy Assistant" in head
    assert "能拿多少钱" in talk and "100万元" in talk
    assert marked(source) == [QUOTE] and words("en")("status.draft") in source
