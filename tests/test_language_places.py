"""Places are the plan's: house numbers within their range, departments by organisation, venues."""

from datetime import datetime

import pytest

from bot.language.lexicon import Area, HouseNumbers, Lexicon, Topic, Venue
from bot.language.places.place import holds
from bot.language.reader import Reader
from bot.language.reading import Home, Status
from tests.language_lexicon import only, values


@pytest.mark.parametrize(
    ("address", "home"),
    [
        ("Lærkevej 10", Home("Lærkevej", 10)),
        ("Lærkevej 10B", Home("Lærkevej", 10, "B")),
        ("Lærkevej 10, 2. th", Home("Lærkevej", 10, "", "2", "th")),
        ("laerkevej 10 st. tv.", Home("Lærkevej", 10, "", "st", "tv")),
        ("Lærkevej nr. 10, 1. sal", Home("Lærkevej", 10, "", "1")),
    ],
)
def test_an_address_gives_the_area_and_the_home(address: str, home: Home) -> None:
    report = only(f"Budt velkommen til en ny familie på fem på {address} i går")
    assert values(report)["area"] == "aaparken"
    assert report.fields["area"].status is Status.DERIVED
    assert report.home == home
    assert values(report)["newcomers"] == 5


@pytest.mark.parametrize(
    ("number", "inside"), [(9, True), (10, True), (11, False), (12, True), (40, True), (42, False), (8, False)]
)
def test_a_house_number_outside_the_range_is_asked_about(number: int, inside: bool) -> None:
    report = only(f"Fællesspisning på Bøgevænget {number} i går, 33 kom")
    assert ("area" in report.fields) == inside
    assert [(ask.field, ask.why, ask.options) for ask in report.asks] == (
        [] if inside else [("area", "outside", ("skovbakken",))]
    )


def test_a_number_of_people_behind_a_street_is_no_house_number() -> None:
    read = values(only("Fællesspisning på Lærkevej 33 deltagere i går"))
    assert (read["participants"], read["area"]) == (33, "aaparken")


def test_a_department_needs_its_organisation_where_two_have_the_number() -> None:
    assert values(only("Fællesspisning hos Fjordbo afd. 12 i går, 33 kom"))["afdeling"] == "fjord-12"
    assert values(only("Fællesspisning i afdeling 14 i går, 33 kom"))["afdeling"] == "bolig-14"
    unclear = only("Fællesspisning i afdeling 12 i går, 33 kom")
    assert [(ask.field, ask.options) for ask in unclear.asks] == [("area", ("aaparken", "skovbakken"))]


def test_an_area_and_a_street_of_another_area_are_asked_about() -> None:
    report = only("33 til fællesspisning på Lærkevej på Skovbakken i går")
    assert [(ask.field, ask.why) for ask in report.asks] == [("area", "conflict")]


@pytest.mark.parametrize("number", range(1, 60))
def test_parity_and_range(number: int) -> None:
    assert holds(HouseNumbers(), number)
    assert holds(HouseNumbers("odd"), number) == bool(number % 2)
    assert holds(HouseNumbers("even", 10, 40), number) == (number % 2 == 0 and 10 <= number <= 40)
    assert holds(HouseNumbers("all", 30), number) == (number >= 30)


@pytest.mark.parametrize(
    ("text", "criterion", "value", "venue"),
    [
        ("værksted i 5-tallet i går, 12 kom", "events", 12, "tallet"),
        ("5 til banko i Café 5-tallet i går", "events", 5, "tallet"),
        ("banko i Nr. 5 i går, 22 kom", "events", 22, "number"),
        ("3 unge på 2. chance i går", "chance", 3, None),
        ("10-kampen i går: 8 unge", "games", 8, None),
    ],
)
def test_a_name_may_begin_with_figures(text: str, criterion: str, value: int, venue: str | None) -> None:
    lexicon = Lexicon(
        areas=(Area("sun", ("Solhøj",)),),
        venues=(Venue("tallet", ("Café 5-tallet", "5-tallet"), "sun"), Venue("number", ("Nr. 5",), "sun")),
        topics=(
            Topic("events", "event", "occasions", ("værksted", "banko")),
            Topic("chance", "figure", "people", ("2. chance",), units=("unge",)),
            Topic("games", "figure", "people", ("10-kampen",), units=("unge",)),
        ),
    )

    (report,) = Reader(lexicon).read(text, datetime(2018, 3, 14, 10)).reports
    counted = report.fields["participants" if criterion == "events" else "value"]
    assert (report.criterion, counted.value) == (criterion, value)
    assert venue is None or report.fields["venue"].value == venue
