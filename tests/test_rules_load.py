"""A rule file that is wrong stops the load, with file, rule and key in one line."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from assistant.rules.errors import RuleError
from assistant.rules.load import FOLDER, load_rulebook

RULE = """rules:
  - id: {id}
    kind: benefit
    title: {{zh: 甲, en: a}}
    clause: 一
    beneficiary: zone
    subject: {subject}
    {more}
    amount: {amount}
    per: {{zh: 每家, en: each}}
    anchors:
      - quote: 甲
        start: 0
        end: 1
        covers: [amount]
"""


def _load(home: Path, *, id: str = "new", subject: str = "{fact: first_entry, is: true}", more: str = "place: {}",
          amount: str = "{exact: 100万元}") -> None:  # fmt: skip
    file = home / "policies" / "guangxi-hitech-zones" / "99-new.yaml"
    file.write_text(RULE.format(id=id, subject=subject, more=more, amount=amount), encoding="utf-8")
    load_rulebook(home)


@pytest.fixture
def home(tmp_path: Path) -> Path:
    shutil.copy(FOLDER / "facts.yaml", tmp_path / "facts.yaml")
    shutil.copytree(FOLDER / "policies", tmp_path / "policies")
    return tmp_path


def test_the_rulebook_loads_and_its_hash_follows_its_files(home: Path) -> None:
    before = load_rulebook(home)
    assert before.sha256 == load_rulebook().sha256
    _load(home)
    after = load_rulebook(home)
    assert len(after.rules) == len(before.rules) + 1
    assert after.sha256 != before.sha256


@pytest.mark.parametrize(
    ("change", "words"),
    [
        ({"more": "colour: red"}, "colour"),
        ({"id": "hitech-04-national-zone"}, "the id is taken"),
        ({"subject": "{fact: colour, is: true}"}, "unknown fact 'colour'"),
        ({"subject": "{fact: recognised_as, is: castle}"}, "'castle' is no value of recognised_as"),
        ({"subject": "{fact: national_rank, at_most: 35万元}"}, "cannot be compared"),
        ({"subject": "{fact: foreign_capital_usd, above: 1000万元}"}, "cannot be compared"),
        ({"subject": "{fact: first_entry, is: true, above: 3}"}, "one fact with one comparison"),
        ({"subject": "{fact: first_entry}"}, "one fact with one comparison"),
        ({"more": "place: {region: atlantis}"}, "'atlantis' is no value of region"),
        ({"more": "applicants: [king]"}, "'king' is no applicant"),
        ({"amount": "{exact: 很多钱}"}, "is not a quantity"),
        ({"amount": "{exact: 1万元, up_to: 2万元}"}, "give one of exact"),
        ({"amount": "{exact: 100万元, times: [castles]}"}, "unknown fact 'castles'"),
        ({"amount": "{product: [national_grant_cny, 2%], cap: 5年}"}, "is not in CNY"),
        ({"amount": "{by: national_rank, bands: [{at_most: 50, up_to: 8万元}, {above: 60, up_to: 5万元}]}"}, "a gap between"),
        ({"amount": "{by: national_rank, bands: [{at_most: 50, up_to: 8万元}, {above: 40, up_to: 5万元}]}"}, "two bands overlap"),
        ({"amount": "{by: national_rank, bands: [{at_most: 50, up_to: 8万元}, {at_least: 50, up_to: 5万元}]}"}, "lies in two bands"),
        ({"amount": "{by: national_rank, bands: [{below: 50, up_to: 8万元}, {above: 50, up_to: 5万元}]}"}, "a gap between"),
        ({"amount": "{by: national_rank, bands: [{at_most: 50, exact: 1万元, up_to: 8万元}]}"}, "one sum"),
    ],
)  # fmt: skip
def test_a_fault_names_the_file_and_what_is_wrong(home: Path, change: dict[str, str], words: str) -> None:
    with pytest.raises(RuleError, match=r"99-new\.yaml") as fault:
        _load(home, **change)
    assert words in str(fault.value)
    assert "\n" not in str(fault.value)
    assert fault.value.remedy


def test_a_quote_without_offsets_is_refused(home: Path) -> None:
    file = home / "policies" / "guangxi-hitech-zones" / "10-transfer-zones.yaml"
    lines = [line for line in file.read_text(encoding="utf-8").split("\n") if not line.strip().startswith("start:")]
    file.write_text("\n".join(lines), encoding="utf-8")
    with pytest.raises(RuleError, match=r"10-transfer-zones.*no offsets"):
        load_rulebook(home)


def test_a_key_that_stands_twice_is_refused(home: Path) -> None:
    file = home / "policies" / "guangxi-hitech-zones" / "policy.yaml"
    file.write_text(file.read_text(encoding="utf-8") + "document: other\n", encoding="utf-8")
    with pytest.raises(RuleError, match=r"policy\.yaml.*stands twice"):
        load_rulebook(home)


def test_a_folder_named_otherwise_than_its_document_is_refused(home: Path) -> None:
    (home / "policies" / "guangxi-hitech-zones").rename(home / "policies" / "elsewhere")
    with pytest.raises(RuleError, match=r"elsewhere.*document is"):
        load_rulebook(home)


def test_an_overlap_of_unknown_rules_is_refused(home: Path) -> None:
    file = home / "policies" / "guangxi-hitech-zones" / "27-rankings.yaml"
    file.write_text(file.read_text(encoding="utf-8").replace("[hitech-27-top-35,", "[nowhere,"), encoding="utf-8")
    with pytest.raises(RuleError, match="'nowhere' is no rule"):
        load_rulebook(home)


@pytest.mark.parametrize("added", ["new_fact:\n  type: money\n", "first_entry: 3\n", "'x': [\n"])
def test_a_broken_vocabulary_is_refused(home: Path, added: str) -> None:
    file = home / "facts.yaml"
    file.write_text(file.read_text(encoding="utf-8") + added, encoding="utf-8")
    with pytest.raises(RuleError, match=r"facts\.yaml"):
        load_rulebook(home)


def test_every_fact_says_what_it_is_in_both_languages() -> None:
    for fact in load_rulebook().facts.values():
        assert fact.zh and fact.en and fact.question.zh and fact.question.en, fact.name
        for value in fact.values.values():
            assert value.zh and value.en, fact.name
        words = fact.cues_zh + fact.cues_en + tuple(fact.values)
        assert words or not fact.asked, fact.name
