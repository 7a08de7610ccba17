"""Every number from 0 to 9999, in every accepted spelling, reads back."""

import pytest
from text_to_num import text2num

from bot.language.atoms.normalise import normalise
from bot.language.atoms.numbers import number_word
from bot.language.atoms.tagging import Tagger
from bot.language.atoms.tokens import Atom, tokenise
from bot.language.atoms.wordbook import Wordbook
from bot.language.counts.counting import count_at
from bot.language.lexicon import Lexicon
from tests.danish_speller import ONES, spellings
from tests.language_lexicon import only, values

TAGGER = Tagger(Wordbook(Lexicon()))


def atoms(text: str, english: bool = False) -> list[Atom]:
    return TAGGER.tag(tokenise(normalise(text).text), english)


def count(text: str, english: bool = False) -> tuple[int | None, int]:
    """The number read and how many atoms are left over."""
    tagged = atoms(text, english)
    found = count_at(tagged, 0)
    return (found[0].value, len(tagged) - found[1]) if found else (None, len(tagged))


@pytest.mark.parametrize("thousand", range(10))
def test_every_spelling_of_every_number_reads_back(thousand: int) -> None:
    wrong = [
        (spelt, count(spelt))
        for number in range(thousand * 1000, thousand * 1000 + 1000)
        for spelt in (list(spellings(number)) if number < 1000 or number % 7 == 0 else list(spellings(number))[:4])
        if spelt not in {"en", "et", "én", "ét"} and count(spelt) != (number, 0)
    ]
    assert not wrong[:10]


def test_a_second_witness_agrees_on_every_word_that_it_knows() -> None:
    known = 0
    for number in range(1000):
        for spelt in spellings(number):
            if " " in spelt:
                continue
            try:
                other = text2num(spelt, "da")
            except ValueError:
                continue
            known += 1
            assert other == number_word(normalise(spelt).text), spelt
    assert known > 700


@pytest.mark.parametrize(
    ("spelt", "number"),
    [
        ("et dusin", 12),
        ("to dusin", 24),
        ("en snes", 20),
        ("to snese", 40),
        ("en halv snes", 10),
        ("halvanden snes", 30),
        ("et halvt hundrede", 50),
        ("halvandet hundrede", 150),
        ("femten hundrede", 1500),
        ("2 tusind", 2000),
        ("1.200", 1200),
        ("1.204", 1204),
        ("٣٧", 37),
        ("３７", 37),
        ("3️⃣7️⃣", 37),
        ("nul", 0),
        ("sex og tyve", 26),
    ],
)
def test_other_ways_to_say_a_number(spelt: str, number: int) -> None:
    assert count(spelt) == (number, 0)


@pytest.mark.parametrize(
    ("spelt", "number"),
    [
        ("thirty-seven", 37),
        ("twenty two", 22),
        ("a dozen", 12),
        ("a hundred and five", 105),
        ("ninety", 90),
        ("nineteen", 19),
    ],
)
def test_english_numbers(spelt: str, number: int) -> None:
    assert count(spelt, english=True) == (number, 0)


@pytest.mark.parametrize("spelt", ["2,5", "1.20", "et par stykker", "nogle", "mange", "en del", "et par og tyve"])
def test_what_is_no_clear_number_is_asked_about(spelt: str) -> None:
    report = only(f"{spelt} til fællesspisning i Åparken i går")
    assert "participants" not in report.fields
    assert [ask.field for ask in report.asks] == ["participants"]


def test_hundredet_is_no_number() -> None:
    assert number_word("hundredet") is None
    assert number_word("hundredeogen") == 101


@pytest.mark.parametrize("number", range(2, 100))
def test_a_number_in_words_is_read_as_one_in_figures(number: int) -> None:
    for spelt in (str(number), *spellings(number)):
        read = values(only(f"Der kom {spelt} til fællesspisning i Åparken i går"))
        assert read["participants"] == number, spelt


def test_the_speller_is_right_where_anybody_can_check() -> None:
    assert "toogtres" in spellings(62)
    assert "syv og halvtredsindstyve" in spellings(57)
    assert "et tusind to hundrede og fem" in spellings(1205)
    assert len(ONES) == 10
