"""How many claims written blind are judged right, by verdict and language; the held ones are only counted, never shown.

python -m benchmarks.claims evals/claims/held.jsonl [--show]
"""

from __future__ import annotations

import argparse
import json
import os
import time
from collections import Counter
from pathlib import Path

from assistant.claims.verify_text import verify_text
from assistant.open import open_assistant
from assistant.settings import read_settings


def main() -> None:
    """Judge every claim and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("claims", type=Path, nargs="+")
    parser.add_argument("--show", action="store_true", help="print the claims judged wrong; not for held ones")
    options = parser.parse_args()
    index = open_assistant(read_settings(os.environ)).index
    for path in options.claims:
        rows = [json.loads(line) for line in path.read_text("utf-8").splitlines() if line]
        told, seen, times = Counter[str](), Counter[str](), []
        for row in rows:
            began = time.perf_counter()
            verdict = verify_text(row["text"], (), index).verdict
            times.append((time.perf_counter() - began) * 1000)
            for group in ("all", row["verdict"], row["lang"]):
                told[group] += 1
                seen[group] += verdict == row["verdict"]
            if options.show and verdict != row["verdict"]:
                print(f"{row['id']} {row['verdict']} judged {verdict}: {row['text']}")
        groups = ", ".join(f"{name} {seen[name]}/{count}" for name, count in told.items())
        print(
            f"{path}: {seen['all'] / told['all']:.1%}; {groups}; median {sorted(times)[len(times) // 2]:.0f} ms a claim"
        )


if __name__ == "__main__":
    main()
