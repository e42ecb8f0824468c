"""Measures an encoder on clauses of the policies: alone, and as a minor voice beside BM25.

    python -m index.encoder.probe --model index/encoder/model --policies index/policies

Three sets of questions, none of them used in training: sentences of a clause with 40-60 % of their characters dropped,
the first sentence (mostly the heading) of a clause against clauses without it, and colloquial questions written
by hand from the policies before anything was measured (probe.jsonl: `dev` chose between variants, `test` did not).
"""

from __future__ import annotations

import argparse
import json
import random
import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path

import bm25s
import numpy as np
import numpy.typing as npt

from index.embed import BUNDLED, StaticEncoder

Scores = npt.NDArray[np.float32]
Encode = Callable[[Sequence[str]], Scores]
CLAUSE = re.compile(r"^\s*(?:[(（][一二三四五六七八九十]+[)）]|\d+\.|[一二三四五六七八九十]+、)", re.MULTILINE)
PART = re.compile(r"\s*[一二三四五六七八九十]+、")
TITLES = {
    "devzones-reform": "促进开发区改革和创新发展的实施方案",
    "guangdong-etdz": "广东省完善国家级经济技术开发区考核制度促进创新驱动发展实施方案",
    "guangxi-etdz-reform": "关于加快推进广西经济技术开发区改革提升行动方案",
    "guangxi-hitech-zones": "广西关于促进高新技术产业开发区高质量发展的若干措施",
    "nantong-edz": "南通市关于推进全市经济开发区创新提升打造改革开放新高地的实施方案",
}


@dataclass(frozen=True, slots=True)
class Passage:
    """A clause as it is indexed: its policy, the part it stands in, its text."""

    policy: str
    part: str
    text: str

    @property
    def indexed(self) -> str:
        return f"{TITLES.get(self.policy, '')} {self.part} {self.text}"


@dataclass(frozen=True, slots=True)
class Question:
    """A query and the number of the passage that answers it."""

    text: str
    answer: int


def passages(folder: Path) -> list[Passage]:
    """Cut the policies at their numbering; rough, but the same for every variant."""
    found: list[Passage] = []
    for path in sorted(folder.glob("*.txt")):
        text, part = path.read_text(encoding="utf-8"), ""
        cuts = [0, *(match.start() for match in CLAUSE.finditer(text)), len(text)]
        for start, end in pairwise(cuts):
            piece = re.sub(r"\s+", " ", text[start:end]).strip()
            part = piece.split("。")[0][:40] if PART.match(piece) else part
            if len(piece) > 25:
                found.append(Passage(path.stem, "" if piece.startswith(part) else part, piece))
    return found


def grams(text: str) -> list[str]:
    """Characters and pairs of characters, Latin words and numbers whole."""
    out: list[str] = []
    for run in re.findall(r"[\u4e00-\u9fff]+|[a-z]+|[0-9.]+%?", text.lower()):
        if "\u4e00" <= run[0] <= "\u9fff":
            out += [*run, *(a + b for a, b in pairwise(run))]
        else:
            out.append(run)
    return out


def dropped(found: Sequence[Passage], per_clause: int = 3, seed: int = 1) -> list[Question]:
    """Sentences of 15 characters and more, with 40-60 % of their characters left out."""
    rng, out = random.Random(seed), []
    for number, passage in enumerate(found):
        sentences = [s for s in re.split(r"[。;；]", passage.text) if len(s) >= 15]
        for sentence in rng.sample(sentences, min(per_clause, len(sentences))):
            keep = rng.uniform(0.4, 0.6)
            out.append(Question("".join(c for c in sentence if rng.random() < keep), number))
    return out


def colloquial(found: Sequence[Passage], split: str) -> list[Question]:
    """The questions of probe.jsonl; each names its answer by words that stand once in the policy."""
    out = []
    for line in Path(__file__).with_name("probe.jsonl").read_text(encoding="utf-8").splitlines():
        case = json.loads(line)
        if case["split"] == split:
            anchor = re.sub(r"\s+", " ", case["anchor"])
            hits = [n for n, p in enumerate(found) if p.policy == case["policy"] and anchor in p.text]
            if len(hits) != 1:
                raise ValueError(f"probe.jsonl: {anchor!r} stands in {len(hits)} clauses of {case['policy']}")
            out.append(Question(case["query"], hits[0]))
    return out


def lexical(texts: Sequence[str], queries: Sequence[str]) -> Scores:
    """BM25 scores, one row per query."""
    engine = bm25s.BM25()
    engine.index([grams(text) for text in texts], show_progress=False)
    return np.stack([np.asarray(engine.get_scores(grams(query)), np.float32) for query in queries])


def figures(scores: Scores, questions: Sequence[Question]) -> tuple[float, float, float]:
    """Recall at 1 and at 5, and the mean reciprocal rank; ties count against us."""
    ranks = np.array([(row >= row[q.answer]).sum() for row, q in zip(scores, questions, strict=True)])
    return float((ranks <= 1).mean()), float((ranks <= 5).mean()), float((1 / ranks).mean())


def scaled(scores: Scores) -> Scores:
    """Scores divided by the best of each query."""
    kept = np.maximum(scores, 0)
    best: Scores = kept / np.maximum(kept.max(axis=1, keepdims=True), 1e-9)
    return best


def measure(encode: Encode, folder: Path, weights: Sequence[float]) -> dict[str, dict[str, tuple[float, float, float]]]:
    """Every question set against BM25, the encoder, and their weighted sums."""
    found = passages(folder)
    bare = [Passage(p.policy, p.part, p.text.split("。", 1)[-1]) for p in found]
    heads = [Question(p.text.split("。", 1)[0], n) for n, p in enumerate(found) if 30 < len(bare[n].text) < len(p.text)]
    sets = {
        "dropped": (found, dropped(found)),
        "heading": (bare, [q for q in heads if len(q.text) < 40]),
        "colloquial dev": (found, colloquial(found, "dev")),
        "colloquial test": (found, colloquial(found, "test")),
    }
    report: dict[str, dict[str, tuple[float, float, float]]] = {}
    for name, (indexed, questions) in sets.items():
        texts, queries = [p.indexed for p in indexed], [q.text for q in questions]
        bm25, dense = scaled(lexical(texts, queries)), scaled(encode(queries) @ encode(texts).T)
        rows = {"BM25": bm25, "encoder": dense} | {f"BM25 + {w} encoder": bm25 + w * dense for w in weights}
        report[f"{name} ({len(questions)})"] = {row: figures(scores, questions) for row, scores in rows.items()}
    return report


def main() -> None:
    """Print the figures as Markdown tables."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--model", type=Path, default=BUNDLED)
    parser.add_argument("--policies", type=Path, default=BUNDLED.parents[1] / "policies")
    parser.add_argument("--weights", type=float, nargs="*", default=[0.2, 0.3, 0.4])
    options = parser.parse_args()
    report = measure(StaticEncoder(options.model).encode, options.policies, options.weights)
    print("| recall@1 / recall@5 / MRR | " + " | ".join(report) + " |\n| --- |" + " --- |" * len(report))
    for row in next(iter(report.values())):
        cells = (f"{one:.3f} / {five:.3f} / {mrr:.3f}" for one, five, mrr in (table[row] for table in report.values()))
        print(f"| {row} | " + " | ".join(cells) + " |")


if __name__ == "__main__":
    main()
