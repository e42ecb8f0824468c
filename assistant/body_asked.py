"""Whether a body named in a yes-no question has the role that it asks about: 牵头的是不是科技厅, "is Customs among those responsible"."""

from __future__ import annotations

import math
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from assistant.evidence import Evidence, department_after
from assistant.negated import asks_whether_not
from assistant.question import Question
from assistant.types import Decision
from assistant.word_patterns import word_patterns
from index.english import stems
from index.places import Places
from index.query import is_english, read_query
from index.search import Index, search
from index.tokens import tokens
from index.types import Departments, Hit, Provision
from index.vocabulary import Mention

_WORDS = word_patterns("body_asked")
_FOUND = 8  # clauses whose heading may say the matter
_CLAUSES = 3  # that may name who does what in their sentences
_SAID = 0.6  # of the matter of a role or of the question, by weight, that both must say
_OWN_ROLE = re.compile(
    r"(?P<matter>[^,，;；。、]+(?:、[^,，;；。、]+)*?)由(?P<body>[^,，;；。由]{2,14}?)(?P<role>牵头|负责)"
)
_OF_A_LEVEL = re.compile(r"^(?:国家|自治区|省|市(?!场))+")
_KIND = re.compile(r"(?:行政)?(?:部门|[厅局委办])$")


@dataclass(frozen=True, slots=True)
class BodyAsked:
    """Yes or no to whether bodies have a role, with the passage whose bracket or sentence says so."""

    decision: Decision
    evidence: Evidence


def body_asked(question: Question, hits: Sequence[Hit], index: Index) -> BodyAsked | None:
    """Yes or no by the bodies that the clause of the matter names; None where no body is asked about in a role."""
    if "decision" not in question.asks or question.sides or not hits or _WORDS["who"].search(question.text):
        return None
    roles, bodies = {role for _, role in _roles(question.text)}, _bodies(question)
    if not roles or not bodies:
        return None
    words = _matter(question, bodies)
    if not question.follows:  # what the bodies named are called leads to other clauses that speak of them
        bare = _WORDS["asking"].sub(" ", _without(question, bodies)) if question.english else _without(question, bodies)
        of_matter = read_query(bare, index.vocabulary, index.places)
        found_by = search(index, of_matter, _FOUND, documents=question.documents)
        hits = sorted(found_by, key=lambda hit: hit.score + _headed(hit, bare, words, index), reverse=True) or hits
    for own, bodies_named in _own_roles(hits, words, index):
        return BodyAsked(_as_asked(question, all(_is_one(one, bodies_named, index.places) for one in bodies)), own)
    found = next((one for hit in hits[:_CLAUSES] if (one := _evidence(hit, words, index)).department), None)
    if found is None or found.department is None or found.department.departments is None:
        return None
    bracket = found.department.departments
    held = {body: _holding(_role_of(body, question), bracket) for body in bodies}
    if any(names is None for names in held.values()):
        return None
    of_all = bodies[:1] if roles == {"support"} else bodies
    has = all(_is_one(body, held[body] or (), index.places) for body in of_all)
    alone = _WORDS["alone"].search(question.text) is None or len(held[bodies[0]] or ()) == len(bodies)
    return BodyAsked(_as_asked(question, has and alone), found)


def acts_alone(question: Question, text: str) -> bool | None:
    """False where a question has a body alone act, or still act, and a text has another do it; None where that is not asked."""
    bodies = _bodies(question) if _WORDS["alone"].search(question.text) else ()
    if not bodies:
        return None
    cores = [{_core(name) for name in (body.concept.zh, *body.concept.names)} - {""} for body in bodies]
    return all(any(core in text for core in names) for names in cores) and "会同" not in text


def _as_asked(question: Question, so: bool) -> Decision:
    return "yes" if so != asks_whether_not(question.text) else "no"


def _roles(text: str) -> list[tuple[int, str]]:
    """Where a question says a role, and which."""
    words = {"lead": _WORDS["lead"], "support": _WORDS["support"], "responsible": _WORDS["responsible"]}
    return [(said.start(), role) for role, pattern in words.items() for said in pattern.finditer(text)]


def _role_of(body: Mention, question: Question) -> str:
    """The role asked of one body: in Chinese that said next after it (市政府牵头、科技厅配合), else the nearest."""
    said = _roles(question.query.text[: len(question.text)])
    after = [] if question.english else [(at, role) for at, role in said if at >= body.end]
    return min(after)[1] if after else min(said, key=lambda one: abs(one[0] - body.start), default=(0, ""))[1]


