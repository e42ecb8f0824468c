"""A faulty rule is named with its file, its key and what to do."""

from __future__ import annotations

from pathlib import Path

import pytest

from assistant.rules.errors import RuleError
from assistant.rules.load import load_rulebook
from tests.rule_parts import HEAD, SIMPLE, build

BANDS = "    subject: {{fact: first_entry, is: true}}\n    amount: {{by: national_rank, bands: {}}}\n"


@pytest.mark.parametrize(
    ("more", "words", "key"),
    [
        ("    amount: {exact: 3万元}\n", "give subject or matter", "rules.0"),
        ("    subject: {fact: first_entry, is: true}\n", "it gives nothing; add amount, measure, promise or ambiguities", "amount"),
        (SIMPLE + "    promise: {zh: 支持, en: support}\n", "names no sum", "rules.0"),
        (SIMPLE + "    place: {zone_type: castle}\n", "'castle' is no value of zone_type; use one of hitech, etdz, other", "place"),
        (SIMPLE + "    applicants: [zone, king]\n", "'king' is no applicant; use one of zone, city, enterprise", "applicants"),
        (SIMPLE + "    conditions: [{when: {fact: a_rated, known: true}, unmentioned: ask, text: {zh: a, en: a}}]\n",
         "a condition looks at no fact; compare a fact", "conditions"),
        ("    subject: {fact: first_entry, at_least: 3}\n    amount: {exact: 3万元}\n", "first_entry is true or false; write is: true or is: false", "first_entry"),
        ("    subject: {fact: first_entry, is: 3}\n    amount: {exact: 3万元}\n", "first_entry is true or false; write is: true or is: false", "first_entry"),
        ("    subject: {fact: national_rank, several_of: ['3']}\n    amount: {exact: 3万元}\n",
         "cannot be compared with national_rank (rank)", "national_rank"),
        ("    subject: {fact: level, above: national}\n    amount: {exact: 3万元}\n", "level is a choice; write is: with one of its values", "level"),
        ("    subject: {fact: national_rank, is: 3名}\n    amount: {exact: 3万元}\n", "3名 cannot be compared with national_rank (rank); write the constant in its unit", "national_rank"),
        ("    subject: {fact: first_entry, is: true}\n    amount: {exact: 3万元+5年}\n", "3万元+5年 adds different units; write all in one unit", "exact"),
        ("    subject: {fact: first_entry, is: true}\n    amount: {product: [castles, 5%]}\n", "unknown fact 'castles'", "castles"),
        ("    subject: {fact: first_entry, is: true}\n    amount: {product: [national_grant_cny, 5%], cap: 9万元, cap_times: castles}\n",
         "unknown fact 'castles'", "castles"),
        ("    subject: {fact: first_entry, is: true}\n    amount: {product: [national_grant_cny, 5%], cap: 9%}\n",
         "the cap 9% is not in CNY; write both in one unit", "cap"),
        ("    subject: {fact: first_entry, is: true}\n    amount: {exact: 3万元, named: {fact: recognised_as, among: [castle]}}\n",
         "'castle' is no value of recognised_as; use one of new_rd_institution, key_laboratory", "recognised_as"),
        ("    subject: {fact: first_entry, is: true, or_else: castles}\n    amount: {exact: 3万元}\n", "unknown fact 'castles'; add it to facts.yaml", "castles"),
        ("    subject: {fact: first_entry, is: true}\n    amount: {by: castles, bands: [{at_most: 5名, exact: 3万元}]}\n", "unknown fact 'castles'", "castles"),
        ("    subject: {fact: first_entry, is: true}\n    amount: {by: national_rank, bands: [{at_most: 5名, below: 6名, exact: 3万元}]}\n",
         "a band needs one sum and one limit a side; give exact or up_to, above or at_least, below or at_most", "bands"),
        ("    subject: {fact: first_entry, is: true}\n    amount: {by: national_rank, bands: [{above: 5名, at_least: 6名, exact: 3万元}]}\n",
         "a band needs one sum and one limit a side; give exact or up_to, above or at_least, below or at_most", "bands"),
        ("    subject: {fact: first_entry, is: true}\n    amount: {by: national_rank, bands: [{at_most: 5名}]}\n",
         "a band needs one sum and one limit a side; give exact or up_to, above or at_least, below or at_most", "bands"),
        ("    subject: {fact: first_entry, is: true}\n    amount: {by: national_rank, bands: [{exact: 1元}, {above: 5名, exact: 2元}]}\n",
         "two bands overlap; let one end where the next begins", "bands"),
        ("    subject: {fact: first_entry, is: true}\n    amount: {by: national_rank, bands: [{at_most: 5名, exact: 1元}, {exact: 2元}]}\n",
         "two bands overlap; let one end where the next begins", "bands"),
        (BANDS.format("[{below: 50名, exact: 1元}, {above: 50名, exact: 2元}]"),
         "a gap between 50 and 50; let one begin where the other ends", "bands"),
        (BANDS.format("[{at_most: 50名, exact: 1元}, {at_least: 60名, exact: 2元}]"),
         "a gap between 50 and 60; let one begin where the other ends", "bands"),
        (BANDS.format("[{at_most: 50名, exact: 1元}, {at_least: 50名, exact: 2元}]"),
         "50 lies in two bands; write above or below on one side", "bands"),
        (BANDS.format("[{at_most: 50名, exact: 1元}, {at_least: 40名, exact: 2元}]"),
         "two bands overlap; let one end where the next begins", "bands"),
    ],
)  # fmt: skip
def test_a_fault_names_rule_and_key(one_policy: Path, more: str, words: str, key: str) -> None:
    with pytest.raises(RuleError) as fault:
        build(one_policy, more)
    assert words in str(fault.value) and fault.value.rule == "new" and fault.value.remedy
    assert (fault.value.key == key or fault.value.key.startswith(f"{key}.")) and "01-new.yaml" in fault.value.file


@pytest.mark.parametrize("lacking", ["start: 3, ", "end: 5, "])
def test_a_quote_lacks_neither_end(one_policy: Path, lacking: str) -> None:
    (one_policy / "policies" / "town-plan" / "01-new.yaml").write_text(HEAD.replace(lacking, "") + SIMPLE, "utf-8")
    with pytest.raises(RuleError, match=r"the quote 甲乙… has no offsets; fill them in with the step located") as fault:
        load_rulebook(one_policy)
    assert fault.value.key == "anchors"
