from __future__ import annotations

import os
from pathlib import Path

import pytest
import yaml

import assistant.gate_words
from assistant.gate_words import plain, unsaid
from assistant.open import open_assistant
from assistant.settings import read_settings
from index.search import Index

FOLDER = Path(assistant.gate_words.__file__).parent
LIGHT = yaml.safe_load((FOLDER / "gate_light.yaml").read_text("utf-8"))


@pytest.fixture(scope="module")
def index() -> Index:
    return open_assistant(read_settings(os.environ)).index


def test_no_light_word_is_one_that_changes_the_meaning() -> None:
    words = [word for language in LIGHT.values() for listed in language.values() for word in listed]
    assert all(isinstance(word, str) for word in words)
    assert not [word for word in words for said, _ in plain().bound if said.fullmatch(word)]


@pytest.mark.parametrize(
    ("sentence", "own", "lost"),
    [
        ("你们遇到的这件事，由面包局出面检查面包店。", "面包局检查面包店", ""),
        ("由面包局出面关闭面包店。", "面包局检查面包店", "关闭面包店"),
        ("Clearer labels, for the shape: the office looks at bakeries.", "labels bakeries office", ""),
        ("The office closes bakeries.", "the office inspects bakeries", "closes"),
        ("对面包店共给予20万元。", "对面包店每家给予20万元", "共"),
        ("对面包店共给予20万元。", "对面包店给予20万元", ""),
        ("对既检查又培训的面包店给予20万元。", "对检查或培训的面包店给予20万元", "既"),
        ("The office inspects bakeries at least once a year.", "the office inspects bakeries once a year", "at least "),
        ("The office inspects bakeries before it closes.", "the office inspects bakeries when it closes", "before"),
        ("The office inspects another bakery.", "the office inspects its bakery", "another"),
        ("用自有面包店。", "面包店", "自有"),
        ("由南宁市、北海市人民政府办理。", "南宁、北海市人民政府", ""),
    ],
)
def test_light_words_are_let_through_and_no_others(sentence: str, own: str, lost: str, index: Index) -> None:
    assert unsaid(sentence, own, "", index) == lost
