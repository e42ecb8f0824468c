"""What a model's sentence must pass before anyone sees it: the sources it names say what it says."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import replace

from assistant.claims.distribute import assertions
from assistant.claims.numbers import numbers, printed_in
from assistant.claims.read import levels, read_statement
from assistant.claims.roles import claimed, named
from assistant.claims.text import cited_clauses
from assistant.claims.types import Claim, Given
from assistant.claims.weigh import Weighed, weigh
from assistant.gate_case import keeps_case, of_case
from assistant.gate_figures import as_printed, bounds_of, keeps_figures
from assistant.gate_frames import asserted, without_topic
from assistant.gate_relations import as_beside, keeps_relations, together
from assistant.gate_roles import keeps_roles
from assistant.gate_sources import Sources, found_lines, line_by_line, one_by_one, parts
from assistant.gate_standing import keeps_standing
from assistant.gate_strength import keeps_softness, keeps_strength, spoken_of
from assistant.gate_terms import denies, keeps_terms
from assistant.gate_turned import keeps_both_places
from assistant.gate_verbatim import as_it_stands
from assistant.gate_words import plain, unsaid
from assistant.types import Citation
from index.query import read_query

_LONGEST = 800  # letters; a Chinese character counts for two
_BY_WORDS = (
    "absent",
    "base",
    "condition",
    "fund",
    "member",
    "place",
    "sanction",
)  # what the words of a sentence have been held to already
_RECKONED = ("figure", "comparator", "base", "per")
_LINK = re.compile(r"https?:|www\.|[\w.]+@[\w.]+|<[a-z/!]|\]\(|!\[|`", re.IGNORECASE)
_SURE = re.compile(
    r"保证|必定|一定(?:能|会|可)|肯定(?:能|会|可)|百分之百|稳拿|足额|\bguarante\w+|\bcertain(?:ly)? (?:to )?(?:get|receive)|\bdefinitely\b|\bwithout fail\b|\bin full\b",
    re.IGNORECASE,
)
_ENDED = r"(?:\s*[,，。.:：;；!！、—]|\s*$)"  # 对首次进入…, 能耗在…, No more than… open no answer
_YES = re.compile(rf"^\s*(?:是的?|可以的?|能|能够|对的?|没错|需要|要|会|有|yes|correct){_ENDED}", re.IGNORECASE)
_NO = re.compile(rf"^\s*(?:否|不(?:是|可以?|能|行|需要|用|会)|没有|并非如此|无需|not?){_ENDED}", re.IGNORECASE)
_PARTICULAR = re.compile(r"[\d(（]")  # a line of findings that tells sums and for whom they are
_EXCEPTED = re.compile(  # what is left out of a rule, which `keeps_terms` compares
    r"[(（]?\bexcluding\b[^,.;()]*[)）]?|,? with [^,.;]* excluded|[(（](?:不含|不包括)[^()（）]*[)）]", re.IGNORECASE
)
_DOCUMENT = re.compile(r"《([^》]{2,60})》")


Check = Callable[[str, Sources], bool]


def fault(sentence: str, sources: Sources) -> str:
    """Why a sentence may not be shown, in a word; nothing where it may."""
    if not sources.citations:
        return "unsourced"
    if not _plain(sentence, sources):
        return "form"
    if not _decided(sentence, sources):
        return "decision"
    said = asserted(sentence, sources)
    if as_it_stands(said, sources):
        return ""
    return next((name for name, passes in _CHECKS if said and not passes(said, sources)), "")


def _plain(sentence: str, sources: Sources) -> bool:
    """One sentence of words in the answer's language."""
    han = len(re.findall("[㐀-鿿]", sentence))
    latin = len(re.findall("[A-Za-z]", sentence))
    spoken = han * 3 > latin if sources.answer.language == "zh" else latin > han
    return 0 < han * 2 + latin <= _LONGEST and spoken and sentence.isprintable() and not _LINK.search(sentence)


