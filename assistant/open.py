"""Assemble an assistant from settings: index, rulebook, vocabulary and the receipt of what it answers from."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping
from datetime import date, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from assistant.chat import Assistant
from assistant.errors import BadInput
from assistant.models import open_model
from assistant.read_facts import FactReader
from assistant.rules.errors import RuleError
from assistant.rules.load import load_rulebook
from assistant.rules.types import Document
from assistant.settings import Settings
from index.build import ready_index
from index.errors import IndexingError
from index.types import Policy

VERSION = "0.1.0"
_PROMPTS = Path(__file__).parent.parent / "prompts"


def open_assistant(settings: Settings) -> Assistant:
    """An assistant ready to answer; its index is built first where it is missing or stale.

    Raises BadInput where policies, index, encoder or rules cannot be used.
    """
    try:
        index = ready_index(Path(settings.index), encoder=settings.encoder)
        rulebook = load_rulebook()
    except (IndexingError, RuleError) as fault:
        raise BadInput(str(fault)) from fault
    receipt = {
        "policies": _digest((*(p.sha256 for p in index.policies.values()), index.translated.reference.sha256)),
        "rules": rulebook.sha256[:16],
        "prompts": _digest(
            path.read_text("utf-8") for path in sorted((*_PROMPTS.glob("*.yaml"), *_PROMPTS.glob("*.md")))
        ),
        "encoder": index.encoder.name,
        "version": VERSION,
        "model": settings.model.name if settings.model else None,
    }
    return Assistant(
        index=index,
        rulebook=rulebook,
        reader=FactReader(rulebook.facts),
        documents=rule_documents(index.policies),
        today=lambda: datetime.now(ZoneInfo("Asia/Shanghai")).date(),
        receipt=receipt,
        model=open_model(settings.model),
    )


def rule_documents(policies: Mapping[str, Policy]) -> dict[str, Document]:
    """What the rules checker needs to know of each policy."""
    return {
        policy.id: Document(policy.id, policy.status, policy.region, policy.zone_types, policy.effective_from,
                            policy.effective_to)
        for policy in policies.values()
    }  # fmt: skip


def as_date(text: str) -> date:
    """A date written YYYY-MM-DD; raises BadInput for any other."""
    try:
        return date.fromisoformat(text)
    except ValueError as fault:
        raise BadInput(f"{text!r} is no date; write it YYYY-MM-DD") from fault


def _digest(parts: Iterable[str]) -> str:
    return hashlib.sha256("\0".join(parts).encode()).hexdigest()[:16]
