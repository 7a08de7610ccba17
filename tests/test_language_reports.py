"""The conventions of docs/language.md, one by one, with the words of a made-up programme."""

from datetime import date

import pytest

from bot.language.reader import Reader
from bot.language.reading import Status
from tests.language_lexicon import LEXICON, READER, at, only, reports, values

DINNER = "til fællesspisning i Åparken i går"


def test_the_plainest_report() -> None:
    report = only(f"37 {DINNER}")
    assert (report.criterion, report.kind, report.asks) == ("spisning", "faellesspisning", ())
    assert values(report) == {"value": 37, "participants": 37, "date": date(2017, 11, 14), "area": "aaparken"}
    assert {field.status for field in report.fields.values()} == {Status.STATED}


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("25 voksne og 12 børn", {"participants": 37, "adults": 25, "children": 12}),
        ("37, heraf 12 børn,", {"participants": 37, "children": 12}),
        ("37 (heraf 12 børn)", {"participants": 37, "children": 12}),
        ("40 inkl. 5 frivillige", {"participants": 40, "volunteers": 5}),
        ("37 + 4 frivillige", {"participants": 37, "volunteers": 4}),
        ("20 kvinder og 15 mænd", {"participants": 35}),
        ("11 fra Skovbakken og 18 fra Åparken", {"participants": 29}),
        ("mindst 40", {"participants": 40, "participants_min": 40, "estimated": True}),
        ("40+", {"participants": 40, "participants_min": 40, "estimated": True}),
        ("vel en 40 stykker", {"participants": 40, "estimated": True}),
        ("Mad til 55, der kom kun 39", {"participants": 39}),
        ("40 tilmeldte, 7 afbud, 31 kom", {"participants": 31}),
        ("38 ud af 45 tilmeldte kom", {"participants": 38}),
        ("35, nej 36", {"participants": 36}),
        ("36, ikke 35,", {"participants": 36}),
        ("Ingen kom", {"participants": 0}),
        ("36 mod 40 sidste gang", {"participants": 36}),
        ("36, 5 flere end i oktober,", {"participants": 36}),
        ("37 deltagere, 12 børn,", {"participants": 37, "children": 12}),
        ("80 børn og voksne", {"participants": 80}),
        ("40, heraf halvdelen børn,", {"participants": 40, "children": 20}),
        ("41, heraf halvdelen børn,", {"participants": 41}),
        ("12 af de 35 var børn", {"participants": 35, "children": 12}),
        ("Ud af 50 tilmeldte dukkede 37 op", {"participants": 37}),
    ],
)
def test_who_came(words: str, expected: dict[str, object]) -> None:
    read = values(only(f"{words} {DINNER}"))
    numbers = {name: value for name, value in read.items() if name not in ("value", "date", "area")}
    assert numbers == expected


@pytest.mark.parametrize(
    ("words", "why", "options"),
    [
        ("30-35", "range", (30, 35)),
        ("mellem 30 og 35", "range", (30, 35)),
        ("mange", "vague", ()),
        ("2,5", "ambiguous", ()),
        ("1.20", "ambiguous", ()),
        ("25 voksne og 12 børn, i alt 40,", "conflict", (40, 37)),
        ("37 deltagere og 12 børn", "conflict", (37, 49)),
        ("20 voksne og nogle børn", "vague", ()),
        ("4 borde med 8 ved hvert", "ambiguous", ()),
        ("40 minus 5", "ambiguous", ()),
        ("50 slørkager", "ambiguous", (50,)),
        ("12 frivillige og beboere", "ambiguous", ()),
    ],
)
def test_what_is_unclear_is_asked_about_and_the_rest_kept(words: str, why: str, options: tuple[int, ...]) -> None:
    report = only(f"{words} {DINNER}")
    assert "participants" not in report.fields
    assert [(ask.field, ask.why, ask.options) for ask in report.asks] == [("participants", why, options)]
    assert values(report)["area"] == "aaparken"


def test_what_was_called_off_counts_nobody_silently() -> None:
    report = only(f"Aflyst, men der kom 12 alligevel {DINNER}")
    assert [(ask.field, ask.why, ask.options) for ask in report.asks] == [("participants", "conflict", (12, 0))]
    assert not {"value", "participants"} & report.fields.keys()


def test_a_signature_is_no_place() -> None:
    report = only("37 til fællesspisning i går. Mvh. Ole, Lærkevej 10")
    assert [ask.field for ask in report.asks] == ["area"]


def test_what_is_still_to_come_does_not_hide_what_was() -> None:
    report = only(f"37 {DINNER}, og vi gentager det den 3. december")
    assert (values(report)["participants"], values(report)["date"]) == (37, date(2017, 11, 14))


