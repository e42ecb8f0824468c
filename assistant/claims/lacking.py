"""How much of an English claim a provision says in no way: in no wording of its English and by none of a word's printed names."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence, Set
from functools import cache

from assistant.claims.english import plain_words
from assistant.claims.reading import Reading
from assistant.claims.stops import plain_english
from assistant.claims.translated import in_english
from assistant.claims.types import Candidate
from index.english import stems
from index.numerals import ENGLISH_NUMBERS
from index.same_words import meant_by_phrases, same_words
from index.search import Index

_NUMERAL = re.compile(r"\d[\d,.]*%?")
_PART = re.compile(r"[,;:]")
_UNKNOWN = 4.0  # the weight of a word that no translation has
_FIGURE = 4.0  # what a figure that both give weighs among the words
_FEW = 2.0  # a claim of few words may say one of them in its own way
_MOST = 20.0  # the weight of words in a row beyond which more tell nothing


def lacking(reading: Reading, candidate: Candidate, index: Index) -> Mapping[str, float]:
    """The share of an English claim that a provision lacks, and the heaviest words in a row, and part, of it; nothing of Chinese ones."""
    if reading.language != "en":
        return {}
    document = index.policies[candidate.clause.document]
    about = " ".join((document.title_en, *(place.en for place in reading.query.places)))
    apart = _apart() | frozenset(stems(about))
    words = [word for word in stems(_NUMERAL.sub(" ", reading.matter)) if word not in apart]
    said = _said(reading.matter, candidate, index)
    weights = {word: index.translated.weight(word, _UNKNOWN) for word in words}
    unsaid = sum(weight for word, weight in weights.items() if word not in said)
    given = {bound.figure.value for bound in candidate.statement.bounds}
    held = _FIGURE * len(given & {bound.figure.value for bound in reading.statement.bounds})
    return {
        "lacking": unsaid / (sum(weights.values()) + held + _FEW),
        "lacking_row": min(_heaviest_row(words, said, weights), _MOST) / _MOST,
        "lacking_part": min(_heaviest_part(reading.matter, said, weights), _MOST) / _MOST,
    }


@cache
def _apart() -> frozenset[str]:
    """The stems of words that tell nothing of a claim's matter, and of numbers, which are compared apart."""
    return frozenset(word for plain in (*plain_english(), *ENGLISH_NUMBERS) for word in stems(plain))


def _heaviest_row(words: Sequence[str], said: Set[str], weights: Mapping[str, float]) -> float:
    """The weight of the heaviest stretch of words of which none is said."""
    most = row = 0.0
    for word in words:
        row = 0.0 if word in said else row + weights[word]
        most = max(most, row)
    return most


def _heaviest_part(text: str, said: Set[str], weights: Mapping[str, float]) -> float:
    """The weight of the heaviest part of a text, comma to comma, that tells more than one thing and of which none is said."""
    parts = ({word for word in stems(part) if word in weights} for part in _PART.split(text))
    return max(
        (sum(weights[word] for word in sorted(part)) for part in parts if len(part) > 1 and not part & said),
        default=0.0,
    )


def _said(text: str, candidate: Candidate, index: Index) -> Set[str]:
    """The stems that a provision and its titles say, and those of a text that they say in another way."""
    here = frozenset(word for said in _in_english(candidate, index) for word in stems(said))
    printed = " ".join((candidate.statement.text, *candidate.clause.path))
    named = [
        (mention.text, (mention.concept.zh, *mention.concept.names)) for mention in index.vocabulary.mentions(text)
    ]
    named += [(text[start:end], names) for start, end, names in plain_words(text)]
    by_name = {word for words, names in named if any(name in printed for name in names) for word in stems(words)}
    phrases = meant_by_phrases(text)
    alike = {word: same_words().get(word, frozenset()) | phrases.get(word, frozenset()) for word in stems(text)}
    return here | by_name | {word for word, others in alike.items() if others & here}


def _in_english(candidate: Candidate, index: Index) -> Iterator[str]:
    """What a provision says in English, in the reference and in other wordings, and the titles above it."""
    clause, reference = candidate.clause, index.translated.reference
    yield in_english(candidate, index)
    for start, end in candidate.spans:
        yield reference.also(clause.document, clause.text[start - clause.start : end - clause.start])
    for title in clause.path:
        yield reference.of(clause.document, title)
