"""What an operator can set, read from the environment once, at the start."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from assistant.errors import BadInput

CONTACT_ZH = "请向政策文件的牵头部门或者当地政务服务热线 12345 咨询"
CONTACT_EN = "please ask the department that leads the policy, or the local government service hotline 12345"


@dataclass(frozen=True, slots=True)
class ModelSettings:
    """A language model behind an OpenAI-compatible address, and how many seconds an answer may wait for it."""

    name: str
    url: str
    key: str = ""
    seconds: float = 20.0


@dataclass(frozen=True, slots=True)
class Settings:
    """Where to listen, where the index is, which encoder it uses, and where askers turn to a person."""

    host: str = "127.0.0.1"
    port: int = 7860
    index: str = ".index"
    encoder: str = ""
    contact_zh: str = CONTACT_ZH
    contact_en: str = CONTACT_EN
    model: ModelSettings | None = None


def read_settings(environ: Mapping[str, str]) -> Settings:
    """The settings an environment gives.

    Raises BadInput where a value cannot be used, naming the variable.
    """
    port = environ.get("PORT") or "7860"
    if not (port.isascii() and port.isdecimal()) or len(port) > 5 or not 1 <= int(port) <= 65535:
        raise BadInput(f"PORT={port}: is no port; give a whole number from 1 to 65535")
    return Settings(
        host=environ.get("HOST") or "127.0.0.1",
        port=int(port),
        index=environ.get("INDEX_URL") or ".index",
        encoder=environ.get("ENCODER") or "",
        contact_zh=environ.get("CONTACT_ZH") or CONTACT_ZH,
        contact_en=environ.get("CONTACT_EN") or CONTACT_EN,
        model=_model(environ),
    )


def _model(environ: Mapping[str, str]) -> ModelSettings | None:
    """The model that MODEL and MODEL_URL name, none where neither is set."""
    name, url = environ.get("MODEL") or "", environ.get("MODEL_URL") or ""
    if not name and not url:
        return None
    if not name or not url.startswith(("http://", "https://")):
        raise BadInput(
            f"MODEL={name} MODEL_URL={url}: name both, the model and its address, such as http://127.0.0.1:8000/v1; "
            "leave both out to work without a model"
        )
    seconds = environ.get("MODEL_SECONDS") or "20"
    if not seconds.isascii() or not seconds.isdecimal() or not 1 <= int(seconds) <= 120:
        raise BadInput(f"MODEL_SECONDS={seconds}: is no waiting time; give whole seconds from 1 to 120")
    return ModelSettings(name, url, environ.get("MODEL_KEY") or "", float(seconds))
