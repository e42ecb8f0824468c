"""A rule file becomes exactly the rule it says: every key, every form of amount and of condition."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest

from assistant.rules.errors import RuleError
from assistant.rules.load import load_rulebook
from assistant.rules.logic import All, AnyOf, Compare, Not
from assistant.rules.sums import Band, Bands, Difference, Fixed, Named, Product, Quantity
from assistant.rules.types import Anchor, FactTerm, Text
from tests.rule_parts import SIMPLE, build

BOOK = load_rulebook()


def test_a_rule_is_what_its_keys_say(one_policy: Path) -> None:
    rule = build(one_policy, """    applicants: [zone, city]
    place: {region: [guangxi, guangdong], zone_type: hitech, zone_level: national}
    matter: {zh: 事项, en: matter, terms_zh: [某事, 那事], terms_en: [that matter]}
    subject: {fact: first_entry, is: true}
    raise_only_if: {fact: a_rated, known: true}
    conditions:
      - when: {fact: national_rank, at_most: 35名, printed: 前35名}
        unmentioned: ask
        selects: true
        text: {zh: 前35名, en: top 35}
        otherwise: {zh: 须前35名, en: must be top 35}
      - when: {not: {fact: similar_award_taken, is: true}}
        unmentioned: assume_not
        text: {zh: 没有同类, en: no similar one}
    amount: {up_to: 3万元}
    measure: {zh: 措施, en: measure}
    payer: {zh: 市财政, en: the city}
    use: {zh: 用于研发, en: for research}
    not_stackable: {zh: 不叠加, en: not cumulated}
    shares:
      - {who: {zh: 市, en: city}, share: 40%}
    unsettled: [{zh: 未定, en: open}]
    interpretations: [{zh: 理解, en: reading}]
    valid_from: 2021-01-01
    valid_to: 2023-12-31
    ambiguities:
      - text: {zh: 两可, en: either way}
        when: {fact: previous_rank, above: 100名}
        supposed: {zh: 只一档, en: one band}
        readings:
          - {name: one, words: {zh: 一, en: one}, amount: same}
          - {name: two, words: {zh: 二, en: two}, amount: {exact: 5万元}, when: {fact: first_entry, is: true}}
          - {name: none, words: {zh: 无, en: none}}
""")  # fmt: skip
    assert (rule.id, rule.kind, rule.title, rule.document) == ("new", "land", Text("甲", "a"), "town-plan")
    assert (rule.clause, rule.beneficiary, rule.per) == ("一、/（二）", "institution", Text("每家", "each"))
    assert rule.subject == AnyOf((Compare("first_entry", "is", (True,)), Compare("matter", "is", ("new",))))
    assert rule.raise_only_if == Compare("a_rated", "known", (True,))
    assert rule.amount == Fixed(Quantity(Decimal(30000), "CNY", "3万元"), "up_to")
    assert (rule.measure, rule.promise) == (Text("措施", "measure"), None)
    assert (rule.payer, rule.use) == (Text("市财政", "the city"), Text("用于研发", "for research"))
    assert rule.not_stackable == Text("不叠加", "not cumulated")
    (share,) = rule.shares
    assert (share.who, share.quantity) == (Text("市", "city"), Quantity(Decimal(40), "percent", "40%"))
    assert (rule.unsettled, rule.interpretations) == ((Text("未定", "open"),), (Text("理解", "reading"),))
    assert (rule.valid_from, rule.valid_to) == (date(2021, 1, 1), date(2023, 12, 31))
    assert rule.anchors == (Anchor("甲乙", 3, 5, ("subject", "amount")), Anchor("丙", 7, 8, ("condition",)))
    assert rule.file == "policies/town-plan/01-new.yaml"
    assert rule.vocabulary["matter"].values == {"new": FactTerm("事项", "matter", ("某事", "那事"), ("that matter",))}
    (ambiguity,) = rule.ambiguities
    assert (ambiguity.text, ambiguity.supposed) == (Text("两可", "either way"), Text("只一档", "one band"))
    assert ambiguity.when == Compare("previous_rank", "above", (Decimal(100),))
    one, two, none = ambiguity.readings
    assert (one.name, one.words, one.amount, one.when) == ("one", Text("一", "one"), rule.amount, None)
    assert two.amount == Fixed(Quantity(Decimal(50000), "CNY", "5万元"), "exact")
    assert two.when == Compare("first_entry", "is", (True,))
    assert (none.amount, none.words) == (None, Text("无", "none"))


def test_place_and_applicant_become_conditions_in_order(one_policy: Path) -> None:
    rule = build(one_policy, SIMPLE + """    applicants: [zone, city]
    place: {region: [guangxi, guangdong], zone_type: hitech, zone_level: national}
    conditions:
      - when: {fact: a_rated, is: true}
        unmentioned: name
        text: {zh: 评为A, en: rated A}
