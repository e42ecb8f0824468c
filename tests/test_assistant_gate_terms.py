from __future__ import annotations

import pytest

from assistant.gate_terms import keeps_terms

FUNDS = "从市面包资金或糕点资金中给予不超过20万元补助"
OUT = "对食品店(不含酒吧和烟店)给予20万元补助"


@pytest.mark.parametrize(
    ("sentence", "quote", "kept"),
    [
        ("从市面包资金或糕点资金中给予补助。", FUNDS, True),
        ("从市面包资金中给予补助。", FUNDS, False),
        ("补助不超过20万元。", FUNDS, True),
        ("对食品店(不含酒吧和烟店)给予20万元补助。", OUT, True),
        ("对食品店(不含酒吧)给予20万元补助。", OUT, False),
        ("向区政府作出报告。", "街道要向区政府作出报告", True),
        ("向市商务局作出报告。", "市商务局要向区政府作出报告", False),
        ("对高新区给予补助。", "对高新区内面包店给予补助", False),
        ("不含酒吧,但烟店可给予20万元补助。", OUT, False),
        ("本地的店或者经评为老字号的店可减租。", "本地的店,经评为老字号的,可减租", False),
        ("本地的店或外地的店可减租。", "本地的店、外地的店可减租", True),
        ("本地新开的面包店可减租半年。", "本地新开的面包店,经评为老字号的,可减租半年", False),
        ("经评为老字号的,可减租半年。", "本地新开的面包店,经评为老字号的,可减租半年", True),
        ("本地新开的老字号面包店可减租半年。", "本地新开的面包店,经评为老字号的,可减租半年", True),
        ("对格外整洁或者客流很大的面包店减租。", "对格外整洁、客流很大的面包店减租", False),
        ("对格外整洁、客流很大的面包店减租。", "对格外整洁、客流很大的面包店减租", True),
        ("对市级或区级的面包店减租。", "对市级、区级的面包店减租", True),
        ("报区商务局和税务局备案。", "报区商务局、税务局备案", True),
        ("对高新区给予补助。", "对获批的高新区给予补助", True),
    ],
)
def test_who_pays_what_is_left_out_and_to_whom_stay(sentence: str, quote: str, kept: bool) -> None:
    assert keeps_terms(sentence, quote, "", "") is kept


@pytest.mark.parametrize(
    ("sentence", "kept"),
    [
        ("The grant is borne by the finances of the city.", False),
        ("The finances of the city bear 50% of the grant.", True),
        ("The grant is borne by the finances of the city and the district.", True),
    ],
)
def test_of_two_that_pay_none_is_told_alone(sentence: str, kept: bool) -> None:
    english = "the grant is borne 50% each by the finances of the city and of the district"
    assert keeps_terms(sentence, "补助由市、区财政分担", english, "") is kept
