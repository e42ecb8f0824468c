"""One question, whole, against the sum of its bare parts: encode, Chroma query, BM25 query. Prints p50, p95, ratio.

python -m benchmarks.latency [QUESTIONS.jsonl] [--rounds N] [--profile]
"""

from __future__ import annotations

import argparse
import cProfile
import json
import os
import pstats
import statistics
import time
from collections.abc import Callable
from pathlib import Path

from assistant.open import open_assistant
from assistant.settings import read_settings
from index.query import read_query

QUESTIONS = Path(__file__).parent.parent / "evals" / "questions" / "written_zh.jsonl"


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("questions", nargs="?", type=Path, default=QUESTIONS)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--profile", action="store_true", help="show where the time goes")
    options = parser.parse_args()
    lines = options.questions.read_text("utf-8").splitlines()
    turns = [json.loads(line)["turns"] for line in lines if line.strip()]
    assistant = open_assistant(read_settings(os.environ))
    index = assistant.index
    words = [read_query(turn[-1], index.vocabulary, index.places).text for turn in turns]
    vectors = [index.encoder.encode([text])[0] for text in words]
    for turn in turns:
        assistant.answer(turn)  # warm

    parts = [
        timed(lambda i=i: bare(assistant, words[i], vectors[i]))
        for _ in range(options.rounds)
        for i in range(len(turns))
    ]
    whole = [timed(lambda turn=turn: assistant.answer(turn)) for _ in range(options.rounds) for turn in turns]
    bare50, bare95 = quantiles(parts)
    all50, all95 = quantiles(whole)
    print(f"bare encode + Chroma + BM25   p50 {bare50:7.2f} ms   p95 {bare95:7.2f} ms")
    print(f"one question, whole           p50 {all50:7.2f} ms   p95 {all95:7.2f} ms")
    print(
        f"ratio                         p50 {all50 / bare50:7.2f}      p95 {all95 / bare95:7.2f}   ({len(whole)} questions)"
    )
    if options.profile:
        profile = cProfile.Profile()
        profile.enable()
        for turn in turns:
            assistant.answer(turn)
        profile.disable()
        pstats.Stats(profile).sort_stats("cumulative").print_stats(30)


def bare(assistant: object, text: str, vector: object) -> None:
    """The three parts alone, one after another."""
    index = assistant.index  # type: ignore[attr-defined]
    index.encoder.encode([text])
    index.store.nearest(vector, min(50, len(index.rows)))
    index.keywords.scores(text)


def timed(call: Callable[[], object]) -> float:
    """Milliseconds that a call takes."""
    began = time.perf_counter()
    call()
    return (time.perf_counter() - began) * 1000


def quantiles(times: list[float]) -> tuple[float, float]:
    """The median and the 95th percentile."""
    return statistics.median(times), statistics.quantiles(times, n=20)[-1]


if __name__ == "__main__":
    main()
