"""Trains the bundled sentence encoder on public law texts: no labels, no outside weights, the same result each time.

    python -m index.encoder.train --laws laws.jsonl.xz --policies index/policies --out index/encoder/model

1. A subword vocabulary is learnt from the laws and the policies.
2. Its vectors start as a truncated singular value decomposition of the words' co-occurrences (positive pointwise
   mutual information), scaled down for frequent words.
3. A short contrastive training pulls together two views of one article: a sentence and the rest of the article,
   a sentence with words dropped and its article, the law's title with the chapter and the article, neighbours.
4. What was learnt for a word and for its characters is summed into one vector a word and saved.
"""

from __future__ import annotations

import argparse
import json
import lzma
import random
import re
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import numpy.typing as npt
import scipy.sparse as sp
import torch
from tokenizers import Regex, Tokenizer, models, normalizers, pre_tokenizers, trainers
from torch.nn import functional

Ids = npt.NDArray[np.int64]
Matrix = npt.NDArray[np.float32]
ARTICLE = re.compile(r"^第[一二三四五六七八九十百千零]+条\s*", re.MULTILINE)
CLAUSE = re.compile(r"^\s*(?:[(（][一二三四五六七八九十]+[)）]|\d+\.|[一二三四五六七八九十]+、)\s*", re.MULTILINE)
CHAPTER = re.compile(r"^#+\s*(?:第.+?[编章节]\s*)?(.*)$", re.MULTILINE)
SENTENCE = re.compile(r"[。；;！？\n]+")


@dataclass(frozen=True, slots=True)
class Settings:
    """Everything that shapes the model; a run with the same settings and data gives the same file."""

    vocabulary: int = 18_000
    longest: int = 4
    dimension: int = 256
    window: int = 5
    smoothing: float = 0.75
    eigen: float = 0.5
    rarity: float = 1e-3
    epochs: int = 2
    batch: int = 1024
    rate: float = 2e-3
    scale: float = 20.0
    characters: bool = True
    policy_weight: int = 10
    seed: int = 7
    threads: int = 2


@dataclass(frozen=True, slots=True)
class Article:
    """An article of a law or a clause of a policy: where it stands, and its sentences."""

    heading: str
    sentences: tuple[str, ...]


def articles(text: str, title: str, cut: re.Pattern[str]) -> Iterator[Article]:
    """Cut one document at its numbering and carry the chapter along."""
    marks = [*cut.finditer(text)]
    chapters = [(m.start(), m.group(1).replace(" ", "")) for m in CHAPTER.finditer(text)]
    for mark, end in zip(marks, [*(m.start() for m in marks), len(text)][1:], strict=bool(marks)):
        chapter = next((name for start, name in reversed(chapters) if start < mark.start()), "")
        body = CHAPTER.sub("", text[mark.end() : end])
        sentences = tuple(s.strip() for s in SENTENCE.split(body) if len(s.strip()) >= 6)
        if sentences:
            yield Article(f"{title} {chapter if chapter != title else ''}", sentences)


def read(laws: Path, policies: Path, policy_weight: int) -> tuple[list[str], list[Article]]:
    """Lines to learn words from, and articles to learn likeness from; the policies count several times."""
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


def learn_tokenizer(lines: Sequence[str], settings: Settings) -> Tokenizer:
    """Byte-pair encoding over characters; NFKC and lower case inside, punctuation and spaces dropped."""
    tokenizer = Tokenizer(models.BPE(unk_token="[UNK]"))
    tokenizer.normalizer = normalizers.Sequence([normalizers.NFKC(), normalizers.Lowercase()])
    tokenizer.pre_tokenizer = pre_tokenizers.Sequence(
        [
            pre_tokenizers.Split(Regex(r"[^\p{Han}a-z0-9%]+"), "removed"),
            pre_tokenizers.Split(Regex(r"\p{Han}+|[a-z]+|[0-9]+|%"), "isolated"),
        ]
    )
    trainer = trainers.BpeTrainer(
        vocab_size=settings.vocabulary,
        max_token_length=settings.longest,
        min_frequency=10,
        special_tokens=["[UNK]"],
        show_progress=False,
    )
    tokenizer.train_from_iterator(lines, trainer)
    return tokenizer


