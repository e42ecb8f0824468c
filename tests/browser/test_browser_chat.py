"""Drives the real page in a real browser: ask, open a source, switch the language, on a desk and on a phone."""

from __future__ import annotations

import os
import re
import shutil
import signal
import socket
import subprocess
import sys
import time
import urllib.request
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any
from urllib.error import URLError
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Browser, Page, expect, sync_playwright

from tests.model_server import Reply, model_server, spoken

ROOT = Path(__file__).parents[2]
BROWSERS = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
DESK, PHONE = (1440, 900), (390, 844)
ZH = "我们刚认定的新型研发机构能拿多少钱"
EN = "What subsidy does a newly certified regional new R&D institution get?"
START_SECONDS = 90
SHOWN_MILLISECONDS = 20_000  # a busy machine shows late what it shows


pytestmark = pytest.mark.browser
Visit = Callable[..., Page]


def free_port() -> int:
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        return int(listener.getsockname()[1])


def answers(address: str) -> bool:
    try:
        with urllib.request.urlopen(f"{address}/healthz", timeout=2) as reply:
            return bool(reply.status == 200)
    except (URLError, OSError):
        return False


@pytest.fixture(scope="module")
def command() -> list[str]:
    """The program under test; CHAT_PROGRAM names another that listens on PORT."""
    return [sys.executable, os.environ.get("CHAT_PROGRAM", "app.py")]


@contextmanager
def serving(command: list[str], folder: Path, **settings: str) -> Iterator[str]:
    """The address at which a program serves; fails where it does not, or leaves a traceback."""
    port, log = free_port(), folder / "log"
    with log.open("wb") as out:
        own = {"PORT": str(port), "HOST": "127.0.0.1", **settings}
        process = subprocess.Popen(command, cwd=ROOT, stdout=out, stderr=out, env={**os.environ, **own})
    address = f"http://127.0.0.1:{port}"
    try:
        deadline = time.monotonic() + START_SECONDS
        while not answers(address):
            assert process.poll() is None, log.read_text(encoding="utf-8")
            assert time.monotonic() < deadline, (
                f"not serving after {START_SECONDS} s: {log.read_text(encoding='utf-8')}"
            )
            time.sleep(0.2)
        yield address
        assert "Traceback" not in log.read_text(encoding="utf-8")
    finally:
        process.send_signal(signal.SIGTERM)
        process.wait(timeout=20)


@pytest.fixture(scope="module")
def address(command: list[str], tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    with serving(command, tmp_path_factory.mktemp("chat")) as address:
        yield address


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    found = os.environ.get("CHROMIUM") or next(filter(None, map(shutil.which, BROWSERS)), None)
    assert found, f"no browser: install one of {', '.join(BROWSERS)}, for example: apt-get install -y chromium"
    expect.set_options(timeout=SHOWN_MILLISECONDS)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=found, args=["--no-sandbox"])
        yield browser
        browser.close()


@pytest.fixture
def visit(browser: Browser, address: str) -> Iterator[Visit]:
    """Opens the page for a browser of a language and a size; fails where a request leaves the machine."""
    asked: list[str] = []
    faults: list[str] = []
    contexts = []

    def open_page(locale: str = "zh-CN", size: tuple[int, int] = DESK) -> Page:
        context = browser.new_context(locale=locale, viewport={"width": size[0], "height": size[1]})
        contexts.append(context)
        page = context.new_page()
        page.on("request", lambda request: asked.append(request.url))
        page.on("pageerror", lambda error: faults.append(str(error)))
        page.goto(address)
        greeting = "您好" if locale.startswith("zh") else "Which policy"
        expect(page.locator(".welcome h2")).to_contain_text(greeting)
        return page

    yield open_page
    for context in contexts:
        context.close()
    outside = [url for url in asked if urlsplit(url).scheme in {"http", "https"} and not url.startswith(address)]
    assert outside == [] and faults == []


