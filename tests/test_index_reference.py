"""Reference translations: whole, with the figures of the Chinese, and refused where they translate what is not there."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from assistant.verify import _stands, _values
from index.errors import BadPolicy
from index.provisions import provisions
from index.reference import Reference, in_english, read_reference, untranslated
from index.search import Index
from index.types import Clause, Policy

IN_WORDS = {
    "一": "1",
    "亿": "100",
    "万": "10000",
    "二": "2",
    "三": "3",
    "五": "5",
    "十八": "18",
    "十九": "19",
    "1:1": "1",
    "等额": "1",
}
POLICY = {"甲": Policy("甲", "甲", "一、奖励\n给予\n50万元奖励。", "")}


def written(tmp_path: Path, text: str, name: str = "甲") -> Path:
    (tmp_path / "en").mkdir()
    (tmp_path / "en" / f"{name}.yaml").write_text(text, "utf-8")
    return tmp_path


def test_every_heading_and_sentence_of_the_five_policies_is_translated(bundled_index: Index) -> None:
    reference, missing = bundled_index.translated.reference, []
    for clause in bundled_index.rows:
        said = [p.text for p in provisions(clause) if p.departments is None]
        missing += [text for text in (*clause.path, *said) if not reference.of(clause.document, text)]
    assert missing == []


def test_every_figure_of_a_translation_is_one_of_the_chinese(bundled_index: Index) -> None:
    reference, wrong = bundled_index.translated.reference, []
    for clause in bundled_index.rows:
        for provision in provisions(clause):
            english = reference.of(clause.document, provision.text)
            if not _stands(english, set(), _values([provision.text])):
                wrong.append((provision.text, english))
    assert [text for text, _ in wrong] == ["广东省人民政府办公厅\n2016年8月31日"]  # the date of the signature


def test_no_translation_leaves_chinese_standing_or_loses_a_digit(bundled_index: Index) -> None:
    reference = bundled_index.translated.reference
    for clause in bundled_index.rows:
        for provision in provisions(clause):
            english = reference.of(clause.document, provision.text)
            assert not re.search("[㐀-鿿]", english), english
            for percent in re.findall(r"\d+%", provision.text.replace("％", "%")):
                assert percent in english, (percent, english)


def test_every_numeral_of_another_wording_is_one_of_the_sentence(bundled_index: Index) -> None:
    reference, wrong = bundled_index.translated.reference, []
    for clause in bundled_index.rows:
        for provision in provisions(clause):
            other = reference.also(clause.document, provision.text)
            said = re.findall(
                r"\d+", f"{provision.text} {reference.of(clause.document, provision.text)}".replace(",", "")
            )
            in_words = {value for printed, value in IN_WORDS.items() if printed in provision.text}
            strange = set(re.findall(r"\d+", other.replace(",", ""))) - {*said, *in_words}
            if strange or re.search("[㐀-鿿]", other):
                wrong.append((provision.text, other, strange))
    assert wrong == []


def test_other_wordings_are_read_and_are_no_translation(tmp_path: Path) -> None:
    folder = written(
        tmp_path, '- {zh: 给予50万元奖励。, en: "RMB 500,000 is granted.", also: [Half a million., A prize.]}'
    )
    reference = read_reference(folder, POLICY)
    assert reference.also("甲", "给予50万元奖励。") == "Half a million. A prize."
    assert reference.of("甲", "给予50万元奖励。") == "RMB 500,000 is granted." and reference.also("乙", "奖励") == ""


def test_other_wordings_that_are_no_list_are_refused(tmp_path: Path) -> None:
    folder = written(tmp_path, "- {zh: 一、奖励, en: Awards, also: Prizes}")
    with pytest.raises(BadPolicy, match="entry 1 is no list"):
        read_reference(folder, POLICY)


def test_white_space_in_the_chinese_counts_for_nothing(tmp_path: Path) -> None:
    folder = written(tmp_path, '- {zh: 给予50万元奖励。, en: "RMB 500,000 is granted."}')
    reference = read_reference(folder, POLICY)
    assert reference.of("甲", "给予\n50万元奖励。") == "RMB 500,000 is granted."
    assert reference.of("甲", "别的") == reference.of("乙", "给予50万元奖励。") == ""
    assert reference.knows("甲") and not reference.knows("乙")


def test_a_folder_without_translations_has_none(tmp_path: Path) -> None:
    assert not read_reference(tmp_path, POLICY).knows("甲")
    assert list(in_english(Reference(), Clause("甲", "", (), 0, 2, "奖励"))) == []


@pytest.mark.parametrize(
    ("text", "name", "said"),
    [
        ("- {zh: 给予80万元奖励。, en: x}", "甲", "does not say '给予80万元奖励。'; correct or delete the entry"),
        ("- {zh: 给予50万元奖励。}", "甲", "entry 1 has no zh or no en; give both"),
        ("- {zh: 给予50万元奖励。, en: 5}", "甲", "entry 1 has no zh or no en"),
        ("- just words", "甲", "entry 1 has no zh or no en"),
        ("a: b", "甲", "is no list of entries"),
        ("- {zh: 奖励, en: award}", "乙", "there is no policy 乙.txt"),
    ],
)
def test_what_cannot_be_used_is_named(tmp_path: Path, text: str, name: str, said: str) -> None:
    with pytest.raises(BadPolicy) as fault:
        read_reference(written(tmp_path, text, name), POLICY)
    assert said in str(fault.value) and f"{name}.yaml" in str(fault.value)


def test_what_is_not_translated_is_listed_once(tmp_path: Path) -> None:
    clause = Clause("甲", "", ("一、奖励",), 0, 25, "给予50万元奖励。\n不得重复。不得重复。(责任单位:商务厅)")
    assert list(untranslated(Reference({"甲": {"不得重复。": "Not twice."}}), [clause])) == [
        "一、奖励",
        "给予50万元奖励。",
    ]


def test_the_digest_changes_with_every_translation() -> None:
    digests = [
        Reference({"甲": {"给予奖励。": english}}).sha256 for english in ("A reward is given.", "An award is given.")
    ]
    assert digests[0] != digests[1] and digests[0] != Reference({"乙": {"给予奖励。": "A reward is given."}}).sha256
    assert digests[0] == Reference({"甲": {"给予奖励。": "A reward is given."}}).sha256