def start_vectors(lines: Sequence[Ids], settings: Settings, size: int) -> Matrix:
    """Factorise the positive pointwise mutual information of words within a window; frequent words count less."""
    gap = np.zeros(settings.window, np.int64)
    stream = np.concatenate([part for line in lines if line.size > 1 for part in (line, gap)])
    counts = np.bincount(stream, minlength=size).astype(np.float64)
    counts[0] = 0
    pairs = sp.csr_matrix((size, size), dtype=np.float32)
    for distance in range(1, settings.window + 1):
        left, right = stream[:-distance], stream[distance:]
        both = (left > 0) & (right > 0)
        weight = np.full(int(both.sum()), 1 / distance, np.float32)
        pairs += sp.coo_matrix((weight, (left[both], right[both])), shape=(size, size)).tocsr()
    pairs = (pairs + pairs.T).tocoo()
    rows = np.asarray(pairs.sum(axis=1)).ravel().astype(np.float64) + 1e-9
    context = rows**settings.smoothing
    share = np.log(pairs.data * context.sum() / (rows[pairs.row] * context[pairs.col]))
    dense = np.zeros((size, size), np.float32)
    dense[pairs.row, pairs.col] = np.maximum(share, 0)
    torch.manual_seed(settings.seed)
    left_vectors, values, _ = torch.svd_lowrank(torch.from_numpy(dense), q=settings.dimension + 32, niter=4)
    vectors = (left_vectors * values**settings.eigen)[:, : settings.dimension].numpy()
    vectors /= np.maximum(np.linalg.norm(vectors, axis=1, keepdims=True), 1e-9)
    rarity = settings.rarity / (settings.rarity + counts / counts.sum())
    vectors *= rarity[:, None]
    vectors[counts == 0] = 0
    return np.ascontiguousarray(vectors, np.float32)


def parts(tokenizer: Tokenizer) -> torch.Tensor:
    """A sparse matrix from each longer word to its characters."""
    vocabulary = tokenizer.get_vocab()
    letters = {c: n for n, c in enumerate(sorted({c for word in vocabulary for c in word}))}
    cells = [(n, letters[c], 1 / len(word)) for word, n in sorted(vocabulary.items()) if n for c in word]
    rows, columns, values = zip(*cells, strict=True)
    shape = (len(vocabulary), len(letters))
    matrix = sp.coo_matrix((values, (rows, columns)), shape=shape, dtype=np.float32).tocsr()
    return torch.sparse_csr_tensor(
        torch.from_numpy(matrix.indptr.astype(np.int64)),
        torch.from_numpy(matrix.indices.astype(np.int64)),
        torch.from_numpy(matrix.data),
        shape,
    )


def views(heading: Ids, sentences: Sequence[Ids], rng: random.Random) -> tuple[Ids, Ids]:
    """Two texts that belong together, drawn from one article."""
    pick = rng.randrange(len(sentences))
    kind = rng.random()
    whole = np.concatenate(sentences)
    if kind < 0.15 and heading.size:
        return heading, whole
    if kind < 0.55 or len(sentences) == 1:
        sentence = sentences[pick]
        keep = rng.uniform(0.3, 0.7)
        kept = sentence[[rng.random() < keep for _ in range(sentence.size)]]
        return kept if kept.size else sentence, whole
    if kind < 0.8:
        return sentences[pick], np.concatenate([s for n, s in enumerate(sentences) if n != pick])
    return sentences[pick], sentences[pick - 1 if pick else 1]


