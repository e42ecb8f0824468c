"""An answer as escaped HTML, section by section in the order in which it is shown."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from html import escape

from assistant.table import told_in_lines
from assistant.types import Answer, Citation, Notice, VerdictView
from assistant.web.amounts import amounts_table
from assistant.web.markup import rich_text
from assistant.web.words import Words
from index.types import Policy

CIRCLED = "①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳"
SENTENCE = re.compile(r"[^。！？!?；;\n]*(?:[。！？!?；;]+|\.(?=\s)|\n|$)")
PIECES = 12


def sections(answer: Answer, turn: int, policies: Mapping[str, Policy], words: Words) -> list[str]:
    """The parts of an answer: text, what was understood, amounts, verdicts, notices, sources, closing line, next
    questions; empty ones left out.
    """
    parts = (
        _text(answer, turn, words),
        _understood(answer, words),
        "" if answer.type == "refuse" else amounts_table(answer.amounts, turn, words),
        _verdicts(answer.verdicts, words),
        _notices(answer.notices, words),
        _chips(answer.citations, turn, policies, words),
        _closing(answer, policies, words),
        _next_questions(answer, turn, words),
    )
    return [part for part in parts if part]


def prefixes(text: str) -> Iterator[str]:
    """The beginnings of a text that end with a sentence, at most a dozen, the whole text left out."""
    ends = [found.end() for found in SENTENCE.finditer(text) if found.end() < len(text)]
    for end in ends[:: max(1, -(-len(ends) // PIECES))]:
        yield text[:end]


def title_of(policy: Policy | None, citation: Citation, words: Words) -> str:
    """A policy's short title in the language of the words, on one line."""
    names = (
        (policy.short_en, policy.title_en) if policy and words.language == "en" else (policy.short if policy else "",)
    )
    return " ".join(next((name for name in names if name), citation.title).split())


def _text(answer: Answer, turn: int, words: Words) -> str:
    name = "unstated" if answer.type == "refuse" and answer.citations else answer.type
    kind = words.texts.get(f"type.{name}", "")
    badge = f'<p class="kind kind-{answer.type}">{escape(kind)}</p>' if kind else ""
    numbers = {citation.n for citation in answer.citations}
    return badge + f'<div class="text">{rich_text(answer.text, turn, numbers, words("open_source"))}</div>'


def _understood(answer: Answer, words: Words) -> str:
    """The words read otherwise than typed and the facts gone by, and how to correct them; nothing where there are none."""
    read = [words("mended").format(typed=typed, read=read) for typed, read in answer.mended]
    told = [words("told").format(name=one.name, value=one.value) for one in answer.understood]
    if not read and not told:
        return ""
    said = escape(words("and").join((*read, *told)))
    return (
        f'<p class="understood"><strong>{escape(words("understood"))}</strong>{said}{escape(words("correct_it"))}</p>'
    )


def _next_questions(answer: Answer, turn: int, words: Words) -> str:
    if not answer.next_questions:
        return ""
    buttons = "".join(
        f'<button type="button" class="next" data-act="ask" data-turn="{turn}" data-next="{place}">{escape(text)}</button>'
        for place, text in enumerate(answer.next_questions)
    )
    return f'<nav class="nexts" aria-label="{escape(words("next"))}"><h4>{escape(words("next"))}</h4>{buttons}</nav>'


def _notices(notices: tuple[Notice, ...], words: Words) -> str:
    if not notices:
        return ""
    items = "".join(
        f'<li class="notice notice-{notice.kind}"><strong>{escape(words.known("notice", notice.kind))}</strong>'
        f"<span>{escape(notice.text)}</span></li>"
        for notice in notices
    )
    return f'<section class="notices" role="note"><h4>{escape(words("notices"))}</h4><ul>{items}</ul></section>'


def _verdicts(verdicts: tuple[VerdictView, ...], words: Words) -> str:
    if not verdicts:
        return ""
    unsettled = " open" if any(verdict.readings for verdict in verdicts) else ""
    items = "".join(_verdict(verdict, words) for verdict in verdicts)
    head = f"<summary>{escape(words('verdicts'))}</summary>"
    return f'<details class="verdicts"{unsettled}>{head}<ul>{items}</ul></details>'


def _verdict(verdict: VerdictView, words: Words) -> str:
    lines = (" · ".join(str(value) for value in reading.values() if value) for reading in verdict.readings)
    readings = "".join(f"<li>{escape(line)}</li>" for line in lines)
    listed = f"<p>{escape(words('readings'))}</p><ol>{readings}</ol>" if readings else ""
    entitled = words.texts.get(f"entitlement.{verdict.entitlement}", "") if verdict.status == "eligible" else ""
    claim = f'<p class="claim">{escape(entitled)}</p>' if entitled else ""
    return (
        f'<li><span class="badge verdict-{verdict.status}">{escape(words(f"verdict.{verdict.status}"))}</span>'
        f"<div><p>{escape(verdict.reason)}</p>{listed}{claim}</div></li>"
    )


def _chips(citations: tuple[Citation, ...], turn: int, policies: Mapping[str, Policy], words: Words) -> str:
    if not citations:
        return ""
    chips = "".join(_chip(citation, turn, policies, words) for citation in citations)
    name = escape(words("sources"))
    return f'<nav class="sources" aria-label="{name}"><h4>{name}</h4>{chips}</nav>'


def _chip(citation: Citation, turn: int, policies: Mapping[str, Policy], words: Words) -> str:
    circled = CIRCLED[citation.n - 1] if 1 <= citation.n <= len(CIRCLED) else f"[{citation.n}]"
    title = title_of(policies.get(citation.document), citation, words)
    clause = f'<span class="where">{escape(citation.clause)}</span>' if citation.clause else ""
    return (
        f'<button type="button" class="chip" data-act="open" data-turn="{turn}" data-n="{citation.n}" '
        f'title="{escape(title)} {escape(citation.clause)}"><span class="number">{circled}</span>'
        f'<span class="title">{escape(title)}</span>{clause}</button>'
    )


def _closing(answer: Answer, policies: Mapping[str, Policy], words: Words) -> str:
    by = words.known("by", answer.answered_by) if answer.type == "answer" else ""
    as_of = answer.receipt.get("as_of")
    line = " · ".join(part for part in (by, f"{words('as_of')} {as_of}" if as_of else "") if part)
    return (
        f'<footer class="closing"><span>{escape(line)}</span><button type="button" class="copy" data-act="copy" '
        f'data-text="{escape(_plain(answer, policies, words))}" data-done="{escape(words("copied"))}">'
        f"{escape(words('copy'))}</button></footer>"
    )


def _plain(answer: Answer, policies: Mapping[str, Policy], words: Words) -> str:
    """The answer as it is copied: text, notices, and each source with its quote."""
    lines = [told_in_lines(answer.text).replace("**", ""), *(f"※ {notice.text}" for notice in answer.notices)]
    for citation in answer.citations:
        title = title_of(policies.get(citation.document), citation, words)
        lines.append(f"[{citation.n}] {title} {citation.clause}\n“{citation.quote.strip()}”")
    return "\n\n".join(lines)
