from __future__ import annotations

import pytest

from assistant.failed_condition import fails_condition

_INTENSITY = "开发区按照核准面积和用途已经达到规定开发强度的,方可申请扩区;"
_RENEWAL = "企业用地到期后,确需延长使用期限的,经批准可予以续期"
_ASSESSED = "开发区规划环评已通过的,可适当简化项目环评内容。"
_SOUND = "按规定将综保区内管理规范、有需求的企业纳入试点范围"
_COMPACT = "对土地集约利用的开发区优先安排扩区"


@pytest.mark.parametrize(
    ("question", "text"),
    [
        ("Ours is half empty and well below the intensity laid down. Can we file for more area?", _INTENSITY),
        ("We've not hit the prescribed intensity. May we apply?", _INTENSITY),
        ("园区还空着一半地，能申请扩区吗？", _INTENSITY),
        ("核准的地大半没建，能再圈地吗？", _INTENSITY),
        ("没经批准能不能续期？", _RENEWAL),
        ("规划环评没通过，项目环评能简化吗？", _ASSESSED),
        ("管理不规范也照样能进试点吗？", _SOUND),
        ("管理不规范的企业，也能纳入试点吗？", _SOUND),
        ("用地不集约的开发区还可以优先扩区吗？", _COMPACT),
    ],
)
def test_a_condition_told_not_to_be_met(question: str, text: str) -> None:
    assert fails_condition(question, text, text)


@pytest.mark.parametrize(
    ("question", "text"),
    [
        ("已经达到规定开发强度，可以申请扩区吗？", _INTENSITY),
        ("The zone has reached the prescribed intensity. Under the template plan may it apply?", _INTENSITY),
        ("经批准能不能续期？", _RENEWAL),
        ("规划环评已经通过，项目环评能简化吗？", _ASSESSED),
        ("管理规范的企业也能进试点吗？", _SOUND),
        ("注册不满一年也能进试点吗？", _SOUND),
    ],
)
def test_a_condition_told_to_be_met(question: str, text: str) -> None:
    assert not fails_condition(question, text, text)
