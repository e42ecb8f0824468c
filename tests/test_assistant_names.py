from __future__ import annotations

from decimal import Decimal

import pytest

from assistant.gloss import figure_in_english, gloss, in_english
from assistant.names import departments, place_in, title
from assistant.rules.load import load_rulebook
from index.figures import figures
from index.types import Figure, Provision
from index.vocabulary import Concept, Vocabulary
from tests.assistant_parts import clause, policy

WORDS = Vocabulary(
    [
        Concept("finance", "财政厅", "Department of Finance", (), (), ()),
        Concept("region", "自治区", "autonomous region", (), (), ()),
        Concept("firm", "独角兽企业", "unicorn enterprise", (), (), ()),
    ]
)


def test_a_document_and_a_clause_are_named_in_the_language() -> None:
    assert (title(policy(), "zh"), title(policy(), "en")) == ("措施", "Measures")
    assert place_in(clause("文"), "zh") == "一、（一）"
    assert place_in(clause("文"), "en") == "clause I (1)"
    assert place_in(clause("文", path=["第三条 奖励"]), "zh") == "第三条"


def test_a_clause_without_a_heading_is_named_too() -> None:
    bare = clause("文", label="", path=[])
    assert (place_in(bare, "zh"), place_in(bare, "en")) == ("正文", "opening text")


def test_departments_keep_their_printed_name() -> None:
    assert departments(["财政厅", "某局"], "zh", WORDS) == "财政厅、某局"
    assert departments(["财政厅", "某局"], "en", WORDS) == "Department of Finance (财政厅), 某局"
    assert departments(["自治区财政厅"], "en", WORDS) == "autonomous region Department of Finance (自治区财政厅)"


def test_a_quote_in_english_is_its_terms_and_figures_in_order() -> None:
    found = gloss("独角兽企业给予最高500万元，财政厅出50%", WORDS)
    assert found == "unicorn enterprise; up to RMB 5,000,000; Department of Finance; 50%"
    assert gloss("", WORDS) == gloss("给予支持", WORDS) == ""


def test_a_term_that_comes_twice_is_given_once() -> None:
    assert gloss("财政厅和财政厅", WORDS) == "Department of Finance"


@pytest.mark.parametrize(
    ("text", "english"),
    [
        ("不超过500万元", "up to RMB 5,000,000"),
        ("超过2000万美元", "more than USD 20 million"),
        ("不低于15%", "at least 15%"),
        ("10000亿元", "RMB 1 trillion"),
        ("100万元", "RMB 1,000,000"),
    ],
)
def test_a_figure_in_english_keeps_its_comparator(text: str, english: str) -> None:
    assert figure_in_english(figures(text)[0]) == english


def test_a_year_is_printed_plain() -> None:
    assert figure_in_english(Figure(Decimal(2021), "date", "=", 0, 5, "2021年")) == "2021"


def test_what_a_rule_says_in_english_stands_for_the_quote() -> None:
    rules = load_rulebook().rules
    rule = next(rule for rule in rules if rule.id == "nantong-02-preparation")
    anchor = rule.anchors[0]
    quoted = Provision(rule.document, anchor.start, anchor.end, anchor.quote)
    assert in_english(quoted, rules, WORDS).startswith(f"{rule.title.en}: lawful support in preparing")
    elsewhere = Provision("another", anchor.start, anchor.end, "财政厅")
    assert in_english(elsewhere, rules, WORDS) == "Department of Finance"


def test_a_sentence_with_a_figure_that_the_quote_lacks_is_not_used() -> None:
    rules = [rule for rule in load_rulebook().rules if figures(rule.title.en)]
    anchor = rules[0].anchors[0]
    bare = Provision(rules[0].document, anchor.start, anchor.end, "财政厅")
    assert in_english(bare, rules[:1], WORDS) == "Department of Finance"


def test_a_gloss_leaves_out_plain_terms_and_stays_short() -> None:
    words = Vocabulary(
        [
            Concept("support", "支持", "support", (), (), ()),
            *(Concept(f"c{i}", f"名称{c}", f"name {c}", (), (), ()) for i, c in enumerate("甲乙丙丁戊己庚辛壬癸")),
        ]
    )
    assert gloss("支持名称甲", words) == "name 甲"
    assert gloss("支持", words) == "support"
    assert gloss("".join(f"名称{c}" for c in "甲乙丙丁戊己庚辛壬癸"), words).count(";") == 7


def test_a_sum_without_a_printed_number_is_not_glossed() -> None:
    assert gloss("超亿美元的独角兽企业", WORDS) == "unicorn enterprise"
