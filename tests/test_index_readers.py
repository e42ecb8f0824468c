from __future__ import annotations

from pathlib import Path

import pytest

from index.errors import BadPolicy
from index.readers.html import html_text
from index.readers.read import read_text
from index.structure import structure

PAGE = """<!doctype html><html><head><meta charset="utf-8"><title>办法</title>
<style>p { color: red }</style><script>var a = "<p>不是正文</p>";</script></head>
<body><div class="nav">首页 &gt; 政策</div><h1>奖励办法</h1>
<p>　　一、总则</p><p>（一）对<b>高新&nbsp;技术</b>企业给予<span>100万元</span>奖励，
不超过5%。</p><p>（二）A&amp;B<br>另起一行</p>
<table><tr><td>级别</td><td>金额</td></tr><tr><td>国家级</td><td>100万元</td></tr></table>
<noscript>请打开脚本</noscript></body></html>"""


def test_html_gives_one_line_a_block() -> None:
    assert html_text(PAGE.encode()).split("\n") == [
        "办法", "首页 > 政策", "奖励办法", "一、总则", "（一）对高新\xa0技术企业给予100万元奖励， 不超过5%。", "（二）A&B", "另起一行",
        "级别 金额", "国家级 100万元", "",
    ]  # fmt: skip


def test_html_in_the_encodings_of_chinese_pages() -> None:
    page = '<html><head><meta http-equiv="Content-Type" content="text/html; charset={}"></head><p>广西“双创”㎡</p>'
    for charset, codec in [("gb2312", "gb18030"), ("GBK", "gb18030"), ("gb18030", "gb18030"), ("utf-8", "utf-8")]:
        assert html_text(page.format(charset).encode(codec)) == "广西“双创”㎡\n"


def test_clauses_are_read_from_html() -> None:
    pieces = structure("page", html_text(PAGE.encode()))
    assert [p.label for p in pieces if p.label] == ["一、", "（一）", "（二）"]
    assert [p.text.strip() for p in pieces if p.kind == "noise"] == ["首页 > 政策"]


@pytest.mark.parametrize("raw", ["一、\r\n甲\r\n", "\ufeff一、甲", "甲\n\n　乙 \t\n", "\U0001f389"])
@pytest.mark.parametrize("suffix", [".txt", ".md", ".TXT"])
def test_a_text_file_is_its_own_characters(tmp_path: Path, raw: str, suffix: str) -> None:
    path = tmp_path / f"policy{suffix}"
    path.write_bytes(raw.encode())
    assert read_text(path) == raw


@pytest.mark.parametrize(
    ("name", "raw", "complaint"),
    [
        ("policy.txt", "高新区".encode("gb18030"), "check that the file is whole"),
        ("policy.html", b'<meta charset="nonsense"><p>a</p>', "cannot be read"),
        ("policy.html", b'<meta charset="utf-8"><p>\xff\xfe</p>', "cannot be read"),
        ("policy.xyz", b"a", "no reader for .xyz"),
        ("policy", b"a", "a file without a suffix"),
    ],
)
def test_a_file_that_cannot_be_read_is_named(tmp_path: Path, name: str, raw: bytes, complaint: str) -> None:
    (tmp_path / name).write_bytes(raw)
    with pytest.raises(BadPolicy) as fault:
        read_text(tmp_path / name)
    assert str(tmp_path / name) in str(fault.value) and complaint in str(fault.value)
    assert "\n" not in str(fault.value)


def test_a_missing_file_and_a_folder_are_named(tmp_path: Path) -> None:
    (tmp_path / "folder.txt").mkdir()
    for name in ("none.txt", "folder.txt"):
        with pytest.raises(BadPolicy, match=f"{name}: cannot be read"):
            read_text(tmp_path / name)
