"""Citations: verbatim quotes with their place, numbered as they are first used."""

from __future__ import annotations

from assistant.types import Citation
from index.types import Clause, Policy

QUOTE_LONGEST = 390


class Citations:
    """Collects the citations of one answer; the same quote keeps its number."""

    def __init__(self) -> None:
        self._found: dict[tuple[str, int, int], Citation] = {}

    def add(self, policy: Policy, clause: Clause, start: int, end: int) -> int:
        """Cite a span of a policy; a span longer than a quote may be is cut at a comma. Gives the number."""
        end = _shortened(policy.text, start, end)
        key = (policy.id, start, end)
        if key not in self._found:
            self._found[key] = Citation(
                n=len(self._found) + 1, document=policy.id, title=policy.title, status=policy.status,
                clause=clause.label, path=clause.path, quote=policy.text[start:end], start=start, end=end,
                clause_start=clause.start, clause_end=clause.end, sha256=policy.sha256,
            )  # fmt: skip
        return self._found[key].n

    def quote(self, n: int) -> str:
        """The quote of a citation on one line, a page break inside a word closed."""
        return "".join(self.listed()[n - 1].quote.split("\n")).strip()

    def listed(self) -> tuple[Citation, ...]:
        """The citations in the order of their numbers."""
        return tuple(self._found.values())


def _shortened(text: str, start: int, end: int) -> int:
    if end - start <= QUOTE_LONGEST:
        return end
    window = text[start : start + QUOTE_LONGEST]
    cut = max(window.rfind(mark) for mark in "，,；;。、")
    return start + (cut if cut > QUOTE_LONGEST // 2 else QUOTE_LONGEST)
