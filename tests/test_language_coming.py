"""What is announced is read as coming, and never as a report; what was is never taken for an announcement."""

from datetime import date, datetime, time

import pytest

from bot.language.reader import Reader
from bot.language.times.hours import Hours, hours
from bot.plan.load import load

READER = Reader(load("randers-nordby-2017-21").lexicon())
NOW = datetime(2017, 11, 15, 10)
"""A Wednesday."""

ANNOUNCED = [
    ("fællesspisning torsdag kl. 18 i ParkCaféen, jeg er vært", date(2017, 11, 16), time(18), "jennumparken"),
    ("sommerfest lørdag 16. juni kl. 14 ved Parken", date(2018, 6, 16), time(14), "jennumparken"),
    ("sommerfest 16. juni kl. 14 ved Parken", date(2018, 6, 16), time(14), "jennumparken"),
    ("Fællesspisning på torsdag", date(2017, 11, 16), None, None),
    ("vi holder fællesspisning på torsdag kl 18 i Vangdalen", date(2017, 11, 16), time(18), "vangdalen"),
    ("Loppemarked søndag d. 3. december kl. 10-14 i Jennumparken", date(2017, 12, 3), time(10), "jennumparken"),
    ("julefest fredag den 15. december kl. 15 på Glarbjergvej", date(2017, 12, 15), time(15), "glarbjergvej"),
    ("der er banko i morgen aften kl. 19 i parken", date(2017, 11, 16), time(19), "jennumparken"),
    ("fællesspisning i aften kl. 18 i Vangdalen", date(2017, 11, 15), time(18), "vangdalen"),
    ("husk fællesspisning torsdag kl 18", date(2017, 11, 16), time(18), None),
    ("kom til gåtur i morgen kl. 10 ved foreningshuset", date(2017, 11, 16), time(10), "jennumparken"),
    ("fællesspisning 23/11 kl 17.30 i ParkCaféen", date(2017, 11, 23), time(17, 30), "jennumparken"),
    ("torsdag kl. 18 er der fællesspisning i ParkCaféen", date(2017, 11, 16), time(18), "jennumparken"),
    ("fodboldturnering for børn 6-12 år lørdag kl. 10-13 i Vangdalen", date(2017, 11, 18), time(10), "vangdalen"),
    ("julefrokost 8/12 kl 18 i parken, vi mangler 3 frivillige", date(2017, 12, 8), time(18), "jennumparken"),
    ("fællesspisning torsdag kl. 18 i Parken, kom glad", date(2017, 11, 16), time(18), "jennumparken"),
    ("lørdag er der loppemarked i Parken, kom og vær med", date(2017, 11, 18), None, "jennumparken"),
    ("communal dinner on Friday at 6 pm in Vangdalen", date(2017, 11, 17), time(18), "vangdalen"),
    ("fællesspisning lørdag den 25. kl. 18 i Vangdalen", date(2017, 11, 25), time(18), "vangdalen"),
    ("fællesspisning lørdag d. 9 kl. 18 i Vangdalen", date(2017, 12, 9), time(18), "vangdalen"),
    ("fællesspisning lørdag 18.30 i Vangdalen", date(2017, 11, 18), time(18, 30), "vangdalen"),
    ("natvandring i Vangdalen på lørdag kl. 2.30 om natten", date(2017, 11, 18), time(2, 30), "vangdalen"),
]
NOT_ANNOUNCED = [
    "Hej Bente, vi mangler 4 stole til fællesspisningen på lørdag",
    "37 til fællesspisning i Vangdalen i går",
    "40 til fællesspisning torsdag kl. 18 i Vangdalen",
    "vi holdt fællesspisning torsdag kl. 18 i Vangdalen",
    "fællesspisning i Vangdalen torsdag",
    "Kommer du til fællesspisning torsdag kl. 18?",
    "gåtur hver onsdag kl. 10",
    "fællesspisningen på torsdag er aflyst",
    "fællesspisning i morges kl. 8 i Vangdalen",
    "sommerfesten 16. juni var god",
    "26 kom i søndags, og vi gentager succesen på torsdag kl. 18",
    "på torsdag kl. 18 i ParkCaféen",
    "i lørdags kom alle til banko kl. 18 i Parken",
    "lørdag var der loppemarked i Parken, og alle kom glade hjem",
    "",
]


@pytest.mark.parametrize(("text", "day", "starts", "area"), ANNOUNCED, ids=[each[0] for each in ANNOUNCED])
def test_what_is_to_come_is_announced_and_never_reported(
    text: str, day: date, starts: time | None, area: str | None
) -> None:
    found = READER.coming(text, NOW)

    assert found is not None
    said = found.details
    assert (said.days, said.hours.starts if said.hours else None, said.area) == ((day,), starts, area)
    assert READER.read(text, NOW).outcome == "none"


@pytest.mark.parametrize("text", NOT_ANNOUNCED)
def test_what_was_or_is_asked_announces_nothing(text: str) -> None:
    assert READER.coming(text, NOW) is None


def test_what_it_is_called_and_how_long_it_lasts() -> None:
    market = READER.coming("Loppemarked søndag d. 3. december kl. 10-14 i Jennumparken", NOW)
    dinner = READER.coming("Iransk fællesspisning på fredag kl. 18 i Vangdalen", NOW)

    assert market is not None
    assert dinner is not None
    assert market.details.hours is not None
    assert (market.kind, market.title, market.details.hours.ends) == ("event", "loppemarked", time(14))
    assert (dinner.kind, dinner.title) == ("faellesspisning", "iransk")


def test_the_same_day_later_is_ahead_and_earlier_is_not() -> None:
    assert READER.coming("banko i dag kl. 19 i Parken", NOW)
    assert READER.coming("banko i dag kl. 9 i Parken", NOW) is None


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("kl. 18", Hours(time(18))),
        ("kl 17.30", Hours(time(17, 30))),
        ("klokken halv seks", Hours(time(17, 30))),
        ("kvart over otte", Hours(time(8, 15))),
        ("kvart i otte", Hours(time(7, 45))),
        ("fra 10 til 14", Hours(time(10), time(14))),
        ("kl. 10-14", Hours(time(10), time(14))),
        ("17:30", Hours(time(17, 30))),
        ("6 pm", Hours(time(18))),
        ("kl. 5", Hours(time(17))),
        ("kl. 02.30", Hours(time(2, 30))),
        ("kl. 24", Hours(time(0))),
        ("kl. 20-18", Hours(time(20))),
        ("kl. 99", None),
        ("snart", None),
    ],
)
def test_hours_as_people_say_them(words: str, expected: Hours | None) -> None:
    assert hours(words) == expected
