"""Refusing over a collection of another field: how many questions whose document is absent are answered all the same.

python -m benchmarks.refusing [--held] [--write]

Reads ../shared/external/ncp_policy (or $EXTERNAL_DATA/ncp_policy): 599 notices, questions on them and questions on
documents that are not there. Builds an index of its own in a folder that is thrown away. Half of the questions are
developed on (the sha256 of their id begins with an even byte): weights fitted and judged crosswise, by document, in five
seeds; --write keeps weights fitted to all of that half in assistant/answerable.yaml. --held judges the other half by
the weights kept there.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import os
import re
import statistics
import tempfile
from collections.abc import Iterable, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path

import numpy as np
import numpy.typing as npt
import yaml

from assistant.answerable import WEIGHTS, read_scales
from assistant.document_signals import DocumentSignals, document_signals
from assistant.in_collection import collection_of
from index.build import build, open_index
from index.search import Index
from scripts.fit_refusal import keep, newton

EXTERNAL = Path(__file__).resolve().parent.parent.parent / "shared" / "external"
NAMES = tuple(DocumentSignals.__slots__)
FOLDS, SEEDS = 10, 5
REFUSED = (0.01, 0.02, 0.05, 0.07, 0.1, 0.15, 0.2)
KEPT = 0.05  # of those to be answered, so many refused: the threshold that is kept
LONG = 8  # characters of an answer that stand in a text only where it is answered there
Numbers = npt.NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Case:
    """A question, the documents judged for it, and which of them answer it (none where it is to be refused)."""

    text: str
    answers: frozenset[str]
    documents: tuple[str, ...]
    measured: tuple[DocumentSignals, ...]
    printed: bool  # to be refused, yet the very answer stands in a document at hand

    @property
    def source(self) -> str:
        return min(self.answers, default=self.text)

    @property
    def rows(self) -> Numbers:
        return np.array([[1.0, *(asdict(signals)[name] for name in NAMES)] for signals in self.measured])


def main() -> None:
    """Build the index, judge the questions and print the curve."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--held", action="store_true", help="the half that is not developed on, by the weights kept")
    parser.add_argument("--write", action="store_true", help="keep the weights of the half developed on")
    options = parser.parse_args()
    folder = Path(os.environ.get("EXTERNAL_DATA") or EXTERNAL) / "ncp_policy"
    if not (folder / "corpus.jsonl").is_file():
        print(f"benchmarks.refusing: no {folder}/corpus.jsonl, nothing measured; set EXTERNAL_DATA")
        return
    with tempfile.TemporaryDirectory() as spare:
        cases = list(measured(folder, own_index(folder, Path(spare)), held=options.held))
    if options.held:
        scale = read_scales()["collection"]
        weights = np.array([scale.bias, *(scale.weights[name] for name in NAMES)])
        report(cases, [[judge(case, weights) for case in cases]], scale.least)
        return
    runs = [crosswise(cases, seed) for seed in range(SEEDS)]
    report(cases, runs)
    if options.write:
        weights = fit(cases)
        least = statistics.mean(quantile(cases, run, KEPT) for run in runs)
        kept = yaml.safe_load(WEIGHTS.read_text("utf-8"))
        kept["collection"] = {"least": round(least, 3), "bias": round(float(weights[0]), 3),
                              "weights": {n: round(float(v), 3) for n, v in zip(NAMES, weights[1:], strict=True)}}  # fmt: skip
        keep(kept)


def own_index(folder: Path, spare: Path) -> Index:
    """An index of the notices, which have a title and no other metadata."""
    texts = spare / "texts"
    texts.mkdir()
    for row in lines(folder / "corpus.jsonl"):
        (texts / f"{row['doc_id']}.txt").write_text(row["text"], "utf-8")
        (texts / f"{row['doc_id']}.yaml").write_text(json.dumps({"title": row["title"]}, ensure_ascii=False), "utf-8")
    build(spare / "index", texts)
    return open_index(spare / "index", texts)


def measured(folder: Path, index: Index, *, held: bool) -> Iterable[Case]:
    """The questions of one half with their signals."""
    collection = collection_of(index)
    texts = [bare(policy.text) for policy in index.policies.values()]
    for name in ("questions.jsonl", "questions_gold_absent.jsonl"):
        for row in lines(folder / name):
            if (hashlib.sha256(row["id"].encode()).digest()[0] % 2 == 1) != held:
                continue
            found = document_signals(row["question"], collection)
            elsewhere = re.search(r"answer elsewhere: (.*)\)$", row.get("note", ""), re.DOTALL)
            said = bare(elsewhere[1]) if elsewhere else ""
            yield Case(
                row["question"],
                frozenset(gold["doc_id"] for gold in row["gold"]),
                tuple(document for document, _ in found),
                tuple(signals for _, signals in found),
                len(said) >= LONG and any(said in text for text in texts),
            )


