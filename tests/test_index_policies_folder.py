from __future__ import annotations

import hashlib
from datetime import date
from pathlib import Path

import pytest

from index.errors import BadPolicy
from index.policies_folder import POLICIES, read_policies

STATUS = {
    "devzones-reform": "template", "guangdong-etdz": "expired", "guangxi-etdz-reform": "draft",
    "guangxi-hitech-zones": "unknown", "nantong-edz": "unknown",
}  # fmt: skip


def write(folder: Path, name: str, text: str, metadata: str = "") -> None:
    (folder / f"{name}.txt").write_bytes(text.encode())
    if metadata:
        (folder / f"{name}.yaml").write_text(metadata, "utf-8")


def test_the_bundled_policies_are_read_with_their_status() -> None:
    policies = {policy.id: policy for policy in read_policies()}
    assert {name: policy.status for name, policy in policies.items()} == STATUS
    assert policies["guangdong-etdz"].published == date(2016, 8, 31)


def test_a_bundled_text_is_the_file_byte_for_byte() -> None:
    for policy in read_policies():
        raw = (POLICIES / f"{policy.id}.txt").read_bytes()
        assert policy.text.encode() == raw
        assert policy.sha256 == hashlib.sha256(raw).hexdigest()


def test_what_is_inferred_is_explained() -> None:
    for policy in read_policies():
        assert "status" in policy.inferred
        for name, why in policy.inferred.items():
            assert hasattr(policy, name) and why.strip()


def test_a_text_without_metadata_is_taken_with_a_word_of_warning(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    write(tmp_path, "plain", "一、甲\r\n")
    (policy,) = read_policies(tmp_path)
    assert (policy.id, policy.title, policy.status, policy.text) == ("plain", "plain", "unknown", "一、甲\r\n")
    assert capsys.readouterr().err == "warning: plain.txt has no plain.yaml beside it; its status is unknown\n"


@pytest.mark.parametrize(
    ("metadata", "complaint"),
    [
        ("title: [", "correct the metadata"),
        ("status: draft", "title"),
        ("title: 甲\nstatus: maybe", "status"),
        ("title: 甲\ncolour: red", "colour"),
        ("- title", "correct the metadata"),
        ("title: 甲\nsha256: abcd", "the text is not the one"),
        ("title: 甲\npublished: 2021-13-01", "correct the metadata"),
    ],
)
def test_bad_metadata_is_named_in_one_line(tmp_path: Path, metadata: str, complaint: str) -> None:
    write(tmp_path, "bad", "一、甲", metadata)
    with pytest.raises(BadPolicy) as fault:
        read_policies(tmp_path)
    assert "bad." in str(fault.value) and complaint in str(fault.value)
    assert "\n" not in str(fault.value)


@pytest.mark.parametrize(("suffix", "text"), [("txt", "一、甲"), ("yaml", "title: 高新区")])
def test_a_file_that_is_not_utf_8_is_named(tmp_path: Path, suffix: str, text: str) -> None:
    write(tmp_path, "gbk", "一、甲", "title: 甲")
    (tmp_path / f"gbk.{suffix}").write_bytes(text.encode("gb18030"))
    with pytest.raises(BadPolicy, match=rf"gbk\.{suffix}"):
        read_policies(tmp_path)


@pytest.mark.parametrize("text", ["", "\n　\n"])
def test_a_text_that_says_nothing_is_named(tmp_path: Path, text: str) -> None:
    write(tmp_path, "empty", text)
    with pytest.raises(BadPolicy, match=r"empty\.txt: holds no text"):
        read_policies(tmp_path)


def test_a_folder_without_policies_is_named(tmp_path: Path) -> None:
    for folder in (tmp_path, tmp_path / "none"):
        with pytest.raises(BadPolicy, match="holds no policy text"):
            read_policies(folder)
