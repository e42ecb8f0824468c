"""The industries that a question says are not meant: no finance, no real estate; 非金融、非地产; other than property."""

from __future__ import annotations

from collections.abc import Sequence

from assistant.word_patterns import word_patterns

_WORDS = word_patterns("industry_denied")


def denied(spans: Sequence[tuple[int, int]], text: str) -> frozenset[tuple[int, int]]:
    """Those of the names of industries, by where they stand in a (lowered) text, that are not meant.

    A denial holds for all names joined to the first; what is only left out, for a project of the industries kept.
    """
    runs: list[list[tuple[int, int]]] = []
    for span in sorted(spans):
        joined = runs and (
            span[0] <= runs[-1][-1][1] or _WORDS["joins"].fullmatch(text, runs[-1][-1][1], span[0]) is not None
        )
        if joined and not (_starts(text, span) and not _starts(text, runs[-1][0])):
            runs[-1].append(span)
        else:
            runs.append([span])
    not_it = {span for run in runs if _WORDS["not_it"].search(text[: run[0][0]]) for span in run}
    left_out = {
        span
        for run in runs
        if _WORDS["all_but"].search(text[: run[0][0]]) or _WORDS["not_behind"].match(text, max(end for _, end in run))
        for span in run
    }
    return frozenset(not_it | left_out if set(spans) - not_it - left_out else not_it)


def _starts(text: str, span: tuple[int, int]) -> bool:
    """Whether a denial begins at a name: the 非 of 鼓励类、非金融."""
    return any(_WORDS[kind].search(text[: span[0]]) is not None for kind in ("not_it", "all_but"))
