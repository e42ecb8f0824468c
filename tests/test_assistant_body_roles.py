from __future__ import annotations

import pytest

from assistant.body_roles import body_roles
from assistant.chat import Assistant
from assistant.understand import understand


@pytest.mark.parametrize(
    ("text", "roles"),
    [
        ("广西高新区土地资源配置牵头的是自然资源厅而不是住建厅，对吗？", [("lead", False), ("lead", True)]),
        ("广西高新区科技金融服务，牵头的是金融监管局，不是财政厅吧？", [("lead", False), ("lead", True)]),
        ("广西高新区创新平台建设，发改委不是牵头单位吧？", [("lead", True)]),
        ("广西高新区创新平台建设，发改委是不是牵头单位？", [("lead", False)]),
        ("广西高新区创新平台建设，科技厅牵头、财政厅配合，是吗？", [("lead", False), ("support", False)]),
        (
            "The natural resources department, not the housing department, leads on land in Guangxi's high-tech zones, right?",
            [("lead", False), ("lead", True)],
        ),
        (
            "We run a leading-industry project in a Guangxi ETDZ; does the region's Department of Finance bear half of it?",
            [],
        ),
        ("Our leading-industry project: must the Department of Commerce approve the reward in a Guangxi ETDZ?", []),
    ],
)
def test_a_role_is_that_of_the_body_it_stands_with(
    text: str, roles: list[tuple[str, bool]], assistant: Assistant
) -> None:
    question = understand([text], assistant.index, assistant.reader, assistant._raises, assistant._due)
    assert [(one.role, one.denied) for one in body_roles(question)] == roles
