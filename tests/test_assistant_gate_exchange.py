from __future__ import annotations

import pytest

from assistant.gate_exchange import keeps_places

SHOP = "街道要制定开店目录,简化租赁手续,需要转报的租约,由商会预审后,直接向租赁部门转报"
SIZE = "门店面积占楼层总面积比例不超过5%,对租金收入超上年平均的部分,按5%返还"
ZONES = "临街铺面(步行街)不再新建、扩建烤炉,背街铺面严禁建设烤炉"


@pytest.mark.parametrize(
    ("sentence", "quote", "kept"),
    [
        ("街道要简化租赁手续。", SHOP, True),
        ("街道要简化开店目录。", SHOP, False),
        ("租约由商会预审。", SHOP, True),
        ("租约由租赁部门预审后,向商会转报。", SHOP, False),
        ("租约直接向租赁部门转报。", SHOP, True),
        ("由市政府审批。", "由街道报请市政府审批", True),
        ("由市政府报请街道审批。", "由街道报请市政府审批", False),
        ("门店的面积占楼层面积的比例不超过5%。", SIZE, True),
        ("楼层收入超上年平均的部分,按5%返还。", SIZE, False),
        ("租金收入的部分,按5%返还。", SIZE, False),
        ("要重视引进面包师。", "要注重面包师的引进", True),
        ("防止面包发霉,提高面包质量。", "防止面包发霉,提高面包质量", True),
        ("防止面包质量,提高面包发霉。", "防止面包发霉,提高面包质量", False),
        ("临街铺面不再扩建烤炉。", ZONES, True),
        ("背街铺面严禁建设烤炉,临街铺面不再扩建烤炉。", ZONES, True),
        ("背街铺面不再扩建烤炉。", ZONES, False),
        ("临街铺面则严禁建设烤炉。", ZONES, False),
        ("摊位登记由商会要做好。", "商会要做好摊位登记", True),
        ("步行街商会要做好摊位登记。", "商会要做好摊位登记", True),
        ("市人民政府要做好摊位登记。", "各步行街商会要做好摊位登记,并向市人民政府报告", False),
        ("报告由所在地市政府向省政府作出。", "所在地市政府要向省政府作出报告", True),
    ],
)
def test_what_is_done_measured_and_reached_stays_in_its_place(sentence: str, quote: str, kept: bool) -> None:
    assert keeps_places(sentence, quote) is kept