def fit(cases: Sequence[Case]) -> Numbers:
    """The weights by which a document answers a question, of all documents judged."""
    x = np.concatenate([case.rows for case in cases])
    y = np.array([float(document in case.answers) for case in cases for document in case.documents])
    return newton(x, y, np.ones(len(y)))


def judge(case: Case, weights: Numbers) -> tuple[float, int]:
    """How likely the likeliest document answers, and which it is."""
    likely = 1 / (1 + np.exp(-case.rows @ weights))
    return float(likely.max()), int(likely.argmax())


def crosswise(cases: Sequence[Case], seed: int) -> list[tuple[float, int]]:
    """Each case judged by weights fitted without the questions on its document."""
    sources = sorted({case.source for case in cases})
    order = np.random.RandomState(seed).permutation(len(sources))
    fold = {sources[one]: at % FOLDS for at, one in enumerate(order)}
    weights = [fit([case for case in cases if fold[case.source] != at]) for at in range(FOLDS)]
    return [judge(case, weights[fold[case.source]]) for case in cases]


def quantile(cases: Sequence[Case], run: Sequence[tuple[float, int]], share: float) -> float:
    """The likelihood under which a share of those to be answered lies."""
    return float(np.quantile([likely for case, (likely, _) in zip(cases, run, strict=True) if case.answers], share))


def report(cases: Sequence[Case], runs: Sequence[Sequence[tuple[float, int]]], least: float | None = None) -> None:
    """The curve: what is answered of the absent, of those whose answer is nowhere printed, and from another place."""
    absent = [case for case in cases if not case.answers]
    print(f"{len(cases) - len(absent)} to be answered, {len(absent)} to be refused, "
          f"of which {sum(case.printed for case in absent)} whose labelled answer a document at hand prints word for word")  # fmt: skip
    print("refused of those to be answered | answered of the absent (least to most of the seeds) | those printed apart"
          " | answered from another place's document | of those to be answered: the right document first")  # fmt: skip
    for share in REFUSED:
        show(f"{share:5.1%}", [shares(cases, run, quantile(cases, run, share)) for run in runs])
    if least is not None:
        show(f"threshold kept, {least}", [shares(cases, run, least) for run in runs])
    print("at 5.0 %, 90 % of 500 samples of the questions: " + "{:.1%} to {:.1%}".format(*spread(cases, runs[0])))


def shares(cases: Sequence[Case], run: Sequence[tuple[float, int]], least: float) -> tuple[float, ...]:
    """Refused wrongly; answered of the absent, of the absent not printed, from another place; the right one first."""
    found = [(case, likely >= least, at) for case, (likely, at) in zip(cases, run, strict=True)]
    right = [(case, passed, at) for case, passed, at in found if case.answers]
    absent = [(case, passed, at) for case, passed, at in found if not case.answers]
    return (
        float(np.mean([not passed for _, passed, _ in right])),
        float(np.mean([passed for _, passed, _ in absent])),
        float(np.mean([passed for case, passed, _ in absent if not case.printed])),
        float(np.mean([passed and case.measured[at].of_another_place for case, passed, at in absent])),
        float(np.mean([passed and case.documents[at] in case.answers for case, passed, at in right])),
    )


def show(name: str, found: Sequence[tuple[float, ...]]) -> None:
    """One line of the curve, the mean of the seeds."""
    refused, answered, clean, elsewhere, first = (statistics.mean(column) for column in zip(*found, strict=True))
    each = sorted(row[1] for row in found)
    print(
        f"{name} (refused {refused:.1%}) | {answered:.1%} ({each[0]:.1%} to {each[-1]:.1%}) | {clean:.1%} | {elsewhere:.1%} | {first:.1%}"
    )


def spread(cases: Sequence[Case], run: Sequence[tuple[float, int]]) -> tuple[float, float]:
    """What is answered of the absent at 5 %, in the middle nine tenths of samples drawn anew."""
    random, answered = np.random.RandomState(0), []
    for _ in range(500):
        drawn = random.randint(0, len(cases), len(cases))
        some, its = [cases[i] for i in drawn], [run[i] for i in drawn]
        answered.append(shares(some, its, quantile(some, its, 0.05))[1])
    return float(np.quantile(answered, 0.05)), float(np.quantile(answered, 0.95))


def bare(text: str) -> str:
    """A text without blanks and punctuation marks."""
    return re.sub(r"[\s，。、；：，.;:（）()“”\"]", "", text).replace("後", "后").replace("馀", "余")


def lines(path: Path) -> list[dict]:  # type: ignore[type-arg]
    """The objects of a file of JSON lines."""
    return [json.loads(line) for line in path.read_text("utf-8").split("\n") if line]


if __name__ == "__main__":
    main()
