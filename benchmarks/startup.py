"""Time from process start to the first answered question: a bare ten-line Gradio chat against this application.

Run from the repository root: python benchmarks/startup.py [-n 5]. The two take turns, so that a slow moment
of the machine meets both; each is asked as a browser asks, through the queue of the page.
"""

from __future__ import annotations

import argparse
import json
import os
import socket
import statistics
import subprocess
import sys
import tempfile
import time
import urllib.request
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parents[1]
QUESTION = "我们刚认定的新型研发机构能拿多少钱"
PATIENCE = 120.0
BARE = """
import os
import gradio as gr

def echo(message, history):
    return message

gr.ChatInterface(echo).launch(
    server_name="127.0.0.1", server_port=int(os.environ["PORT"]), quiet=True
)
"""


def main() -> int:
    """Print every time, both medians and their ratio; 1 where the ratio is above the limit."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("-n", type=int, default=5, help="how often each is started (default 5)")
    parser.add_argument("--limit", type=float, default=2.0, help="the highest ratio that passes (default 2)")
    parser.add_argument("--program", default="app.py", help="the application to start (default app.py)")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        bare = Path(folder) / "bare.py"
        bare.write_text(BARE, encoding="utf-8")
        times: dict[str, list[float]] = {"bare": [], "ours": []}
        for _ in range(options.n):
            times["bare"].append(first_answer(str(bare), "echo"))
            times["ours"].append(first_answer(options.program, "ask"))
            print(f"bare {times['bare'][-1]:6.2f} s   ours {times['ours'][-1]:6.2f} s", flush=True)
    medians = {name: statistics.median(values) for name, values in times.items()}
    ratio = medians["ours"] / medians["bare"]
    print(f"median: bare {medians['bare']:.2f} s, ours {medians['ours']:.2f} s, ratio {ratio:.2f}")
    return 0 if ratio <= options.limit else 1


def first_answer(program: str, endpoint: str) -> float:
    """Seconds from starting a program to its first answer over HTTP."""
    port = free_port()
    environ = {**os.environ, "PORT": str(port), "HOST": "127.0.0.1", "GRADIO_ANALYTICS_ENABLED": "False"}
    began = time.perf_counter()
    process = subprocess.Popen([sys.executable, program], cwd=ROOT, env=environ, stdout=subprocess.DEVNULL)
    try:
        ask(f"http://127.0.0.1:{port}", wait_for_config(port, process), endpoint)
        return time.perf_counter() - began
    finally:
        process.terminate()
        process.wait(timeout=20)


def wait_for_config(port: int, process: subprocess.Popen[bytes]) -> dict[str, Any]:
    """The page's own description of its events, as soon as it can be had."""
    deadline = time.monotonic() + PATIENCE
    while time.monotonic() < deadline and process.poll() is None:
        try:
            with urllib.request.urlopen(f"http://127.0.0.1:{port}/config", timeout=5) as reply:
                config: dict[str, Any] = json.load(reply)
                return config
        except OSError:
            time.sleep(0.02)
    raise SystemExit("the program ended or did not serve in time; start it by hand to see why")


def ask(address: str, config: dict[str, Any], endpoint: str) -> None:
    """Put the question into the queue of the page, and read until it is answered."""
    event = next(event for event in config["dependencies"] if event["api_name"] == endpoint)
    kinds = {component["id"]: component["type"] for component in config["components"]}
    data = [QUESTION if kinds[part] in {"textbox", "multimodaltextbox"} else None for part in event["inputs"]]
    body = json.dumps({"data": data, "fn_index": event["id"], "session_hash": "benchmark"}).encode()
    prefix = address + config.get("api_prefix", "/gradio_api")
    join = urllib.request.Request(f"{prefix}/queue/join", body, {"content-type": "application/json"})
    urllib.request.urlopen(join, timeout=PATIENCE).close()
    with urllib.request.urlopen(f"{prefix}/queue/data?session_hash=benchmark", timeout=PATIENCE) as stream:
        for line in stream:
            message = json.loads(line[5:]) if line.startswith(b"data:") else {}
            if message.get("msg") == "process_completed":
                if not message["success"]:
                    raise SystemExit(f"{endpoint}: the question failed: {message['output']}")
                return
    raise SystemExit(f"{endpoint}: the stream ended without an answer")


def free_port() -> int:
    """A port that nobody listens on."""
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        return int(listener.getsockname()[1])


if __name__ == "__main__":
    sys.exit(main())
