"""The checked answer in a model's words: each sentence passes the gate or is dropped, a failing answer stays as it was."""

from __future__ import annotations

import hashlib
import json
import logging
import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from decimal import Decimal

from pydantic import BaseModel, ValidationError

from assistant.claims.figures import read_figures
from assistant.gate import fault
from assistant.gate_sources import Sources, found_lines, one_by_one
from assistant.models import Model, ModelFault
from assistant.rules.quantities import print_quantity
from assistant.types import Answer, Citation, Notice
from index.search import Index
from prompts import prompt, replies

log = logging.getLogger(__name__)
Heard = Callable[[str], None]
_MOST = 12  # sentences
_NOTHING_TOLD = re.compile(r"(?:条件均已满足|all conditions are met)$")  # of no fact: a rule asked about, no case
_MARKER = re.compile(r"\s*[\[【](?:S[0-9A-F]{4}|\d{1,3})[\]】]")
_MARK = re.compile(r"\[(\d+)\]")


class Line(BaseModel):
    """A line of a model's reply: a sentence with its markers, or the closing word."""

    text: str = ""
    sources: list[str] = []
    done: bool = False


@dataclass(frozen=True, slots=True)
class Phrased:
    """The sentences that passed, each with its markers as numbers, and what was dropped and why."""

    sentences: tuple[tuple[str, tuple[int, ...]], ...]
    dropped: tuple[str, ...]


def phrase(answer: Answer, question: str, index: Index, model: Model, heard: Heard | None = None) -> Answer:
    """An answer in a model's words, or the same answer with a notice where the model failed.

    `heard` is told each sentence once it has passed. Sums, citations, verdicts and notices are never the model's.
    """
    if answer.type != "answer" or not answer.citations:
        return answer
    markers = {marker(citation): citation for citation in answer.citations}
    try:
        phrased = _passed(answer, question, index, model, markers, heard or (lambda _: None))
    except ModelFault as stopped:
        return _withheld(answer, str(stopped))
    if lacking := _lacking(answer, phrased):
        return _withheld(answer, lacking if phrased.sentences else ",".join(dict.fromkeys(phrased.dropped)) or "empty")
    return replace(answer, text=_text(answer, phrased), answered_by="model")


def marker(citation: Citation) -> str:
    """The opaque marker of a citation, the same for the same characters."""
    digest = hashlib.sha256(f"{citation.document}:{citation.start}:{citation.end}".encode()).hexdigest()
    return "S" + digest[:4].upper()


def _passed(
    answer: Answer, question: str, index: Index, model: Model, markers: Mapping[str, Citation], heard: Heard
) -> Phrased:
    """The sentences of a reply that pass. Raises ModelFault where it ends without its closing line."""
    sentences: list[tuple[str, tuple[int, ...]]] = []
    dropped: list[str] = []
    request = _request(answer, question, markers, index)
    for line in _lines(model.stream(prompt("phrase", "system"), request)):
        if line.done:
            return Phrased(tuple(sentences), tuple(dropped))
        if len(sentences) + len(dropped) >= _MOST:
            raise ModelFault("endless")
        own = tuple(markers[name] for name in dict.fromkeys(line.sources) if name in markers)
        sentence = _MARKER.sub("", " ".join(line.text.split()))  # a marker in the text would cite what it likes
        unknown = len(own) < len(set(line.sources))
        why = "marker" if unknown else fault(sentence, named_sources(answer, own, question, index))
        if why:
            dropped.append(why)
            log.info("a sentence of the model was dropped: %s", why)
            continue
        sentences.append((sentence, tuple(citation.n for citation in own)))
        heard(sentence)
    raise ModelFault("cut")


def _lines(pieces: Iterator[str]) -> Iterator[Line]:
    """The lines of a reply as they are complete. Raises ModelFault at the first that is none."""
    waiting = ""
    for piece in pieces:
        waiting += piece
        *ready, waiting = waiting.split("\n")
        yield from _read(ready)
    yield from _read([waiting])


def _read(lines: list[str]) -> Iterator[Line]:
    for line in lines:
        if not line.strip() or line.strip().startswith("```"):
            continue
        try:
            yield Line.model_validate_json(line)
        except ValidationError:
            raise ModelFault("malformed") from None


