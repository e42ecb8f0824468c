"""An index by its fingerprint, so that what is read of a text with it can be kept."""

from __future__ import annotations

from dataclasses import dataclass

from index.search import Index


@dataclass(frozen=True, eq=False)
class Known:
    """An index that equals every index of the same fingerprint."""

    index: Index

    def __hash__(self) -> int:
        return hash(self.index.fingerprint)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Known) and self.index.fingerprint == other.index.fingerprint
