"""All rules for one profile, with their totals, and one verdict; counts the files opened meanwhile (there must be none).

python -m benchmarks.rules [--rounds N] [--profile]
"""

from __future__ import annotations

import argparse
import cProfile
import pstats
import statistics
import sys
import time
from collections.abc import Callable
from datetime import date

from assistant.open import rule_documents
from assistant.rules.check import check, check_alone
from assistant.rules.load import load_rulebook
from assistant.rules.profile import read_facts
from assistant.rules.stacking import stack
from index.policies_folder import read_policies

PROFILES = {
    "zone": {"region": "guangxi", "zone_type": "etdz", "zone_level": "national", "applicant": "zone",
             "first_entry": True, "national_rank": 45, "rank_improvement": 22},
    "enterprise": {"region": "guangxi", "zone_type": "etdz", "applicant": "enterprise", "industry": "leading",
                   "project_kind": "new_project", "foreign_capital_usd": 40000000, "exchange_rate": "7.1"},
    "nothing told": {},
}  # fmt: skip
VERDICTS = {
    "foreign capital, the rate not told": (
        "etdz-01-foreign-capital",
        {"region": "guangxi", "zone_type": "etdz", "foreign_capital_usd": 40000000},
    ),
    "tax growth, three readings": (
        "etdz-15-tax",
        {"region": "guangxi", "zone_type": "etdz", "zone_level": "national", "tax_growth_percent": 40,
         "average_growth_percent": 10, "tax_last_year_cny": 100000000},
    ),
    "incubator": (
        "hitech-14-national-incubator",
        {"region": "guangxi", "zone_type": "hitech", "recognised_as": "incubator", "level": "national"},
    ),
}  # fmt: skip
ON = date(2026, 11, 21)


def main() -> None:
    """Measure and print; 1 where a file was opened while verdicts were made."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=50)
    parser.add_argument("--profile", action="store_true", help="show where the time goes")
    options = parser.parse_args()
    began = time.perf_counter()
    book = load_rulebook()
    documents = rule_documents({policy.id: policy for policy in read_policies()})
    print(f"{len(book.rules)} rules loaded in {(time.perf_counter() - began) * 1000:.0f} ms, once")
    opened: list[str] = []
    sys.addaudithook(lambda event, arguments: opened.append(str(arguments[0])) if event == "open" else None)

    def matched(raw: dict[str, object]) -> None:
        facts = read_facts(raw, book.facts)
        stack(book, [check_alone(rule, facts, documents, ON) for rule in book.rules], facts)

    for name, raw in PROFILES.items():
        report(f"all rules and totals: {name}", timed(lambda raw=raw: matched(raw), options.rounds))
    for name, (rule, raw) in VERDICTS.items():
        facts = read_facts(raw, book.facts)
        call = lambda rule=rule, facts=facts: check(book.rule(rule), facts, documents, ON)  # noqa: E731
        report(f"one verdict: {name}", timed(call, options.rounds * 4))
    files = [path for path in opened if "__pycache__" not in path]
    print(f"files opened meanwhile: {len(files)} {files[:3] if files else ''}")
    if options.profile:
        profile = cProfile.Profile()
        profile.enable()
        for raw in PROFILES.values():
            matched(raw)
        profile.disable()
        pstats.Stats(profile).sort_stats("tottime").print_stats(20)
    sys.exit(1 if files else 0)


def timed(call: Callable[[], object], rounds: int) -> list[float]:
    """Milliseconds that each of some calls takes, after one to warm."""
    call()
    times = []
    for _ in range(rounds):
        began = time.perf_counter()
        call()
        times.append((time.perf_counter() - began) * 1000)
    return times


def report(name: str, times: list[float]) -> None:
    """The median and the 95th percentile of a row."""
    print(f"{name:48} p50 {statistics.median(times):8.2f} ms   p95 {statistics.quantiles(times, n=20)[-1]:8.2f} ms")


if __name__ == "__main__":
    main()
