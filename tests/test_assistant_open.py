from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from assistant.errors import BadInput
from assistant.open import as_date, open_assistant, rule_documents
from assistant.settings import Settings, read_settings
from tests.assistant_parts import policy


def test_an_empty_environment_gives_what_stands_in_the_contract() -> None:
    assert read_settings({}) == Settings()
    assert read_settings({"PORT": "", "HOST": "", "INDEX_URL": ""}) == Settings()
    assert (Settings().host, Settings().port) == ("127.0.0.1", 7860)


def test_settings_come_from_the_environment() -> None:
    read = read_settings({"PORT": "8080", "HOST": "0.0.0.0", "INDEX_URL": "/x", "ENCODER": "/y", "CONTACT_ZH": "电话"})
    assert (read.port, read.host, read.index, read.encoder, read.contact_zh) == (8080, "0.0.0.0", "/x", "/y", "电话")


@pytest.mark.parametrize("port", ["http", "0", "65536", "-1", "7860.0", "1e3", "²", "7 8"])
def test_a_port_that_is_none_is_named(port: str) -> None:
    with pytest.raises(BadInput, match="PORT") as fault:
        read_settings({"PORT": port})
    assert "\n" not in str(fault.value)


def test_a_bad_encoder_path_is_told_in_one_line(tmp_path: Path) -> None:
    with pytest.raises(BadInput, match="none") as fault:
        open_assistant(Settings(index=str(tmp_path / "index"), encoder=str(tmp_path / "none")))
    assert "\n" not in str(fault.value)


def test_an_index_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("no folder", "utf-8")
    with pytest.raises(BadInput) as fault:
        open_assistant(Settings(index=str(tmp_path / "file")))
    assert "\n" not in str(fault.value) and str(tmp_path / "file") in str(fault.value)


def test_the_checker_is_told_of_each_policy() -> None:
    held = policy(region="guangxi", zone_types=("hitech",), status="draft", effective_to=date(2023, 12, 31))
    document = rule_documents({"d": held})["d"]
    assert (document.status, document.region, document.zone_types) == ("draft", "guangxi", ("hitech",))
    assert (document.effective_from, document.effective_to) == (None, date(2023, 12, 31))


def test_a_date_is_year_month_day() -> None:
    assert as_date("2026-01-31") == date(2026, 1, 31)
    for wrong in ("", "soon", "2026-02-30", "31.1.2026", "2026-1-1"):
        with pytest.raises(BadInput, match="YYYY-MM-DD"):
            as_date(wrong)
