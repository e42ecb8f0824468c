"""The two halves of every question set: one to tune on, one only ever reported."""

from __future__ import annotations

import hashlib
from typing import Literal

Half = Literal["tune", "held"]


def half(id: str) -> Half:
    """The half a question belongs to: by the first byte of its id's sha256, even to tune on, odd held back."""
    return "held" if hashlib.sha256(id.encode()).digest()[0] % 2 else "tune"
