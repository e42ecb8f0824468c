from __future__ import annotations

import pytest

from assistant.claims.numbers import numbers
from assistant.claims.verify_text import verify_text
from index.search import Index


@pytest.mark.parametrize(
    ("claim", "verdict"),
    [
        ("广东国家级经开区方案要求严格环境准入门槛。", "supported"),
        ("广东国家级经开区方案要求放宽环境准入门槛。", "contradicted"),
        ("开发区改革创新实施方案：除x基地外，要放松开发区土地利用管理。", "contradicted"),
        ("南通方案：不支持符合条件的经济开发区运营主体在境内外上市。", "contradicted"),
    ],
)
def test_a_verb_turned_round_contradicts(bundled_index: Index, claim: str, verdict: str) -> None:
    assert verify_text(claim, (), bundled_index).verdict == verdict


@pytest.mark.parametrize("text", ["document No. 11 of 2019", "2019年第11号文件", "国发〔2019〕11号"])
def test_the_number_of_a_document_is_read_as_it_is_spoken(text: str) -> None:
    assert {(year, n) for _, year, n in numbers(text)} == {("2019", "11")}


def test_what_place_and_zone_single_out_is_compared_before_a_nearer_provision_of_another(bundled_index: Index) -> None:
    told = "广西自治区级高新区连续三年排全区前三的,奖500万元。"
    assert verify_text(told, (), bundled_index).verdict == "contradicted"


@pytest.mark.parametrize(
    ("claim", "verdict"),
    [
        ("Guangxi's draft ETDZ plan pays the award for a newly approved national ETDZ out of the regional treasury.", "supported"),
        ("Guangxi's draft ETDZ plan pays the award for a newly approved national ETDZ out of the city treasury.", "contradicted"),
        ("经开区排名奖励由市财政出。", "not_found"),
    ],
)  # fmt: skip
def test_the_treasury_that_pays_must_be_told(bundled_index: Index, claim: str, verdict: str) -> None:
    assert verify_text(claim, (), bundled_index).verdict == verdict
