"""What stands around the conversation: the masthead, and the line that says what this is."""

from __future__ import annotations

from html import escape

from assistant.web.words import Words, other


def masthead(page: Words) -> str:
    """The name of the service, and the switch to the other language."""
    return (
        f'<header class="masthead" data-language="{page.language}" data-title="{escape(page("name"))}">'
        f'<div class="names"><h1>{escape(page("name"))}</h1><p>{escape(page("tagline"))}</p></div>'
        f'<button type="button" class="switch" data-act="language" data-language="{other(page.language)}" '
        f'aria-label="{escape(page("switch_label"))}">{escape(page("switch"))}</button></header>'
    )


def footing(page: Words, contact: str) -> str:
    """What this is, what decides, and where to turn to a person."""
    person = f"<span>{escape(page('contact') + contact)}</span>" if contact.strip() else ""
    return f'<footer class="footing"><span>{escape(page("disclaimer"))}</span> {person}</footer>'
