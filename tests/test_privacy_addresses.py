"""Addresses are left out of what is kept of a welcome."""

import pytest

from bot.privacy.addresses import without_addresses


@pytest.mark.parametrize(
    ("said", "kept"),
    [
        ("en ny familie på 4 på Glarbjergvej 102, 2. tv i går", "en ny familie på 4 [adresse] i går"),
        ("ny familie, Nørregade 14b st. th, 3 personer", "ny familie, [adresse], 3 personer"),
        ("ny nabo i Vangdalen 14", "ny nabo [adresse]"),
        ("ny nabo, Vangdalen nr. 14 i går", "ny nabo, [adresse] i går"),
        ("en familie på fem, Vangdalen 3", "en familie på fem, [adresse]"),
        ("glarbjergvej 7 1 sal th, mappe afleveret", "[adresse], mappe afleveret"),
        ("new family of four at Glarbjergvej 102, 2nd floor", "new family of four [adresse], 2nd floor"),
    ],
)
def test_an_address_is_left_out(said: str, kept: str) -> None:
    assert without_addresses(said) == kept


@pytest.mark.parametrize(
    "said",
    ["3 nye familier i Vangdalen i uge 45", "Vangdalen 12 nye familier", "en ny familie på 5 i går",
     "5 nye i Jennumparken d. 14", "velkommen til 37 i Vangdalen 14/11", "en ny familie i afdeling 12, tirsdag"],
)  # fmt: skip
def test_figures_weeks_and_dates_stay(said: str) -> None:
    assert without_addresses(said) == said


def test_what_the_reader_knows_as_an_address_is_left_out_too() -> None:
    assert without_addresses("ny nabo i blokken 14 igen", [(10, 20)]) == "ny nabo i [adresse] igen"
