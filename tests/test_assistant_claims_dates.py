"""The years and dates that a claim tells of a document: posted, issued, what it carries out, its targets."""

from __future__ import annotations

import pytest

from assistant.claims.verify_text import verify_text
from index.search import Index


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        (
            "The notice of the Nantong economic development zone plan was posted online in November 2021.",
            "contradicted",
        ),
        ("The Nantong economic development zone plan was posted online in November 2023.", "supported"),
        ("南通方案的网页发布于2021年11月。", "contradicted"),
        ("南通方案的网页是2023年11月24日发布的。", "supported"),
        ("广西高新区若干措施是为落实国务院2016年印发的文件而出台的。", "contradicted"),
        ("广西高新区若干措施是为落实国务院2020年印发的文件而出台的。", "supported"),
        ("Guangxi's high-tech zone measures carry out a State Council document of 2018.", "contradicted"),
        ("Guangxi's high-tech zone measures carry out a State Council document of 2020.", "supported"),
        ("广东方案是为贯彻落实国务院办公厅2019年的指导意见而制定的。", "contradicted"),
        ("广东方案是为贯彻落实国务院办公厅2016年的指导意见而制定的。", "supported"),
        ("南通方案依据的国务院意见是2016年发的。", "contradicted"),
        ("南通方案依据的国务院意见是2019年发的。", "supported"),
        ("南通方案依据的省政府实施意见是2020年发的。", "supported"),
        ("广东这份国家级经开区方案的发展目标定在2025年实现。", "contradicted"),
        ("广东这份国家级经开区方案的发展目标定在2020年实现。", "supported"),
        ("广东方案的集群和产业发展目标定在2025年实现。", "contradicted"),
        ("广西国家级经开区GDP比2020年增长50%以上的目标，完成期限是2025年。", "contradicted"),
        ("广西国家级经开区GDP比2020年增长50%以上的目标，完成期限是2023年。", "supported"),
        ("广西经开区送审稿要求到2025年国家级经开区实际利用外资年均增长15%以上。", "contradicted"),
        ("广西经开区送审稿要求到2023年国家级经开区实际利用外资年均增长15%以上。", "supported"),
        (
            "By 2025, Guangxi's draft ETDZ plan wants imports and exports of national zones to grow by more than 10 percent a year.",
            "contradicted",
        ),
        (
            "By 2023, Guangxi's draft ETDZ plan wants imports and exports of national zones to grow by at least 10 percent a year on average.",
            "supported",
        ),
        ("The targets in Guangxi's draft ETDZ plan are set for 2025.", "contradicted"),
        ("The targets in Guangxi's draft ETDZ plan are set for 2023.", "supported"),
        ("广西高新区若干措施的主要目标瞄准2023年。", "contradicted"),
        ("广西高新区若干措施的目标分到2025年和到2035年两步。", "supported"),
        ("广西高新区若干措施提出到2023年高新区总数达到20家。", "contradicted"),
        ("南通方案要求13个省级以上经济开发区在2024年年底前全部完成安全风险评估。", "contradicted"),
        ("广东省政府办公厅2018年印发了国家级经开区方案。", "contradicted"),
        ("广东省政府办公厅2016年8月31日印发了国家级经开区方案。", "supported"),
        ("Guangdong's plan for national ETDZs was issued in August 2018.", "contradicted"),
        ("Guangdong's plan for national ETDZs was issued in August 2016.", "supported"),
        ("广西高新区若干措施要求到2030年高新区全部实现碳中和。", "not_found"),
        ("广西经开区送审稿注明文件有效期到2026年。", "not_found"),
        ("南通方案提出到2025年全市经济开发区进出口额突破3000亿元。", "not_found"),
        ("南通方案网页发布时间是2023年11月。", "supported"),
        ("南通方案的通知是2022年11月在网上发布的。", "contradicted"),
        ("The web page of the Guangxi high-tech zone measures was posted in March 2020.", "contradicted"),
        ("The web page of the Guangxi high-tech zone measures was posted in March 2021.", "supported"),
        ("广西高新区若干措施贯彻的是国务院2018年发布的若干意见。", "contradicted"),
        ("Nantong's plan implements a State Council opinion published in 2017.", "contradicted"),
        ("Nantong's plan implements a State Council opinion published in 2019.", "supported"),
        ("Nantong's plan implements a provincial government opinion issued in 2018.", "contradicted"),
        ("The overall goals of Guangxi's draft ETDZ plan are to be reached by 2030.", "contradicted"),
        ("The main goals of Guangxi's draft ETDZ plan are to be reached by 2023.", "supported"),
        ("广东方案的总体目标期限到2022年。", "contradicted"),
        ("广东方案的总体目标期限到2020年。", "supported"),
        ("广西国家级经开区进出口总额年均增长10%以上的目标，时限是2024年。", "contradicted"),
        ("广西经开区送审稿的主要目标截止到2023年。", "supported"),
        ("The target date for Guangdong's plan for national ETDZs is 2025.", "contradicted"),
        ("广西高新区若干措施里，20家高新区的目标期限是2030年。", "contradicted"),
        ("广西高新区若干措施里，20家高新区的目标期限是2025年。", "supported"),
        ("广西高新区若干措施说2024年要召开高新区目标推进会。", "not_found"),
        ("南通方案定下的进出口目标到2025年达到3000亿元。", "not_found"),
    ],
)
def test_years_and_dates_of_a_document_are_held_against_what_it_prints(
    bundled_index: Index, text: str, verdict: str
) -> None:
    assert verify_text(text, [], bundled_index).verdict == verdict
