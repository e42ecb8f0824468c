"""Words of the vocabulary found in texts."""

import pytest

from assistant.any_of import any_of


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("去年新认定了孵化器", ["新认定"]),
        ("newly recognised this year, and recognised anew", ["newly recognised", "recognised"]),
        ("rated a by the region", ["rated a"]),
        ("rated as before", []),
        ("unrecognised", []),
        ("", []),
    ],
)
def test_the_longest_words_of_a_text_are_found_whole(text: str, found: list[str]) -> None:
    words = any_of(("recognised", "Newly recognised", "rated A", "认定", "新认定"))
    assert [match[0] for match in words.finditer(text)] == found
    first = words.search(text)
    assert (first[0] if first else None) == (found[0] if found else None)