def _names(sentence: str, sources: Sources) -> bool:
    """Every department, place, document, number, zone type and level is the sources' own."""
    index, own = (
        sources.index,
        f"{sources.quotes} {sources.titles} {sources.findings} {sources.composed} {sources.notices}",
    )
    own += " ".join(one.composed for one in one_by_one(sources))
    if not set(named(sentence, index)) <= set(named(own, index)):
        return False
    regions = {index.policies[citation.document].region for citation in sources.citations}
    known = {place.id for place in index.places.named(own)} | regions
    if any(place.id not in known for place in index.places.named(sentence)):
        return False
    if any(title not in own for title in _DOCUMENT.findall(sentence)):
        return False
    if not all(printed_in(number, numbers(own)) for number in numbers(sentence)):
        return False
    said, here = (read_query(text, index.vocabulary, index.places) for text in (sentence, own))
    zones = {zone for citation in sources.citations for zone in index.policies[citation.document].zone_types}
    known_zones = zones | set(here.zone_types)
    specific = set(said.zone_types) & {"hitech", "etdz", *({"edz"} - ({"edz"} if "etdz" in known_zones else set()))}
    return specific <= known_zones and levels(as_printed(sentence)) <= levels(own) | (
        levels(sources.question) & levels(sources.clauses)
    )


def _standing(sentence: str, sources: Sources) -> bool:
    """Nothing is told to be in force or claimable that is not, nothing promised that the text does not."""
    binding = all(citation.status == "in_force" for citation in sources.citations)
    english = "\n".join(one.composed for one in one_by_one(sources))
    if not keeps_standing(sentence, f"{sources.quotes}\n{english}", sources.notices, binding):
        return False
    return not _SURE.search(sentence) or _SURE.search(sources.quotes) is not None


def _decided(sentence: str, sources: Sources) -> bool:
    """No sentence opens with the other answer to a yes-no question."""
    other = {"yes": _NO, "no": _YES}.get(sources.answer.decision or "")
    return other is None or not other.match(sentence)


def _borne(sentence: str, sources: Sources) -> bool:
    """One provision, or one line of what was checked, says all that a part says; a sum worked out rests on all of them."""
    alone, found = one_by_one(sources), line_by_line(sources)
    if any(all(_told(part, sources, alone, found) for part in cut) for cut in parts(sentence)):
        return True
    return _worked_out(sentence, sources) and _says_it(sentence, sources, worked_out=True)


def _told(part: str, sources: Sources, alone: Sequence[Sources], found: Sequence[Sources]) -> bool:
    """Whether a part is borne out by a provision, by a line that was found of those, or in other words by a notice."""
    plain_lines = (line.quotes for line in found if not named(line.quotes, sources.index))
    beside = " ".join(line for line in plain_lines if sources.answer.language == "en" or not _PARTICULAR.search(line))
    if any(_says_it(part, replace(one, question=sources.question), beside) for one in alone):
        return True
    if any(_says_it(part, line) for line in found) and all(_kept(part, one, sources) for one in alone):
        return True
    if any(of_case(part, line, sources) for line in found):
        return True
    return any(_noted(part, line, sources) for line in sources.notices.split("\n") if line)


def _noted(part: str, line: str, sources: Sources) -> bool:
    """Whether a notice says in other words what a part says; what of standing, `keeps_standing` has seen to."""
    noted = replace(sources, quotes=line, composed="", findings="", question="")
    return (
        keeps_figures(part, noted)
        and _held(part, f"{line} {plain().notice}", noted)
        and keeps_terms(part, line, line, "")
    )


def _kept(part: str, one: Sources, sources: Sources) -> bool:
    """Whether a part that a line bears out keeps to a provision of it: who gets it, how strong it is, how narrow."""
    return (
        keeps_terms(part, one.quotes, f"{one.quotes} {one.composed} {sources.findings} {sources.composed}", "")
        and keeps_softness(part, one.quotes, one.composed)
        and keeps_relations(part, one.quotes, one.composed)
    )


