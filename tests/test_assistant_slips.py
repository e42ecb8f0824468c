from __future__ import annotations

import pytest

from assistant.slips import without_slips


@pytest.mark.parametrize(
    ("told", "put"),
    [
        ("名单上七家——不对，是六家头一回过线", "名单上六家头一回过线"),
        ("eleven makers - sorry, ten of them are new", "ten makers of them are new"),
        ("we have five incubators, no, six in all", "we have six incubators in all"),
        ("有五家孵化器——不是，是四家", "有四家孵化器"),
        ("有五家——不对，四家", "有四家"),
        ("有五家，不是，应该是四家", "有四家"),
        ("不是3家，是4家", "不是3家，是4家"),
        ("孵化器有5家，不是4家，一共多少？", "孵化器有5家，一共多少？"),
        ("孵化器是三家，不是两家，一共多少？", "孵化器是三家，一共多少？"),
        ("5家企业营收首次突破15亿元，不是4家", "5家企业营收首次突破15亿元"),
        ("有5家，不是4家企业认定的", "有5家，不是4家企业认定的"),
        ("five new incubators, not four. How much?", "five new incubators. How much?"),
        ("five new incubators, not four of which", "five new incubators, not four of which"),
        ("it's 21 places, not 17.", "it's 21 places, not 17."),  # a move, of which a correction tells both ends
        ("five firms passed it, no two in the same trade", "five firms passed it, no two in the same trade"),
        ("three manufacturers, no one else, passed it", "three manufacturers, no one else, passed it"),
        ("5 firms, wait 3 months", "5 firms, wait 3 months"),
        ("5 firms, wait, 3 months", "5 firms, wait, 3 months"),
        ("估值2亿……不是，20亿美元", "估值2亿……不是，20亿美元"),
    ],
)
def test_a_number_put_right_at_once_takes_the_place_of_the_wrong_one(told: str, put: str) -> None:
    assert without_slips(told) == put
