"""A language model behind an OpenAI-compatible address: the only file that names a provider."""

from __future__ import annotations

import queue
import threading
import time
from collections.abc import Iterator
from typing import Any, Protocol

from assistant.settings import ModelSettings

_MOST = 12_000  # characters; six sentences need a tenth of it
_END = object()
_WAIT = 0.2  # seconds after which a reader looks whether anybody still listens


class ModelFault(Exception):
    """Why a model gave nothing that can be used, in a word: timeout, limit, server, refused, endless, cut."""


class Model(Protocol):
    """What the assistant needs of a model."""

    name: str

    def stream(self, system: str, user: str) -> Iterator[str]:
        """The text of a reply as it comes.

        Raises ModelFault where nothing more will come.
        """
        ...


class ChatModel:
    """A model reached with LangChain; a reply is waited for no longer than `seconds` in all."""

    def __init__(self, name: str, chat: Any, seconds: float) -> None:
        self.name = name
        self._chat = chat
        self._seconds = seconds

    def stream(self, system: str, user: str) -> Iterator[str]:
        """The text of a reply as it comes; read in a thread, for a stream may stall without an end."""
        told: queue.Queue[Any] = queue.Queue(maxsize=1000)
        left_off = threading.Event()
        threading.Thread(target=_read, args=(self._chat, system, user, told, left_off), daemon=True).start()
        try:
            yield from self._told(told)
        finally:
            left_off.set()

    def _told(self, told: queue.Queue[Any]) -> Iterator[str]:
        """The pieces read so far and still to come, until the end, a fault or the time limit."""
        until, length = time.monotonic() + self._seconds, 0
        while True:
            left = until - time.monotonic()  # a queue that always holds a piece must not outlast it
            try:
                piece = told.get(timeout=max(0.0, left))
            except queue.Empty:
                raise ModelFault("timeout") from None
            if left <= 0:
                raise ModelFault("timeout")
            if piece is _END:
                return
            if isinstance(piece, Exception):
                raise ModelFault(_reason(piece)) from piece
            length += len(piece)
            if length > _MOST:
                raise ModelFault("endless")
            yield piece


def open_model(settings: ModelSettings | None) -> ChatModel | None:
    """The model of some settings; None where none is set, which is the rule."""
    if settings is None:
        return None
    from langchain.chat_models import init_chat_model  # here, for it takes a second and most machines have no model

    chat = init_chat_model(
        settings.name, model_provider="openai", base_url=settings.url, api_key=settings.key or "none",
        temperature=0, timeout=settings.seconds, max_retries=0,
    )  # fmt: skip
    return ChatModel(settings.name, chat, settings.seconds)


def _read(chat: Any, system: str, user: str, told: queue.Queue[Any], left_off: threading.Event) -> None:
    """Read a reply into a queue until it ends or nobody listens any more."""
    try:
        for chunk in chat.stream([("system", system), ("human", user)]):
            if isinstance(chunk.content, str) and chunk.content and not _tell(chunk.content, told, left_off):
                return
        _tell(_END, told, left_off)
    except Exception as fault:  # whatever a provider or its library raises is one reason to do without it
        _tell(fault, told, left_off)


def _tell(piece: object, told: queue.Queue[Any], left_off: threading.Event) -> bool:
    """Whether a piece was handed on; a full queue is waited for as long as somebody listens."""
    while not left_off.is_set():
        try:
            told.put(piece, timeout=_WAIT)
        except queue.Full:
            continue
        return True
    return False


def _reason(fault: Exception) -> str:
    """A word for what went wrong."""
    status = getattr(fault, "status_code", None)
    if status == 429:
        return "limit"
    if isinstance(status, int):
        return "server" if status >= 500 else "refused"
    return "timeout" if "timeout" in type(fault).__name__.lower() else "server"
