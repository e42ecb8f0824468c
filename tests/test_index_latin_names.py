from __future__ import annotations

from index.places import read_places
from index.vocabulary import read_vocabulary


def test_a_latin_name_is_found_only_as_a_whole_word() -> None:
    vocabulary = read_vocabulary()
    assert any(mention.text == "ai" for mention in vocabulary.mentions("发展AI产业"))
    assert not any(mention.text == "ai" for mention in vocabulary.mentions("Thailand and Hai Phong"))


def test_an_apostrophe_inside_a_name_belongs_to_it() -> None:
    places = read_places()
    assert [place.id for place in places.named("Hai'an's zones")] == ["haian"]
    assert "haian" not in [place.id for place in places.named("Hai Phong")]
