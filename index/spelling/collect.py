"""Collect the look-alikes of characters from a font, and the pairs that are words although they look mistyped.

Run it by hand where the term base has grown much: `python -m index.spelling.collect FONT LAWS.jsonl.xz DICT WORDS…` (DICT of jieba, words of SCOWL). The application
reads what it leaves beside this file and needs neither font, laws nor word lists.
"""

from __future__ import annotations

import json
import lzma
import sys
from collections import Counter
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

import numpy as np
from PIL import Image, ImageDraw, ImageFilter, ImageFont

from index.places import read_places
from index.spelling.confusable import Confusables, hanzi, syllables
from index.spelling.mend_chinese import often_held
from index.spelling.menders import english_mender
from index.types import Vectors
from index.vocabulary import read_vocabulary

_HERE = Path(__file__).parent
_CREDIT = (
    "# English words of their own that look like a mistyped word of the field. From SCOWL, copyright 2000-2011 Kevin\n"
    "# Atkinson; permission to use, copy, modify, distribute and sell it is granted without fee, provided that this\n"
    "# notice stays.\n"
)
_LAWS = "# Pairs of characters that are words of their own, as laws use them."
_DICTIONARY = "# Further ones, from the dictionary of jieba, copyright 2013 Sun Junyi, MIT licence."
_EDGES = "# Words of that dictionary that begin or end as the names do that most others hold: 区分 beside 高新区."
_PASSING = "# Pairs often seen in both sources that the dictionary of jieba has as no word: neighbours, and parts of longer words."
_SIZE, _EDGE = 40, 48
_ALIKE, _MOST = 0.77, 8  # how alike two blurred characters are at least, of 1, and how many of them are kept
_WORD = 4  # a longer word of the dictionary is a phrase
_SEEN = 8  # a pair that stands so often in the laws, of 20 million characters, is a word


def look_alikes(font: Path) -> dict[str, str]:
    """The characters that look most like each character of GB 2312, most alike first."""
    characters = list(hanzi())
    face = ImageFont.truetype(str(font), _SIZE, index=2)
    drawn = np.stack([_drawn(character, face) for character in characters])
    alike = drawn @ drawn.T
    np.fill_diagonal(alike, 0.0)
    found = {}
    for at, character in enumerate(characters):
        best = np.argsort(-alike[at], kind="stable")[:_MOST]
        found[character] = "".join(characters[i] for i in best if alike[at, i] >= _ALIKE)
    return found


def _drawn(character: str, face: ImageFont.FreeTypeFont) -> Vectors:
    """A character as a blurred picture of mean nought and length one."""
    image = Image.new("L", (_EDGE, _EDGE))
    ImageDraw.Draw(image).text((4, -6), character, font=face, fill=255)
    small = image.crop((2, 2, 46, 46)).filter(ImageFilter.GaussianBlur(1.6)).resize((22, 22))
    points = np.asarray(small, dtype=np.float32).ravel()
    points = points - points.mean()
    unit: Vectors = points / np.linalg.norm(points)
    return unit


def pairs_of_laws(laws: Path) -> Counter[str]:
    """How often laws hold each pair of characters."""
    seen: Counter[str] = Counter()
    with lzma.open(laws, "rt", encoding="utf-8") as lines:
        for line in lines:
            text = json.loads(line)["text"]
            seen.update(map("".join, pairwise(text)))
    return seen


def pairs_of_dictionary(dictionary: Path) -> Counter[str]:
    """How often each pair of characters stands in the words of a dictionary, by the frequencies it gives."""
    seen: Counter[str] = Counter()
    for line in dictionary.read_text("utf-8").splitlines():
        word, times, *_ = line.split()
        if len(word) <= _WORD:
            for pair in map("".join, pairwise(word)):
                seen[pair] += int(times)
    return seen


def pairs_of_words(seen: Counter[str], names: set[str], confusables: Confusables) -> Iterator[str]:
    """The pairs of characters often seen that differ from a pair of the names by one likely mistake."""
    written = set(hanzi())
    known = {name[i : i + 2] for name in names for i in range(len(name) - 1)}
    for pair, times in sorted(seen.items()):
        mistaken = (*(c + pair[1] for c in confusables.of(pair[0])), *(pair[0] + c for c in confusables.of(pair[1])))
        if (
            times >= _SEEN
            and pair not in known
            and written.issuperset(pair)
            and any(other in known for other in mistaken)
        ):
            yield pair


def main() -> None:
    """Write both files."""
    font, laws, dictionary, *lists = map(Path, sys.argv[1:])
    found = look_alikes(font)
    lines = [f"{character} {others}" for character, others in sorted(found.items()) if others]
    (_HERE / "lookalikes.txt").write_text(
        "# Characters that look alike, by the likeness of their drawn forms.\n" + "\n".join(lines) + "\n", "utf-8"
    )
    names = {*read_vocabulary().chinese_names(), *read_places().chinese_names()}
    by_source = [
        list(pairs_of_words(seen, names, Confusables(syllables(), found)))
        for seen in (pairs_of_laws(laws), pairs_of_dictionary(dictionary))
    ]
    only_there = [pair for pair in by_source[1] if pair not in set(by_source[0])]
    entries = (line.split() for line in dictionary.read_text("utf-8").splitlines())
    whole = {word: int(times) for word, times, *_ in entries}
    of_laws, further, passing = (
        " ".join(pairs)
        for pairs in (
            [pair for pair in by_source[0] if pair in whole],
            [pair for pair in only_there if pair in whole],
            [pair for pair in (*by_source[0], *only_there) if pair not in whole],
        )
    )
    held = often_held(names)
    begin, end = {name[-1] for name in held}, {name[0] for name in held}
    edges = " ".join(
        sorted(
            pair
            for pair, times in whole.items()
            if times >= _SEEN
            and len(pair) == 2
            and (pair[0] in begin or pair[1] in end)
            and pair not in {*by_source[0], *by_source[1]}
        )
    )
    text = f"{_LAWS}\n{of_laws}\n{_DICTIONARY}\n{further}\n{_EDGES}\n{edges}\n"
    (_HERE / "words.txt").write_text(text, "utf-8")
    (_HERE / "passing.txt").write_text(f"{_PASSING}\n{passing}\n", "utf-8")
    words = {
        word.lower() for one in lists for word in one.read_text("utf-8").split() if word.isascii() and word.isalpha()
    }
    mender = english_mender(read_vocabulary(), read_places(), right=())
    near = (
        word
        for word in sorted(words)
        if mender.mended(word) != word or mender.mended(f"x {word.title()}") != f"x {word.title()}"
    )
    (_HERE / "words_en.txt").write_text(_CREDIT + " ".join(near) + "\n", "utf-8")


if __name__ == "__main__":
    main()
