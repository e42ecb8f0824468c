"""Reference translations: what the headings and sentences of a policy say in English.

`<folder>/en/<document id>.yaml` lists `zh`, a heading or sentence as the text prints it, `en`, and `also`: other wordings,
by which it is found and which nobody is shown. White space in the Chinese counts for nothing. A policy without such a
file is answered in English by the term base alone.
"""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

from index.errors import BadPolicy
from index.provisions import provisions
from index.types import Clause, Policy
from index.vocabulary import read_yaml

FOLDER = "en"
_SPACE = re.compile(r"\s+")


class Reference:
    """The English of Chinese headings and sentences, by document."""

    def __init__(
        self,
        translations: Mapping[str, Mapping[str, str]] | None = None,
        wordings: Mapping[str, Mapping[str, str]] | None = None,
    ) -> None:
        self._translations = translations or {}
        self._wordings = wordings or {}

    def of(self, document: str, chinese: str) -> str:
        """The English of a heading or sentence of a document, or "" where none is given."""
        return self._translations.get(document, {}).get(_SPACE.sub("", chinese), "")

    def also(self, document: str, chinese: str) -> str:
        """The other English wordings of a heading or sentence, or "" where none is given."""
        return self._wordings.get(document, {}).get(_SPACE.sub("", chinese), "")

    def knows(self, document: str) -> bool:
        """Whether a document has translations."""
        return document in self._translations

    @property
    def sha256(self) -> str:
        """The digest of every translation and wording, with its document and its Chinese."""
        said = (self._translations, self._wordings)
        return hashlib.sha256(json.dumps(said, sort_keys=True, default=dict).encode()).hexdigest()

    def strays(self, document: str, text: str) -> tuple[str, ...]:
        """The Chinese that is translated and does not stand in the text."""
        printed = _SPACE.sub("", text)
        return tuple(chinese for chinese in self._translations.get(document, {}) if chinese not in printed)


def read_reference(folder: Path, policies: Mapping[str, Policy]) -> Reference:
    """The translations that stand beside the policies of a folder.

    Raises BadPolicy where a file is no list of zh and en, or translates what its policy does not say.
    """
    read: dict[str, dict[str, str]] = {}
    wordings: dict[str, dict[str, str]] = {}
    for path in sorted((folder / FOLDER).glob("*.yaml")):
        if path.stem not in policies:
            raise BadPolicy(f"{path}: there is no policy {path.stem}.txt; name the file after the policy it translates")
        entries = read[path.stem] = {}
        for number, entry in enumerate(read_yaml(path), 1):
            if not isinstance(entry, dict) or not all(isinstance(entry.get(key), str) for key in ("zh", "en")):
                raise BadPolicy(f"{path}: entry {number} has no zh or no en; give both")
            also = entry.get("also", [])
            if not isinstance(also, list) or not all(isinstance(wording, str) for wording in also):
                raise BadPolicy(
                    f"{path}: the `also` of entry {number} is no list of sentences; write one wording a line"
                )
            chinese = _SPACE.sub("", entry["zh"])
            entries[chinese] = entry["en"].strip()
            wordings.setdefault(path.stem, {})[chinese] = " ".join(also)
    reference = Reference(read, wordings)
    for document in read:
        if strays := reference.strays(document, policies[document].text):
            raise BadPolicy(
                f"{folder / FOLDER / document}.yaml: the policy does not say {strays[0]!r}; correct or delete the entry"
            )
    return reference


def untranslated(reference: Reference, clauses: Iterable[Clause]) -> dict[str, None]:
    """The headings and sentences of some clauses that have no English yet, each once, department brackets apart."""
    said = (
        (clause.document, text)
        for clause in clauses
        for text in (*clause.path, *(one.text for one in provisions(clause) if one.departments is None))
    )
    return {_SPACE.sub("", text): None for document, text in said if not reference.of(document, text)}


def in_english(reference: Reference, clause: Clause) -> Iterator[str]:
    """The headings and sentences of a clause in English, as far as they are translated."""
    return filter(None, (reference.of(clause.document, chinese) for chinese in _parts(clause)))


def in_other_words(reference: Reference, clause: Clause) -> Iterator[str]:
    """The other English wordings of the headings and sentences of a clause, as far as there are any."""
    return filter(None, (reference.also(clause.document, chinese) for chinese in _parts(clause)))


def _parts(clause: Clause) -> tuple[str, ...]:
    return (*clause.path, *(provision.text for provision in provisions(clause)))
