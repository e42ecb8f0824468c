"""Reads the bundled encoder with tokenizers, safetensors and numpy: no torch, same vectors."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

import numpy as np
import numpy.typing as npt
from safetensors.numpy import load_file
from tokenizers import Tokenizer

Vectors = npt.NDArray[np.float32]
MODEL = Path(__file__).with_name("model")


def load(folder: Path = MODEL) -> Callable[[Sequence[str]], Vectors]:
    """Return a function from texts to unit vectors, shape (len(texts), dimension).

    A text is the mean of its token vectors, brought to length one; a text without a known token is all zeros.
    """
    if not (folder / "tokenizer.json").is_file():
        raise FileNotFoundError(f"no encoder in {folder}: train one with python -m index.encoder.train --out {folder}")
    tokenizer = Tokenizer.from_file(str(folder / "tokenizer.json"))
    weights: Vectors = load_file(folder / "model.safetensors")["embedding.weight"]

    def encode(texts: Sequence[str]) -> Vectors:
        out = np.zeros((len(texts), weights.shape[1]), np.float32)
        for row, encoding in enumerate(tokenizer.encode_batch(list(texts), add_special_tokens=False)):
            if encoding.ids:
                out[row] = weights[encoding.ids].mean(axis=0)
        unit: Vectors = out / np.maximum(np.linalg.norm(out, axis=1, keepdims=True), np.float32(1e-12))
        return unit

    return encode
