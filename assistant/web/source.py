"""The source panel: a policy's clause in its surroundings, the quoted characters marked."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from html import escape

from assistant.types import Citation
from assistant.web.stream import Answers
from assistant.web.words import Words
from index.types import Clause, Policy

NEIGHBOURS = 2
EDGES = re.compile(r"^([ \t\u00a0\u3000]*)(.*?)([ \t\u00a0\u3000\r\n]*)$", re.DOTALL)


@dataclass(frozen=True, slots=True)
class Opened:
    """What the panel shows: a policy with a marked span (none where both ends are 0), in part or in full."""

    document: str
    path: tuple[str, ...] = ()
    start: int = 0
    end: int = 0
    full: bool = False


def opened(citation: Citation) -> Opened:
    """The view that a citation opens."""
    return Opened(citation.document, citation.path or (citation.clause,), citation.start, citation.end)


def panel(assistant: Answers, view: Opened | None, listed: bool, page: Words) -> str:
    """The panel for a view, or the list of the policies; `listed` opens that list on a phone too."""
    if view is None:
        return _list(assistant, listed, page)
    policy = assistant.policies.get(view.document)
    if policy is None:
        return _sheet("", f'<p class="hint">{escape(page("source_missing"))}</p>', page)
    clauses = [clause for clause in assistant.clauses(view.document) if clause.end > clause.start]
    return _sheet(
        _head(policy, view, page),
        _details(policy, page) + _translated(assistant, view, page) + _excerpt(policy, clauses, view, page),
        page,
    )


def _sheet(head: str, body: str, page: Words) -> str:
    top = _top(("back", "close"), head, page)
    return f'<section class="sheet open" aria-label="{escape(page("panel"))}">{top}{body}</section>'


def _top(acts: tuple[str, ...], head: str, page: Words) -> str:
    buttons = "".join(
        f'<button type="button" class="{act}" data-act="{act}">{escape(page(act))}</button>' for act in acts
    )
    return f'<div class="sheet-top"><div class="sheet-bar"><h2>{escape(page("panel"))}</h2>{buttons}</div>{head}</div>'


def _list(assistant: Answers, listed: bool, page: Words) -> str:
    items = "".join(
        f'<li><button type="button" data-act="read" data-document="{escape(policy.id)}">'
        f'<span class="title">{escape(_title(policy, page))}</span>{_badge(policy, page)}</button></li>'
        for policy in assistant.policies.values()
    )
    return (
        f'<section class="sheet list{" open" if listed else ""}">{_top(("close",), "", page)}'
        f'<p class="hint">{escape(page("panel_empty"))}</p>'
        f'<h3>{escape(page("policies"))}</h3><ul class="policies">{items}</ul></section>'
    )


def _head(policy: Policy, view: Opened, page: Words) -> str:
    path = "".join(f"<li>{escape(' '.join(step.split()))}</li>" for step in view.path if step.strip())
    way = f'<ol class="path" lang="zh">{path}</ol>' if path else ""
    return f'<header class="policy"><h3>{escape(_title(policy, page))}</h3>{_badge(policy, page)}{way}</header>'


def _details(policy: Policy, page: Words) -> str:
    original = " ".join(policy.title.split())
    under = f'<p class="original" lang="zh">{escape(original)}</p>' if _title(policy, page) != original else ""
    facts = "".join(f"<dt>{escape(page(key))}</dt><dd>{escape(value)}</dd>" for key, value in _facts(policy, page))
    return under + (f'<dl class="facts">{facts}</dl>' if facts else "")


def _facts(policy: Policy, page: Words) -> Iterator[tuple[str, str]]:
    if policy.issuer:
        yield "issuer", policy.issuer
    if policy.number:
        yield "number", policy.number
    if policy.published:
        yield "published", policy.published.isoformat()
    if policy.effective_from or policy.effective_to:
        until = f"– {policy.effective_to}" if policy.effective_to else page("effective_open")
        yield "effective", f"{policy.effective_from or ''} {until}".strip()


def _badge(policy: Policy, page: Words) -> str:
    return f'<span class="badge status-{policy.status}">{escape(page.known("status", policy.status))}</span>'


def _title(policy: Policy, page: Words) -> str:
    return " ".join(((policy.title_en if page.language == "en" else "") or policy.title).split())


def _translated(assistant: Answers, view: Opened, page: Words) -> str:
    """What the quoted words say in English, on the English page; nothing where they are not translated."""
    if page.language != "en" or not view.end:
        return ""
    said = " ".join(escape(sentence) for sentence in assistant.translation(view.document, view.start, view.end))
    return f'<div class="translation"><h4>{escape(page("translation"))}</h4><p>{said}</p></div>' if said else ""


def _excerpt(policy: Policy, clauses: Sequence[Clause], view: Opened, page: Words) -> str:
    marked = [place for place, clause in enumerate(clauses) if clause.start < view.end and view.start < clause.end]
    first, last = (marked[0], marked[-1]) if marked else (0, -1)
    full = view.full or not marked
    begin, stop = (0, len(clauses)) if full else (max(0, first - NEIGHBOURS), min(len(clauses), last + 1 + NEIGHBOURS))
    before = "".join(_part(policy, clause) for clause in clauses[begin:first])
    focus = _focus(policy, clauses[first].start, clauses[last].end, view) if marked else ""
    after = "".join(_part(policy, clause) for clause in clauses[last + 1 : stop])
    act = "excerpt" if full else "full"
    toggle = f'<button type="button" class="toggle" data-act="{act}">{escape(page(act))}</button>' if marked else ""
    note = f'<p class="hint">{escape(page("source_note" if marked else "source_whole"))}</p>'
    return f'{note}<div class="original-text" lang="zh">{before}{focus}{after}</div>{toggle}'


def _part(policy: Policy, clause: Clause) -> str:
    return f'<div class="part part-{clause.kind}">{_lines(policy.text[clause.start : clause.end])}</div>'


def _focus(policy: Policy, start: int, end: int, view: Opened) -> str:
    """The quoted clause; the lines that the quote touches stay one block, so that there is one mark."""
    text = policy.text
    start, end = min(start, view.start), max(end, view.end)
    left = text.rfind("\n", start, view.start) + 1 or start
    right = text.find("\n", view.end, end) + 1 or end
    lead, head, tail = _edges(text[left : view.start])
    touched = (
        f'<span class="line">{_gap(lead)}{escape(head)}{tail}<mark id="quoted" class="quoted">'
        f"{escape(text[view.start : view.end])}</mark>{escape(text[view.end : right])}</span>"
    )
    inner = _lines(text[start:left]) + touched + _lines(text[right:end])
    return f'<div class="part part-clause part-focus">{inner}</div>'


def _lines(text: str) -> str:
    """The lines of a text, every character kept; the spaces at their edges take no room."""
    lines = (_edges(line) for line in text.splitlines(keepends=True))
    return "".join(
        f'<span class="line">{_gap(lead)}{escape(inner)}{_gap(tail)}</span>' if inner else _gap(lead + tail)
        for lead, inner, tail in lines
    )


def _edges(line: str) -> tuple[str, str, str]:
    found = EDGES.match(line)
    return (found[1], found[2], found[3]) if found else ("", line, "")


def _gap(spaces: str) -> str:
    return f'<span class="gap">{spaces}</span>' if spaces else ""
