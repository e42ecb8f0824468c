"""What a model's sentence rests on, whole and provision by provision."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from assistant.types import Answer, Citation
from assistant.word_patterns import word_patterns
from index.numerals import half_width
from index.search import Index

_WORDS = word_patterns("gate_sources")
_SENTENCE = re.compile(r"(?<=[；;。])|(?<=[a-z)%][.;])\s+")
_COMMA = re.compile(r"(?<=[，,])(?!\d)\s*|(?<=\s)(?=and (?:an?|the|those|one)\b)")
_MARK = re.compile(r"\s*\[\d+\]")
_FULL_STOP = re.compile("[。\n]")
_OPENS = 4  # characters with which one of a row begins
_UNTIL = re.compile(r"到20\d\d年")
_ZONE = re.compile(r"(?:国家级?|自治区级|省级)?(?:以上)?(?:高新区|经开区|经济技术开发区|经济开发区|开发区)")


@dataclass(frozen=True, slots=True)
class Sources:
    """What one sentence rests on: its citations and their clauses, the checker's findings, the question.

    `composed` is the answer as it stands: its words may be used, its figures only with their own source.
    """

    answer: Answer
    citations: tuple[Citation, ...]
    quotes: str
    clauses: str
    titles: str
    findings: str
    composed: str
    question: str
    index: Index

    @property
    def notices(self) -> str:
        """What the answer says beside itself of the documents cited."""
        own = {citation.document for citation in self.citations} | {""}
        return "\n".join(notice.text for notice in self.answer.notices if notice.document in own)


def one_by_one(sources: Sources) -> tuple[Sources, ...]:
    """The same sources with each provision quoted as the only one, in English beside its Chinese where that is spoken."""
    return tuple(
        replace(
            sources, citations=(one,), quotes=quote, composed=english, findings="", question="",
            titles=f"{sources.titles} {_governed_by(one, sources)} {_left_out_before(one, sources)}",
        )
        for citation in sources.citations
        for one, quote, english in _quoted(citation, sources)
    )  # fmt: skip


def line_by_line(sources: Sources) -> tuple[Sources, ...]:
    """The same sources with each line of what was found as the only words."""
    return tuple(replace(sources, quotes=line, composed="", findings="", question="") for line in found_lines(sources))


def found_lines(sources: Sources) -> tuple[str, ...]:
    """What the checker found and the answer says, line by line; a line that quotes a document is none."""
    named = {
        name
        for citation in sources.citations
        for policy in (sources.index.policies[citation.document],)
        for name in (policy.title, policy.short, policy.title_en, policy.short_en)
    }
    rows = (_MARK.sub("", row).strip() for row in f"{sources.composed}\n{sources.findings}".split("\n"))
    found = (row for row in dict.fromkeys(rows) if row and "“" not in row and not row.startswith("|"))
    return tuple(row for row in found if not any(name in row for name in named))


def parts(sentence: str) -> Iterator[tuple[str, ...]]:
    """A sentence cut into what it asserts, each way it may be cut: whole first, then at its commas."""
    said = tuple(part for part in _SENTENCE.split(sentence) if part.strip())
    yield said
    cut = tuple(piece for part in said for piece in _pieces(part))
    if len(cut) > len(said):
        yield cut


def _pieces(part: str) -> Iterator[str]:
    """A part at the commas where what stands before is whole."""
    piece = ""
    for next_ in filter(str.strip, _COMMA.split(part)):
        whole = _WORDS["asserts"].search(piece) and not _WORDS["opens"].search(piece)
        if whole and not _WORDS["elliptic"].search(next_):
            yield piece
            piece = ""
        piece += next_
    if piece:
        yield piece


def _quoted(citation: Citation, sources: Sources) -> Iterator[tuple[Citation, str, str]]:
    """Each provision that a citation quotes, as far as it does, its words, and the whole of it in English.

    One that names no zone goes on with the zone of the one before.
    """
    index = sources.index
    policy = index.policies[citation.document]
    for clause in index.clauses:
        if clause.document != citation.document or clause.end <= citation.start or citation.end <= clause.start:
            continue
        zone = _last_zone(f"{policy.title} {' '.join(clause.path)}")
        for provision in index.pinpoint.provisions(clause):
            start, end = max(provision.start, citation.start), min(provision.end, citation.end)
            own = _last_zone(provision.text)
            if start < end:
                english = index.translated.reference.of(citation.document, provision.text)
                quote = policy.text[start:end]
                one = replace(citation, quote=quote, start=start, end=end)
                yield (
                    one,
                    quote if _last_zone(quote) else f"{own or zone}:{quote}",
                    english if sources.answer.language == "en" else "",
                )
            zone = own or zone


def _governed_by(citation: Citation, sources: Sources) -> str:
    """The year up to which the targets of a clause run, where the one before a provision is the one asked about."""
    before = sources.index.policies[citation.document].text[citation.clause_start : citation.start]
    year = next(reversed(_UNTIL.findall(before)), "")
    return year if year and year.strip("到年") in sources.question else ""


def _left_out_before(citation: Citation, sources: Sources) -> str:
    """What the first of a row that semicolons part has before the words that a later one begins with, which leaves it out."""
    text = half_width(sources.index.policies[citation.document].text)
    row = _FULL_STOP.split(text[citation.clause_start : citation.start])[-1]
    first, opens = row.partition(";")[0], half_width(citation.quote)[:_OPENS]
    return first.partition(opens)[0] if ";" in row and opens in first else ""


def _last_zone(text: str) -> str:
    """The last zone that a text names, one with its level before one without."""
    named = _ZONE.findall(text)
    return max(reversed(named), key=lambda zone: "级" in zone or "国家" in zone, default="")