def _bodies(question: Question) -> tuple[Mention, ...]:
    """The bodies that a question names; of two that make one name (the committee's talent office) the one it is."""
    named = [mention for mention in question.query.mentions if _WORDS["body"].search(mention.concept.zh)]
    kept: list[Mention] = []
    for mention in sorted(named, key=lambda one: one.start):
        between = question.query.text[kept[-1].end : mention.start] if kept else ""
        owned = kept and _WORDS["of"].search(question.query.text[kept[-1].start : mention.start])
        if kept and (mention.start < kept[-1].end or owned or _WORDS["head_first"].fullmatch(between)):
            kept[-1] = kept[-1] if _WORDS["head_first"].fullmatch(between) else mention
        else:
            kept.append(mention)
    return tuple(kept)


def _matter(question: Question, bodies: Sequence[Mention]) -> str:
    """The printed words for what a question is about, the bodies and their role apart."""
    text = _WORDS["asking"].sub(" ", _without(question, bodies))
    if not question.english:
        return text
    names = (
        m.concept.zh for m in question.query.mentions if m not in bodies and not _WORDS["lead"].search(m.concept.zh)
    )
    return f"{text} {' '.join(dict.fromkeys(names))}"


def _without(question: Question, bodies: Sequence[Mention]) -> str:
    """What a question asks of a document, without the bodies that it names."""
    bare = question.query.wanted
    for body in bodies:
        bare = re.sub(re.escape(body.text), " ", bare, flags=re.IGNORECASE)
    return bare


def _own_roles(hits: Sequence[Hit], words: str, index: Index) -> Iterator[tuple[Evidence, tuple[str, ...]]]:
    """The passages that give the matter of a question to a body in a sentence of their own, the nearest first."""
    asked = set(tokens(words))
    found: list[tuple[float, int, Evidence, tuple[str, ...]]] = []
    for place, hit in enumerate(hits[:_CLAUSES]):
        for provision in index.pinpoint.provisions(hit.clause):
            for own in _OWN_ROLE.finditer("" if provision.departments else provision.text):
                said = set(tokens(own["matter"]))
                shared = _weight(said & asked, index)
                share = shared / max(min(_weight(said, index), _weight(asked, index)), 1.0)
                if share >= _SAID:
                    one = Evidence(hit.clause, (provision,), hit.score)
                    found.append((share, -place, one, (own["body"],)))
    for _, _, one, named in sorted(found, key=lambda one: one[:2], reverse=True):
        yield one, named


def _weight(words: set[str], index: Index) -> float:
    return math.fsum(index.pinpoint.weight(token) for token in words)


def _headed(hit: Hit, bare: str, words: str, index: Index) -> float:
    """The share of what is asked, by weight, that the heading of a clause says."""
    heading = hit.clause.path[-1] if hit.clause.path else ""
    if is_english(bare):
        asked, said = set(stems(bare)), set(stems(index.translated.reference.of(hit.clause.document, heading)))
        weights = {word: index.translated.weight(word, 0.0) for word in asked}
        return math.fsum(weights[word] for word in asked & said) / (math.fsum(weights.values()) or 1.0)
    asked = set(tokens(words))
    return _weight(asked & set(tokens(heading)), index) / (_weight(asked, index) or 1.0)


def _evidence(hit: Hit, words: str, index: Index) -> Evidence:
    """A clause with its passage nearest to some words, and the bracket that closes it."""
    scored = [(score, -p.start, p) for score, p in index.pinpoint.scored(hit.clause, words) if p.departments is None]
    chosen: tuple[Provision, ...] = (max(scored, key=lambda one: one[:2])[2],) if scored else ()
    return Evidence(hit.clause, chosen, hit.score, department_after(hit.clause, chosen, index))


def _holding(role: str, named: Departments) -> tuple[str, ...] | None:
    """The bodies that a bracket gives a role; None where it tells leading and supporting ones not apart."""
    if role == "responsible":
        return (*named.lead, *named.support, *named.responsible)
    return (named.lead if role == "lead" else named.support) if named.lead else None


def _is_one(body: Mention, named: Sequence[str], places: Places) -> bool:
    """Whether a body is among those named, by any of its names, its place apart."""
    own = {_core(_without_place(name, places)) for name in (body.concept.zh, *body.concept.names)}
    return bool((own - {""}) & {core for name in named for core in (_core(_without_place(name, places)), name)})


def _without_place(name: str, places: Places) -> str:
    """The name of a body without that of its place: 税务局 of 广西税务局."""
    return name[max((end for _, start, end in places.mentions(name) if start == 0), default=0) :]


def _core(name: str) -> str:
    """The name of a body without its level and the kind of body that it is: 财政 of 自治区财政厅."""
    return _KIND.sub("", _OF_A_LEVEL.sub("", name))
