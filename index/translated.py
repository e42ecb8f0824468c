"""The ranking of English questions by the reference translations: of clauses by BM25, of provisions by shared words."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence, Set

from index.english import stems
from index.kept import Kept
from index.keywords import Keywords
from index.provisions import provisions
from index.reference import Reference, in_english, in_other_words
from index.same_words import meant_by_phrases, same_words
from index.types import Clause, Policy, Provision, Vectors
from index.vocabulary import Vocabulary

_LENGTH = 30  # words; a sentence twice this long needs more shared words for the same score
_ALIKE = 0.6  # what a word that means nearly the same counts, beside the word itself
_ALIKE_CLAUSE = 0.4  # the same for whole clauses, where such words stand by chance
_RARE = 4.0  # what a word weighs that no translation has
_NAMED = 0.5  # what a word of the term base's English name for a thing mentioned counts
_OTHER = 0.7  # what a word counts that only another wording has
_OTHER_CLAUSE = 0.5  # what the other wordings of whole clauses count


class Translated:
    """Clauses and provisions by the English that their reference translations say them in."""

    def __init__(
        self,
        keywords: Keywords | None,
        reference: Reference,
        weights: Mapping[str, float],
        vocabulary: Vocabulary | None = None,
        otherwise: Keywords | None = None,
        all_weights: Mapping[str, float] | None = None,
    ) -> None:
        self.reference = reference
        self._keywords = keywords
        self._otherwise = otherwise
        self._weights = weights
        self._all_weights = all_weights or weights
        self._vocabulary = vocabulary
        self._kept = Kept()

    @classmethod
    def over(
        cls,
        rows: Sequence[Clause],
        policies: Mapping[str, Policy],
        reference: Reference,
        vocabulary: Vocabulary | None = None,
    ) -> Translated:
        """The ranking of these clauses, in their order; of none where no document is translated."""
        if not any(reference.knows(policy) for policy in policies):
            return cls(None, reference, {})
        texts = [" ".join((_titles(policies[row.document], reference), *in_english(reference, row))) for row in rows]
        other = [" ".join(in_other_words(reference, row)) for row in rows]
        both = [f"{one} {more}" for one, more in zip(texts, other, strict=True)]
        otherwise = Keywords.build(other, stems) if any(other) else None
        keywords = Keywords.build(texts, stems)
        return cls(keywords, reference, _rarities(texts), vocabulary, otherwise, _rarities(both))

    def scores(self, query: str) -> Vectors | None:
        """The score of every clause for an English question, shape (clauses,); None where nothing is translated."""
        if not self._keywords:
            return None
        asked = dict.fromkeys(stems(query))
        near = (*(same_words().get(word, ()) for word in asked), *meant_by_phrases(query).values())
        alike = dict.fromkeys(other for others in near for other in sorted(others))
        others = [word for word in alike if word not in asked]
        scores = self._keywords.scores(query) + _ALIKE_CLAUSE * self._keywords.scores_of(others)
        return scores + _OTHER_CLAUSE * self._otherwise.scores(query) if self._otherwise else scores

    def knows(self, word: str) -> bool:
        """Whether any translation has a stem."""
        return word in self._weights

    def weight(self, word: str, unknown: float) -> float:
        """How rare a stem is in the translations; what is given for one that none has."""
        return self._weights.get(word, unknown)

    def shares(self, clause: Clause, query: str) -> tuple[float, ...]:
        """For each provision of a clause, in the order of the text, the weight of the words it shares with a question."""
        asked = self._meant(query, self._all_weights)
        here = _said_in(self._whole(clause), asked)
        return tuple(
            _said(here, held) / length for held, length in zip(self._of(clause), self._lengths(clause), strict=True)
        )

    def shares_of(self, texts: Sequence[str], query: str) -> tuple[float, ...]:
        """For each of some English texts the weight of the words it shares with a question."""
        asked = self._meant(query, self._weights)
        said = (dict.fromkeys(stems(text), 1.0) for text in texts)
        return tuple(_said(_said_in(held, asked), held) for held in said)

    def parts_said(self, texts: Sequence[str], query: str, strange: Set[str] = frozenset()) -> tuple[float, ...]:
        """The share of a question that each of some English texts says."""
        said = [dict.fromkeys(stems(text), 1.0) for text in texts]
        return tuple(self._shares_of(held, (held,), query, self._weights, strange)[0] for held in said)

    def held(self, clause: Clause, query: str, strange: Set[str] = frozenset()) -> tuple[float, float]:
        """The share of a question that a clause says, and the most that one provision of it says."""
        whole = self._whole(clause)
        shares = self._shares_of(whole, (whole, *self._of(clause)), query, self._all_weights, strange)
        return shares[0], max(shares[1:], default=0.0)

    def said(self, provisions: Sequence[Provision], query: str, strange: Set[str] = frozenset()) -> float | None:
        """The share of a question that the translation of some provisions says; None where one of them has none."""
        if not all(self.reference.of(provision.document, provision.text) for provision in provisions):
            return None
        held = _joined(_translated(self._words(provision.document, provision.text)) for provision in provisions)
        return self._shares_of(held, (held,), query, self._weights, strange)[0]

    def _shares_of(
        self,
        whole: Mapping[str, float],
        texts: Sequence[Mapping[str, float]],
        query: str,
        weights: Mapping[str, float],
        strange: Set[str],
    ) -> list[float]:
        """The share of a question's words, by rarity, that each of some texts holds, all of them parts of a `whole`.

        Of words that no translation has only the `strange` ones count, as much as rare ones.
        """
        asked = self._meant(query, weights)
        total = math.fsum(_rarity(word, others, weights, word in strange) for word, others in asked.items()) or math.inf
        here = _said_in(whole, asked)
        return [_said(here, text) / total for text in texts]

    def _meant(self, query: str, weights: Mapping[str, float]) -> Mapping[str, Mapping[str, float]]:
        """For each telling word of a question the words of the translations that may say it, with what each counts."""
        kind = "asked" if weights is self._weights else "asked in any words"
        return self._kept.get(kind, query, lambda: self._meaning(query, weights))

    def _meaning(self, query: str, weights: Mapping[str, float]) -> Mapping[str, Mapping[str, float]]:
        counted = {word: {word: 1.0} for word in dict.fromkeys(stems(query))}
        for mention in self._vocabulary.mentions(query) if self._vocabulary else ():
            for word in stems(mention.text):
                for name in stems(mention.concept.en):
                    counted.get(word, {}).setdefault(name, _NAMED)
        for word, alike in meant_by_phrases(query).items():  # put right is asked with, and not right
            counted[f"{word} "] = {word: 1.0, **dict.fromkeys(alike - {word}, _ALIKE), **counted.pop(word, {})}
        for word, others in counted.items():
            others |= dict.fromkeys(same_words().get(word, frozenset()) - {word}, _ALIKE)
        return {word: _weighed(word, others, weights) for word, others in counted.items()}

    def _whole(self, clause: Clause) -> Mapping[str, float]:
        headings = (self._words(clause.document, heading) for heading in clause.path)
        return self._kept.get("whole", clause.id, lambda: _joined((*self._of(clause), *headings)))

    def _of(self, clause: Clause) -> tuple[Mapping[str, float], ...]:
        return self._kept.get(
            "provisions", clause.id, lambda: tuple(self._words(clause.document, p.text) for p in provisions(clause))
        )

    def _lengths(self, clause: Clause) -> tuple[float, ...]:
        """What the words that each provision of a clause shares are divided by."""
        lengths = lambda: tuple((1 + _length(held) / _LENGTH) ** 0.3 for held in self._of(clause))  # noqa: E731
        return self._kept.get("lengths", clause.id, lengths)

    def _words(self, document: str, chinese: str) -> Mapping[str, float]:
        """The stems of the English of a heading or sentence, with what each counts."""
        other = dict.fromkeys(stems(self.reference.also(document, chinese)), _OTHER)
        return other | dict.fromkeys(stems(self.reference.of(document, chinese)), 1.0)


def _rarities(texts: Sequence[str]) -> Mapping[str, float]:
    """How rare each stem of some clauses is among them."""
    frequencies = Counter(word for text in texts for word in set(stems(text)))
    return {word: math.log(1 + (len(texts) - n + 0.5) / (n + 0.5)) for word, n in frequencies.items()}


def _weighed(word: str, others: Mapping[str, float], weights: Mapping[str, float]) -> Mapping[str, float]:
    """The weight of each of some words, by its rarity; no other word is rarer than the one asked with."""
    own = weights.get(word, math.inf)
    return {one: part * min(weights[one], own) for one, part in others.items() if one in weights}


def _rarity(word: str, others: Mapping[str, float], weights: Mapping[str, float], strange: bool) -> float:
    """What a word of a question weighs: as much as the rarest that may say it, where no translation has it."""
    if word in weights:
        return weights[word]
    return max((weights[one] for one in others), default=_RARE * strange)


def _translated(held: Mapping[str, float]) -> Mapping[str, float]:
    """Of the words of a sentence those of its translation: on others nothing rests."""
    return {word: part for word, part in held.items() if part == 1.0}


def _joined(texts: Iterable[Mapping[str, float]]) -> Mapping[str, float]:
    """The words of several texts, each with the most that it counts in one."""
    joined: dict[str, float] = {}
    for text in texts:
        joined |= {word: max(part, joined.get(word, 0.0)) for word, part in text.items()}
    return joined


def _length(held: Mapping[str, float]) -> int:
    """How many words the translation itself has."""
    return sum(part == 1.0 for part in held.values())


def _said_in(whole: Mapping[str, float], asked: Mapping[str, Mapping[str, float]]) -> list[Mapping[str, float]]:
    """The words that may say each word asked with, of those only that a text has; few of a question stand in one clause."""
    said = ({word: weight for word, weight in others.items() if word in whole} for others in asked.values())
    return [others for others in said if others]


def _said(asked: Sequence[Mapping[str, float]], held: Mapping[str, float]) -> float:
    """The weight of the heaviest word that a text holds of those that may say each word asked with, added up."""
    return math.fsum(
        max([weight * held[word] for word, weight in others.items() if word in held], default=0.0) for others in asked
    )


def _titles(policy: Policy, reference: Reference) -> str:
    return f"{policy.title_en} {policy.short_en}" if reference.knows(policy.id) else ""
