"""Records of the YAML files, of which an unknown key is an error."""

from __future__ import annotations

from pydantic import BaseModel, ConfigDict


class Strict(BaseModel):
    """A record that knows all its keys."""

    model_config = ConfigDict(extra="forbid", frozen=True)


class TextRecord(Strict):
    """One thing in both languages."""

    zh: str
    en: str
