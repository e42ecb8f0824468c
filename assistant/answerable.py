"""How likely the clauses found answer a question: named signals, weighed by what scripts/fit_refusal.py fitted."""

from __future__ import annotations

import math
import re
from collections.abc import Mapping, Sequence, Set
from dataclasses import asdict, dataclass
from functools import cache
from pathlib import Path
from typing import Any

import yaml

from assistant.asked_for import asked_for
from assistant.document_signals import DocumentSignals
from assistant.fact_kinds import OF_MANY_MATTERS
from assistant.matter import holds, telling
from assistant.question import Question
from index.english import stems
from index.search import Index, searchable
from index.tokens import pairs, tokens
from index.types import Hit

WEIGHTS = Path(__file__).parent / "answerable.yaml"
READ = 3  # of the clauses found, those that may hold what is asked
SAID_IN = 8  # of the clauses found, those whose translation may say it; the sentence quoted is chosen from them
_CAP = 4.0  # a word that no clause has weighs no more than a rare one
_ENOUGH = 2  # telling names held
_NOT_TELLING = re.compile(
    r"国家级|自治区级?|[省市]级|经济技术开发区|经济开发区|经开区|高新技术产业开发区|高新区|开发区|园区|[补奖]助|补贴|奖励|资助|多少|企业|公司"
    r"|[哪这那]一?[个份部]?(?:文件|政策|方案|措施|办法)|[提写讲说谈]到了?"
    r"|hi(?:gh)?-?tech(?: industrial)?(?: development)? zones?|etdzs?|(?:economic )?(?:development )?zones?|subsid\w+|grants?|rewards?|awards?",
    re.IGNORECASE,
)
_WORD = re.compile(r"[a-z][a-z'-]+")


@dataclass(frozen=True, slots=True)
class Signals:
    """What speaks for and against that the clauses found answer a question, each from 0 to 1."""

    words: float
    agree: float
    several: float
    told: float
    near: float
    strange: float
    said: float
    said_once: float


def signals(question: Question, hits: Sequence[Hit], index: Index, everyday: frozenset[str] | None = None) -> Signals:
    """The signals of a question and the clauses found for it; `everyday` are the words with which people ask."""
    everyday = everyday_words() if everyday is None else everyday
    texts = [searchable(index.policies[hit.clause.document], hit.clause) for hit in hits[:READ]]
    bare = without_places(question.query.text, index)
    names = telling(index.vocabulary.mentions(bare))
    asked = (bare, asked_for(bare, english=question.english))
    unheld = strange_stems(bare, everyday)
    held = [set(tokens(text)) for text in texts]
    several = max(
        (sum(holds(name, text, have) for name in names) for text, have in zip(texts, held, strict=True)), default=0
    )
    said = (
        [index.translated.held(hit.clause, part, unheld) for hit in hits[:SAID_IN] for part in asked]
        if question.english
        else []
    )
    return Signals(
        words=max(words_held(part, names, held, index, everyday) for part in asked),
        agree=rankings_agree(hits),
        several=min(several, _ENOUGH) / _ENOUGH,
        told=float(bool(question.facts.keys() - OF_MANY_MATTERS)),
        near=max((hit.nearest for hit in hits), default=0.0),
        strange=strange(bare, names, index, everyday, english=question.english),
        said=max((whole for whole, _ in said), default=0.0),
        said_once=max((once for _, once in said), default=0.0),
    )


def strange_stems(text: str, everyday: Set[str]) -> frozenset[str]:
    """The stems of the English words of a text that people do not use to ask, whatever it is about."""
    return frozenset(stem for word in _WORD.findall(text.lower()) if word not in everyday for stem in stems(word))


def without_places(text: str, index: Index) -> str:
    """A question without the places and zones it names, nor the words for awards: what is left says what it is about."""
    chars = list(text)
    for _, start, end in index.places.mentions(text):
        chars[start:end] = " " * (end - start)
    return _NOT_TELLING.sub(" ", "".join(chars))


def words_held(
    bare: str, names: Sequence[Any], held: Sequence[set[str]], index: Index, everyday: frozenset[str]
) -> float:
    """The share, by rarity, of a question's pairs of characters, and of those of its names, that one clause holds."""
    printed = " ".join(name.concept.zh for name in names)
    asked = {token for token in pairs(f"{bare} {printed}") if not token.isascii()} - everyday
    weights = {token: min(index.pinpoint.weight(token), _CAP) for token in asked}
    total = math.fsum(weights.values())
    if not total:
        return 0.0
    return max((math.fsum(w for t, w in weights.items() if t in have) / total for have in held), default=0.0)


def rankings_agree(hits: Sequence[Hit]) -> float:
    """How near in meaning the best clause is, as a share of the nearest one: 1 where both rankings put it first."""
    top = max((hit.legs.get("dense", 0.0) for hit in hits), default=0.0)
    return hits[0].legs.get("dense", 0.0) / top if top > 0 else 0.0


def strange(bare: str, names: Sequence[Any], index: Index, everyday: frozenset[str], *, english: bool) -> float:
    """The share of a question's words that neither the policies, the term base nor everyday questions use."""
    if english:
        spans = [(mention.start, mention.end) for mention in index.vocabulary.mentions(bare)]
        words = [match for match in _WORD.finditer(bare.lower()) if match[0] not in everyday]
        new = [m for m in words if not any(start <= m.start() and m.end() <= end for start, end in spans)]
        return len(new) / len(words) if words else 0.0
    known = {token for name in names for token in tokens(name.text)}
    asked = pairs(bare) - everyday
    return sum(not index.pinpoint.knows(token) and token not in known for token in asked) / len(asked) if asked else 0.0


@dataclass(frozen=True, slots=True)
class Scale:
    """Weights of the signals, and the probability of an answer under which a question is refused."""

    least: float
    bias: float
    weights: Mapping[str, float]

    def probability(self, measured: Signals | DocumentSignals) -> float:
        """How likely the question can be answered."""
        values = asdict(measured)
        score = self.bias + math.fsum(weight * values[name] for name, weight in self.weights.items())
        return 1 / (1 + math.exp(-score))


def answerable(question: Question, hits: Sequence[Hit], index: Index) -> bool:
    """Whether the clauses found are likely enough to answer."""
    return likelihood(question, hits, index) >= read_scales()[question.language].least


def likelihood(question: Question, hits: Sequence[Hit], index: Index) -> float:
    """How likely the clauses found answer, from 0 to 1."""
    return read_scales()[question.language].probability(signals(question, hits, index))


@cache
def read_scales(path: Path = WEIGHTS) -> Mapping[str, Scale]:
    """The fitted weights by language, and those for a document of a large collection, read once."""
    read: dict[str, Any] = yaml.safe_load(path.read_text("utf-8"))
    return {name: Scale(**read[name]) for name in ("zh", "en", "collection")}


@cache
def everyday_words() -> frozenset[str]:
    """The words with which people ask, whatever it is about, read once."""
    read: dict[str, Any] = yaml.safe_load(WEIGHTS.read_text("utf-8"))
    return frozenset(str(read["everyday"]).split())
