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
import random
import re
import time
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import numpy.typing as npt
import torch
from tokenizers import Regex, Tokenizer, models, normalizers, pre_tokenizers, trainers
from torch.nn import functional

from index.encoder.corpus import Ids, read, views

Matrix = npt.NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class Settings:
    """Everything that shapes the model; a run with the same settings and data gives the same file."""

    vocabulary: int = 18_000
    longest: int = 3  # the trainer stops one short of it: words of at most two characters
    latin: int = 30
    dimension: int = 256
    window: int = 5
    smoothing: float = 0.75
    eigen: float = 0.0
    rarity: float = 1e-3
    epochs: int = 1
    batch: int = 1024
    rate: float = 5e-3
    scale: float = 20.0
    characters: bool = True
    policy_weight: int = 30
    seed: int = 7
    threads: int = 1  # with two, the signs of the decomposition changed from run to run


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
    plain = (tokenizer.normalizer.normalize_str(line) for line in lines)
    latin = Counter(word for line in plain for word in re.findall(r"[a-z]{2,}", line))
    return keep_whole(tokenizer, [word for word, n in sorted(latin.items()) if n >= settings.latin])


def keep_whole(tokenizer: Tokenizer, words: Sequence[str]) -> Tokenizer:
    """Give Latin words a vector of their own, by merges after all others (the longest word is for Chinese)."""
    state = json.loads(tokenizer.to_str())
    vocabulary, merges = state["model"]["vocab"], state["model"]["merges"]
    for word in words:
        whole, *rest = tokenizer.encode(word).tokens
        for piece in rest:
            if [whole, piece] not in merges[-len(words) * 8 :]:
                merges.append([whole, piece])
            whole += piece
            vocabulary.setdefault(whole, len(vocabulary))
    return Tokenizer.from_str(json.dumps(state))


def start_vectors(lines: Sequence[Ids], settings: Settings, size: int) -> Matrix:
    """Factorise the positive pointwise mutual information of words within a window; frequent words count less."""
    gap = np.zeros(settings.window, np.int64)
    stream = np.concatenate([part for line in lines if line.size > 1 for part in (line, gap)])
    counts = np.bincount(stream, minlength=size).astype(np.float64)
    counts[0] = 0
    together = torch.zeros(size * size)
    for distance in range(1, settings.window + 1):
        left, right = stream[:-distance], stream[distance:]
        both = (left > 0) & (right > 0)
        cells = torch.from_numpy(left[both] * size + right[both])
        together.scatter_add_(0, cells, torch.full((cells.numel(),), 1 / distance))
    together = together.view(size, size)
    together = together + together.T
    often = together.sum(dim=1) + 1e-9
    context = often**settings.smoothing
    together.mul_(context.sum() / often[:, None]).div_(context).log_().clamp_(min=0)
    torch.manual_seed(settings.seed)
    left_vectors, values, _ = torch.svd_lowrank(together, q=settings.dimension + 32, niter=4)
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
    return torch.sparse_coo_tensor(torch.tensor([rows, columns]), torch.tensor(values), shape).coalesce()


def contrast(
    start: Matrix,
    members: torch.Tensor,
    pool: Sequence[tuple[Ids, Sequence[Ids]]],
    settings: Settings,
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

    for _ in range(settings.epochs):
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
    return table().detach().numpy()


def save(tokenizer: Tokenizer, vectors: Matrix, out: Path) -> None:
    """Write a sentence-transformers folder that tokenizers and numpy read as well."""
    from sentence_transformers import SentenceTransformer
    from sentence_transformers.sentence_transformer.modules import Normalize, StaticEmbedding

    vectors = vectors.astype(np.float16).astype(np.float32)
    vectors[0] = 0
    model = SentenceTransformer(modules=[StaticEmbedding(tokenizer, embedding_weights=vectors), Normalize()])
    model.save(str(out), create_model_card=False)
    (out / "model.safetensors").chmod(0o644)


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
