"""A profile from a file or from standard input: one JSON or YAML object of facts."""

from __future__ import annotations

import json
import sys
from collections.abc import Mapping
from datetime import date, datetime
from decimal import Decimal
from pathlib import Path
from zoneinfo import ZoneInfo

import yaml

from assistant.errors import BadInput
from assistant.open import as_date


def profile_file(where: str) -> Mapping[str, object]:
    """The object of a JSON or YAML file, `-` for standard input; numbers exact.

    Raises BadInput where it cannot be read, is neither JSON nor YAML, or holds no object.
    """
    try:
        text = sys.stdin.read() if where == "-" else Path(where).read_text("utf-8")
    except (OSError, UnicodeDecodeError) as fault:
        raise BadInput(f"{where}: cannot be read ({fault}); give a JSON or YAML file, or -") from fault
    try:
        found = json.loads(text, parse_float=Decimal)
    except ValueError:
        try:
            found = yaml.safe_load(text)
        except yaml.YAMLError as fault:
            problem = " ".join(str(fault).split())
            raise BadInput(f"{where}: is neither JSON nor YAML ({problem}); give one object of facts") from fault
    if not isinstance(found, dict):
        raise BadInput(f"{where}: holds no object of facts; give {{fact: value, …}}")
    return found


def day(text: str | None) -> date:
    """The date asked for, else today in Shanghai."""
    return as_date(text) if text else datetime.now(ZoneInfo("Asia/Shanghai")).date()
