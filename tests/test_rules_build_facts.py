"""A vocabulary file becomes exactly the facts it says."""

from __future__ import annotations

from decimal import Decimal
from pathlib import Path

import pytest

from assistant.rules.errors import RuleError
from assistant.rules.types import FactTerm, Text
from tests.rule_parts import SIMPLE, load

FACT = """
{name}:
  type: {type}
  zh: 甲
  en: a
  question: {{zh: 甲吗？, en: a?}}
"""


def fact_file(one_policy: Path, more: str, *, name: str = "new_fact", type: str = "money") -> None:
    file = one_policy / "facts.yaml"
    file.write_text(file.read_text("utf-8") + FACT.format(name=name, type=type) + more, "utf-8")


def test_a_fact_is_what_its_keys_say(one_policy: Path) -> None:
    fact_file(one_policy, """  unit: CNY
  cues_zh: [钱, 款]
  cues_en: [money]
  not_zh: [没钱]
  not_en: [no money]
  counter: {zh: 笔, en: sums}
  range: [5, 10]
  asked: false
  derived: {by: product, of: [foreign_capital_usd, exchange_rate]}
  passes: {fact: revenue_cny, limit: 15亿元}
""")  # fmt: skip
    fact = load(one_policy, SIMPLE).facts["new_fact"]
    assert (fact.name, fact.type, fact.unit, fact.zh, fact.en) == ("new_fact", "money", "CNY", "甲", "a")
    assert fact.question == Text("甲吗？", "a?") and fact.counter == Text("笔", "sums")
    assert (fact.cues_zh, fact.cues_en, fact.not_zh, fact.not_en) == (
        ("钱", "款"),
        ("money",),
        ("没钱",),
        ("no money",),
    )
    assert (fact.least, fact.most, fact.asked) == (Decimal(5), Decimal(10), False)
    assert fact.passes and (fact.passes.fact, fact.passes.limit) == ("revenue_cny", Decimal(1_500_000_000))
    assert fact.derived and (fact.derived.by, fact.derived.of) == ("product", ("foreign_capital_usd", "exchange_rate"))


def test_a_fact_without_a_range_has_no_bounds_and_a_choice_has_its_words(one_policy: Path) -> None:
    fact_file(
        one_policy,
        "  values: {one: {zh: 一, en: one, terms_zh: [甲一], terms_en: [the one]}, two: {zh: 二, en: two}}\n",
        type="choice",
    )
    fact = load(one_policy, SIMPLE).facts["new_fact"]
    assert (fact.least, fact.most, fact.derived, fact.asked) == (None, None, None, True)
    assert fact.values == {"one": FactTerm("一", "one", ("甲一",), ("the one",)), "two": FactTerm("二", "two")}


@pytest.mark.parametrize(
    ("more", "type", "reason", "remedy", "key"),
    [
        ("  derived: {by: product, of: [castles, exchange_rate]}\n", "money", "'castles' is no numeric fact", "name one of this file", "derived"),
        ("  derived: {by: product, of: [exchange_rate, first_entry]}\n", "money", "'first_entry' is no numeric fact", "name one of this file", "derived"),
        ("  passes: {fact: castles, limit: 5元}\n", "bool", "'castles' is no sum of money", "name one of this file", "passes"),
        ("  passes: {fact: first_entry, limit: 5元}\n", "bool", "'first_entry' is no sum of money", "name one of this file", "passes"),
        ("", "choice", "values belong to a choice, and a choice needs some", "add or remove values", "values"),
        ("  values: {one: {zh: 一, en: one}}\n", "money", "values belong to a choice, and a choice needs some", "add or remove values", "values"),
    ],
)  # fmt: skip
def test_a_faulty_fact_is_named(one_policy: Path, more: str, type: str, reason: str, remedy: str, key: str) -> None:
    fact_file(one_policy, more, type=type)
    with pytest.raises(RuleError) as fault:
        load(one_policy, SIMPLE)
    assert (fault.value.reason, fault.value.remedy, fault.value.key) == (reason, remedy, key)
    assert fault.value.rule == "new_fact" and fault.value.file.endswith("facts.yaml")


def test_an_empty_vocabulary_is_refused(one_policy: Path) -> None:
    (one_policy / "facts.yaml").write_text("- 3\n", "utf-8")
    with pytest.raises(RuleError, match=r"facts\.yaml: no facts in it; give one entry a fact"):
        load(one_policy, SIMPLE)


def test_a_record_fault_in_the_vocabulary_names_the_fact(one_policy: Path) -> None:
    fact_file(one_policy, "  colour: red\n")
    with pytest.raises(RuleError) as fault:
        load(one_policy, SIMPLE)
    assert fault.value.rule == "new_fact" and fault.value.key == "colour" and fault.value.file.endswith("facts.yaml")


def test_the_words_named_in_braces_are_put_in_turn_and_the_limit_is_that_of_the_fact(one_policy: Path) -> None:
    fact_file(one_policy, """  words: {over: [过, 破], few: ["2", two]}
  cues_zh: ["{over}{limit}", 突破]
  cues_en: ["{few} years"]
  not_zh: ["没到{limit}"]
  passes: {fact: revenue_cny, limit: 15亿元}
""", type="bool")  # fmt: skip
    fact = load(one_policy, SIMPLE).facts["new_fact"]
    assert (fact.cues_zh, fact.cues_en, fact.not_zh) == (
        ("过15亿", "破15亿", "突破"),
        ("2 years", "two years"),
        ("没到15亿",),
    )
