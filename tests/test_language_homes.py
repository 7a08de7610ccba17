"""Where addresses stand in a message, so that they can be left out of what is kept."""

import pytest

from bot.language.reading import Home
from tests.language_lexicon import READER, at, only, reports

NOW = at("2017-11-15 10:00")


@pytest.mark.parametrize(
    ("text", "houses"),
    [
        ("Budt velkommen til en familie på fem på Lærkevej 10, 2. th i går", ["10, 2. th"]),
        ("33 til fællesspisning hos os på Lærkevej 10 i går", ["10"]),
        ("33 til fællesspisning på Lærkevej 10B st. tv. i går", ["10B st. tv"]),
        ("33 til fællesspisning i går for Lærkevej 10-14", ["10-14"]),
        ("33 til fællesspisning i går på Lærkevej (nr. 10, 1. sal)", ["10, 1. sal"]),
        ("33 til fællesspisning i Åparken i går. Mvh. Ole, Lærkevej 10", ["10"]),
        ("33 til fællesspisning i Åparken i går, med brød fra Storegade 12", ["12"]),
        ("33 til fællesspisning i Åparken i går, også dem på 2. tv", ["2. tv"]),
        ("33 til fællesspisning på Bøgevænget 43 i går", ["43"]),
        ("Bager Ærø på Lærkevej 10 og dem på Lærkevej 12 var til fællesspisning i går, vi var 33", ["10", "12"]),
    ],
)
def test_every_address_is_found_in_a_report_and_in_an_answer(text: str, houses: list[str]) -> None:
    report = only(text)
    answer = READER.answer(text, NOW, kind="faellesspisning")
    assert [text[start:end] for start, end in report.home_spans] == houses
    assert answer.home_spans == report.home_spans
    assert [text[start:end].endswith(houses[at]) for at, (start, end) in enumerate(READER.homes(text, NOW))]


@pytest.mark.parametrize(
    "text",
    [
        "33 til fællesspisning i Åparken i går",
        "Fællesspisning på Lærkevej 33 deltagere i går",
        "Fællesspisning på Lærkevej 14. november, 33 kom",
        "Fællesspisning i afdeling 14 i går, 33 kom",
        "Fællesspisning i går, undervejs 12 gæster",
    ],
)
def test_other_numbers_are_no_addresses(text: str) -> None:
    assert only(text).home_spans == ()


def test_several_reports_each_know_all_addresses() -> None:
    text = "Budt velkommen til 3 nye på Lærkevej 10 i går. 33 til fællesspisning i Åparken i går"
    assert [report.home_spans for report in reports(text)] == [((37, 39),)] * 2


def test_an_answer_gives_the_home() -> None:
    text = "det var Lærkevej 10, 2. tv"
    answer = READER.answer(text, NOW, kind="newcomer", asked="area")
    assert (answer.home, answer.fields["area"].value) == (Home("Lærkevej", 10, "", "2", "tv"), "aaparken")
    assert [text[start:end] for start, end in answer.home_spans] == ["10, 2. tv"]


def test_the_house_number_of_a_strange_street_counts_nobody() -> None:
    report = only("Fællesspisning i Åparken i går hos ham fra Storegade 12")
    assert [ask.field for ask in report.asks] == ["participants"]
    assert report.asks[0].options == ()
