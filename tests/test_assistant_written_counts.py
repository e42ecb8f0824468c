from __future__ import annotations

import pytest

from assistant.read_facts import FactReader
from assistant.written_counts import with_counts_written
from tests.assistant_parts import BOOK

READER = FactReader(BOOK.facts)


@pytest.mark.parametrize(
    ("turn", "expected"),
    [
        ("有俩自治区级经开区", "有两个自治区级经开区"),
        ("给它俩多少", "给它俩多少"),
        ("national x2, regional x3", "2 national, 3 regional"),
        ("国家级×2、自治区级×3", "2个国家级、3个自治区级"),
        ("3000万美元×7×2%", "3000万美元×7×2%"),
        ("rate 7 x 2%", "rate 7 x 2%"),
        (
            "有6家，其中2家是贸易公司，4家制造业里有1家去年就过了线，其余都是第一次。",
            "有6家，其中2家是贸易公司，1家制造业去年就过了线，其余3家制造业都是第一次。",
        ),
        ("有6家，其中2家早就过了，其余首次", "有6家，其中2家早就过了，其余首次"),
        ("4个园区各获批2个成果转移转化示范区", "园区获批8个成果转移转化示范区"),
        ("两个高新区各有3家科技企业孵化器", "高新区有6家科技企业孵化器"),
        ("3个部门各派2家单位参加", "3个部门各派2家单位参加"),
        ("四个县各保留一个开发区", "四个县各保留一个开发区"),
        ("5个市各设2个窗口，怎么办", "5个市各设2个窗口，怎么办"),
        ("每个经开区不超过3个区块，两个经开区各分2个区块", "每个经开区不超过3个区块，两个经开区各分2个区块"),
        (
            "6 companies; 2 are traders, 4 are manufacturers, of which one crossed last year, the rest for the first time.",
            "6 companies; 2 are traders, 1 manufacturers crossed last year, the remaining 3 manufacturers for the first time.",
        ),
    ],
)
def test_numbers_of_things_written_out(turn: str, expected: str) -> None:
    assert with_counts_written(turn, READER.recognised) == expected
