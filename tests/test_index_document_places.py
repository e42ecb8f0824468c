from __future__ import annotations

import pytest

from index.divisions import read_divisions
from index.document_places import DocumentPlaces, document_places
from index.types import Policy


def places(title: str, text: str) -> DocumentPlaces:
    return document_places(Policy("one", title, text, ""), read_divisions())


BODY = "各有关单位：现就有关事项通知如下。" * 20


@pytest.mark.parametrize(
    ("title", "text", "of"),
    [
        ("嘉兴市扶持茶馆的办法", f"{BODY}与上海市合作。", {"3304"}),  # the title before all
        ("关于扶持茶馆的通知", f"{BODY}嘉兴市商务局 2020年3月1日", {"3304"}),  # who signs
        ("关于扶持茶馆的通知", f"{BODY}在嘉兴开业的，嘉兴另行补助。{BODY}", {"3304"}),  # the one it speaks of
        ("关于扶持茶馆的通知", f"各省、自治区、直辖市，新疆生产建设兵团：{BODY}财政部", set()),
        ("茶馆复业", f"新华社上海2月17日电 {BODY}", set()),  # where a reporter sat
    ],
)
def test_whose_a_document_is(title: str, text: str, of: set[str]) -> None:
    assert places(title, text).of == of


def test_what_a_document_names_counts_for_what_holds_it() -> None:
    read = places("扶持茶馆的办法", "杭州两家，宁波一家，合肥一家。")
    assert read.share("33") == pytest.approx(2 / 3)
    assert read.share("34") == pytest.approx(1 / 3)
    assert not read.title
