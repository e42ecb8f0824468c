"""The department bracket at the end of a clause: who leads, who supports, who is responsible."""

from __future__ import annotations

import re
from collections.abc import Iterator

from index.numerals import half_width
from index.types import Departments

_BRACKET = re.compile(r"[(〔\[]((?:[^()〔〕\[\]]|\([^()]*\))*)[)〕\]]")
_BODY = re.compile(r"(?:政府|[委厅局办部署院行]|海关|单位|部门|管委会|研究室)$")
_PREFIX = re.compile(r"^(牵头(?:单位)?|配合(?:单位)?|责任单位|负责单位|实施单位)\s*:\s*")
_SUFFIX = re.compile(
    r"(?:等)?(?:(分别牵头|共同牵头|牵头)|(配合|协助)|(按照?职责分工(?:负责)?|分别负责|共同负责|负责))$"
)
_ROLE = {"牵头": "lead", "配合": "support", "责任": "responsible", "负责": "responsible", "实施": "responsible"}


def departments(text: str, start: int = 0) -> tuple[Departments, ...]:
    """The department brackets of a text, names as printed; spans count from `start`.

    Raises nothing: a bracket that names no department is no department bracket.
    """
    return tuple(_found(text, half_width(text), start))


def _found(text: str, narrow: str, start: int) -> Iterator[Departments]:
    for match in _BRACKET.finditer(narrow):
        inside = match[1].split("。")[0]
        roles: dict[str, list[str]] = {"lead": [], "support": [], "responsible": []}
        role, marked = "", False
        pending: list[str] = []
        for part in re.split(r"[;,]", inside):
            if prefix := _PREFIX.match(part):
                roles[role or "responsible"] += pending
                role, marked, pending = _ROLE[prefix[1][:2]], True, []
                part = part[prefix.end() :]
            if part.strip() in ("下同", "等"):
                continue
            suffix = _SUFFIX.search(part)
            named = part[: suffix.start()] if suffix else part
            pending += [name.strip().removesuffix("等").replace(" ", "") for name in _names(named) if name.strip()]
            if suffix:
                marked = True
                roles["lead" if suffix[1] else "support" if suffix[2] else "responsible"] += pending
                pending, role = [], ""
        roles[role or "responsible"] += pending
        names = [name for group in roles.values() for name in group]
        if names and (marked or all(_BODY.search(name) for name in names)):
            yield Departments(
                tuple(roles["lead"]), tuple(roles["support"]), tuple(roles["responsible"]),
                start + match.start(), start + match.end(),
            )  # fmt: skip


def _names(listed: str) -> list[str]:
    """The names of a list, brackets such as 各县(市、区)人民政府 kept whole."""
    return re.split(r"、(?![^()]*\))", re.sub(r"(?<=\))和|(?<=部门)和", "、", listed))
