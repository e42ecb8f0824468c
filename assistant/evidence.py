"""What an answer from the text stands on: a clause, the provisions to quote, and how sure it is."""

from __future__ import annotations

from dataclasses import dataclass

from index.types import Clause, Provision


@dataclass(frozen=True, slots=True)
class Evidence:
    """A clause with the provisions that answer, in the order of the text, and its department bracket."""

    clause: Clause
    provisions: tuple[Provision, ...]
    score: float
    department: Provision | None = None
