from __future__ import annotations

import pytest

from assistant.chat import Assistant
from assistant.scope import scope, told_places, without_told_places
from index.places import Place, Places
from tests.assistant_parts import policy

GUANGXI = Place("guangxi", "广西", "Guangxi", "", "region")
NANNING = Place("nanning", "南宁", "Nanning", "guangxi", "city")
BEIJING = Place("beijing", "北京", "Beijing", "", "city", approves=True)
GERMANY = Place("germany", "德国", "Germany", "", "country")
JIANGSU = Place("jiangsu", "江苏", "Jiangsu", "", "region")
UNNAMED = Place("unnamed_autonomous_region", "匿名自治区", "unnamed region", "", "province", unnamed=True)
PLACES = Places([(place, (place.zh,), ()) for place in (GUANGXI, NANNING, BEIJING, GERMANY, JIANGSU, UNNAMED)])
HELD = {
    "a": policy(id="a", region="guangxi", zone_types=("hitech",)),
    "b": policy(id="b", region="guangxi", zone_types=("etdz",)),
    "c": policy(id="c", region="unnamed_autonomous_region", zone_types=("etdz", "hitech")),
    "d": policy(id="d", region="jiangsu"),
}


@pytest.mark.parametrize(
    ("named", "zones", "documents", "elsewhere"),
    [
        ([], [], "abcd", []),
        ([GUANGXI], [], "ab", []),
        ([NANNING], [], "ab", []),  # a city of the region
        ([NANNING], ["hitech"], "a", []),
        ([], ["hitech"], "acd", []),  # a policy that names no zone type speaks of all
        ([], ["zone"], "abcd", []),  # any zone is no type
        ([GERMANY], [], "abcd", []),  # a country is where firms come from
        ([GUANGXI, BEIJING], [], "ab", [BEIJING]),
        ([GUANGXI, JIANGSU], ["hitech"], "ad", []),
        ([GUANGXI], ["edz"], "b", []),  # 经济开发区 is said of 经济技术开发区 too
        ([], ["edz"], "d", []),  # but only of a place: not everywhere
        ([JIANGSU], ["edz"], "d", []),
    ],
)
def test_documents_are_those_of_the_place_and_the_zone_type(
    named: list[Place], zones: list[str], documents: str, elsewhere: list[Place]
) -> None:
    assert scope("", named, zones, HELD, PLACES) == (frozenset(documents), tuple(elsewhere))


def test_a_place_without_a_policy_is_told() -> None:
    assert scope("", [BEIJING], [], HELD, PLACES)[1] == (BEIJING,)


def test_the_autonomous_region_without_a_name_belongs_beside_a_named_place() -> None:
    assert scope("江苏和自治区", [JIANGSU], [], HELD, PLACES)[0] == {"c", "d"}


@pytest.mark.parametrize(
    ("text", "elsewhere"),
    [
        ("一家北京的园区运营商想托管江苏的开发区", []),
        ("总部在北京的公司到江苏投资", []),
        ("We are an operator from Beijing in Jiangsu", []),
        ("北京批复我们升级，江苏给多少", []),
        ("Suppose Beijing approves us", []),
        ("学习北京经验，江苏可以托管吗", []),
        ("北京和江苏的企业各给多少", [BEIJING]),
        ("北京的企业给多少", [BEIJING]),
        ("What does Beijing give?", [BEIJING]),
        ("北京的开发区和江苏的开发区各给多少", [BEIJING]),
    ],
)
def test_where_someone_comes_from_or_who_approves_is_not_where_a_policy_is_asked_for(
    text: str, elsewhere: list[Place]
) -> None:
    known = Places([(place, (place.zh,), (place.en,)) for place in (BEIJING, JIANGSU)])
    assert scope(text, known.named(text), [], HELD, known)[1] == tuple(elsewhere)


@pytest.mark.parametrize(
    ("text", "sited"),
    [
        ("Should we rather look at Germany?", True),
        ("Are we better off in Germany?", True),
        ("We are weighing Germany. How long is the tax holiday?", True),
        ("What do Germany's parks offer?", True),
        ("德国的园区有什么补贴？", True),
        ("Can we bring in a partner from Germany?", False),
        ("Is a plant owned by Germany?", False),
        ("德国企业来投资有奖励吗？", False),
    ],
)
def test_a_country_is_asked_about_only_where_the_matter_lies_there(text: str, sited: bool) -> None:
    known = Places([(GERMANY, (GERMANY.zh,), (GERMANY.en,))])
    assert scope(text, [GERMANY], [], HELD, known)[1] == ((GERMANY,) if sited else ())


def test_places_told_are_neither_covered_nor_asked_for() -> None:
    told = told_places([GUANGXI, BEIJING, GERMANY], [GERMANY], HELD, PLACES)
    assert told == {"beijing"}
    assert without_told_places({"region": ("guangxi", "beijing"), "city": ("beijing",)}, told) == {
        "region": ("guangxi",)
    }


def test_a_provincial_economic_zone_of_a_place_belongs_to_the_document_on_its_national_ones(
    assistant: Assistant,
) -> None:
    answer = assistant.answer(["广东的省级经济开发区想冲国家级，什么样的会被优先支持申报？"])
    assert answer.type == "answer"
    assert answer.citations[0].document == "guangdong-etdz"


def test_another_kind_of_zone_in_a_place_still_has_no_document(assistant: Assistant) -> None:
    assert assistant.answer(["广东高新区进全国前35名奖多少？"]).type == "refuse"