def contrast(
    start: Matrix,
    members: torch.Tensor,
    pool: Sequence[tuple[Ids, Sequence[Ids]]],
    settings: Settings,
    watch: Callable[[int, Matrix], None] | None = None,
) -> Matrix:
    """Train with in-batch negatives; return one vector a word, its characters' share summed in."""
    words = torch.nn.Parameter(torch.from_numpy(start.copy()))
    letters = torch.nn.Parameter(torch.zeros(members.shape[1], start.shape[1]))
    trained = [words, letters] if settings.characters else [words]
    optimiser = torch.optim.Adam(trained, lr=settings.rate)
    rng = random.Random(settings.seed)
    steps, done = settings.epochs * (len(pool) // settings.batch), 0

    def table() -> torch.Tensor:
        return words + members @ letters if settings.characters else words

    def embed(texts: Sequence[Ids], weights: torch.Tensor) -> torch.Tensor:
        offsets = np.cumsum([0, *(t.size for t in texts[:-1])])
        bag = functional.embedding_bag(
            torch.from_numpy(np.concatenate(texts)), weights, torch.from_numpy(offsets), mode="mean"
        )
        return functional.normalize(bag)

    for epoch in range(settings.epochs):
        order = rng.sample(range(len(pool)), len(pool))
        for first in range(0, len(pool) - settings.batch + 1, settings.batch):
            for group in optimiser.param_groups:
                group["lr"] = settings.rate * (1 - done / steps)
            pairs = [views(*pool[n], rng) for n in order[first : first + settings.batch]]
            weights = table()
            scores = settings.scale * embed([a for a, _ in pairs], weights) @ embed([b for _, b in pairs], weights).T
            target = torch.arange(len(pairs))
            loss = functional.cross_entropy(scores, target) + functional.cross_entropy(scores.T, target)
            optimiser.zero_grad()
            loss.backward()  # type: ignore[no-untyped-call]
            optimiser.step()
            done += 1
            if done % 50 == 0:
                print(f"step {done}/{steps}: loss {loss.item():.3f}", flush=True)
        if watch:
            watch(epoch, table().detach().numpy())
    return table().detach().numpy()


def save(tokenizer: Tokenizer, vectors: Matrix, out: Path) -> None:
    """Write a sentence-transformers folder that tokenizers and numpy read as well."""
    from sentence_transformers import SentenceTransformer
    from sentence_transformers.sentence_transformer.modules import Normalize, StaticEmbedding

    vectors = vectors.astype(np.float16).astype(np.float32)
    vectors[0] = 0
    model = SentenceTransformer(modules=[StaticEmbedding(tokenizer, embedding_weights=vectors), Normalize()])
    model.save(str(out), create_model_card=False)


def main() -> None:
    """Train with the default settings."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--laws", type=Path, required=True)
    parser.add_argument("--policies", type=Path, required=True)
    parser.add_argument("--out", type=Path, required=True)
    options, settings, began = parser.parse_args(), Settings(), time.monotonic()
    torch.set_num_threads(settings.threads)
    torch.use_deterministic_algorithms(True)

    lines, found = read(options.laws, options.policies, settings.policy_weight)
    print(f"{len(lines)} lines, {len(found)} articles, {time.monotonic() - began:.0f} s", flush=True)
    tokenizer = learn_tokenizer(lines, settings)
    print(f"{tokenizer.get_vocab_size()} words, {time.monotonic() - began:.0f} s", flush=True)

    def ids(texts: Sequence[str]) -> list[Ids]:
        return [np.array(e.ids, np.int64) for e in tokenizer.encode_batch(list(texts), add_special_tokens=False)]

    start = start_vectors(ids(lines), settings, tokenizer.get_vocab_size())
    print(f"vectors {start.shape}, {time.monotonic() - began:.0f} s", flush=True)
    headings, flat = ids([a.heading for a in found]), iter(ids([s for a in found for s in a.sentences]))
    pool = [(h, [s for _ in a.sentences if (s := next(flat)).size]) for h, a in zip(headings, found, strict=True)]
    vectors = contrast(start, parts(tokenizer), [p for p in pool if p[1]], settings)
    save(tokenizer, vectors, options.out)
    print(f"saved to {options.out}, {time.monotonic() - began:.0f} s", flush=True)


if __name__ == "__main__":
    main()
