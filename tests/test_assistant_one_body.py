"""Whether one body leads two matters is told by the brackets of both, never by one of them."""

from __future__ import annotations

import pytest

from assistant.chat import Assistant
from assistant.one_body import asks_one_body, of_one_body, who_leads_each
from assistant.two_bodies import two_bodies


@pytest.mark.parametrize(
    ("text", "put"),
    [
        ("用地和人才，是不是同一个部门牵头？", "用地和人才，分别由谁牵头？"),
        ("用地和人才由同一家单位负责吗？", "用地和人才，分别由谁负责？"),
        ("Are land and talent led by the same department?", "which department leads on land and talent respectively?"),
        (
            "In the draft, does one department lead both land and talent?",
            "In the draft, which department leads on land and talent respectively?",
        ),
    ],
)
def test_it_is_put_as_who_leads_each(text: str, put: str) -> None:
    assert asks_one_body(text)
    assert " ".join(who_leads_each(text).split()) == put


@pytest.mark.parametrize("text", ["用地由哪个部门牵头？", "Which department leads on land?", "两个奖励一样多吗？"])
def test_other_questions_stay_as_they_are(text: str) -> None:
    assert not asks_one_body(text)
    assert who_leads_each(text) == text


def test_bodies_shared_in_part_are_neither_one_nor_others() -> None:
    one, two, both = frozenset("a"), frozenset("b"), frozenset("ab")
    assert of_one_body([one, one]) == "yes"
    assert of_one_body([one, two]) == "no"
    assert of_one_body([one, both]) is None


@pytest.mark.parametrize(
    ("question", "decision", "bodies"),
    [
        ("开发区改革方案（范本）的水资源监管和开放型经济，是不是同一个部门牵头？", "no", ("水利厅", "商务厅")),
        ("广西高新区的人才引育和产城融合，是不是同一个部门牵头？", "yes", ("设区市人民政府",)),
        ("广西高新区的产业集聚和成果转化，是不是同一个部门牵头？", None, ("工业和信息化厅", "科技厅")),
        (
            "Are building innovation platforms and technology finance led by the same department in Guangxi's high-tech zones?",
            "no",
            ("科技厅", "地方金融监管局"),
        ),
        (
            "In the development-zone reform template, does one department lead both land use and the management system?",
            "no",
            ("国土资源厅", "编办"),
        ),
    ],
)
def test_both_brackets_are_held_together(
    assistant: Assistant, question: str, decision: str | None, bodies: tuple[str, ...]
) -> None:
    answer = assistant.answer([question])
    cited = "\n".join(citation.quote for citation in answer.citations)
    assert answer.decision == decision
    assert all(body in cited for body in bodies), cited


@pytest.mark.parametrize(
    ("turns", "body"),
    [
        (
            ("Which department leads on foreign trade in Nantong's zones?", "Who handles the digital economy?"),
            "市发改委",
        ),
        (
            ("In Guangdong's national zones, who is responsible for land use?", "What about talent?"),
            "人力资源社会保障厅",
        ),
        (("广西高新区的科技金融由谁牵头？", "公共配套呢？"), "住房城乡建设厅"),
        (("Who is in charge of safety in the development-zone reform template?", "And of the open economy?"), "商务厅"),
    ],
)
def test_after_one_matter_the_bodies_of_another_are_asked(
    assistant: Assistant, turns: tuple[str, ...], body: str
) -> None:
    assert body in assistant.answer(list(turns)).text.split("\n\n")[0]


def test_who_leads_and_what_happens_are_one_question(assistant: Assistant) -> None:
    answer = assistant.answer(["整改时间到了还是老样子，广西自治区级高新区会被怎样，谁来验收？"])
    assert "摘牌" in answer.text


@pytest.mark.parametrize(
    ("question", "decision", "bodies"),
    [
        ("南通开发区，数字经济归哪个部门管，绿色发展归哪个部门管？", None, ("市工信局", "市生态环境局")),
        ("Nantong's zones: which department handles talent and which one green development?", None, ("市委人才办", "市生态环境局")),
        (
            "I need to know who looks after water resources and who looks after the open economy in the development-zone"
            " reform template.",
            None,
            ("水利厅", "商务厅"),
        ),
        (
            "Is the body in charge of environmental supervision in the development-zone reform template the same as the one"
            " in charge of safety?",
            "no",
            ("环境保护", "安监局"),
        ),
    ],
)  # fmt: skip
def test_who_is_asked_of_each_in_one_sentence(
    assistant: Assistant, question: str, decision: str | None, bodies: tuple[str, ...]
) -> None:
    test_both_brackets_are_held_together(assistant, question, decision, bodies)


def test_the_place_of_both_is_told_to_each(assistant: Assistant) -> None:
    first, second = two_bodies("Who handles land and who handles talent in Nantong's zones?", assistant.index)
    assert (first.name, second.name) == ("land", "talent")
    assert all("Nantong's zones" in one.asked for one in (first, second))


@pytest.mark.parametrize(
    "text",
    [
        "用地归哪个部门管？",
        "Who handles land in Nantong's zones?",
        "谁牵头、谁配合、谁验收？",
        "外资奖励比例是多少，谁出钱，谁牵头？",
    ],
)
def test_one_matter_is_not_two(assistant: Assistant, text: str) -> None:
    assert two_bodies(text, assistant.index) == ()


@pytest.mark.parametrize(
    "question",
    ["人才和用地由哪一个部门牵头？", "除了牵头的以外还有另一个部门管吗？", "任何一个部门都能负责吗？"],
)
def test_which_body_and_another_body_are_not_one_body(question: str) -> None:
    assert not asks_one_body(question)


@pytest.mark.parametrize(
    "question",
    [
        "开发区改革方案（范本）的安全监管、环境监管和水资源监管，是不是同一个部门牵头？",
        "Are safety, environment and water in the reform template led by the same department?",
        "Are talent and land in Guangdong's national zones led by the same department?",
        "广西高新区的集聚创新资源和成果转移转化，配合单位是不是同一个部门？",
    ],
)
def test_no_yes_stands_on_one_clause_or_on_two_of_three(question: str, assistant: Assistant) -> None:
    assert assistant.answer([question]).decision != "yes"
