"""What a word of a provision is joined to, and whether a sentence joins it so: of whom, from where, among which, with what exception."""

from __future__ import annotations

import re
from collections.abc import Iterator

from assistant.word_patterns import word_patterns
from index.english import every_stem, stems
from index.tokens import han_pairs

_WORDS = word_patterns("gate_links")
_FAR = 10  # telling words between the two of a pair that a provision does not join
_OF = re.compile(
    r"(?P<one>[a-z-]{3,})(?: and)? (?:of|(?<!excluded )from) (?:the |its |their )?(?P<other>[a-z-]{3,})", re.IGNORECASE
)
_MODIFIED = re.compile(r"(?P<by>[一-鿿]{2,8})的(?P<what>[一-鿿]{4})")
_OWN = re.compile(r"(?:[^\d元%万亿年月天]的|[区校院府部厅委局](?:各项|各类|有关|相关)?)$")
_PIECE = re.compile(r"[,;。]")
_PIECE_EN = re.compile(r"[,;]|[.](?=\s|$)")
_WORD = re.compile(r"[A-Za-z-]{3,}")
_OWNED = re.compile(  # persons in charge of the government of the city in which
    r"(?P<one>[a-z-]{3,}) of (?P<whose>(?:(?!(?:which|that|who|whose|where|is|are|to|for|in|on|at|by|from|with|within|shall|may|must|can|will|if|when|after|before)\b)[a-z'&-]+ ?){1,16})",
    re.IGNORECASE,
)
_NEXT = re.compile(r"\b(?:of|and|or)\b", re.IGNORECASE)
_MOST = 0.6  # of the words of an exception, for a sentence to speak of it
_CHOICE = re.compile(
    r"(?P<one>[a-z-]{3,}) (?P<join>or|and) (?:the |an? |in |of |from |those )*(?P<other>[a-z-]{3,})", re.IGNORECASE
)


def keeps_links(said: str, quote: str, english: str) -> bool:
    """Whether what is joined in a sentence is joined in the provision, by the same word and with nothing added."""
    return (
        _modified(said, quote)
        and _ranked(said, english or quote)
        and _excepted(said, english or quote)
        and _as_exception(said, english or quote)
        and (
            not english
            or (
                _of_what(said, english)
                and _whose_it_is(said, english)
                and _borne_by(said, english)
                and _chosen(said, english)
            )
        )
    )


def _modified(said: str, quote: str) -> bool:
    """A noun that the provision modifies is not told of another stretch's word: 高校的优惠政策 for 高新区各项优惠政策."""
    for match in _MODIFIED.finditer(said):
        by, what = (
            next((match["by"][n:] for n in range(len(match["by"]) - 1) if match["by"][n:] in quote), ""),
            match["what"],
        )
        stands = [
            (_PIECE.split(quote[: at.start()])[-1], " ".join(_PIECE.split(quote[at.end() :])[:2]))
            for at in re.finditer(what, quote)
        ]
        if by and stands and all(_OWN.search(before) and by not in before + after for before, after in stands):
            return False
    return True


def _ranked(said: str, text: str) -> bool:
    """A rank is among those that the provision ranks: the last 10 in the country."""
    printed = set(_ranks(text))
    ranks = {rank for rank, _ in printed}
    return all(rank not in ranks or (rank, where) in printed for rank, where in _ranks(said))


def _ranks(text: str) -> Iterator[tuple[str, str]]:
    """Each rank of a text with what it is among."""
    for match in _WORDS["ranked"].finditer(text):
        where, rank = sorted(filter(None, match.groups()), key=str.isdigit)
        yield rank, " ".join(every_stem(where)) or where


def _excepted(said: str, text: str) -> bool:
    """What is excepted is excepted in the provision."""
    told, printed = (" ".join(match[0] for match in _WORDS["except"].finditer(part)) for part in (said, text))
    return not printed or not (set(stems(told)) - set(stems(printed))) & set(stems(text))


def _as_exception(said: str, text: str) -> bool:
    """What the provision excepts is told as an exception only."""
    if _WORDS["exception"].search(said):
        return True
    own = _telling(said)
    excepted = (_telling(_WORDS["exception"].sub("", match[0])) for match in _WORDS["except"].finditer(text))
    return not any(len(words) > 1 and len(words & own) >= _MOST * len(words) for words in excepted)


def _telling(text: str) -> set[str]:
    """The telling words of an English text, the pairs of characters of a Chinese one."""
    return han_pairs(text) or set(stems(text))


def _whose_it_is(said: str, english: str) -> bool:
    """What the provision only tells with of is told of nothing else in it: persons in charge of the government."""
    whole = set(stems(english))
    for match in _OWNED.finditer(said):
        one, owner = stems(match["one"]), set(stems(_NEXT.split(match["whose"])[0]))
        places = [place for place in _WORD.finditer(english) if one and stems(place[0]) == one]
        printed = [_OWNED.match(english, place.start()) for place in places]
        if not printed or not all(printed) or not owner or not owner <= whole:
            continue
        if not any(owner & set(stems(other["whose"])) for other in printed if other):
            return False
    return True


def _borne_by(said: str, english: str) -> bool:
    """Who is told to bear a cost stands in the provision where that tells of money."""
    money = {stem for piece in _PIECE_EN.split(english) if _WORDS["pays"].search(piece) for stem in stems(piece)}
    heads = (stems(match["who"])[-1:] for match in _WORDS["payer"].finditer(said))
    return all(set(head) <= money or not set(head) <= set(stems(english)) for head in heads)


def _of_what(said: str, english: str) -> bool:
    """Two words that a sentence joins by of or from stand near each other in the provision."""
    words = stems(english)
    for match in _OF.finditer(said):
        if re.search(rf"\b(?:its|their) {re.escape(match['one'])}", english, re.IGNORECASE):
            continue  # whose it is stands elsewhere
        pair = [[at for at, word in enumerate(words) if [word] == stems(match[side])] for side in ("one", "other")]
        if all(pair) and min(abs(one - other) for one in pair[0] for other in pair[1]) > _FAR:
            return False
    return True


def _chosen(said: str, english: str) -> bool:
    """Either of two is not told as both, nor both as either."""
    told, printed = (
        {(m["join"].lower(), *stems(f"{m['one']} {m['other']}")) for m in _CHOICE.finditer(text)}
        for text in (said, english)
    )
    turned = {("or" if join == "and" else "and", *pair) for join, *pair in told}
    return not turned & (printed - told)
