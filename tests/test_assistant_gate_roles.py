from __future__ import annotations

import os
from dataclasses import replace

import pytest

from assistant.chat import Assistant
from assistant.gate_roles import keeps_roles
from assistant.gate_sources import Sources
from assistant.open import open_assistant
from assistant.phrase import named_sources
from assistant.settings import read_settings

LED = "广西高新区托管共建由谁牵头、谁配合？"
LED_EN = "Who leads on work safety in zones under the development-zone reform plan?"


@pytest.fixture(scope="module")
def assistant() -> Assistant:
    return open_assistant(read_settings(os.environ))


def _found(assistant: Assistant, question: str, found: str) -> Sources:
    answer = assistant.answer([question])
    return replace(named_sources(answer, answer.citations, question, assistant.index), composed=found, findings="")


@pytest.mark.parametrize(
    ("sentence", "kept"),
    [
        ("由自治区科技厅牵头，财政厅和各地配合。", True),
        ("牵头单位是自治区科技厅。", True),
        ("由财政厅牵头，科技厅配合。", False),
        ("由自治区科技厅牵头，商务厅、各地配合。", True),  # one that no line names is a matter of another check
        ("各地牵头，自治区科技厅配合。", False),
        ("自治区科技厅和财政厅共同牵头。", False),
    ],
)
def test_who_leads_is_who_is_found_to(assistant: Assistant, sentence: str, kept: bool) -> None:
    assert keeps_roles(sentence, _found(assistant, LED, "牵头单位：自治区科技厅\n配合单位：自治区财政厅、各地")) is kept


@pytest.mark.parametrize(
    ("sentence", "kept"),
    [
        ("The Bureau of Bread leads, with all localities supporting.", True),
        ("The Bureau of Bread takes the lead, supported by all localities.", True),
        ("All localities lead this work.", False),
        ("The Bureau of Bread and the Office of Cakes lead together.", False),
        ("The Office of Cakes cooperates, while the Bureau of Bread leads.", True),
    ],
)
def test_who_leads_in_english_is_who_is_found_to(assistant: Assistant, sentence: str, kept: bool) -> None:
    found = "Lead: Bureau of Bread (面包局)\nSupporting: Office of Cakes (糕点办), all localities (各地)"
    assert keeps_roles(sentence, _found(assistant, LED_EN, found)) is kept
