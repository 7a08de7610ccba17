"""Words that the reader does not know are what staff can teach it."""

import pytest

from tests.language_lexicon import READER


@pytest.mark.parametrize(
    ("text", "unknown"),
    [
        ("Vi spillede Krolf i Åparken i går, 37 kom", ["krolf"]),
        ("krolf og Petanque og KROLF", ["krolf", "petanque"]),
        ("Slørkage til syvogtredive gæster i oktober", ["slørkage"]),
        ("fælesspisning på Skovbaken i tirsdags", []),
        ("Det var hyggeligt, og vi ses igen", []),
        ("we played rounders at Åparken yesterday", ["rounders"]),
        ("ko på is", []),
        ("37 🎉 ٣٧", []),
        ("", []),
    ],
)
def test_only_what_is_neither_in_the_plan_nor_in_the_general_words_is_unknown(text: str, unknown: list[str]) -> None:
    assert READER.unknown_words(text) == unknown