def named_sources(answer: Answer, own: tuple[Citation, ...], question: str, index: Index) -> Sources:
    """What a sentence rests on that names some citations of an answer."""
    policies = {citation.document: index.policies[citation.document] for citation in own}
    clauses = "\n".join(policies[c.document].text[c.clause_start : c.clause_end] for c in own)
    named = [name for p in policies.values() for name in (p.title, p.short, p.title_en, p.short_en, p.issuer)]
    titles = " ".join([*named, *(part for c in own for part in c.path)])
    quotes = "\n".join(c.quote for c in own)
    return Sources(answer, own, quotes, clauses, titles, _findings(answer), _own(answer.text, own), question, index)


def _own(text: str, citations: tuple[Citation, ...]) -> str:
    """The lines of an answer that rest on some citations, or on none."""
    numbers = {str(citation.n) for citation in citations}
    marks = ((line, set(_MARK.findall(line))) for line in text.split("\n"))
    return "\n".join(line for line, found in marks if not found or found & numbers)


def _findings(answer: Answer) -> str:
    """What the checker found: each sum of its kind, its steps, and why."""
    words, chinese = replies(answer.language), answer.language == "zh"
    printed = [(amount.kind, print_quantity(Decimal(amount.value), amount.unit)) for amount in answer.amounts]
    sums = [words[kind].format(amount=text.zh if chinese else text.en) for kind, text in printed]
    steps = [step for amount in answer.amounts for step in amount.steps]
    reasons = [verdict.reason for verdict in answer.verdicts if not _NOTHING_TOLD.search(verdict.reason)]
    return "\n".join((*sums, *steps, *reasons))


def _request(answer: Answer, question: str, markers: Mapping[str, Citation], index: Index) -> str:
    """What the model is given: what was found, each quote with the English that it is held against, the notes apart."""
    given = named_sources(answer, answer.citations, question, index)
    decided = replies(answer.language).get(answer.decision or "", "")
    sources = [json.dumps(_source(name, c, answer, given), ensure_ascii=False) for name, c in markers.items()]
    return prompt("phrase", "user").format(
        language=answer.language, question=question, decision=answer.decision or "-",
        findings="\n".join(line for line in found_lines(given) if line != decided) or "-", sources="\n".join(sources),
        notes="\n".join(notice.text for notice in answer.notices) or "-",
    )  # fmt: skip


def _source(name: str, citation: Citation, answer: Answer, given: Sources) -> dict[str, str]:
    """A source as the model sees it, in English beside its Chinese where the answer is in English."""
    source = {"marker": name, "document": citation.title, "clause": citation.clause, "quote": citation.quote}
    if answer.language == "en":
        quoted = one_by_one(replace(given, citations=(citation,)))
        if english := " ".join(dict.fromkeys(one.composed for one in quoted if one.composed)):
            source["english"] = english
    return source


def _lacking(answer: Answer, phrased: Phrased) -> str:
    """What an answer must say and the sentences kept do not: anything at all, a sum of the checker."""
    if not phrased.sentences:
        return "empty"
    told = {(f.unit, f.value) for sentence, _ in phrased.sentences for f in read_figures(sentence)}
    return "" if all((amount.unit, Decimal(amount.value)) in told for amount in answer.amounts) else "amount"


def _text(answer: Answer, phrased: Phrased) -> str:
    """The sentences with their markers, after the decision where one is asked for."""
    words = replies(answer.language)
    decided = [words[answer.decision]] if answer.decision else []
    said = [sentence + "".join(f"[{n}]" for n in marks) for sentence, marks in phrased.sentences]
    between = "" if answer.language == "zh" else " "
    return "\n\n".join((*decided, between.join(said)))


def _withheld(answer: Answer, reason: str) -> Answer:
    """The answer as it was, with a notice that says why the model's words are not shown."""
    log.warning("the model's words are withheld: %s", reason)
    words = replies(answer.language)
    told = words["model_withheld"].format(reason=words.get(f"model_{reason.split(',')[0]}", words["model_other"]))
    return replace(answer, notices=(*answer.notices, Notice("model_withheld", told, "")))
