"""The word lists beside this package, each file read once."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path
from typing import Any

import yaml

_FOLDER = Path(__file__).parent


@lru_cache(maxsize=8)
def lexicon(name: str) -> Any:
    """The entries of a word list, such as stops, as its file orders them."""
    return yaml.safe_load((_FOLDER / f"{name}.yaml").read_text("utf-8"))