def _says_it(part: str, one: Sources, beside: str = "", worked_out: bool = False) -> bool:
    """Whether a provision holds the words and the figures of a part and gives it to whom and when that does.

    `beside` are lines that were found, whose words may be used as well: platform, budget.
    """
    printed = f"{one.quotes} {one.composed}" + (f" {one.findings} {one.question}" if worked_out else "")
    return (
        (worked_out or keeps_figures(part, one, noted=False))
        and _held(without_topic(part, one), printed, one, beside)
        and keeps_terms(part, one.quotes, printed, "")
        and (worked_out or keeps_strength(part, one.quotes, one.composed))
        and (worked_out or keeps_relations(part, one.quotes, one.composed))
    )


def _held(part: str, printed: str, one: Sources, beside: str = "") -> bool:
    """Every word is a source's own or a plain one, and each long term stands there nearly whole."""
    return not unsaid(part, printed, one.titles, one.index, beside)


def _worked_out(sentence: str, sources: Sources) -> bool:
    """Whether a sentence tells a figure that was found, or a sum that was asked about, and is not printed."""
    printed, found = ({b.figure.value for b in bounds_of(text)} for text in (sources.quotes, sources.findings))
    found |= {b.figure.value for b in bounds_of(sources.question) if b.figure.unit in ("CNY", "USD")}
    return any(b.figure.value in found - printed for b in read_statement(as_printed(sentence)).bounds)


def _unopposed(sentence: str, sources: Sources) -> bool:
    """The words cited do not say otherwise; a sum worked out from what the asker told is compared by `_figures`."""
    index, language = sources.index, sources.answer.language
    apart = {*_BY_WORDS, *(_RECKONED if _worked_out(sentence, sources) else ())}
    clauses = [clause for c in sources.citations for clause in cited_clauses(_given(c), index)]
    said = (part for whole in next(parts(as_printed(sentence))) for part in assertions(whole))
    for part in said:
        weighed = weigh(Claim(part, (), language), part, list(dict.fromkeys(clauses)), index)
        own = [w for w in weighed if _cited(w, sources.citations)]
        nearest = max(own, key=lambda w: w.rank, default=None)
        alike = together(part, sources.quotes) or any(as_beside(part, one.composed) for one in one_by_one(sources))
        besides = {*apart, *({"figure"} if alike else ())}
        besides |= {"role", "department"} if _as_found(part, sources) else set()
        told = [d for d in (nearest.differences if nearest else ()) if d.matter not in besides]
        if any(d.matter != "polarity" or d.found != "denied" or not _affirmed(part, sources) for d in told):
            return False
    return True


def _affirmed(part: str, sources: Sources) -> bool:
    """Whether nothing but an exception is denied in a part, nor in the stretches of the provisions that it speaks of."""
    provisions = [(_EXCEPTED.sub("", one.quotes), _EXCEPTED.sub("", one.composed)) for one in one_by_one(sources)]
    told = [stretch for quote, english in provisions for stretch in spoken_of(part, quote, english)]
    return bool(told) and not any(map(denies, (_EXCEPTED.sub("", part), *told)))


def _as_found(part: str, sources: Sources) -> bool:
    """Whether a part gives each department the part that the findings give it."""
    lines = [claimed(line, sources.index) for line in found_lines(sources)]
    found = {(name, role) for line in lines for name, role in line.items()}
    given = claimed(part, sources.index)
    return bool(given) and set(given.items()) <= found


def _given(citation: Citation) -> Given:
    return Given(citation.n, citation.document, citation.quote, citation.start, citation.end)


def _cited(weighed: Weighed, citations: Sequence[Citation]) -> bool:
    """Whether a provision is one of those that citations quote."""
    return any(
        weighed.candidate.clause.document == c.document
        and all(a < c.end and c.start < b for a, b in weighed.candidate.spans)
        for c in citations
    )


_CHECKS: Sequence[tuple[str, Check]] = (
    ("figure", keeps_figures), ("name", _names), ("role", keeps_roles), ("standing", _standing), ("case", keeps_case), ("turned", keeps_both_places), ("words", _borne), ("opposed", _unopposed),
)  # fmt: skip
