from __future__ import annotations

from datetime import date

import pytest

from assistant.notices import status_notices
from assistant.types import Language
from index.types import Policy
from tests.assistant_parts import citation, policy

TEXT = "给予支持。"
TODAY = date(2026, 1, 1)


def kinds(held: Policy, as_of: date = TODAY) -> list[str]:
    return [one.kind for one in status_notices([citation(TEXT, TEXT)], {"d": held}, "zh", as_of)]


@pytest.mark.parametrize(
    ("status", "expected"),
    [
        ("draft", ["draft"]),
        ("template", ["template"]),
        ("expired", ["expired"]),
        ("unknown", ["undated"]),
        ("in_force", []),
    ],
)
def test_the_status_of_a_document_limits_the_answer(status: str, expected: list[str]) -> None:
    term = None if status == "expired" else date(2030, 1, 1)
    assert kinds(policy(TEXT, status=status, effective_to=term)) == expected


def test_a_document_that_has_expired_was_in_force_in_its_term() -> None:
    held = policy(TEXT, status="expired", effective_to=date(2020, 12, 31))
    assert (kinds(held, date(2019, 1, 1)), kinds(held)) == ([], ["expired"])


@pytest.mark.parametrize(("as_of", "expected"), [(date(2025, 12, 31), []), (date(2026, 1, 1), ["expired"])])
def test_a_period_that_has_passed_on_the_date_asked(as_of: date, expected: list[str]) -> None:
    assert kinds(policy(TEXT, status="in_force", effective_to=date(2025, 12, 31)), as_of) == expected


@pytest.mark.parametrize(("language", "words"), [("zh", ["措施", "2025-12-31"]), ("en", ["Measures", "2025-12-31"])])
def test_a_notice_names_the_document_and_the_date(language: Language, words: list[str]) -> None:
    held = policy(TEXT, status="expired", effective_to=date(2025, 12, 31))
    (notice,) = status_notices([citation(TEXT, TEXT)], {"d": held}, language, TODAY)
    assert all(word in notice.text for word in words) and notice.document == "d"


def test_one_notice_a_document_however_often_it_is_cited() -> None:
    cited = [citation(TEXT, TEXT), citation(TEXT, "支持", 2), citation(TEXT, TEXT, 3, document="e")]
    held = {"d": policy(TEXT, status="draft"), "e": policy(TEXT, id="e")}
    assert [(one.document, one.kind) for one in status_notices(cited, held, "zh", TODAY)] == [
        ("d", "draft"), ("e", "undated"),
    ]  # fmt: skip
    assert status_notices([], held, "zh", TODAY) == ()
