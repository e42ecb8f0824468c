"""A folder of policies: `<id>.txt` with `<id>.yaml` beside it."""

from __future__ import annotations

import hashlib
import sys
from datetime import date
from pathlib import Path

import yaml
from pydantic import BaseModel, ConfigDict

from index.errors import BadPolicy
from index.types import Policy, Status

POLICIES = Path(__file__).parent / "policies"


class Metadata(BaseModel):
    """The YAML beside a policy text; for every inferred field `inferred` says why."""

    model_config = ConfigDict(extra="forbid")

    title: str
    issuer: str = ""
    region: str = ""
    zone_types: tuple[str, ...] = ()
    number: str = ""
    published: date | None = None
    effective_from: date | None = None
    effective_to: date | None = None
    status: Status = "unknown"
    source: str = ""
    title_en: str = ""
    short: str = ""
    short_en: str = ""
    known_as: tuple[str, ...] = ()
    inferred: dict[str, str] = {}
    sha256: str = ""


def read_policies(folder: Path = POLICIES) -> tuple[Policy, ...]:
    """Every policy of a folder, by id.

    Raises BadPolicy where the folder, a text or its metadata cannot be used.
    """
    texts = sorted(folder.glob("*.txt"))
    if not texts:
        raise BadPolicy(f"{folder}: holds no policy text; put <document id>.txt files there")
    return tuple(_policy(path) for path in texts)


def _policy(path: Path) -> Policy:
    raw = path.read_bytes()
    try:
        text = raw.decode("utf-8")
    except UnicodeDecodeError as fault:
        raise BadPolicy(f"{path}: byte {fault.start} is not UTF-8; convert the file to UTF-8") from fault
    if not text.strip():
        raise BadPolicy(f"{path}: holds no text; put the policy into it or take the file away")
    digest = hashlib.sha256(raw).hexdigest()
    described = path.with_suffix(".yaml")
    if not described.exists():
        sys.stderr.write(f"warning: {path.name} has no {described.name} beside it; its status is unknown\n")
        return Policy(path.stem, path.stem, text, digest, short=path.stem, short_en=path.stem)
    try:
        data = Metadata.model_validate(yaml.safe_load(described.read_text("utf-8")))
    except (yaml.YAMLError, ValueError) as fault:  # no YAML, no UTF-8, no such date, or not our fields
        problem = str(fault).replace("\n", " ")
        raise BadPolicy(f"{described}: {problem}; correct the metadata") from fault
    if data.sha256 and data.sha256 != digest:
        raise BadPolicy(f"{path}: the text is not the one {described.name} describes (sha256 {digest[:12]}…); "
                        "restore the text, or check it and write its sha256 into the YAML")  # fmt: skip
    fields = data.model_dump(exclude={"sha256"})
    fields["short"] = fields["short"] or data.title
    fields["short_en"] = fields["short_en"] or data.title_en or data.title
    return Policy(id=path.stem, text=text, sha256=digest, **fields)
