"""What has been read of texts with an index: kept as long as the index is, and not beyond a bound."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Hashable
from typing import TypeVar, cast

_MOST = 20_000  # of each kind; beyond it the kind begins anew

_T = TypeVar("_T")


class Kept:
    """Readings by their kind and by what was read."""

    def __init__(self, most: int = _MOST) -> None:
        self._most = most
        self._kinds: dict[str, dict[Hashable, object]] = defaultdict(dict)

    def get(self, kind: str, key: Hashable, read: Callable[[], _T]) -> _T:
        """A reading, read where it is not kept yet."""
        kept = self._kinds[kind]
        try:
            return cast(_T, kept[key])
        except KeyError:
            found = read()
            if len(kept) >= self._most:
                kept.clear()
            kept[key] = found
            return found
