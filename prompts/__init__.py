"""Fixed replies and model prompts, as text; the loader is all the code there is."""

from __future__ import annotations

from functools import cache
from pathlib import Path

import yaml


@cache
def replies(language: str) -> dict[str, str]:
    """The fixed replies of a language by name."""
    entries: dict[str, dict[str, str]] = yaml.safe_load((Path(__file__).parent / "replies.yaml").read_text("utf-8"))
    return {name: words[language] for name, words in entries.items()}


@cache
def prompt(step: str, role: str) -> str:
    """The prompt of a step for a role, such as phrase and system."""
    return (Path(__file__).parent / f"{step}.{role}.md").read_text("utf-8")
