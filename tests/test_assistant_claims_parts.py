"""A difference contradicts only where it is of the same matter and the same part of a sentence."""

from __future__ import annotations

from decimal import Decimal

import pytest

from assistant.claims.all_of_them import without_all
from assistant.claims.contrast import read_contrast
from assistant.claims.distribute import assertions
from assistant.claims.figures import read_figures
from assistant.claims.frame import read_frame
from assistant.claims.verify_text import verify_text
from index.search import Index

TRUE = [
    "那份要把全区33个开发区并成22个的改革方案提出，工业用地出让年期一般不超过20年。",
    "按照把33个开发区整合成22个的那份方案，连续三年排名靠后的开发区可能被建议降低行政级别。",
    "The plan that cuts the region's 33 zones to 22 says each zone should in principle have no more than three blocks.",
    "广东对过亿美元的战略性新兴产业重大项目，符合布局集中、产业集聚、用地集约的，重点保障用地计划。",
    "Of the clusters that Guangdong plans in its national ETDZs, six should top 100 billion yuan.",
    "存量厂房改做众创空间，头五年不用变更土地用途。",
    "Hong Kong and Macao investors may take part in building Nantong's international cooperation parks.",
    "南通省级经开区可以全面行使县级经济管理权，其中发展得好的还会再获得一些市级权限。",
    "广西依法赋予国家级经开区自治区级和设区市级的经济管理权限。",
    "到2022年底，南通13个省级以上经开区的安全风险评估一个都不能少。",
    "广西经开区外资到位奖励的钱，自治区财政和设区市财政各出一半。",
    "国家级开发区要扩区，得由自治区政府报国务院批。",
    "水资源监管由水利厅牵头，环境监管由环保部门牵头。",
    "Guangdong's plan counts six existing national-level economic and technological development zones, and Zhanjiang is one of them.",
    "Nobody may use the promotion of high-tech industry as a pretext for grabbing land and developing real estate, the Guangxi measures for high-tech zones insist.",
    "According to the zone reform implementation plan that merges 33 zones, zones carry out an overall safety-risk assessment once every year.",
    "在促进开发区改革和创新发展的实施方案里,一家开发区要是接连三年垫底,考核部门可以建议砍它的面积或降它的行政级别,不过得自治区党委、政府同意了才能动手。",
    "Guangxi's measures bring the region to 20 high-tech zones altogether by 2025, adding four national ones and six at the autonomous-region level.",
    "广西高新区的做法是，国家高新区一年里在全国排名掉了五位以上就找它约谈。",
    "Nantong's municipal departments are in principle not to post their own offices in the zones, save where the law provides for vertical leadership.",
    "促进开发区改革和创新发展的实施方案不许限制发展化工产业的园区上危险化学品项目。",
    "《关于加快推进广西经济技术开发区改革提升行动方案》网传的这份文本是送审稿。",
    "Nantong's zones are together to set up at least three to five industrial design centres of the province or the city each year.",
    "按促进开发区改革和创新发展的实施方案，限制发展产业名录里的项目不让落地，有关部门不给办手续。",
    "In the reform plan that merges 33 zones, a county where two or more zone management bodies exist merges them into one zone with several parks.",
]
FALSE = [
    "那份要把全区33个开发区并成22个的改革方案提出，工业用地出让年期一般不超过30年。",
    "促进开发区改革和创新发展的实施方案要把全区22个开发区扩成33个。",
    "广东对过十亿美元的战略性新兴产业重大项目才重点保障用地计划。",
    "存量厂房改做众创空间，必须先改变土地用途和权利类型。",
    "Nantong keeps Hong Kong and Macao capital out of its international cooperation parks.",
    "南通省级经开区可以全面行使市级经济管理权，其中发展得好的还会再获得一些省级权限。",
    "按开发区改革方案，工业园区的设立调整由科技厅牵头，高新区的由经济和信息化委牵头。",
    "Under the development-zone reform plan, setting up high-tech zones is led by the commerce department and upgrading ETDZs is led by the science and technology department.",
    "南通开发区出国招商经费由中央财政给。",
    "区域评的评估费用由省财政统一出。",
    "南通规定只有民营企业才能托管现有经济开发区。",
    "南通开发区的考核结果和干部任用脱钩。",
    "广西国家级经开区上划自治区税收的全部增量都按50%返奖。",
    "自治区级开发区的调位由所在地人民政府自行批准。",
    "When a Guangdong zone is among the last five in the country, the chief officials of its city are summoned by the Ministry of Commerce rather than by the provincial government.",
    "对省级经济开发区,广东方案主张另起炉灶搞评估办法,不参照国家级经开区的那套考核体系。",
    "广东方案列的考核五大方面,是产业基础、科技创新、区域带动、生态环保和社会治理,行政效能不在其中。",
    "广西经开区送审稿要求，经开区预算要从本级预算里独立出来。",
    "南通的绩效考核对所有开发区用同一把尺子，不搞个性化。",
    "广东的制造业结构调整围绕装备制造、汽车、石化、家用电器和纺织服装五大产业。",
    "In Guangdong's plan, a national-level ETDZ in the last ten overall only gets a talk with the provincial Department of Commerce, not a rectification order.",
    "Guangdong's manufacturing adjustment covers equipment manufacturing, cars, petrochemicals, textiles and electronic information.",
    "In Nantong 70 percent of the intensive, visualised platforms for sharing safety supervision information are to be built.",
    "南通让沿海的经济开发区招引跨国公司和世界500强的地区总部，城区的经济开发区抓基地型、龙头型重大外资项目。",
    "Nantong supports provincial-level zones in creating pilot parks for spreading 5G plus industrial internet applications.",
    "In Guangxi's draft ETDZ plan a city that has a similar policy can draw the support twice.",
]
FALSE += [
    "广西经开区外资奖励可以与同类政策一起享受。",
    "广西经开区外资奖励可以和同类政策同时拿。",
    "广西经开区按实际到位外资的五分之一给予奖励。",
    "南通每个开发区都再赋予一批市级经济管理权限。",
    "南通所有开发区都再赋予一批市级经济管理权限。",
    "广西经开区外资奖励全靠自治区财政来兜底。",
]
TRUE += [
    "广西经开区外资奖励不允许与同类政策一并享受。",
    "广西国家级经开区所在设区市已享受类似政策的，不能再同时享受税收奖励。",
    "广西经开区按实际到位外资的五十分之一给予奖励。",
]
UNTOLD = [
    "南通的方案规定，没完成安全风险评估的开发区要关停整顿。",
    "按广东方案，环评不过关的国家级经开区要停批全部项目。",
    "广东方案规定，没有建立社会信用体系的国家级经开区一律停发奖励。",
    "广西高新区若干措施规定，R&D占比达不到3%的高新区要摘牌。",
    "Each of Guangdong's national-level ETDZs must take in at least fifty postdoctoral researchers a year.",
    "促进开发区改革和创新发展的实施方案让招商人员从引进的每个项目里提成千分之三。",
    "Commercial banks that open a science sub-branch in a Guangxi high-tech zone get a two-million-yuan grant.",
]


