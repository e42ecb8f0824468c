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