""")  # fmt: skip
    region, kind, level, applicant, subject, rated = rule.conditions
    assert region.when == Compare("region", "is", ("guangxi", "guangdong"))
    assert (region.part, region.unmentioned, region.selects) == ("place", "ask", False)
    assert region.text == Text("所在省区：广西或广东", "province or region: Guangxi or Guangdong")
    assert region.otherwise == Text("这一条只适用于广西或广东", "this clause applies to Guangxi or Guangdong only")
    assert kind.when == Compare("zone_type", "is", ("hitech",)) and kind.unmentioned == "ask"
    assert (level.when, level.unmentioned) == (Compare("zone_level", "is", ("national",)), "name")
    assert applicant.when == Compare("applicant", "is", ("zone", "city"))
    assert (applicant.part, applicant.unmentioned) == ("applicant", "ask")
    assert applicant.text == Text("给予对象：机构", "goes to: institution")
    assert applicant.otherwise == Text("这一条给的是机构", "this clause gives to the institution")
    assert (subject.part, subject.selects, subject.unmentioned) == ("subject", True, "ask")
    assert (subject.text, subject.when) == (rule.title, rule.subject)
    assert (rated.part, rated.selects, rated.unmentioned, rated.otherwise) == ("condition", False, "name", None)
    assert rated.text == Text("评为A", "rated A")


@pytest.mark.parametrize(
    ("written", "amount"),
    [
        ("{at_least: 60%}", Fixed(Quantity(Decimal(60), "percent", "60%"), "at_least")),
        ("{exact: 3万元, times: [incubators, platforms]}",
         Fixed(Quantity(Decimal(30000), "CNY", "3万元"), "exact", ("incubators", "platforms"))),
        ("{exact: 3万元, named: {fact: recognised_as, among: [incubator, maker_space]}}",
         Fixed(Quantity(Decimal(30000), "CNY", "3万元"), "exact", (), Named("recognised_as", ("incubator", "maker_space")))),
        ("{up_to: 3万元+2万元}",
         Fixed(Quantity(Decimal(50000), "CNY", "3万元+2万元"), "up_to", (), None,
               (Quantity(Decimal(30000), "CNY", "3万元"), Quantity(Decimal(20000), "CNY", "2万元")))),
        ("{product: [national_grant_cny, '1:1'], cap: 9万元, cap_times: grant_years, kind: up_to}",
         Product(("national_grant_cny", Quantity(Decimal(100), "percent", "1:1")), "CNY",
                 Quantity(Decimal(90000), "CNY", "9万元"), "grant_years", False, "up_to")),
        ("{product: [contract_years], unit: year, cap: 5年, unasked: true}",
         Product(("contract_years",), "year", Quantity(Decimal(5), "year", "5年"), None, True)),
        ("{product: [{difference: [tax_growth_percent, [average_growth_percent, 120%]]}, 50%]}",
         Product((Difference((("tax_growth_percent",), ("average_growth_percent", Quantity(Decimal(120), "percent", "120%")))),
                  Quantity(Decimal(50), "percent", "50%")), "CNY")),
        ("{by: national_rank, bands: [{above: 50名, below: 100名, exact: 1万元}, {at_most: 50名, up_to: 2万元}, {at_least: 100名, exact: 5元}]}",
         Bands("national_rank", (
             Band(None, False, Decimal(50), True, Fixed(Quantity(Decimal(20000), "CNY", "2万元"), "up_to")),
             Band(Decimal(50), False, Decimal(100), False, Fixed(Quantity(Decimal(10000), "CNY", "1万元"), "exact")),
             Band(Decimal(100), True, None, False, Fixed(Quantity(Decimal(5), "CNY", "5元"), "exact"))))),
    ],
)  # fmt: skip
def test_an_amount_is_what_is_written(one_policy: Path, written: str, amount: object) -> None:
    assert build(one_policy, f"    subject: {{fact: first_entry, is: true}}\n    amount: {written}\n").amount == amount


@pytest.mark.parametrize(
    ("written", "expression"),
    [
        ("{all: [{fact: first_entry, is: true}, {fact: a_rated, is: false}]}",
         All((Compare("first_entry", "is", (True,)), Compare("a_rated", "is", (False,))))),
        ("{any: [{fact: first_entry, is: true}]}", AnyOf((Compare("first_entry", "is", (True,)),))),
        ("{not: {fact: first_entry, is: true}}", Not(Compare("first_entry", "is", (True,)))),
        ("{fact: level, or_else: zone_level, is: national}", Compare("level", "is", ("national",), "zone_level")),
        ("{fact: recognised_as, several_of: [incubator, maker_space]}",
         Compare("recognised_as", "several_of", ("incubator", "maker_space"))),
        ("{fact: recognised_as, is: [incubator, maker_space]}", Compare("recognised_as", "is", ("incubator", "maker_space"))),
        ("{fact: revenue_cny, equals: 15亿元}", Compare("revenue_cny", "equals", (Decimal(1_500_000_000),))),
        ("{fact: foreign_capital_usd, above: 2000万美元, printed: 超过}",
         Compare("foreign_capital_usd", "above", (Decimal(20_000_000),), None, "超过")),
        ("{fact: rank_drop, at_least: 5位}", Compare("rank_drop", "at_least", (Decimal(5),))),
        ("{fact: floor_area_percent, below: 7%}", Compare("floor_area_percent", "below", (Decimal(7),))),
        ("{fact: first_entry, known: false}", Compare("first_entry", "known", (False,))),
    ],
)  # fmt: skip
def test_an_expression_is_what_is_written(one_policy: Path, written: str, expression: object) -> None:
    assert build(one_policy, f"    subject: {written}\n    amount: {{exact: 3万元}}\n").subject == expression


def test_a_promise_and_a_matter_alone_make_a_rule(one_policy: Path) -> None:
    rule = build(one_policy, "    matter: {zh: 事项, en: matter}\n    promise: {zh: 给予支持, en: support}\n")
    assert rule.subject == Compare("matter", "is", ("new",)) and rule.promise == Text("给予支持", "support")
    assert (rule.amount, rule.measure) == (None, None)


def test_matters_need_their_fact(one_policy: Path) -> None:
    file = one_policy / "facts.yaml"
    file.write_text(file.read_text("utf-8").replace("\nmatter:\n", "\nmatters:\n"), "utf-8")
    with pytest.raises(RuleError) as fault:
        build(one_policy, SIMPLE)
    assert "values belong to a choice" in str(fault.value)
    text = file.read_text("utf-8")
    start = text.index("\nmatters:\n")
    file.write_text(text[:start] + text[text.index("\n# ---", start) :], "utf-8")
    assert build(one_policy, SIMPLE).vocabulary.keys() == BOOK.facts.keys() - {"matter"}
    with pytest.raises(RuleError, match=r"no fact is called 'matter'; add it to facts\.yaml") as fault:
        build(one_policy, "    matter: {zh: 事项, en: matter}\n    promise: {zh: 给予支持, en: support}\n")
    assert fault.value.key == "matter"
