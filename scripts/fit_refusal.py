"""Fits the weights by which it is judged whether clauses answer: python scripts/fit_refusal.py QUESTIONS... [--write] [--language en].

A file of questions is JSONL (turns, expect.type) or plain text (evals/to_refuse.txt), a question a line, all to be refused. Beside them stand
questions made of the rules' titles, all to be answered. What named things already refuse is left out. The curve printed
is cross-validated: every question is judged by weights fitted without it.
"""

from __future__ import annotations

import argparse
import json
import re
import sys
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
import yaml

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from assistant.answerable import WEIGHTS, Signals, signals, without_places
from assistant.chat import Assistant, checked_turns
from assistant.open import open_assistant
from assistant.refuse import named_refusal
from assistant.settings import read_settings
from assistant.understand import understand
from index.search import search
from index.tokens import tokens

NAMES = tuple(Signals.__slots__)
FOLDS, SEEDS, PENALTY, STEPS = 10, 3, 1.0, 40
REFUSED_WRONGLY = 0.005  # of those to be answered: new wordings lose several times more, and named things refuse some; 1 in 50 is the most
TITLES_REFUSED = 0.01  # questions as short as a title
_OFTEN = 2  # an everyday word stands in questions on so many clauses: paraphrases of one do not vouch for each other
Numbers = npt.NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Case:
    """A question with its signals, whether it can be answered, and whether someone asked it."""

    text: str
    english: bool
    measured: Signals
    answer: bool
    asked: bool
    source: str = ""


@dataclass(frozen=True, slots=True)
class Asked:
    """The turns of a question, whether it can be answered, whether someone asked it, and the clause it was asked of."""

    turns: list[str]
    answer: bool
    asked: bool
    source: str


def read_questions(paths: Sequence[Path], assistant: Assistant) -> Iterator[Asked]:
    """The questions of the files, and those made of the rules' titles."""
    for path in paths:
        for line in filter(str.strip, path.read_text("utf-8").split("\n")):
            if path.suffix != ".jsonl":
                yield Asked([line.strip()], False, True, line.strip())
                continue
            row = json.loads(line)
            wanted = {row["expect"]["type"], *(row["expect"].get("also_accept") or ())}
            if len(wanted & {"answer", "refuse"}) == 1:
                yield Asked(row["turns"], "answer" in wanted, True, source_of(row, assistant))
    for rule in assistant.rulebook.rules:
        zh = rule.title.zh + ("是多少？" if rule.amount else "有规定吗？")
        yield Asked([zh], True, False, rule.id)
        en = ("How much is the " if rule.amount else "What is said about ") + rule.title.en + "?"
        yield Asked([en], True, False, rule.id)


def source_of(row: dict[str, Any], assistant: Assistant) -> str:
    """The clause that answers a question; the question itself where none does."""
    for gold in row.get("gold") or ():
        for clause in assistant.index.clauses:
            if clause.document == gold["document"] and gold["quote"] in clause.text:
                return str(clause.id)
    return str(row["turns"][-1])


def measure(paths: Sequence[Path], assistant: Assistant) -> Iterator[Case]:
    """The cases that named things do not refuse and that do not lean on a turn before."""
    counted = everyday(paths, assistant)
    for one in read_questions(paths, assistant):
        own = {one.source} if one.answer and one.asked else set()  # not known from questions on this very clause
        known = frozenset(word for word, sources in counted.items() if len(sources - own) >= _OFTEN)
        question = understand(
            checked_turns(one.turns), assistant.index, assistant.reader, assistant._raises, assistant._due
        )
        hits = search(assistant.index, question.query, 12, documents=question.documents)
        if not question.follows and not named_refusal(question, hits, assistant.index):
            measured = signals(question, hits, assistant.index, known)
            yield Case(one.turns[-1], question.english, measured, one.answer, one.asked, one.source)


def everyday(paths: Sequence[Path], assistant: Assistant) -> dict[str, set[str]]:
    """Of which clauses the questions that can be answered are asked in which each word stands that no clause has."""
    found: defaultdict[str, set[str]] = defaultdict(set)
    for one in read_questions(paths, assistant):
        if one.answer and one.asked:
            for word in words_of(one.turns[-1], assistant):
                found[word].add(one.source)
    return found


def words_of(text: str, assistant: Assistant) -> set[str]:
    """The English words of a question, and the pairs of characters that no clause has; places and zones apart."""
    bare = without_places(text, assistant.index).lower()
    pairs = {token for token in tokens(bare) if len(token) > 1 and not token.isascii()}
    new = {token for token in pairs if not assistant.index.pinpoint.knows(token)}
    return new | set(re.findall(r"[a-z][a-z'-]+", bare))


