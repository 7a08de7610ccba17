"""One typing error in a long word changes nothing, or is asked about; it never makes a wrong value that nobody sees."""

import random

import pytest

from tests.language_lexicon import only, reports, values

LETTERS = "abcdefghijklmnopqrstuvwxyzæøå"
SENTENCES = {
    "37 til fællesspisning i Åparken i går": "fællesspisning Åparken",
    "25 voksne og 12 børn til fællesspisning på Skovbakken i forgårs": "voksne fællesspisning Skovbakken forgårs",
    "Toogtredive kom til fællesspisning i Åparken i torsdags": "Toogtredive fællesspisning Åparken torsdags",
    "Der kom fem og tredive til fællesspisning i Åparken den 3. oktober": "tredive fællesspisning oktober",
    "Bankospil i Åparken i lørdags med 40 deltagere og 5 frivillige": "Bankospil Åparken lørdags deltagere frivillige",
    "Budt velkommen til en ny familie på fem på Lærkevej 10 i mandags": "velkommen familie Lærkevej mandags",
    "40 tilmeldte til fællesspisning i Åparken i går, men 31 dukkede op": "tilmeldte fællesspisning dukkede",
    "Mellem 25 og 30 til fællesspisning i Åparken i går": "Mellem fællesspisning",
    "Forrige fredag kom halvtreds til fællesspisning i Åparken": "Forrige fredag halvtreds fællesspisning",
}
COSMETIC = {"title"}
"""As it was written, with its error."""


def with_an_error(word: str, chance: random.Random) -> str:
    """A letter left out, doubled by another, replaced or swapped with its neighbour."""
    at = chance.randrange(len(word) - 1)
    letter = chance.choice(LETTERS)
    return chance.choice(
        [
            word[:at] + word[at + 1 :],
            word[:at] + letter + word[at:],
            word[:at] + letter + word[at + 1 :],
            word[:at] + word[at + 1] + word[at] + word[at + 2 :],
        ]
    )


@pytest.mark.parametrize(("text", "words"), SENTENCES.items())
def test_one_typing_error_never_makes_a_wrong_value_that_nobody_is_asked_about(text: str, words: str) -> None:
    chance = random.Random(text)
    right = only(text)
    for word in words.split():
        for _ in range(40):
            wrong = text.replace(word, with_an_error(word, chance))
            for report in reports(wrong):
                asked = {ask.field for ask in report.asks}
                silent = {name: value for name, value in values(report).items() if name not in asked | COSMETIC}
                unlike = {name: value for name, value in silent.items() if values(right).get(name) != value}
                assert "value" in asked or not unlike or asked & {"participants", "newcomers"}, (wrong, unlike)


def test_nearly_all_errors_in_the_plans_own_words_change_nothing() -> None:
    chance = random.Random(17)
    text = "37 til fællesspisning på Skovbakken i går"
    same = sum(
        values(report) == values(only(text))
        for word in ("fællesspisning", "Skovbakken")
        for _ in range(200)
        for report in reports(text.replace(word, with_an_error(word, chance)))
    )
    assert same >= 0.9 * 400


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("37 til fællesspisning i Åparken i trisdags", "date"),
        ("37 til fællesspisning i Åparken forrgie mandag", "date"),
        ("tredvie til fællesspisning i Åparken i går", "participants"),
        ("fem og tredvie til fællesspisning i Åparken i går", "participants"),
    ],
)
def test_numbers_and_days_are_never_put_right(text: str, asked: str) -> None:
    report = only(text)
    assert asked not in report.fields
    assert [ask.field for ask in report.asks] == [asked]


def test_short_words_are_never_guessed() -> None:
    assert reports("37 til fets i Åparken i går") == ()
