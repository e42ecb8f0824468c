"""One YAML file into one record, with errors that name the file, the rule and the key."""

from __future__ import annotations

from pathlib import Path
from typing import TypeVar

import yaml
from pydantic import BaseModel, ValidationError

from assistant.rules.errors import RuleError

Record = TypeVar("Record", bound=BaseModel)


class _Loader(getattr(yaml, "CSafeLoader", yaml.SafeLoader)):  # type: ignore[misc]
    """The safe loader, the fast one where it is built in, but a key that stands twice is an error."""


def _mapping(loader: _Loader, node: yaml.MappingNode) -> dict[object, object]:
    keys = [loader.construct_object(key) for key, _ in node.value]
    twice = sorted({str(key) for key in keys if keys.count(key) > 1})
    if twice:
        raise yaml.constructor.ConstructorError(None, None, f"key {twice[0]!r} stands twice", node.start_mark)
    loader.flatten_mapping(node)
    return {
        loader.construct_object(key, deep=True): loader.construct_object(value, deep=True) for key, value in node.value
    }


_Loader.add_constructor(yaml.resolver.BaseResolver.DEFAULT_MAPPING_TAG, _mapping)


def load_yaml(path: Path) -> object:
    """The plain content of a YAML file."""
    try:
        return yaml.load(path.read_text(encoding="utf-8"), Loader=_Loader)
    except FileNotFoundError:
        raise RuleError("the file is missing", "restore it or name another folder", file=str(path)) from None
    except (yaml.YAMLError, UnicodeDecodeError) as fault:
        reason = " ".join(str(fault).split())
        raise RuleError(f"not readable as YAML ({reason})", "mend the file", file=str(path)) from None


def read_record(path: Path, model: type[Record]) -> Record:
    """A whole file as one record."""
    return as_record(load_yaml(path), model, str(path))


def as_record(content: object, model: type[Record], file: str, rule: str = "") -> Record:
    """Plain content as a record; the first fault is raised with its key."""
    try:
        return model.model_validate(content)
    except ValidationError as fault:
        first = fault.errors()[0]
        key = ".".join(str(part) for part in first["loc"])
        raise RuleError(
            first["msg"],
            "see docs/decisions/rules.md for the keys",
            file=file,
            rule=rule or _rule_of(content, first["loc"]),
            key=key,
        ) from None


def _rule_of(content: object, where: tuple[int | str, ...]) -> str:
    if len(where) > 1 and isinstance(content, dict) and isinstance(where[1], int):
        entries = content.get(where[0])
        if isinstance(entries, list) and isinstance(entries[where[1]], dict):
            return str(entries[where[1]].get("id", f"number {where[1] + 1}"))
    return ""
