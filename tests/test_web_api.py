from __future__ import annotations

import json
import re
from collections.abc import Iterator

import pytest
from fastapi.testclient import TestClient
from web_fake import FakeAssistant

from assistant.api import create_api
from assistant.web.headers import OwnOriginOnly
from assistant.web.page import mount_page


@pytest.fixture(scope="module")
def client() -> Iterator[TestClient]:
    app = create_api(FakeAssistant())
    app.add_middleware(OwnOriginOnly)
    mount_page(app, FakeAssistant(), {"zh": "请拨打 12345", "en": "please call 12345"})
    with TestClient(app, raise_server_exceptions=False) as client:
        yield client


def test_health(client: TestClient) -> None:
    assert client.get("/healthz").json() == {"status": "ok"}


def test_a_question_gets_the_answer_of_the_contract(client: TestClient) -> None:
    reply = client.post(
        "/api/ask", json={"turns": ["能拿多少钱"], "as_of": "2026-01-01", "id": "q1", "note": "kept out"}
    )
    assert reply.status_code == 200
    assert reply.json() == json.loads(json.dumps(_answer("能拿多少钱")))


def _answer(question: str) -> dict[str, object]:
    answer = FakeAssistant().answer([question]).named("q1").as_json()
    return {**answer, "receipt": {"as_of": "2026-01-01", "model": None}}


def test_no_date_is_today(client: TestClient) -> None:
    assert client.post("/api/ask", json={"turns": ["x"], "as_of": None}).status_code == 200


@pytest.mark.parametrize(
    ("body", "said"),
    [
        (b"nonsense", "JSON"),
        (b"[1]", "body"),
        (b"{}", "turns"),
        (b'{"turns": []}', "turns"),
        (b'{"turns": "x"}', "turns"),
        (b'{"turns": [7]}', "turns.0"),
        (b'{"turns": ["x"], "as_of": "yesterday"}', "as_of"),
        (b'{"turns": ["x", "  "]}', "turns[1] is empty"),
        (b'{"turns": ["a\\u0000b"]}', "turns[0] holds control characters"),
        (b'{"turns": ["\\ud800"]}', "turns"),
        (json.dumps({"turns": ["x" * 100_000]}).encode(), "turns[0] is too long"),
        (b'{"turns": ["a mistake"]}', "the question cannot be used"),
    ],
)
def test_bad_input_is_one_line_and_400(client: TestClient, body: bytes, said: str) -> None:
    reply = client.post("/api/ask", content=body, headers={"content-type": "application/json"})
    assert reply.status_code == 400
    assert list(reply.json()) == ["error"]
    line = reply.json()["error"]
    assert said in line and "\n" not in line and len(line) < 300


def test_a_failure_tells_nothing_of_itself(client: TestClient) -> None:
    reply = client.post("/api/ask", json={"turns": ["explode"]})
    assert reply.status_code == 500 and "secret" not in reply.text and list(reply.json()) == ["error"]


def test_the_page_is_served_and_may_load_from_its_own_origin_alone(client: TestClient) -> None:
    reply = client.get("/")
    assert reply.status_code == 200 and "政策咨询助手" in reply.text
    assert "default-src 'self'" in reply.headers["content-security-policy"]
    loads = re.findall(r"<(?:script|link|img)[^>]+(?:src|href)=[\"'](https?:)?//", reply.text)
    assert loads == []


def test_no_documentation_page_that_loads_from_elsewhere(client: TestClient) -> None:
    assert client.get("/docs").status_code == 404 and client.get("/redoc").status_code == 404
