"""Where the plan of Randers Nordby is: streets, departments and venues, typed anew from the plan."""

from pathlib import Path

import pytest

from bot.language.lexicon import HouseNumbers
from bot.plan.load import load

PLAN = load("randers-nordby-2017-21")

STREETS = """
    vangdalen     Rørhaven
    vangdalen     Sivhaven
    vangdalen     Basthaven
    vangdalen     Bambushaven
    vangdalen     Græshaven
    vangdalen     Ved Byskellet: odd
    jennumparken  Flyvervej
    jennumparken  Husarvej: odd, even 2-40
    jennumparken  Gl. Jennumvej: even
    jennumparken  Kompagnivej
    jennumparken  Garnisonsvej: odd 1-3, odd 7-35, even 30-40
    glarbjergvej  Falkevej
    glarbjergvej  Glarbjergvej: even 88-156, all 109-111
    glarbjergvej  Nørrebrogade: even 96-182
    glarbjergvej  Hadsundvej: odd 85-93
    glarbjergvej  Infanterivej: odd 1-31
    glarbjergvej  Glentevej: odd 1-9
    glarbjergvej  Brigadevej: odd 1-21
"""

AFDELINGER = {
    "vangdalen": "rb1940-29",
    "jennumparken": "moellevaenget-27 moellevaenget-28 moellevaenget-51 moellevaenget-56 lejerbo-104",
    "glarbjergvej": "moellevaenget-24 moellevaenget-25 moellevaenget-26 moellevaenget-49 moellevaenget-50 "
    "rb1940-24 rb1940-25 rb1940-27 rb1940-53 rb1940-55 gudenaa-14",
}


def test_every_street_has_its_area_and_its_numbers():
    found = [
        f"{street.area}  {street.name}" + (f": {', '.join(map(numbers, street.numbers))}" if limited(street) else "")
        for street in PLAN.lexicon().streets
    ]
    assert [line.split() for line in found] == [line.split() for line in STREETS.strip().splitlines()]


def limited(street) -> bool:
    return street.numbers != (HouseNumbers(),)


def numbers(part: HouseNumbers) -> str:
    return part.parity + (f" {part.first}-{part.last}" if part.first else "")


@pytest.mark.parametrize(
    ("house", "inside"),
    [
        ("Glarbjergvej 88", True),
        ("Glarbjergvej 89", False),
        ("Glarbjergvej 109", True),
        ("Glarbjergvej 156", True),
        ("Glarbjergvej 158", False),
        ("Glarbjergvej 12", False),
        ("Husarvej 40", True),
        ("Husarvej 42", False),
        ("Husarvej 43", True),
        ("Garnisonsvej 5", False),
        ("Garnisonsvej 7", True),
        ("Garnisonsvej 28", False),
        ("Ved Byskellet 2", False),
        ("Rørhaven 2", True),
    ],
)
def test_a_house_belongs_to_the_programme_by_parity_and_range(house, inside):
    name, number = house.rsplit(" ", 1)
    street = next(each for area in PLAN.areas.values() for each in area.streets if each.name == name)
    assert street.holds(int(number)) is inside


def test_seventeen_departments_are_known_by_organisation_and_number():
    afdelinger = PLAN.lexicon().afdelinger
    assert len(afdelinger) == 17
    for area, keys in AFDELINGER.items():
        assert {each.key for each in afdelinger if each.area == area} == set(keys.split())


def test_areas_are_found_by_the_names_that_people_use():
    assert {each.key: each.names[:2] for each in PLAN.lexicon().areas} == {
        "vangdalen": ("Vangdalsparken", "Vangdalen"),
        "jennumparken": ("Gl. Jennumparken", "Jennumparken"),
        "glarbjergvej": ("Området omkring Glarbjergvej", "Glarbjergvej"),
    }


def test_an_area_has_a_short_name_for_buttons_and_its_official_name_where_none_is_given():
    assert [each.label for each in PLAN.areas.values()] == ["Vangdalen", "Jennumparken", "Glarbjergvej"]
    assert load(Path(__file__).parent / "plans" / "lillevig-2022-25.toml").area("solbakken").label == "Solbakken"


def test_well_known_places_are_venues():
    venues = {each.key: each for each in PLAN.lexicon().venues}
    assert set(venues) == {"parkcafeen", "bysekretariatet", "parken", "myretuen", "nordre_faelled"}
    assert venues["parkcafeen"].area == venues["bysekretariatet"].area == "jennumparken"
