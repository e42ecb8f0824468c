"""What the people who read a policy said of its numerals: quotes with one class a numeral, and fixed phrases."""

from __future__ import annotations

from pathlib import Path
from typing import Literal

import yaml
from pydantic import BaseModel, ConfigDict, Field, ValidationError

from assistant.rules.errors import RuleError
from assistant.rules.load import FOLDER
from index.numerals import numerals

EntryClass = Literal["target", "threshold", "deadline", "document_number", "date", "count", "name"]
PHRASES = Path(__file__).parent / "fixed_phrases.yaml"


class Entry(BaseModel):
    """A verbatim quote with its offsets, and the class of each numeral in it, in order."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    quote: str
    start: int
    end: int
    classes: list[EntryClass] = Field(min_length=1)


class EntryFile(BaseModel):
    """The entries of one policy."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    entries: list[Entry]


def ledger_entries(document: str, text: str, folder: Path = FOLDER) -> tuple[Entry, ...]:
    """The entries of a policy, none where it has no ledger file.

    Raises RuleError where a quote has moved or has more or fewer numerals than classes.
    """
    path = folder / "policies" / document / "ledger.yaml"
    if not path.exists():
        return ()
    try:
        found = EntryFile.model_validate(yaml.safe_load(path.read_text("utf-8")))
    except (yaml.YAMLError, ValidationError) as fault:
        reason = " ".join(str(fault).split())
        raise RuleError(reason, "give quote, start, end and classes", file=str(path)) from fault
    for entry in found.entries:
        there = text[entry.start : entry.end]
        if there != entry.quote:
            raise RuleError(
                f"at {entry.start}–{entry.end} stands {there!r}, not {entry.quote!r}",
                "renew the entry",
                file=str(path),
            )
        count = len(list(numerals(entry.quote)))
        if count != len(entry.classes):
            raise RuleError(
                f"{entry.quote!r} has {count} numerals and {len(entry.classes)} classes",
                "give one class for each",
                file=str(path),
            )
    return tuple(found.entries)


def fixed_phrases(path: Path = PHRASES) -> tuple[str, ...]:
    """Words that hold a numeral and count nothing, such as 一带一路, the longest first.

    Raises RuleError where one holds an Arabic figure that is followed by a unit of money or measure.
    """
    content = yaml.safe_load(path.read_text("utf-8"))
    phrases = [str(phrase) for group in content.values() for phrase in group]
    for phrase in phrases:
        if not list(numerals(phrase)):
            raise RuleError(f"{phrase!r} holds no numeral", "take it out", file=str(path))
        if any(mark in phrase for mark in "元%％亩吨"):
            raise RuleError(f"{phrase!r} could be a sum", "give it an entry in a ledger.yaml", file=str(path))
    return tuple(sorted(dict.fromkeys(phrases), key=len, reverse=True))
