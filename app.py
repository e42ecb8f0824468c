"""Serve the policy assistant: the web chat at `/`, the HTTP interface at `/api/ask`."""

from __future__ import annotations

import os
import sys

os.environ.setdefault("GRADIO_ANALYTICS_ENABLED", "False")

import uvicorn
from fastapi import FastAPI

from assistant.api import create_api
from assistant.chat import Assistant
from assistant.errors import AssistantError
from assistant.open import open_assistant
from assistant.settings import Settings, read_settings
from assistant.web.headers import OwnOriginOnly
from assistant.web.page import mount_page


def create_app(assistant: Assistant, settings: Settings) -> FastAPI:
    """The whole web application of an assistant."""
    app = create_api(assistant)
    app.add_middleware(OwnOriginOnly)
    return mount_page(app, assistant, {"zh": settings.contact_zh, "en": settings.contact_en})


def main() -> int:
    """Serve until stopped; 2 where the settings or the index cannot be used."""
    try:
        settings = read_settings(os.environ)
        app = create_app(open_assistant(settings), settings)
    except AssistantError as error:
        sys.stderr.write(f"{error}\n")
        return 2
    sys.stderr.write(f"http://{settings.host}:{settings.port}\n")
    uvicorn.run(app, host=settings.host, port=settings.port, log_level="warning")
    return 0


if __name__ == "__main__":
    sys.exit(main())
