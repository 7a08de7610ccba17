"""Short answers and corrections give only the fields they name."""

from datetime import date

import pytest

from bot.language.lexicon import Kind
from tests.language_lexicon import READER, at

NOW = at("2017-11-15 10:00")


def answered(text: str, kind: Kind, asked: str | None = None, options: tuple[object, ...] = ()) -> dict[str, object]:
    answer = READER.answer(text, NOW, kind=kind, asked=asked, options=options)
    return {name: field.value for name, field in answer.fields.items()}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("nej, 36", {"participants": 36}),
        ("36", {"participants": 36}),
        ("ret 36", {"participants": 36}),
        ("vi var 36", {"participants": 36}),
        ("toogtres", {"participants": 62}),
        ("en halv snes", {"participants": 10}),
        ("36, ikke 37", {"participants": 36}),
        ("ingen", {"participants": 0}),
        ("ca. 40", {"participants": 40, "estimated": True}),
        ("der kom 40 i alt", {"participants": 40}),
        ("37 heraf 12 børn", {"participants": 37, "children": 12}),
        ("12 børn", {"children": 12}),
        ("4 frivillige", {"volunteers": 4}),
        ("25 voksne og 12 børn", {"participants": 37, "adults": 25, "children": 12}),
        ("i lørdags", {"date": date(2017, 11, 11)}),
        ("15. november", {"date": date(2017, 11, 15)}),
        ("det var i går", {"date": date(2017, 11, 14)}),
        ("Skovbakken", {"area": "skovbakken"}),
        ("det var i Åparken", {"area": "aaparken"}),
        ("Lærkevej", {"area": "aaparken"}),
        ("nej det var i Laden", {"venue": "laden", "area": "skovbakken"}),
        ("36 i går i Åparken", {"participants": 36, "date": date(2017, 11, 14), "area": "aaparken"}),
        ("ja", {}),
        ("hej med dig", {}),
        ("", {}),
        ("40 tilmeldte", {}),
        ("i 1974 var vi 300", {}),
        ("ingen nye i dag", {}),
        ("kl. 18", {}),
    ],
)
def test_an_answer_about_a_dinner(text: str, expected: dict[str, object]) -> None:
    assert answered(text, "faellesspisning") == expected


@pytest.mark.parametrize(
    ("text", "kind", "asked", "expected"),
    [
        ("12", "faellesspisning", "children", {"children": 12}),
        ("5", "newcomer", "newcomers", {"newcomers": 5}),
        ("en familie på fem", "newcomer", "newcomers", {"newcomers": 5, "households": 1}),
        ("2", "newcomer", "households", {"households": 2}),
        ("mor og to børn", "newcomer", "newcomers", {"newcomers": 3, "households": 1}),
        ("8 af 9", "figure", "part", {"part": 8, "whole": 9, "value": 8}),
        ("481", "figure", "value", {"value": 481}),
        ("3 møder", "meeting", None, {"value": 3}),
        ("7 deltog", "meeting", None, {"participants": 7}),
        ("14", "event", "date", {"date": date(2017, 11, 14)}),
        ("den 3.", "event", "date", {"date": date(2017, 11, 3)}),
        ("i lørdags", "event", "area", {"date": date(2017, 11, 11)}),
    ],
)
def test_an_answer_to_what_was_asked(text: str, kind: Kind, asked: str | None, expected: dict[str, object]) -> None:
    assert answered(text, kind, asked) == expected


def test_a_weekday_means_the_day_that_was_offered() -> None:
    offered = (date(2017, 11, 4), date(2017, 11, 5))
    assert answered("lørdag", "event", "date", offered) == {"date": date(2017, 11, 4)}


def test_a_number_or_an_organisation_settles_which_afdeling() -> None:
    offered = ("fjord-12", "bolig-14")
    assert answered("14", "event", "afdeling", offered) == {"afdeling": "bolig-14"}
    assert answered("Fjordbo", "event", "afdeling", offered) == {"afdeling": "fjord-12"}


def test_a_vague_answer_is_asked_about_again() -> None:
    for text, why in (("30-35", "range"), ("et par stykker", "vague"), ("2,5", "ambiguous"), ("tredvie", "typo")):
        answer = READER.answer(text, NOW, kind="event", asked="participants")
        assert "participants" not in answer.fields
        assert [(ask.field, ask.why) for ask in answer.asks] == [("participants", why)]


def test_things_that_nobody_came_with_are_asked_about() -> None:
    answer = READER.answer("der blev bagt 90 brød i går", NOW, kind="faellesspisning")
    assert answer.fields.keys() == {"date"}
    assert [(ask.field, ask.options) for ask in answer.asks] == [("participants", (90,))]
    assert answered("12 krolfspillere i går", "faellesspisning")["participants"] == 12
    assert answered("90 brød", "faellesspisning", "participants") == {"participants": 90}


def test_the_number_that_is_right_is_of_those_of_whom_there_were_not_so_many() -> None:
    assert answered("de har ikke 3 børn men 4", "newcomer") == {"children": 4}
    assert answered("de er ikke 3 børn de er 4", "faellesspisning") == {"children": 4}
    assert answered("der var ikke 12 men 14", "faellesspisning") == {"participants": 14}


def test_the_future_is_no_answer() -> None:
    answer = READER.answer("på lørdag", NOW, kind="event", asked="date")
    assert not answer.fields
    assert [(ask.field, ask.why) for ask in answer.asks] == [("date", "future")]


def test_a_day_to_come_that_something_else_is_said_of_asks_nothing() -> None:
    answer = READER.answer("jeg kan ikke i morgen", NOW, kind="event", asked=None)
    assert (answer.fields, answer.asks) == ({}, ())


@pytest.mark.parametrize("asked", ["participants", "date", None])
@pytest.mark.parametrize("text", [
    "Jeg var syg i mandags", "jeg er syg i dag", "Fatima var syg i går", "I was ill on Monday",
    "jeg var til tandlæge i tirsdags", "hej, jeg har fri på mandag", "min søn fik sko i går", "jeg kom hjem i går",
    "jeg blev sygemeldt i går", "vi var syge i weekenden",
])  # fmt: skip
def test_what_somebody_tells_of_themself_is_no_day(text: str, asked: str | None) -> None:
    assert answered(text, "faellesspisning", asked) == {}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("jeg var syg i mandags, så det var tirsdag", {"date": date(2017, 11, 14)}),
        ("jeg var syg i mandags så det var tirsdag", {"date": date(2017, 11, 14)}),
        ("jeg mener det var i mandags", {"date": date(2017, 11, 13)}),
        ("jeg tror i mandags", {"date": date(2017, 11, 13)}),
        ("jeg holdt det i mandags", {"date": date(2017, 11, 13)}),
        ("jeg var syg, men der kom 12 i mandags", {"participants": 12, "date": date(2017, 11, 13)}),
        ("det var i går, men jeg var syg", {"date": date(2017, 11, 14)}),
    ],
)
def test_what_is_told_beside_it_is_an_answer(text: str, expected: dict[str, object]) -> None:
    assert answered(text, "faellesspisning") == expected
