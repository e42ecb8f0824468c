from __future__ import annotations

import shutil
import time
from pathlib import Path

import numpy as np
import pytest

from index.embed import BUNDLED, StaticEncoder, TransformerEncoder, open_encoder
from index.errors import BadEncoder

TEXTS = [
    "独角兽企业补助多少",
    "What do high-tech zones get?",
    "Guangxi 2000万美元 R&D",
    "奖励\U0001f389",
    "a" * 3000,
    "高新区" * 900,
]


@pytest.fixture(scope="module")
def encoder() -> StaticEncoder:
    return StaticEncoder(BUNDLED)


def test_the_bundled_encoder_is_the_default() -> None:
    for name in ("", str(BUNDLED)):
        assert open_encoder(name).name.startswith("bundled:")


def test_the_bundled_encoder_gives_what_sentence_transformers_gives(encoder: StaticEncoder) -> None:
    texts = [*TEXTS, "", "\U0001f389", "獎勵", "（一）", " ", "Ａ１％"]
    reference = TransformerEncoder(str(BUNDLED)).encode(texts)
    assert np.abs(reference - encoder.encode(texts)).max() < 1e-6


def test_vectors_have_length_one(encoder: StaticEncoder) -> None:
    vectors = encoder.encode(TEXTS)
    assert vectors.shape[0] == len(TEXTS) and vectors.dtype == np.float32
    assert np.allclose(np.linalg.norm(vectors, axis=1), 1, atol=1e-6)


def test_a_text_without_a_token_has_no_direction(encoder: StaticEncoder) -> None:
    vectors = encoder.encode(["", "高新区"])
    assert not vectors[0].any() and vectors[1].any() and np.isfinite(vectors).all()
    assert encoder.encode([]).shape == (0, vectors.shape[1])


def test_a_text_has_the_same_vector_in_any_company(encoder: StaticEncoder) -> None:
    together = encoder.encode(TEXTS)
    assert all(np.array_equal(encoder.encode([text])[0], vector) for text, vector in zip(TEXTS, together, strict=True))


def test_like_texts_are_nearer_than_unlike_ones(encoder: StaticEncoder) -> None:
    asked, like, unlike = encoder.encode(["高新技术企业奖励", "给予高新技术企业奖补", "网站首页联系电话"])
    assert asked @ like > asked @ unlike + 0.1


@pytest.mark.parametrize("name", ["/nowhere/model", "./nowhere", "~/nowhere/model", "nowhere/deep/model"])
def test_a_path_that_is_not_there_is_told_at_once(name: str) -> None:
    began = time.monotonic()
    with pytest.raises(BadEncoder, match="no such folder; give the path") as fault:
        open_encoder(name)
    assert time.monotonic() - began < 1
    assert name in str(fault.value) and "\n" not in str(fault.value)


def test_a_folder_that_is_no_model_is_told(tmp_path: Path) -> None:
    with pytest.raises(BadEncoder, match="cannot be had") as fault:
        open_encoder(str(tmp_path))
    assert "\n" not in str(fault.value)


@pytest.mark.parametrize("missing", ["modules.json", "model.safetensors", "tokenizer.json"])
def test_a_bundled_encoder_with_a_file_gone_is_told(tmp_path: Path, missing: str) -> None:
    shutil.copytree(BUNDLED, tmp_path / "model", ignore=shutil.ignore_patterns(missing), copy_function=link)
    with pytest.raises(BadEncoder, match=missing):
        StaticEncoder(tmp_path / "model")


@pytest.mark.parametrize("spoilt", ["modules.json", "model.safetensors", "tokenizer.json"])
def test_a_bundled_encoder_with_a_file_spoilt_is_told(tmp_path: Path, spoilt: str) -> None:
    shutil.copytree(BUNDLED, tmp_path / "model", ignore=shutil.ignore_patterns(spoilt), copy_function=link)
    (tmp_path / "model" / spoilt).write_bytes(b"version https://git-lfs.github.com/spec/v1\n")
    with pytest.raises(BadEncoder, match="restore the bundled encoder") as fault:
        StaticEncoder(tmp_path / "model")
    assert "\n" not in str(fault.value)


def link(source: str, target: str) -> None:
    """Stands in for a copy of a large file."""
    Path(target).symlink_to(source)


def test_a_model_of_the_hub_that_cannot_be_reached_is_told_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    def unreachable(*_: object) -> None:
        raise OSError("no network")

    monkeypatch.delenv("HF_HUB_OFFLINE", raising=False)
    monkeypatch.setattr("socket.create_connection", unreachable)
    monkeypatch.setattr("index.embed.getproxies", dict)
    with pytest.raises(BadEncoder, match="cannot be reached") as fault:
        open_encoder("nobody/no-such-model")
    assert "\n" not in str(fault.value)
