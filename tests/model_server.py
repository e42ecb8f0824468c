"""A scripted OpenAI-compatible server on loopback, for tests over real HTTP."""

from __future__ import annotations

import json
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

Script = Callable[[dict[str, Any]], "Reply"]


@dataclass
class Reply:
    """What the server does: a status, pieces of text to stream, then an end, a stall or a cut."""

    pieces: list[str] = field(default_factory=list)
    status: int = 200
    ends: str = "done"  # done, stall, cut, forever
    raw: str = ""


def _handler(script: Script) -> type[BaseHTTPRequestHandler]:
    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            asked = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
            reply = script(asked)
            self.send_response(reply.status)
            self.send_header("Content-Type", "text/event-stream" if reply.status == 200 else "application/json")
            self.end_headers()
            with suppress(BrokenPipeError, ConnectionResetError):
                self._say(reply)

        def _say(self, reply: Reply) -> None:
            if reply.status != 200:
                self.wfile.write(json.dumps({"error": {"message": "no", "type": "error"}}).encode())
                return
            if reply.raw:
                self.wfile.write(reply.raw.encode())
                return
            for piece in reply.pieces:
                self._send(piece)
            if reply.ends == "stall":
                time.sleep(5)
            elif reply.ends == "forever":
                for _ in range(100_000):
                    self._send("啊" * 100)
            elif reply.ends == "done":
                self._send("", "stop")
                self.wfile.write(b"data: [DONE]\n\n")

        def _send(self, text: str, finish: str | None = None) -> None:
            choice = {"index": 0, "delta": {"role": "assistant", "content": text}, "finish_reason": finish}
            chunk = {"id": "1", "object": "chat.completion.chunk", "created": 1, "model": "m", "choices": [choice]}
            self.wfile.write(f"data: {json.dumps(chunk, ensure_ascii=False)}\n\n".encode())
            self.wfile.flush()

        def log_message(self, format: str, *args: Any) -> None:
            pass

    return Handler


@contextmanager
def model_server(script: Script) -> Iterator[str]:
    """The address of a server that answers by a script; every request it is sent is handed to the script."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), _handler(script))
    server.daemon_threads = True
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield f"http://127.0.0.1:{server.server_address[1]}/v1"
    finally:
        server.shutdown()
        server.server_close()


def spoken(*sentences: tuple[str, list[str]], done: bool = True) -> list[str]:
    """A reply in the form asked for, cut into pieces in the middle of its lines."""
    lines = [json.dumps({"text": text, "sources": sources}, ensure_ascii=False) for text, sources in sentences]
    whole = "\n".join([*lines, *(['{"done": true}'] if done else [])])
    return [whole[at : at + 37] for at in range(0, len(whole), 37)]
