"""Build an index beside the live one and swap it in whole; open one that is whole and fresh.

An index folder holds generations and a file `current` that names the live one; the swap is one rename. A
generation is whole when its manifest is there (written last) and its counts hold. Nothing is repaired: what is
missing, stale or broken is built anew from the policies.
"""

from __future__ import annotations

import hashlib
import json
import os
import re
import shutil
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from index.embed import BUNDLED, open_encoder
from index.errors import BrokenIndex, IndexingError
from index.keywords import Keywords
from index.pinpoint import Pinpoint
from index.places import read_places
from index.policies_folder import POLICIES, read_policies
from index.reference import read_reference
from index.search import Index, searchable
from index.structure import structure
from index.translated import Translated
from index.types import Clause, Policy
from index.vectors import Store, in_use
from index.vocabulary import read_vocabulary

DEFAULT = Path(".index")
_CODE = ("structure.py", "numbering.py", "noise.py", "numerals.py", "tokens.py", "keywords.py", "embed.py", "vectors.py",
         "search.py", "build.py", "types.py")  # fmt: skip
_URL = re.compile(r"[a-z][a-z0-9+.-]+:/", re.IGNORECASE)
_VECTORS = "vectors"
_STEP = 256
_LEFT = 3600
Progress = Callable[[int, int], None]


def fingerprint(folder: Path = POLICIES, encoder: str = "") -> str:
    """What an index depends on: policies and metadata, the encoder, and the code that reads and indexes them."""
    digest = hashlib.sha256(encoder.encode())
    here = Path(__file__).parent
    model = sorted(path for path in BUNDLED.rglob("*") if path.is_file()) if not encoder else []
    for path in (*sorted(folder.glob("*.txt")), *sorted(folder.glob("*.yaml")), *model, *(here / n for n in _CODE)):
        digest.update(path.name.encode() + b"\0" + hashlib.sha256(path.read_bytes()).digest())
    return digest.hexdigest()


def build(
    where: Path = DEFAULT, folder: Path = POLICIES, encoder: str = "", progress: Progress | None = None
) -> tuple[Policy, ...]:
    """Build the index of a folder of policies and make it the live one; the old one stays until then."""
    check_folder(where)
    policies = read_policies(folder)
    read_reference(
        folder, {policy.id: policy for policy in policies}
    )  # what is wrong with it is said before anything is built
    mark = fingerprint(folder, encoder)
    embedder = open_encoder(encoder)
    where.mkdir(parents=True, exist_ok=True)
    generation = Path(tempfile.mkdtemp(prefix=f"generation-{mark[:16]}-", dir=where))  # never the name of a live one
    try:
        clauses = [clause for policy in policies for clause in structure(policy.id, policy.text)]
        by_id = {policy.id: policy for policy in policies}
        rows = [clause for clause in clauses if clause.kind == "clause"]
        texts = [searchable(by_id[row.document], row) for row in rows]
        Keywords.build(texts).write(generation / "keywords")
        store = Store(generation / _VECTORS, create=True)
        for at in range(0, len(texts), _STEP):
            part = rows[at : at + _STEP]
            store.add(embedder.encode(texts[at : at + _STEP]), [row.document for row in part])
            if progress:
                progress(min(at + _STEP, len(texts)), len(texts))
        (generation / "clauses.jsonl").write_text("".join(_line(clause) for clause in clauses), "utf-8")
        manifest = {"fingerprint": mark, "encoder": encoder, "folder": str(folder.resolve()),
                    "clauses": len(clauses), "rows": len(rows)}  # fmt: skip
        (generation / "manifest.json").write_text(json.dumps(manifest, ensure_ascii=False, indent=1), "utf-8")
    except BaseException:
        shutil.rmtree(generation, ignore_errors=True)
        raise
    _swap(where, generation)
    return policies


