"""The page: its parts, and which part answers to which event."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import gradio as gr
from fastapi import FastAPI

from assistant.types import Language
from assistant.web.conversation import conversation
from assistant.web.events import Events
from assistant.web.frame import footing, masthead
from assistant.web.source import panel
from assistant.web.stream import Answers
from assistant.web.words import words

HERE = Path(__file__).parent
FONTS = ("PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", "Source Han Sans SC", "system-ui", "sans-serif")
TOLD = "() => [localStorage.getItem('policy-assistant-language') || navigator.language || '', null, null]"


def mount_page(app: FastAPI, assistant: Answers, contacts: Mapping[Language, str]) -> FastAPI:
    """The application with the chat at its root."""
    blocks = build(assistant, contacts)
    blocks.queue(default_concurrency_limit=None, api_open=False)
    mounted: FastAPI = gr.mount_gradio_app(
        app,
        blocks,
        path="/",
        theme=gr.themes.Base(font=FONTS, font_mono=FONTS),
        css_paths=HERE / "page.css",
        favicon_path=str(HERE / "favicon.svg"),
        footer_links=[],
        run_history=False,
        show_error=False,
        ssr_mode=False,
        mcp_server=False,
    )
    return mounted


def build(assistant: Answers, contacts: Mapping[Language, str]) -> gr.Blocks:
    """The chat on the left, the source on the right, and their events."""
    page = words("zh")
    script = (HERE / "page.js").read_text(encoding="utf-8")

    def html(name: str, value: str) -> gr.HTML:
        return gr.HTML(value, elem_id=name, js_on_load=script, apply_default_css=False)

    blocks: gr.Blocks = gr.Blocks(title=page("name"), analytics_enabled=False)
    with blocks:
        language, history, view = gr.State("zh"), gr.State(()), gr.State(None)
        told = gr.Textbox(visible=False)
        with gr.Column(elem_id="page"):
            head = html("masthead", masthead(page))
            with gr.Row(elem_id="desk"):
                with gr.Column(elem_id="talk"):
                    shown = html("conversation", conversation(assistant, (), page))
                    with gr.Row(elem_id="composer"):
                        box = gr.Textbox(
                            placeholder=page("placeholder"), lines=1, max_lines=5, elem_id="question", autofocus=True,
                            show_label=False, container=False,
                        )  # fmt: skip
                        send = gr.Button(page("send"), elem_id="send", variant="primary")
                        renew = gr.Button(page("renew"), elem_id="renew")
                with gr.Column(elem_id="beside"):
                    source = html("source", panel(assistant, None, False, page))
            foot = html("footing", footing(page, contacts["zh"]))

        events = Events(assistant, contacts)
        all_parts = [language, head, shown, source, foot, box, send, renew]
        asking = gr.on(
            [box.submit, send.click], events.ask, [box, history, language], [box, shown, history],
            api_name="ask", api_visibility="undocumented", show_progress="hidden",
        )  # fmt: skip
        example = shown.select(
            events.ask_example, [history, language], [box, shown, history],
            api_visibility="private", show_progress="hidden",
        )  # fmt: skip
        gr.on(
            [shown.click, source.click], events.open, [history, view, language], [view, source],
            api_visibility="private", show_progress="hidden",
        )  # fmt: skip
        head.click(events.switch, [history, view], all_parts, api_visibility="private", show_progress="hidden")
        renew.click(
            events.renew, [language], [box, history, view, shown, source],
            cancels=[asking, example], api_visibility="private", show_progress="hidden",
        )  # fmt: skip
        blocks.load(
            events.speak, [told, history, view], all_parts, js=TOLD, api_visibility="private", show_progress="hidden"
        )
    return blocks
