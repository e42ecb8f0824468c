"""Two matters of which it is asked who does each."""

import pytest

from assistant.chat import Assistant
from assistant.two_bodies import two_bodies


@pytest.mark.parametrize(
    "question",
    [
        "Which department issues work permits to foreigners who work in Guangxi's ETDZs?",
        "I don't know who to ask: which department handles talent in Nantong's zones?",
        "Who looks after experts who come to work in Nantong's zones?",
        "Who proposes the delisting of a Guangxi high-tech zone and who approves it?",
        "Who pays the foreign-capital award in Guangxi's ETDZs and who leads it?",
    ],
)
def test_who_comes_is_not_asked_and_who_pays_is_another_question(question: str, assistant: Assistant) -> None:
    assert two_bodies(question, assistant.index) == ()
