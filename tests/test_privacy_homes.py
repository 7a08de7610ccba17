"""The same home is known again in every spelling, and by nobody without the secret."""

import re
from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.language.reading import Home
from bot.privacy.homes import HomeKey

KEY = HomeKey(b"one programme's secret")


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (Home("Flyvervej", 10), Home("flyvervej", 10)),
        (Home("Flyvervej", 10), Home(" FLYVERVEJ ", 10)),
        (Home("Rørhaven", 3), Home("Roerhaven", 3)),
        (Home("Nørrebrogade", 96), Home("nørre brogade", 96)),
        (Home("Gl. Jennumvej", 12), Home("Gammel Jennumvej", 12)),
        (Home("Gl Jennumvej", 12), Home("gl.jennumvej", 12)),
        (Home("Husarvej", 12, "B"), Home("Husarvej", 12, "b")),
        (Home("Flyvervej", 10, floor="2."), Home("Flyvervej", 10, floor="2. sal")),
        (Home("Flyvervej", 10, floor="2"), Home("Flyvervej", 10, floor="2.sal")),
        (Home("Flyvervej", 10, floor="2"), Home("Flyvervej", 10, floor="2nd floor")),
        (Home("Flyvervej", 10, floor="st."), Home("Flyvervej", 10, floor="stuen")),
        (Home("Flyvervej", 10, floor="st"), Home("Flyvervej", 10, floor="Stue")),
        (Home("Flyvervej", 10, floor="2.", door="tv"), Home("Flyvervej", 10, floor="2", door="t.v.")),
        (Home("Flyvervej", 10, floor="2.", door="tv."), Home("Flyvervej", 10, floor="2", door="til venstre")),
        (Home("Flyvervej", 10, floor="2.", door="th"), Home("Flyvervej", 10, floor="2", door="til højre")),
        (Home("Flyvervej", 10, floor="2.", door="mf"), Home("Flyvervej", 10, floor="2", door="midt for")),
        (Home("Flyvervej", 10, floor="2.", door="04"), Home("Flyvervej", 10, floor="2", door="4")),
    ],
)
def test_two_spellings_are_one_home(one, other):
    assert KEY.of(one) == KEY.of(other)


def test_different_homes_have_different_keys():
    homes = [
        Home("Flyvervej", 1),
        Home("Flyvervej", 10),
        Home("Flyvervej", 11),
        Home("Husarvej", 10),
        Home("Flyvervej", 10, "a"),
        Home("Flyvervej", 10, "b"),
        Home("Flyvervej", 10, floor="st"),
        Home("Flyvervej", 10, floor="1"),
        Home("Flyvervej", 10, floor="2"),
        Home("Flyvervej", 10, floor="kld"),
        Home("Flyvervej", 10, floor="1", door="tv"),
        Home("Flyvervej", 10, floor="1", door="th"),
        Home("Flyvervej", 10, floor="1", door="mf"),
        Home("Flyvervej", 10, floor="1", door="1"),
        Home("Flyvervej", 10, floor="", door="1"),
        Home("Jennumvej", 12),
        Home("Gl. Jennumvej", 12),
    ]
    assert all(KEY.of(one) != KEY.of(other) for one, other in combinations(homes, 2))


def test_a_key_is_32_hexadecimal_characters():
    assert re.fullmatch(r"[0-9a-f]{32}", KEY.of(Home("Flyvervej", 10)))


def test_with_another_secret_nothing_matches():
    home = Home("Flyvervej", 10, floor="2", door="tv")
    assert KEY.of(home) != HomeKey(b"another secret").of(home)
    assert KEY.of(home) == HomeKey(b"one programme's secret").of(home)


def test_an_empty_secret_is_refused():
    with pytest.raises(ValueError, match="secret"):
        HomeKey(b"")


def test_a_key_and_its_maker_do_not_show_the_address_or_the_secret():
    assert "secret" not in repr(KEY)
    assert "flyver" not in KEY.of(Home("Flyvervej", 10))


@given(st.text(), st.integers(0, 999), st.text(max_size=2), st.text(max_size=8), st.text(max_size=8))
def test_any_address_has_a_key(street, number, letter, floor, door):
    assert len(KEY.of(Home(street, number, letter, floor, door))) == 32