def ask(page: Page, question: str) -> None:
    before = page.locator(".closing").count()
    page.locator("#question textarea").fill(question)
    page.locator("#question textarea").press("Enter")
    expect(page.locator(".closing")).to_have_count(before + 1)


def fits(page: Page) -> bool:
    return bool(page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"))


def quoted(page: Page) -> str:
    expect(page.locator("#quoted")).to_be_in_viewport()
    return page.locator("#quoted").text_content() or ""


def sources() -> dict[str, str]:
    return {path.stem: path.read_bytes().decode() for path in (ROOT / "index" / "policies").glob("*.txt")}


@pytest.mark.parametrize(("locale", "question"), [("zh-CN", ZH), ("en-US", EN)])
def test_the_headline_question_and_its_source(visit: Visit, address: str, locale: str, question: str) -> None:
    page = visit(locale)
    ask(page, question)
    citations = api_citations(page, address, question)
    assert page.locator(".chip").count() == len(citations) > 0
    for place, citation in enumerate(citations):
        page.locator(".chip").nth(place).click()
        expect(page.locator("#quoted")).to_have_count(1)
        page.wait_for_function(
            "quote => document.querySelector('#quoted').textContent === quote", arg=citation["quote"]
        )
        text = sources()[str(citation["document"])]
        assert quoted(page) == text[int(str(citation["start"])) : int(str(citation["end"]))]
        expect(page.locator(".policy h3")).to_be_in_viewport()
        expect(page.locator(".policy .badge")).to_be_in_viewport()
    page.locator(".text .cite").first.click()
    assert quoted(page)
    page.locator(".sheet .close").click()
    expect(page.locator("#quoted")).to_have_count(0)


def api_citations(page: Page, address: str, question: str) -> list[dict[str, object]]:
    reply = page.request.post(f"{address}/api/ask", data={"turns": [question], "as_of": None})
    assert reply.status == 200
    found: list[dict[str, object]] = reply.json()["citations"]
    return found


def test_on_a_phone_the_source_opens_over_the_chat(visit: Visit) -> None:
    page = visit("zh-CN", PHONE)
    assert fits(page)
    ask(page, ZH)
    assert fits(page)
    expect(page.locator("#beside")).to_be_hidden()
    page.locator(".chip").first.click()
    assert quoted(page) and fits(page)
    page.locator(".sheet .close").click()
    expect(page.locator("#beside")).to_be_hidden()
    expect(page.locator(".closing")).to_have_count(1)


def test_a_posted_image_is_text(visit: Visit) -> None:
    page = visit()
    evil = "<img src=http://evil.example/t.png onerror=\"document.body.dataset.hit='1'\"> **![x](http://evil.example/m.png)**"
    ask(page, evil)
    assert evil in (page.locator(".asked").inner_text())
    assert page.locator("#page img").count() == 0 and page.evaluate("document.body.dataset.hit ?? ''") == ""


def test_an_example_is_asked_by_a_click(visit: Visit) -> None:
    page = visit()
    example = page.locator(".example").first.inner_text()
    page.locator(".example").first.click()
    expect(page.locator(".closing")).to_have_count(1)
    assert page.locator(".asked").inner_text().strip() == example


def test_a_next_question_is_asked_by_a_click_and_offered_under_the_last_answer_only(visit: Visit) -> None:
    page = visit()
    ask(page, ZH)
    offered = page.locator(".next").first.inner_text()
    page.locator(".next").first.click()
    expect(page.locator(".closing")).to_have_count(2)
    assert page.locator(".asked").last.inner_text().strip() == offered
    expect(page.locator(".exchange").first.locator(".nexts")).to_be_hidden()


def test_the_switch_keeps_the_conversation_and_new_conversation_empties_it(visit: Visit) -> None:
    page = visit()
    ask(page, ZH)
    answer = page.locator(".text").inner_text()
    page.locator(".switch").click()
    expect(page.locator(".masthead h1")).to_have_text("Policy Assistant")
    expect(page.locator("#send")).to_have_text("Send")
    assert page.locator(".text").inner_text() == answer and page.evaluate("document.documentElement.lang") == "en"
    ask(page, EN)
    expect(page.locator(".exchange")).to_have_count(2)
    page.locator("#renew").click()
    expect(page.locator(".welcome h2")).to_contain_text("Which policy")
    page.reload()
    expect(page.locator(".welcome h2")).to_contain_text("Which policy")


@pytest.mark.parametrize("bad", ["", "   ", "问" * 100_000, "a\u0001b"])
def test_bad_input_gets_a_polite_line(visit: Visit, bad: str) -> None:
    page = visit()
    page.locator("#question textarea").fill(bad)
    page.locator("#send").click()
    expect(page.locator(".fault")).to_have_count(1)
    assert fits(page)
    ask(page, ZH)
    expect(page.locator(".fault")).to_have_count(0)


@pytest.mark.parametrize("size", [DESK, PHONE])
def test_a_comparison_is_a_table_whose_marks_open_their_sources(visit: Visit, size: tuple[int, int]) -> None:
    page = visit(size=size)
    ask(page, "国家重点实验室新认定，广西经开区和高新区的补助各是多少，有什么不同？")
    rows = page.locator(".text tbody tr")
    expect(rows).to_have_count(2)
    expect(rows.locator("th")).to_contain_text(["经开区", "高新区"])
    expect(rows.locator("td")).to_contain_text(["最高不超过1000万元", "1000万元"])
    expect(page.locator(".text > p").first).to_contain_text("数额不同")
    assert "|" not in page.locator(".text").inner_text() and fits(page)
    rows.locator(".cite").first.click()
    assert "不超过1000万元" in quoted(page)


def test_an_answer_can_be_copied(visit: Visit) -> None:
    page = visit()
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    ask(page, ZH)
    page.locator(".copy").click()
    expect(page.locator(".copy")).to_have_text("已复制")
    copied = page.evaluate("navigator.clipboard.readText()")
    assert "[1]" in copied and len(copied) > 40


def test_the_page_says_what_it_is_and_where_to_turn(visit: Visit) -> None:
    line = visit().locator(".footing").inner_text()
    assert "以政策原文为准" in line and "人工咨询" in line


def test_a_model_is_heard_sentence_by_sentence_and_never_unchecked(browser: Browser, tmp_path: Path) -> None:
    question = "广西高新区企业首次进入独角兽企业培育库，给多少钱？"
    true, false = "首次进入独角兽企业培育库的企业，每家可以得到100万元的前资助。", "首次入库的企业每家给予400万元。"
    ends = iter(("stall", "done"))

    def script(asked: dict[str, Any]) -> Reply:
        mark = re.findall(r"S[0-9A-F]{4}", asked["messages"][-1]["content"])[0]
        end = next(ends)
        return Reply([*spoken((false, [mark]), (true, [mark]), done=end == "done"), "\n"], ends=end)

    with (
        model_server(script) as model,
        serving([sys.executable, "app.py"], tmp_path, MODEL="m", MODEL_URL=model, MODEL_SECONDS="3") as address,
    ):
        page = browser.new_page(locale="zh-CN")
        page.goto(address)
        page.locator("#question textarea").fill(question)
        page.locator("#question textarea").press("Enter")
        expect(page.locator(".body[aria-busy] .text")).to_have_text(true)
        expect(page.locator(".closing")).to_have_count(1)
        expect(page.locator(".notice-model_withheld")).to_have_count(1)
        assert true not in page.locator(".text").inner_text()
        ask(page, question)
        expect(page.locator(".text").last).to_contain_text(true)
        expect(page.locator(".closing").last).to_contain_text("由语言模型组织文字")
        assert "400万" not in page.locator("#conversation").inner_text()
        page.close()
