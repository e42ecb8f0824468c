"""A policy file of any format to its text."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from index.errors import BadPolicy
from index.readers.html import html_text
from index.readers.text import plain_text

READERS: dict[str, Callable[[bytes], str]] = {
    ".txt": plain_text,
    ".md": plain_text,
    ".html": html_text,
    ".htm": html_text,
}


def read_text(path: Path) -> str:
    """The text of a policy file.

    Raises BadPolicy where the file is missing, of a format that no reader takes, or broken.
    """
    reader = READERS.get(path.suffix.lower())
    if reader is None:
        raise BadPolicy(f"{path}: no reader for {path.suffix or 'a file without a suffix'}; give one of "
                        f"{', '.join(sorted(READERS))}")  # fmt: skip
    try:
        return reader(path.read_bytes())
    except OSError as fault:
        raise BadPolicy(f"{path}: cannot be read ({fault.strerror}); give the path of a policy file") from fault
    except (ValueError, LookupError) as fault:  # bytes or a charset that cannot be decoded
        raise BadPolicy(f"{path}: cannot be read ({fault}); check that the file is whole") from fault