def test_the_week_of_a_heading_is_that_of_its_weekdays() -> None:
    found = reports("Uge 44:\nfællesspisning i Åparken mandag: 31\nfællesspisning på Skovbakken torsdag: 44")
    assert [values(report)["date"] for report in found] == [date(2017, 10, 30), date(2017, 11, 2)]


def test_the_title_of_an_event_is_indefinite() -> None:
    assert values(only("Bankospillet i Åparken i går, 40 kom"))["title"] == "bankospil"
    assert values(only("Fodboldturneringen i Åparken i går, 40 kom"))["title"] == "fodboldturnering"


def test_asks_come_in_order_number_area_date() -> None:
    assert [ask.field for ask in only("Vi har holdt fællesspisning").asks] == ["participants", "area", "date"]


@pytest.mark.parametrize(
    "text",
    [
        "Hvornår er der fællesspisning i Åparken?",
        "Tak for fællesspisning i går",
        "Fællesspisning i Åparken på torsdag kl. 18",
        "Husk fællesspisningen i morgen",
        "Fællesspisningen i går blev aflyst",
        "Vi regner med 40 til fællesspisning på mandag",
        "Maden til fællesspisningen i går var alt for kold",
        "Jeg glemte min jakke til fællesspisningen i går",
        "Vi mangler 4 frivillige til fællesspisning",
        "Der er fællesspisning hver torsdag",
        "37",
        "Åparken",
        "i går",
        "Min datter holdt sommerfest i går for 12 børn",
        "Velkommen til alle nye beboere i Åparken!",
        "/hjaelp",
    ],
)
def test_what_is_no_report(text: str) -> None:
    assert READER.read(text, at("2017-11-15 10:00")).outcome == "none"


def test_a_question_behind_a_report_leaves_the_report() -> None:
    assert values(only(f"37 {DINNER}, kan I skrive det ind?"))["participants"] == 37


def test_several_reports_share_what_is_said_once() -> None:
    first, second = reports("25 i Åparken og 31 på Skovbakken til fællesspisning i går")
    assert (values(first)["area"], values(first)["participants"]) == ("aaparken", 25)
    assert (values(second)["area"], values(second)["participants"]) == ("skovbakken", 31)
    assert values(first)["date"] == values(second)["date"] == date(2017, 11, 14)


def test_two_happenings_with_one_number_are_both_asked_about() -> None:
    found = reports("Bankospil og fællesspisning i Åparken i går, 60 kom")
    assert [report.criterion for report in found] == ["fester", "spisning"]
    assert all("participants" not in report.fields for report in found)


@pytest.mark.parametrize(
    ("words", "residents", "homes"),
    [
        ("en ny familie på fem", 5, 1),
        ("en mor med to børn", 3, 1),
        ("mor, far og tre børn", 5, 1),
        ("et ungt par", 2, 1),
        ("et ægtepar med 3 børn", 5, 1),
        ("to familier, i alt 9 personer", 9, 2),
        ("3 nye beboere", 3, None),
        ("en ny nabo", 1, None),
    ],
)
def test_newcomers_and_their_homes(words: str, residents: int, homes: int | None) -> None:
    read = values(only(f"Budt velkommen til {words} i Åparken i går"))
    assert (read["newcomers"], read.get("households")) == (residents, homes)


@pytest.mark.parametrize("words", ["3 nye familier", "Amina og hendes 3 børn", "nogle nye beboere", "en familie"])
def test_how_many_residents_is_asked_where_the_words_do_not_tell(words: str) -> None:
    report = only(f"Budt velkommen til {words} i Åparken i går")
    assert "newcomers" not in report.fields
    assert [ask.field for ask in report.asks] == ["newcomers"]


def test_meetings_and_levels() -> None:
    assert values(only("Klubmøde i går, 7 deltog")) == {"value": 1, "participants": 7, "date": date(2017, 11, 14)}
    assert values(only("Vi har holdt 3 klubmøder i oktober"))["value"] == 3
    level = values(only("Hjemmesiden havde 1.204 besøgende i oktober"))
    assert (level["value"], level["date"], level["period_start"]) == (1204, date(2017, 10, 31), date(2017, 10, 1))


def test_learnt_words_come_as_a_new_lexicon() -> None:
    dinner = LEXICON.topics[0]._replace(names=(*LEXICON.topics[0].names, "gryderet"))
    wiser = Reader(LEXICON._replace(topics=(dinner, *LEXICON.topics[1:])))
    text = "37 til gryderet i Åparken i går"
    assert not reports(text)
    assert wiser.read(text, at("2017-11-15 10:00")).reports[0].criterion == "spisning"
