"""The conversation as escaped HTML, and the steps in which an answer appears."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from dataclasses import dataclass, replace
from html import escape
from typing import Literal

from assistant.api import LIMIT, TURNS, Fault, fault_of, unreadable
from assistant.errors import AssistantError
from assistant.types import Answer
from assistant.web.answer import prefixes, sections
from assistant.web.markup import rich_text
from assistant.web.stream import Answers, answering
from assistant.web.words import Words, words
from index.query import is_english

log = logging.getLogger(__name__)
SHOWN = 400


@dataclass(frozen=True, slots=True)
class Exchange:
    """A question with its answer, or with what kept it from being answered."""

    question: str
    answer: Answer | None = None
    fault: Fault | Literal["full", "failed"] | None = None


History = tuple[Exchange, ...]


def ask(assistant: Answers, history: History, question: str, page: Words) -> Iterator[tuple[str, History]]:
    """The page after each step of answering, with the conversation as it then stands."""
    kept = tuple(exchange for exchange in history if exchange.answer)
    if fault := "full" if len(kept) >= TURNS else fault_of(question):
        after = (*kept, Exchange(question, fault=fault))
        yield conversation(assistant, after, page), after
        return
    before = _exchanges(assistant, kept, page)
    turn = len(kept)
    yield before + _exchange(question, _working(page), page), kept
    exchange = Exchange(question, fault="failed")
    for step in _steps(assistant, kept, question.strip()):
        if isinstance(step, Exchange):
            exchange = step
        else:
            yield before + _exchange(question, _saying(step, turn), page), kept
    after = (*kept, exchange)
    if answer := exchange.answer:
        own = words(answer.language)
        for text in prefixes(answer.text) if answer.answered_by != "model" else ():  # those have just been read
            shown = sections(replace(answer, text=text), turn, assistant.policies, own)[:1]
            yield before + _exchange(question, _body(answer, shown), page), kept
        parts = sections(answer, turn, assistant.policies, own)
        for count in range(1, len(parts)):
            yield before + _exchange(question, _body(answer, parts[:count]), page), kept
    yield conversation(assistant, after, page), after


def conversation(assistant: Answers, history: History, page: Words) -> str:
    """The whole conversation, or the welcome where there is none yet."""
    return _exchanges(assistant, history, page) if history else _welcome(page)


def _steps(assistant: Answers, kept: History, question: str) -> Iterator[tuple[str, ...] | Exchange]:
    """What a model has said so far, each time it says more, and in the end the exchange."""
    try:
        for step in answering(assistant, [*(exchange.question for exchange in kept), question]):
            yield Exchange(question, step) if isinstance(step, Answer) else step
    except AssistantError as error:
        log.info("question not answered: %s", error)
        yield Exchange(question, fault="failed")
    except Exception:
        log.exception("question failed")
        yield Exchange(question, fault="failed")


def _exchanges(assistant: Answers, history: History, page: Words) -> str:
    return "".join(_settled(assistant, exchange, turn, page) for turn, exchange in enumerate(history))


def _settled(assistant: Answers, exchange: Exchange, turn: int, page: Words) -> str:
    if answer := exchange.answer:
        parts = sections(answer, turn, assistant.policies, words(answer.language))
        return _exchange(exchange.question, _body(answer, parts), page)
    line = page(f"fault.{exchange.fault}").replace("{limit}", f"{LIMIT:,}")
    return _exchange(exchange.question, f'<p class="fault" role="alert">{escape(line)}</p>', page)


def _exchange(question: str, body: str, page: Words) -> str:
    shown = question.strip() if len(question) <= LIMIT else f"{question.strip()[:SHOWN]}……"
    asked = f'<div class="asked" aria-label="{escape(page("asked"))}"><p>{_visible(shown)}</p></div>' if shown else ""
    answered = f'<div class="answered" aria-label="{escape(page("answered"))}">{body}</div>'
    return f'<article class="exchange">{asked}{answered}</article>'


def _body(answer: Answer, parts: list[str]) -> str:
    return f'<div class="body type-{answer.type}" lang="{answer.language}">{"".join(parts)}</div>'


def _saying(said: tuple[str, ...], turn: int) -> str:
    """The sentences of a model that have passed so far, before the answer stands."""
    language = "en" if is_english(said[0]) else "zh"
    text = rich_text((" " if language == "en" else "").join(said), turn, frozenset(), "")
    return f'<div class="body type-answer" lang="{language}" aria-busy="true"><div class="text">{text}</div></div>'


def _visible(text: str) -> str:
    """Escaped text with the characters that cannot be shown replaced."""
    return escape("".join("\ufffd" if unreadable(character) else character for character in text))


def _working(page: Words) -> str:
    return f'<p class="working" role="status">{escape(page("working"))}</p>'


def _welcome(page: Words) -> str:
    examples = "".join(
        f'<button type="button" class="example" data-act="ask" data-example="{place}">{escape(text)}</button>'
        for place, text in enumerate(page.examples)
    )
    return (
        f'<section class="welcome"><h2>{escape(page("welcome"))}</h2><p>{escape(page("welcome_more"))}</p>'
        f'<h3>{escape(page("examples"))}</h3><div class="examples">{examples}</div>'
        f'<button type="button" class="to-policies" data-act="list">{escape(page("policies_open"))}</button></section>'
    )