@pytest.fixture(scope="module")
def index(bundled_index: Index) -> Index:
    return bundled_index


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        *((text, "supported") for text in TRUE),
        *((text, "contradicted") for text in FALSE),
        *((text, "not_found") for text in UNTOLD),
    ],
)
def test_a_claim_is_held_against_its_own_matter(index: Index, text: str, verdict: str) -> None:
    assert verify_text(text, (), index).verdict == verdict


@pytest.mark.parametrize(
    "text", ["广西经开区外资奖励不得与同类政策一起享受。", "广西经开区外资奖励不能和同类政策一起领。"]
)
def test_a_denial_before_what_is_taken_together_is_read(index: Index, text: str) -> None:
    assert verify_text(text, (), index).verdict != "contradicted"


def test_what_describes_a_document_wrongly_stays_a_claim(index: Index) -> None:
    frame = read_frame("按那份把全区33个开发区整合成25个的《促进开发区改革和创新发展的实施方案》，要简化审批。", index)
    assert "25个" in frame.body


def test_an_idiom_of_completeness_denies_nothing() -> None:
    assert "不" not in without_all("一个不落地做完")


def test_who_leads_in_turn_is_told_apart_with_the_noun_left_out() -> None:
    assert assertions("工业园区的设立调整由甲委牵头，高新区的由乙厅牵头。") == (
        "工业园区的设立调整由甲委牵头",
        "高新区的设立调整由乙厅牵头。",
    )


def test_what_is_denied_stands_in_the_place_of_what_is_said() -> None:
    contrast = read_contrast("The land is supplied by agreement, not by auction.")
    assert contrast.swapped == "The land is supplied by auction."
    assert (contrast.said, contrast.denied) == ("agreement", "auction")


def test_what_is_not_to_be_done_is_no_contrast() -> None:
    assert read_contrast("Departments are in principle not to post offices there.").swapped == ""


def test_the_coast_and_the_city_are_judged_each_on_its_own() -> None:
    assert assertions("沿海的招引总部，城区的招引工厂") == ("沿海的招引总部", "城区的招引工厂")
    assert len(assertions("线上线下都能办，线上更快")) == 1


@pytest.mark.parametrize(
    ("text", "value", "unit"),
    [
        ("a one-million-yuan start-up grant", 1_000_000, "CNY"),
        ("a two-hundred-thousand-yuan grant", 200_000, "CNY"),
        ("a 500,000-yuan award", 500_000, "CNY"),
        ("a five-year permit", 5, "year"),
    ],
)
def test_a_sum_is_read_through_hyphens(text: str, value: int, unit: str) -> None:
    assert [(f.value, f.unit) for f in read_figures(text)] == [(value, unit)]


def test_a_per_mille_is_a_percentage() -> None:
    assert [(f.value, f.unit) for f in read_figures("提成千分之五，另加8‰")] == [
        (Decimal("0.5"), "percent"),
        (Decimal("0.8"), "percent"),
    ]
