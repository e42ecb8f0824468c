"""Whether a number written 位 or 名 counts persons, or tells a place in a ranking."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path

_PLACE_BEFORE = re.compile(r"(?:第|前|排名?|位列|位居|名列|升[至到]|列)$")


def of_persons(narrow: str, start: int, end: int) -> bool:
    """Whether a number counts persons (5位专家, 员工57名), and tells no place in a ranking (第98名领导问)."""
    if _PLACE_BEFORE.search(narrow[:start]):
        return False
    before, after = _patterns()
    return after.match(narrow, end) is not None or before.search(narrow[:start]) is not None


@cache
def _patterns() -> tuple[re.Pattern[str], re.Pattern[str]]:
    """A word for persons before a number and after it, read once."""
    lines = (Path(__file__).parent / "persons.txt").read_text("utf-8").splitlines()
    person = rf"(?:{'|'.join(word for line in lines if not line.startswith('#') for word in line.split())})"
    return (
        re.compile(rf"{person}(?:总数|人数|规模|一共|总共|共|有|约|达|是|为|才|仅|不到|超过|大约|近)*$"),
        re.compile(rf"[^，,。；;、的\s\d]{{0,6}}?{person}"),
    )
