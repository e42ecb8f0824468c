from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from index.jsonl import BadLine, read_jsonl, write_jsonl

REQUIRED = {"id": str, "query": str}


def test_what_is_written_is_read_back(tmp_path: Path) -> None:
    records: list[dict[str, Any]] = [
        {"id": "1", "query": "高新区 \u2028\U0001f389"},
        {"id": "2", "query": "a\nb", "extra": [1, None]},
    ]
    write_jsonl(tmp_path / "deep" / "lines.jsonl", records)
    assert read_jsonl(tmp_path / "deep" / "lines.jsonl", REQUIRED) == records


def test_lines_end_in_a_line_feed_alone_and_chinese_stays_readable(tmp_path: Path) -> None:
    write_jsonl(tmp_path / "lines.jsonl", [{"id": "高新区"}, {"id": "b"}])
    assert (tmp_path / "lines.jsonl").read_bytes() == '{"id": "高新区"}\n{"id": "b"}\n'.encode()


def test_empty_lines_and_windows_line_ends_are_taken(tmp_path: Path) -> None:
    path = tmp_path / "lines.jsonl"
    path.write_bytes(b'\n{"id": "1", "query": "a"}\r\n\r\n{"id": "2", "query": "b"}')
    assert [record["id"] for record in read_jsonl(path, REQUIRED)] == ["1", "2"]


@pytest.mark.parametrize(
    ("line", "complaint"),
    [
        ("{", "is not JSON"),
        ("nonsense", "is not JSON"),
        ("[1]", "is no JSON object"),
        ("3", "is no JSON object"),
        ('{"id": "1"}', "needs 'query'"),
        ('{"id": "1", "query": ""}', "needs 'query'"),
        ('{"id": 1, "query": "a"}', "needs 'id'"),
        ('{"id": "1", "query": null}', "needs 'query'"),
        ('{"id": "\\ud800", "query": "a"}', "surrogate"),
    ],
)
def test_a_bad_line_is_named_by_file_and_line(tmp_path: Path, line: str, complaint: str) -> None:
    path = tmp_path / "lines.jsonl"
    path.write_text('{"id": "0", "query": "a"}\n\n' + line + "\n", "utf-8")
    with pytest.raises(BadLine) as fault:
        read_jsonl(path, REQUIRED)
    assert f"{path}:3: " in str(fault.value) and complaint in str(fault.value)
    assert "\n" not in str(fault.value)


def test_a_file_that_is_missing_or_not_utf_8_is_named(tmp_path: Path) -> None:
    with pytest.raises(BadLine, match=r"none\.jsonl: cannot be read"):
        read_jsonl(tmp_path / "none.jsonl", REQUIRED)
    (tmp_path / "gbk.jsonl").write_bytes('{"id": "高新区"}'.encode("gb18030"))
    with pytest.raises(BadLine, match=r"gbk\.jsonl: byte \d+ is not UTF-8"):
        read_jsonl(tmp_path / "gbk.jsonl", REQUIRED)


def test_a_write_that_fails_half_way_leaves_nothing(tmp_path: Path) -> None:
    def records() -> Iterator[dict[str, Any]]:
        yield {"id": "1"}
        raise RuntimeError("the power went")

    with pytest.raises(RuntimeError, match="the power went"):
        write_jsonl(tmp_path / "lines.jsonl", records())
    assert list(tmp_path.iterdir()) == []


def test_a_write_that_fails_keeps_what_was_there(tmp_path: Path) -> None:
    path = tmp_path / "lines.jsonl"
    write_jsonl(path, [{"id": "old"}])
    with pytest.raises(TypeError):
        write_jsonl(path, [{"id": "1"}, {"id": object()}])
    assert path.read_text("utf-8") == '{"id": "old"}\n'
    assert list(tmp_path.iterdir()) == [path]


def test_a_path_that_cannot_be_written_is_named(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x", "utf-8")
    with pytest.raises(BadLine, match="cannot be written"):
        write_jsonl(tmp_path / "file" / "lines.jsonl", [{"id": "1"}])
    (tmp_path / "folder").mkdir()
    with pytest.raises(BadLine, match="cannot be written"):
        write_jsonl(tmp_path / "folder", [{"id": "1"}])
    assert sorted(path.name for path in tmp_path.iterdir()) == ["file", "folder"]
