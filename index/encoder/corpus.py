"""Reads the training texts: lines to learn words from, articles to learn likeness from."""

from __future__ import annotations

import json
import lzma
import random
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import numpy.typing as npt

Ids = npt.NDArray[np.int64]
ARTICLE = re.compile(r"^第[一二三四五六七八九十百千零]+条\s*", re.MULTILINE)
CLAUSE = re.compile(r"^\s*(?:[(（][一二三四五六七八九十]+[)）]|\d+\.|[一二三四五六七八九十]+、)\s*", re.MULTILINE)
CHAPTER = re.compile(r"^#+\s*(?:第.+?[编章节]\s*)?(.*)$", re.MULTILINE)
SENTENCE = re.compile(r"[。；;！？\n]+")


@dataclass(frozen=True, slots=True)
class Article:
    """An article of a law or a clause of a policy: where it stands, and its sentences."""

    heading: str
    sentences: tuple[str, ...]


def articles(text: str, title: str, cut: re.Pattern[str]) -> Iterator[Article]:
    """Cut one document at its numbering and carry the chapter along."""
    marks = [*cut.finditer(text)]
    chapters = [(m.start(), m.group(1).replace(" ", "")) for m in CHAPTER.finditer(text)]
    ends = [*(m.start() for m in marks[1:]), len(text)]
    for mark, end in zip(marks, ends, strict=False):
        chapter = next((name for start, name in reversed(chapters) if start < mark.start()), "")
        body = CHAPTER.sub("", text[mark.end() : end])
        sentences = tuple(s.strip() for s in SENTENCE.split(body) if len(s.strip()) >= 6)
        if sentences:
            yield Article(f"{title} {chapter if chapter != title else ''}", sentences)


def read(laws: Path, policies: Path, policy_weight: int) -> tuple[list[str], list[Article]]:
    """Lines and articles of the laws (a JSON object a line, `path` and `text`) and, several times, of the policies."""
    lines: list[str] = []
    found: list[Article] = []
    with lzma.open(laws, "rt", encoding="utf-8") as file:
        for record in map(json.loads, file):
            title = re.sub(r"\(.*?\)|\.md$", "", record["path"].rsplit("/", 1)[-1])
            lines += record["text"].split("\n")
            found += articles(record["text"], title, ARTICLE)
    for path in sorted(policies.glob("*.txt")):
        text = path.read_text(encoding="utf-8")
        lines += text.split("\n") * policy_weight
        found += [*articles(text, "", CLAUSE)] * policy_weight
    return lines, found


def views(heading: Ids, sentences: Sequence[Ids], rng: random.Random) -> tuple[Ids, Ids]:
    """Two texts that belong together, drawn from one article given as word numbers."""
    pick, kind, whole = rng.randrange(len(sentences)), rng.random(), np.concatenate(sentences)
    if kind < 0.15 and heading.size:
        return heading, whole
    if kind < 0.55 or len(sentences) == 1:
        sentence, keep = sentences[pick], rng.uniform(0.3, 0.7)
        kept = sentence[[rng.random() < keep for _ in range(sentence.size)]]
        return kept if kept.size else sentence, whole
    if kind < 0.8:
        return sentences[pick], np.concatenate([s for n, s in enumerate(sentences) if n != pick])
    return sentences[pick], sentences[pick - 1 if pick else 1]