def fit(cases: Sequence[Case]) -> Numbers:
    """The bias and the weights: logistic regression with a quadratic penalty, by Newton's steps, both kinds counting alike."""
    x = np.array([[1.0, *(asdict(case.measured)[name] for name in NAMES)] for case in cases])
    y = np.array([float(case.answer) for case in cases])
    w = np.where(y > 0, 0.5 / max(y.sum(), 1), 0.5 / max((1 - y).sum(), 1)) * len(y)
    return newton(x, y, w)


def newton(x: Numbers, y: Numbers, w: Numbers) -> Numbers:
    """The weights of the columns, the first of which is the bias, for rows of some weight."""
    penalty = np.diag([0.0, *[PENALTY] * (x.shape[1] - 1)])
    at = np.zeros(x.shape[1])
    for _ in range(STEPS):
        p = 1 / (1 + np.exp(-x @ at))
        at = at - np.linalg.solve(x.T @ (x * (w * p * (1 - p))[:, None]) + penalty, x.T @ (w * (p - y)) + penalty @ at)
    return at


def judged(cases: Sequence[Case]) -> Numbers:
    """The probability of each case by weights fitted without the questions on its clause."""
    found = np.zeros(len(cases))
    sources = sorted({case.source for case in cases})
    for seed in range(SEEDS):
        order = [sources[i] for i in np.random.RandomState(seed).permutation(len(sources))]
        for fold in range(FOLDS):
            held = set(order[fold::FOLDS])
            at = fit([case for case in cases if case.source not in held])
            for i, case in enumerate(cases):
                if case.source in held:
                    row = np.array([1.0, *(asdict(case.measured)[name] for name in NAMES)])
                    found[i] += float(1 / (1 + np.exp(-row @ at))) / SEEDS
    return found


def main() -> None:
    """Measure, print the curve of each language, and write where asked."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("questions", nargs="+", type=Path)
    parser.add_argument("--words", action="store_true", help="take the everyday words of these questions")
    parser.add_argument("--write", action="store_true", help="keep the weights")
    parser.add_argument("--language", choices=("zh", "en"), help="fit only this one, and leave the other as it is")
    given = parser.parse_args()
    assistant = open_assistant(read_settings({}))
    kept = yaml.safe_load(WEIGHTS.read_text("utf-8"))
    if given.words:
        found = {word for word, of in everyday(given.questions, assistant).items() if len(of) >= _OFTEN}
        other = {"en": lambda word: not word.isascii(), "zh": str.isascii}.get(given.language, lambda _: False)
        left = {word for word in str(kept["everyday"]).split() if other(word)}
        kept["everyday"] = " ".join(sorted(left | {word for word in found if not other(word)}))
    cases = list(measure(given.questions, assistant))
    for language in (given.language,) if given.language else ("zh", "en"):
        own = [case for case in cases if case.english == (language == "en")]
        probability = judged(own)
        answer, asked = np.array([c.answer for c in own]), np.array([c.asked for c in own])
        print(
            f"{language}: {(answer & asked).sum()} to answer, {(~answer).sum()} to refuse, {(~asked).sum()} made of titles"
        )
        for share in (0.0, 0.005, 0.01, 0.015, 0.02, 0.03, 0.05, 0.1):
            least = float(np.quantile(probability[answer & asked], share))
            print(f"  refused {share:6.1%} of those to answer: {np.mean(probability[~answer] < least):6.1%} of those to refuse, "
                  f"{np.mean(probability[~asked] < least):6.1%} of titles, under {least:.3f}")  # fmt: skip
        at = fit(own)
        least = min(
            float(np.quantile(probability[kind], share))
            for kind, share in ((answer & asked, REFUSED_WRONGLY), (~asked, TITLES_REFUSED))
        )
        kept[language] = {"least": round(least, 3), "bias": round(float(at[0]), 3),
                          "weights": {n: round(float(v), 3) for n, v in zip(NAMES, at[1:], strict=True)}}  # fmt: skip
        print("  ", kept[language]["weights"])
        for i in np.argsort(probability):
            if own[i].answer and probability[i] < least:
                print("   refused wrongly:", own[i].text[:100])
    if given.write:
        keep(kept)


def keep(kept: dict[str, object]) -> None:
    """Write the weights and the everyday words."""
    WEIGHTS.write_text(
        "# Fitted by scripts/fit_refusal.py.\n" + yaml.safe_dump(kept, sort_keys=False, allow_unicode=True, width=120),
        "utf-8",
    )


if __name__ == "__main__":
    main()
