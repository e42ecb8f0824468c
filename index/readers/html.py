"""HTML: one line a block, scripts and styles left out."""

from __future__ import annotations

import re
from html.parser import HTMLParser

_BLOCKS = frozenset("p div br tr li h1 h2 h3 h4 h5 h6 section article header footer table ul ol title dd dt".split())
_SILENT = frozenset(("script", "style", "noscript", "template"))
_CHARSET = re.compile(rb"charset=[\"']?([\w-]+)", re.IGNORECASE)


def html_text(raw: bytes) -> str:
    """The text of an HTML page, one block a line; the page's own charset is read, else UTF-8."""
    declared = _CHARSET.search(raw[:2048])
    charset = declared[1].decode("ascii").lower() if declared else "utf-8"
    if charset in ("gb2312", "gbk"):
        charset = "gb18030"
    reader = _Reader()
    reader.feed(raw.decode(charset))
    reader.close()
    lines = (re.sub(r"[ \t\r\f]+", " ", line).strip() for line in "".join(reader.parts).split("\n"))
    return "\n".join(line for line in lines if line) + "\n"


class _Reader(HTMLParser):
    """Collects the text of a page, a line end at the edge of each block."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.parts: list[str] = []
        self._silent = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in _SILENT:
            self._silent += 1
        elif tag in _BLOCKS:
            self.parts.append("\n")
        elif tag in ("td", "th"):
            self.parts.append("\t")

    def handle_endtag(self, tag: str) -> None:
        if tag in _SILENT:
            self._silent = max(0, self._silent - 1)
        elif tag in _BLOCKS:
            self.parts.append("\n")

    def handle_data(self, data: str) -> None:
        if not self._silent:
            self.parts.append(data.replace("\n", " "))
