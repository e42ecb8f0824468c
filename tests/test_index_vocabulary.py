from __future__ import annotations

from pathlib import Path

import pytest

from index.errors import BadPolicy
from index.vocabulary import TERMS, Concept, Vocabulary, english_words, read_vocabulary

ZONE = Concept("zone", "开发区", "development zone", ("园区",), (), ("park",))
HITECH = Concept("hitech", "高新技术产业开发区", "high-tech zone", ("高新区",), ("高新园",), ("hidz",))
FIRM = Concept("firm", "高新技术企业", "high-tech enterprise", ("高企",), (), ("hi-tech firm",))
WORDS = Vocabulary([ZONE, HITECH, FIRM])


def found(text: str) -> list[tuple[str, str, str]]:
    return [(m.concept.id, m.text, m.how) for m in WORDS.mentions(text)]


def test_the_longest_name_wins() -> None:
    assert found("高新技术产业开发区和开发区") == [
        ("hitech", "高新技术产业开发区", "printed"),
        ("zone", "开发区", "printed"),
    ]


def test_it_is_told_how_a_concept_was_named() -> None:
    assert found("高企在高新园，不在园区") == [
        ("firm", "高企", "name"),
        ("hitech", "高新园", "colloquial"),
        ("zone", "园区", "name"),
    ]


def test_english_names_are_found_in_any_number_and_case() -> None:
    assert found("High-Tech Enterprises in development zones; HIDZ's parks") == [
        ("firm", "high-tech enterprises", "english"),
        ("zone", "development zones", "english"),
        ("hitech", "hidz's", "english"),
        ("zone", "parks", "english"),
    ]


def test_spans_give_the_text_as_it_was_asked() -> None:
    text = "在高新区的high-tech enterprises和园区"
    assert [text[m.start : m.end] for m in WORDS.mentions(text)] == ["高新区", "high-tech enterprises", "园区"]


def test_a_text_without_terms_mentions_none() -> None:
    for text in ("", "高", "今天天气", "spark", "zone"):
        assert found(text) == []


def test_a_printed_name_beats_another_concept_s_alias() -> None:
    words = Vocabulary([Concept("a", "甲乙", "a", ("丙丁",), (), ()), Concept("b", "丙丁", "b", (), (), ())])
    assert [(m.concept.id, m.how) for m in words.mentions("丙丁")] == [("b", "printed")]


def test_a_name_with_latin_letters_is_found() -> None:
    words = Vocabulary([Concept("pct", "PCT专利", "PCT patent", ("PPP项目",), (), ())])
    assert [(m.text, m.how) for m in words.mentions("PCT专利和ppp项目")] == [
        ("pct专利", "printed"),
        ("ppp项目", "name"),
    ]


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("Policies", ["policy"]),
        ("enterprises", ["enterprise"]),
        ("businesses", ["business"]),
        ("branches", ["branch"]),
        ("taxes", ["tax"]),
        ("status", ["status"]),
        ("gas", ["gas"]),
        ("the zone's rules", ["the", "zone", "rule"]),
    ],
)
def test_english_words_are_put_in_the_singular(name: str, words: list[str]) -> None:
    assert english_words(name) == words


def test_concepts_are_read_from_yaml(tmp_path: Path) -> None:
    (tmp_path / "zones.yaml").write_text("- {id: zone, zh: 开发区, en: zone, aliases: [园区]}\n", "utf-8")
    (tmp_path / "places.yaml").write_text("- {id: x, zh: 南通, en: Nantong}\n", "utf-8")
    assert set(read_vocabulary(tmp_path).concepts) == {"zone"}


@pytest.mark.parametrize(
    ("text", "complaint"),
    [("- {id: zone, zh: 开发区}\n", "entry 1 has no 'en'"), ("zh: 开发区\n", "is no list"), ("- [\n", "correct the YAML"), ("", "is no list"),
     ("- 开发区\n", "entry 1")],
)  # fmt: skip
def test_a_bad_term_file_is_named(tmp_path: Path, text: str, complaint: str) -> None:
    (tmp_path / "zones.yaml").write_text(text, "utf-8")
    with pytest.raises(BadPolicy) as fault:
        read_vocabulary(tmp_path)
    assert "zones.yaml" in str(fault.value) and complaint in str(fault.value)
    assert "\n" not in str(fault.value)


def test_the_term_base_can_be_read() -> None:
    vocabulary = read_vocabulary(TERMS)
    for concept in vocabulary.concepts.values():
        assert concept.id and concept.zh and concept.en
        assert len(concept.zh) > 1
        assert concept.zh in [m.concept.zh for m in vocabulary.mentions(concept.zh)]


@pytest.mark.parametrize(
    ("text", "named"),
    [("the rate of water recycling in industry", "water_reuse_rate"), ("assessment of regional zones", "")],
)
def test_an_english_name_may_be_turned_round_an_of(text: str, named: str) -> None:
    found = {mention.concept.id for mention in read_vocabulary().mentions(text)}
    assert named in found if named else "regional_assessment" not in found


@pytest.mark.parametrize(
    "text",
    ["hired on contracts", "move staff", "in the cloud", "across the river", "a last chance", "passed down to us", "three sides of it",
     "farm out the work"],
)  # fmt: skip
def test_a_common_phrase_is_no_name(text: str) -> None:
    assert not [mention for mention in read_vocabulary().mentions(text) if len(mention.text.split()) > 1]
