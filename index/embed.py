"""Texts to vectors: the bundled static encoder, or any sentence-transformers model by path or name."""

from __future__ import annotations

import hashlib
import json
import os
import socket
from collections.abc import Sequence
from pathlib import Path
from urllib.parse import urlsplit
from urllib.request import getproxies

import numpy as np

from index.errors import BadEncoder
from index.types import Embedder, Vectors

_PATIENCE = 3.0  # seconds
BUNDLED = Path(__file__).parent / "encoder" / "model"


def open_encoder(name: str = "") -> Embedder:
    """The bundled encoder, or the sentence-transformers model of that path or name.

    Raises BadEncoder at once where it cannot be had.
    """
    if not name or Path(name) == BUNDLED:
        return StaticEncoder(BUNDLED)
    folder = Path(name).expanduser()
    if not folder.exists() and ((os.sep in name and not _looks_like_hub(name)) or os.environ.get("HF_HUB_OFFLINE")):
        raise BadEncoder(f"encoder {name!r}: no such folder; give the path of a sentence-transformers model, or "
                         "leave ENCODER empty for the bundled one")  # fmt: skip
    return TransformerEncoder(name)


class StaticEncoder:
    """A static sentence-transformers model read without torch: token vectors, averaged and normalised.

    Gives the same vectors as `SentenceTransformer(folder).encode(..., normalize_embeddings=True)`.
    """

    def __init__(self, folder: Path) -> None:
        from safetensors.numpy import load_file
        from tokenizers import Tokenizer

        try:
            weights, words = _static_files(folder)
            self._vectors = load_file(weights)["embedding.weight"].astype(np.float32)
            self._tokenizer = Tokenizer.from_file(str(words))
        except BadEncoder:
            raise
        except Exception as fault:  # tokenizers raises no narrower one
            raise BadEncoder(
                f"{folder}: cannot be read ({fault}); restore the bundled encoder from the repository"
            ) from fault
        self._tokenizer.no_padding()
        self._tokenizer.no_truncation()
        digest = hashlib.sha256(weights.read_bytes() + words.read_bytes()).hexdigest()
        self.name = f"bundled:{digest[:16]}"

    def encode(self, texts: Sequence[str]) -> Vectors:
        """Vectors of shape (texts, dimension), each of length one; all zeros where no token is known."""
        found = np.zeros((len(texts), self._vectors.shape[1]), dtype=np.float32)
        for row, encoding in enumerate(self._tokenizer.encode_batch(list(texts), add_special_tokens=False)):
            if encoding.ids:
                found[row] = self._vectors[encoding.ids].mean(axis=0)
        lengths = np.linalg.norm(found, axis=1, keepdims=True)
        lengths[lengths == 0] = 1.0
        return np.asarray(found / lengths, dtype=np.float32)


class TransformerEncoder:
    """Any other sentence-transformers model; imports torch, so only made where a setting asks for it."""

    def __init__(self, name: str) -> None:
        if Path(name).expanduser().exists():
            os.environ["HF_HUB_OFFLINE"] = "1"  # a local model must not ask the hub
        elif not _at_hand(name):
            raise BadEncoder(f"encoder {name!r}: no such folder, not downloaded before, and the model hub cannot be "
                             "reached; give the path of a sentence-transformers model, or leave ENCODER empty for the "
                             "bundled one")  # fmt: skip
        try:
            from sentence_transformers import SentenceTransformer

            self._model = SentenceTransformer(name, device="cpu")
        except Exception as fault:
            reason = str(fault).splitlines()[0] if str(fault) else type(fault).__name__
            raise BadEncoder(f"encoder {name!r} cannot be had: {reason}; give the path of a local "
                             "sentence-transformers model, or leave ENCODER empty for the bundled one") from fault  # fmt: skip
        self.name = f"sentence-transformers:{name}"

    def encode(self, texts: Sequence[str]) -> Vectors:
        """Vectors of shape (texts, dimension), each of length one."""
        vectors = self._model.encode(list(texts), normalize_embeddings=True, show_progress_bar=False)
        return np.asarray(vectors, dtype=np.float32)


def _at_hand(name: str) -> bool:
    """Whether a model was downloaded before or can be: a library that retries for minutes is not asked where not."""
    from huggingface_hub import try_to_load_from_cache
    from huggingface_hub.constants import ENDPOINT

    if any(isinstance(try_to_load_from_cache(one, "modules.json"), str) for one in (name, f"sentence-transformers/{name}")
           if one.count("/") == 1):  # fmt: skip
        os.environ["HF_HUB_OFFLINE"] = "1"
        return True
    if getproxies():
        return True  # only a request through the proxy can tell
    address = urlsplit(ENDPOINT)
    try:
        socket.create_connection((address.hostname or "", address.port or 443), _PATIENCE).close()
    except OSError:
        return False
    return True


def _looks_like_hub(name: str) -> bool:
    """Whether a name has the form organisation/model."""
    return name.count("/") == 1 and not name.startswith((".", "/", "~"))


def _static_files(folder: Path) -> tuple[Path, Path]:
    """The weights and the tokenizer of a static model; raises BadEncoder where one is missing."""
    modules = folder / "modules.json"
    if not modules.exists():
        raise BadEncoder(f"{folder}: holds no modules.json; restore the bundled encoder, or train it anew with "
                         "python -m index.encoder.train")  # fmt: skip
    inner = folder / json.loads(modules.read_text("utf-8"))[0]["path"]
    weights, words = inner / "model.safetensors", inner / "tokenizer.json"
    for path in (weights, words):
        if not path.exists():
            raise BadEncoder(f"{path}: missing; restore the bundled encoder from the repository")
    return weights, words
