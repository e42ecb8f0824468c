from __future__ import annotations

import pytest

from assistant.slips import without_slips


@pytest.mark.parametrize(
    ("told", "put"),
    [
        ("名单上七家——不对，是六家头一回过线", "名单上六家头一回过线"),
        ("eleven makers - sorry, ten of them are new", "ten makers of them are new"),
        ("we have five incubators, no, six in all", "we have six incubators in all"),
        ("不是3家，是4家", "不是3家，是4家"),
        ("估值2亿……不是，20亿美元", "估值2亿……不是，20亿美元"),
    ],
)
def test_a_number_put_right_at_once_takes_the_place_of_the_wrong_one(told: str, put: str) -> None:
    assert without_slips(told) == put
