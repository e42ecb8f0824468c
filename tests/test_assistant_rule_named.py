"""A question that names a rule by its title, as those offered under an answer do."""

from __future__ import annotations

from assistant.chat import Assistant
from tests.chat_parts import ask


def test_a_rule_named_by_its_title_is_quoted(assistant: Assistant) -> None:
    first = "For the unnamed autonomous region's zones, what is the usual maximum term of industrial land?"
    after = ask(assistant, first, "What do the rules say on: allocated land that is transferred pays the market price?")
    assert after.type == "answer"
    assert "市场价" in after.citations[0].quote
