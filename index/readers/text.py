"""Plain text and Markdown: the file's own characters, untouched."""


def plain_text(raw: bytes) -> str:
    """The text as received, line ends and byte-order mark included."""
    return raw.decode("utf-8")
