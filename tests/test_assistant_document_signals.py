"""What of a question the passages of a document lack."""

from __future__ import annotations

from dataclasses import replace

import pytest

from assistant.document_signals import document_signals
from index.collection import Collection
from index.divisions import read_divisions
from index.search import Index

NOTICES = {
    "boats": "渔船更新补助\n对更新渔船的单位，按照投资额的一半给予补助。",
    "lifts": "电梯更新补助\n对更新电梯的小区，按照投资额的一半给予补助。",
}


@pytest.fixture(scope="module")
def notices(bundled_index: Index) -> Collection:
    some = next(iter(bundled_index.policies.values()))
    return Collection(
        [replace(some, id=id, title=text.split("\n")[0], text=text) for id, text in NOTICES.items()], read_divisions()
    )


def missing(question: str, notices: Collection) -> dict[str, float]:
    return {document: signals.missing for document, signals in document_signals(question, notices)}


def test_a_passage_without_the_thing_asked_lacks_its_words(notices: Collection) -> None:
    found = missing("渔船更新补助多少？", notices)
    assert found["boats"] < found["lifts"]


def test_more_that_is_asked_and_not_said_is_more_that_is_missing(notices: Collection) -> None:
    short, long = missing("渔船更新补助多少？", notices), missing("渔船更新补助的验收流程多少？", notices)
    assert short["boats"] < long["boats"]


def test_characters_of_grammar_are_not_missed(notices: Collection) -> None:
    plain, wordy = missing("渔船更新补助多少？", notices), missing("渔船更新的补助是多少呢？", notices)
    assert plain == wordy


def test_a_document_of_the_place_asked_need_not_name_it_again(notices: Collection) -> None:
    ours, others = replace(notices.policies[0], title="杭州市更新渔船的通知"), notices.policies[1]
    signals = dict(document_signals("杭州市渔船更新补助多少？", Collection([ours, others], read_divisions())))
    assert signals["boats"].same and not signals["boats"].unnamed
    assert signals["lifts"].unnamed
