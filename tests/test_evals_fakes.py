"""A small policy, answers and an assistant for the tests of the evaluations."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Any

from assistant.types import Amount, Answer, Citation
from evals.citations import broken
from evals.questions import Question, as_question
from index.types import Policy

TEXT = (
    "一、支持创新\n"
    "(一)研发机构。对新认定的机构,一次性给予最高100万元补助。\n"
    "(二)土地。出让年限为50年,按不低于30%配套。\n"
    "(三)奖励。给予奖励。给予奖励。\n"
)
CLAUSES = {"一": (TEXT.index("(一)"), TEXT.index("(二)")), "二": (TEXT.index("(二)"), TEXT.index("(三)"))}
QUOTE = "一次性给予最高100万元补助"
LAND = "出让年限为50年"
POLICIES = {"zones": Policy("zones", "若干措施", TEXT, "0")}
CEILING = Amount("1000000", "CNY", "up_to", "", "", 1)


def cite(quote: str = QUOTE, clause: str = "一", n: int = 1, **changed: Any) -> Citation:
    """A sound citation of the policy, or one with fields changed."""
    start = TEXT.index(quote)
    fields: dict[str, Any] = {
        "n": n, "document": "zones", "title": "若干措施", "status": "unknown", "clause": f"({clause})", "path": (),
        "quote": quote, "start": start, "end": start + len(quote), "clause_start": CLAUSES[clause][0],
        "clause_end": CLAUSES[clause][1], "sha256": "0",
    }  # fmt: skip
    return Citation(**{**fields, **changed})


def answer(text: str = "最高给予100万元补助 [1]。", **changed: Any) -> Answer:
    """A right answer to the first question, or one with fields changed."""
    fields: dict[str, Any] = {"citations": (cite(),), "amounts": (CEILING,)}
    return Answer(**{"id": "q1", "type": "answer", "language": "zh", "text": text, **fields, **changed})


def record(id: str = "q1", **changed: Any) -> dict[str, Any]:
    """A question as a set holds it; `expect` is merged into what is expected."""
    expect = {
        "type": "answer", "must_include": ["100万"],
        "amounts": [{"value": "1000000", "unit": "CNY", "kind": "up_to"}], **changed.pop("expect", {}),
    }  # fmt: skip
    fields = {"id": id, "lang": "zh", "category": "amount", "turns": ["研发机构能补多少钱？"],
              "gold": [{"document": "zones", "quote": QUOTE}], "expect": expect}  # fmt: skip
    return {**fields, **changed}


def question(**changed: Any) -> Question:
    """A question of the set."""
    return as_question(record(**changed), "set.jsonl:1")


def write_set(path: Path, records: Sequence[Mapping[str, Any]]) -> Path:
    """A question set as a file."""
    path.write_text("".join(json.dumps(one, ensure_ascii=False) + "\n" for one in records), "utf-8")
    return path


@dataclass(frozen=True)
class FakeAssistant:
    """Gives the one right answer to everything, and raises where the turn says so."""

    policies: Mapping[str, Policy] = field(default_factory=lambda: POLICIES)
    receipt: Mapping[str, Any] = field(default_factory=lambda: {"version": "<0>"})

    def answer(self, turns: Sequence[str], as_of: date | None = None, id: str = "") -> Answer:
        """The right answer, or a failure."""
        if "坏" in turns[-1]:
            raise RuntimeError("broken <inside>")
        return answer().named(id)


def test_the_fake_answer_is_sound() -> None:
    assert list(broken(answer(), POLICIES)) == []