def open_index(where: Path = DEFAULT, folder: Path | None = None, encoder: str = "") -> Index:
    """The live index.

    Raises BrokenIndex where it is missing, half-built, stale or broken.
    """
    generation, manifest = _live(where)
    source = folder or Path(manifest["folder"])
    if fingerprint(source, encoder) != manifest["fingerprint"]:
        raise BrokenIndex(f"{where}: the index is not of the present policies, encoder and code; "
                          "run python -m index build")  # fmt: skip
    try:
        lines = (generation / "clauses.jsonl").read_text("utf-8").split("\n")
        clauses = tuple(_clause(json.loads(line)) for line in lines if line)
        rows = tuple(clause for clause in clauses if clause.kind == "clause")
        keywords = Keywords.read(generation / "keywords")
        store = Store(generation / _VECTORS)
        counted = (len(clauses), len(rows), store.count())
        whole = counted == (manifest["clauses"], manifest["rows"], manifest["rows"])
    except (OSError, ValueError, KeyError, TypeError) as fault:
        raise BrokenIndex(f"{generation}: broken ({fault}); run python -m index build") from fault
    if not whole:
        raise BrokenIndex(f"{generation}: clauses or vectors are missing; run python -m index build")
    policies = {policy.id: policy for policy in read_policies(source)}
    vocabulary = read_vocabulary()
    return Index(
        policies=policies, clauses=clauses, rows=rows, keywords=keywords, store=store,
        encoder=open_encoder(encoder), vocabulary=vocabulary, places=read_places(),
        pinpoint=Pinpoint.over([row.text for row in rows]),
        translated=Translated.over(rows, policies, read_reference(source, policies), vocabulary),
        fingerprint=manifest["fingerprint"],
    )  # fmt: skip


def ready_index(where: Path = DEFAULT, folder: Path | None = None, encoder: str = "") -> Index:
    """The live index, built anew first where it is missing, stale or broken; says so in one line."""
    check_folder(where)
    try:
        return open_index(where, folder, encoder)
    except BrokenIndex as fault:
        sys.stderr.write(f"index: {fault.args[0].split(';')[0]}; building it anew\n")
    source = folder or _folder_of(where)
    build(where, source, encoder, progress=show_progress)
    return open_index(where, source, encoder)


def check_folder(where: Path) -> None:
    """Raises IndexingError where an index cannot be kept: at a URL, or at a path that is a file."""
    if _URL.match(str(where)):
        raise IndexingError(f"{where}: an index is kept in a folder, not at a URL; give the path of a folder")
    if where.exists() and not where.is_dir():
        raise IndexingError(f"{where}: is a file; give the path of a folder for the index")


def show_progress(done: int, total: int) -> None:
    """A progress bar on standard error."""
    width = 30
    filled = width * done // max(1, total)
    end = "\n" if done >= total else ""
    sys.stderr.write(f"\rindex: [{'#' * filled}{'.' * (width - filled)}] {done}/{total} clauses{end}")


def _live(where: Path) -> tuple[Path, dict[str, Any]]:
    """The live generation and its manifest; raises BrokenIndex where there is none."""
    try:
        generation = where / (where / "current").read_text("utf-8").strip()
        manifest = json.loads((generation / "manifest.json").read_text("utf-8"))
        return generation, {key: manifest[key] for key in ("fingerprint", "folder", "clauses", "rows")}
    except (OSError, ValueError, KeyError, TypeError) as fault:
        raise BrokenIndex(f"{where}: holds no whole index; run python -m index build") from fault


def _folder_of(where: Path) -> Path:
    """The policies an index was built of, or the bundled ones."""
    try:
        folder = Path(_live(where)[1]["folder"])
    except (BrokenIndex, KeyError):
        return POLICIES
    return folder if folder.is_dir() else POLICIES


def _swap(where: Path, generation: Path) -> None:
    """Make a generation the live one and drop the others, but for one that is being built or answered from."""
    pointer = where / f"current.{os.getpid()}"
    pointer.write_text(generation.name, "utf-8")
    pointer.replace(where / "current")
    for old in where.glob("generation-*"):
        left = (old / "manifest.json").exists() or _untouched(old)
        if old != generation and left and not in_use(old / _VECTORS):
            shutil.rmtree(old, ignore_errors=True)


def _untouched(generation: Path) -> bool:
    """Whether a half-built generation has been left for an hour: whoever was building it is gone."""
    return time.time() - generation.stat().st_mtime > _LEFT


def _line(clause: Clause) -> str:
    record = [clause.document, clause.label, list(clause.path), clause.start, clause.end, clause.kind, clause.text]
    return json.dumps(record, ensure_ascii=False) + "\n"


def _clause(record: Sequence[str]) -> Clause:
    document, label, path, start, end, kind, text = record
    return Clause(document, label, tuple(path), start, end, text, kind)  # type: ignore[arg-type]
