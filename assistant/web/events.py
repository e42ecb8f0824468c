"""What each click and each question does to the page."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Any

import gradio as gr

from assistant.types import Citation, Language
from assistant.web import conversation as talk
from assistant.web.conversation import History
from assistant.web.frame import footing, masthead
from assistant.web.source import Opened, opened, panel
from assistant.web.stream import Answers
from assistant.web.words import language_of, words

Updates = tuple[Any, ...]


@dataclass(frozen=True, slots=True)
class Events:
    """The events of the page, each from values to values."""

    assistant: Answers
    contacts: Mapping[Language, str]

    def ask(self, question: str, history: History, language: Language) -> Iterator[Updates]:
        """Answer step by step; the box is emptied once, and kept where the question has to be mended."""
        for step, (shown, after) in enumerate(talk.ask(self.assistant, history, question, words(language))):
            mend = after and after[-1].fault not in (None, "failed")
            yield gr.skip() if step or mend else "", shown, after

    def ask_example(self, event: gr.EventData, history: History, language: Language) -> Iterator[Updates]:
        """Ask the example, or the next question of an answer, that was clicked."""
        turn, place = number(event, "turn"), number(event, "next")
        offered = words(language).examples
        if turn is None or place is None:
            place = number(event, "example")
        else:
            answer = history[turn].answer if turn < len(history) else None
            offered = answer.next_questions if answer else ()
        if place is not None and place < len(offered):
            yield from self.ask(offered[place], history, language)

    def open(self, event: gr.EventData, history: History, view: Opened | None, language: Language) -> Updates:
        """Turn the panel to what was clicked."""
        act = field(event, "act")
        after = self._view(act, event, history, view)
        return after, panel(self.assistant, after, act in {"list", "back"}, words(language))

    def speak(self, told: str, history: History, view: Opened | None) -> Updates:
        """The whole page in a language, the conversation kept."""
        page = words(language_of(told))
        return (
            page.language,
            masthead(page),
            talk.conversation(self.assistant, history, page),
            panel(self.assistant, view, False, page),
            footing(page, self.contacts[page.language]),
            gr.update(placeholder=page("placeholder")),
            gr.update(value=page("send")),
            gr.update(value=page("renew")),
        )

    def switch(self, event: gr.EventData, history: History, view: Opened | None) -> Updates:
        """The page in the language of the switch."""
        return self.speak(field(event, "language"), history, view)

    def renew(self, language: Language) -> Updates:
        """An empty conversation."""
        page = words(language)
        return "", (), None, talk.conversation(self.assistant, (), page), panel(self.assistant, None, False, page)

    def _view(self, act: str, event: gr.EventData, history: History, view: Opened | None) -> Opened | None:
        if act == "open":
            citation = cited(history, number(event, "turn"), number(event, "n"))
            return opened(citation) if citation else view
        if act == "read":
            document = field(event, "document")
            return Opened(document) if document in self.assistant.policies else view
        if act in {"full", "excerpt"}:
            return replace(view, full=act == "full") if view else None
        return None


def cited(history: History, turn: int | None, n: int | None) -> Citation | None:
    """The citation of a number in an answer of the conversation."""
    if turn is None or turn >= len(history):
        return None
    answer = history[turn].answer
    return next((citation for citation in answer.citations if citation.n == n), None) if answer else None


def field(event: gr.EventData, name: str) -> str:
    """A field of what the browser sent with a click, "" where there is none."""
    value = event._data.get(name) if isinstance(event._data, dict) else None
    return value if isinstance(value, str) else ""


def number(event: gr.EventData, name: str) -> int | None:
    """A field of a click as a number from 0 to 9999."""
    text = field(event, name)
    return int(text) if text.isascii() and text.isdigit() and len(text) <= 4 else None
