"""Rules become one rulebook: pairs of rules, ids, records of policies, its hash."""

from __future__ import annotations

from pathlib import Path

import pytest

from assistant.rules.errors import RuleError
from assistant.rules.load import load_rulebook
from assistant.rules.logic import Compare
from assistant.rules.types import Text
from tests.rule_parts import HEAD, SIMPLE, load

BOOK = load_rulebook()


PAIR = """  - id: other
    kind: benefit
    title: {zh: 乙, en: b}
    clause: 一
    beneficiary: zone
    subject: {fact: a_rated, is: true}
    amount: {exact: 2万元}
    per: {zh: 每家, en: each}
    anchors: [{quote: 甲, start: 0, end: 1, covers: [amount]}]
"""


def test_overlaps_and_exclusions_join_two_rules(one_policy: Path) -> None:
    book = load(one_policy, SIMPLE, PAIR + """overlaps:
  - rules: [new, other]
    text: {zh: 未写明, en: not said}
    when: {fact: under_both_documents, is: true}
    readings:
      - {name: both, words: {zh: 都给, en: both}, take: sum}
      - {name: one, words: {zh: 取高, en: higher}, take: highest}
exclusions:
  - {rules: [other, new], text: {zh: 取一, en: one}}
""")  # fmt: skip
    assert [rule.id for rule in book.rules] == ["new", "other"]
    for name, partner in (("new", "other"), ("other", "new")):
        (overlap,) = book.rule(name).overlaps
        assert (overlap.partner.id, overlap.text) == (partner, Text("未写明", "not said"))
        assert overlap.when == Compare("under_both_documents", "is", (True,))
        assert overlap.readings == (
            ("both", Text("都给", "both"), "sum"), ("one", Text("取高", "higher"), "highest"),
        )  # fmt: skip
    (exclusion,) = book.exclusions
    assert (exclusion.rules, exclusion.text) == (("other", "new"), Text("取一", "one"))
    assert book.policies == {"town-plan": "0" * 64}


@pytest.mark.parametrize(
    ("after", "key"),
    [("exclusions:\n  - {rules: [new, nowhere], text: {zh: 取一, en: one}}\n", "exclusions"),
     ("exclusions:\n  - {rules: [nowhere, new], text: {zh: 取一, en: one}}\n", "exclusions"),
     ("overlaps:\n  - {rules: [new, nowhere], text: {zh: 取一, en: one}, readings: [{name: a, words: {zh: a, en: a}, take: sum}, "
      "{name: b, words: {zh: a, en: a}, take: sum}]}\n", "overlaps")],
)  # fmt: skip
def test_a_pair_with_a_rule_that_is_not_there_is_refused(one_policy: Path, after: str, key: str) -> None:
    with pytest.raises(RuleError) as fault:
        load(one_policy, SIMPLE, after)
    assert str(fault.value).startswith("policies/town-plan/01-new.yaml: rule ")
    assert (fault.value.reason, fault.value.remedy, fault.value.key) == ("'nowhere' is no rule", "mend the id", key)
    assert "nowhere" in fault.value.rule and " and " in fault.value.rule


def test_an_id_is_taken_once(one_policy: Path) -> None:
    (one_policy / "policies" / "town-plan" / "02-again.yaml").write_text(HEAD + SIMPLE, "utf-8")
    with pytest.raises(RuleError) as fault:
        load(one_policy, SIMPLE)
    assert str(fault.value) == (
        "policies/town-plan/02-again.yaml: rule new, key id: the id is taken by policies/town-plan/01-new.yaml; choose another"
    )


def test_the_policy_record_names_its_folder(one_policy: Path) -> None:
    (one_policy / "policies" / "town-plan" / "policy.yaml").write_text(
        f"document: other\nsha256: '{'0' * 64}'\n", "utf-8"
    )
    with pytest.raises(RuleError) as fault:
        load_rulebook(one_policy)
    assert (fault.value.reason, fault.value.remedy) == ("document is 'other'", "name it 'town-plan' like the folder")
    assert fault.value.key == "document" and fault.value.file.endswith("town-plan/policy.yaml")


def test_an_unknown_rule_is_told() -> None:
    with pytest.raises(RuleError) as fault:
        BOOK.rule("nowhere")
    assert str(fault.value) == "no rule is called 'nowhere'; list them with: python -m assistant rules"


def test_ledger_files_are_no_rules_and_the_hash_covers_rules_and_facts(one_policy: Path) -> None:
    first = load(one_policy, SIMPLE)
    (one_policy / "policies" / "town-plan" / "ledger.yaml").write_text("entries: []\n", "utf-8")
    assert load_rulebook(one_policy).rules == first.rules
    late = HEAD.replace("id: new", "id: late") + SIMPLE
    (one_policy / "policies" / "town-plan" / "z-after-the-ledger.yaml").write_text(late, "utf-8")
    assert [rule.id for rule in load_rulebook(one_policy).rules] == ["new", "late"]
    (one_policy / "facts.yaml").write_text((one_policy / "facts.yaml").read_text("utf-8") + "\n", "utf-8")
    assert load_rulebook(one_policy).sha256 != first.sha256


def test_the_rulebook_read_again_is_the_same() -> None:
    again = load_rulebook()
    assert again.rules == BOOK.rules and again.facts == BOOK.facts
    assert (again.policies, again.sha256, again.exclusions) == (BOOK.policies, BOOK.sha256, BOOK.exclusions)
    assert {rule.document for rule in again.rules} == set(again.policies)
