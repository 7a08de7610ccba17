"""Every date of 2016 to 2022 in every form, around new year, leap days, long weeks and summer time."""

from datetime import date, datetime, time, timedelta

import pytest

from bot.language.atoms.normalise import normalise
from bot.language.atoms.tagging import Tagger
from bot.language.atoms.tokens import tokenise
from bot.language.atoms.wordbook import Wordbook
from bot.language.lexicon import Lexicon
from bot.language.times.calendar import When
from bot.language.times.dates import date_at
from tests.danish_months import MONTHS
from tests.language_lexicon import HERE, READER, only, values

SHORT = ["jan", "feb", "mar", "apr", "maj", "jun", "jul", "aug", "sep", "okt", "nov", "dec"]
ENGLISH = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
]
WEEKDAYS = ["mandag", "tirsdag", "onsdag", "torsdag", "fredag", "lørdag", "søndag"]
TAGGER = Tagger(Wordbook(Lexicon()))
FIRST, LAST = date(2016, 1, 1), date(2022, 12, 31)


def when(text: str, today: date, english: bool = False) -> When:
    """The time expression that a text is, whole."""
    atoms = TAGGER.tag(tokenise(normalise(text).text), english)
    found = date_at(atoms, 0, today, english)
    assert found, text
    assert found[1] == len(atoms), f"{text!r}: {atoms[found[1] :]}"
    return found[0]


def days(step: int = 1) -> list[date]:
    return [FIRST + timedelta(days=n) for n in range(0, (LAST - FIRST).days + 1, step)]


FULL = (
    "{d.day}. {month} {d.year}",
    "den {d.day}. {month} {d.year}",
    "d. {d.day}. {short} {d.year}",
    "{d.day} {month} {d.year}",
    "{d.day}/{d.month} {d.year}",
    "d. {d.day}/{d.month}-{yy}",
    "{d.day}-{d.month}-{d.year}",
    "{d.day:02}.{d.month:02}.{yy}",
    "{d.day}.{d.month}.{d.year}",
    "{d.year}-{d.month:02}-{d.day:02}",
    "{weekday} den {d.day}. {month} {d.year}",
    "{weekday} {d.day}/{d.month} {d.year}",
)
YEARLESS = (
    "{d.day}. {month}",
    "den {d.day}. {month}",
    "d. {d.day}. {short}",
    "d. {d.day}/{d.month}",
    "{d.day}/{d.month}",
    "{d.day:02}.{d.month:02}",
    "{weekday} d. {d.day}. {month}",
    "{weekday} den {d.day}/{d.month}",
    "den {d.day}.{d.month}",
)


def written(form: str, day: date) -> str:
    names = {"month": MONTHS[day.month - 1], "short": SHORT[day.month - 1], "weekday": WEEKDAYS[day.weekday()]}
    return form.format(d=day, yy=f"{day.year % 100:02}", **names)


@pytest.mark.parametrize("form", FULL)
def test_every_date_with_its_year_reads_back(form: str) -> None:
    for day in days():
        for today in (day, day + timedelta(days=1), day + timedelta(days=400)):
            assert when(written(form, day), today).day == day, (written(form, day), today)
            if day.day > 3:
                break


@pytest.mark.parametrize("form", YEARLESS)
def test_every_date_without_a_year_is_the_nearest_that_is_past(form: str) -> None:
    for day in days():
        today = day + timedelta(days=day.toordinal() % 250)
        assert when(written(form, day), today).day == day, (written(form, day), today)


def test_a_date_that_comes_soon_is_asked_about_not_put_a_year_back() -> None:
    for day in days(3):
        read = when(f"{day.day}. {MONTHS[day.month - 1]}", day - timedelta(days=10))
        assert read.day is None
        assert read.why == "future"


@pytest.mark.parametrize(
    "form", ["{month} {d.day}, {d.year}", "{d.day} {month} {d.year}", "the {d.day}th of {month} {d.year}"]
)
def test_english_dates_read_back(form: str) -> None:
    for day in days(5):
        text = form.format(d=day, month=ENGLISH[day.month - 1])
        assert when(text, day + timedelta(days=3), english=True).day == day, text


RELATIVE = {
    "i dag": 0,
    "idag": 0,
    "i morges": 0,
    "i nat": 0,
    "i går": 1,
    "igår": 1,
    "i gaar": 1,
    "i aftes": 1,
    "i forgårs": 2,
    "for tre dage siden": 3,
    "for en uge siden": 7,
}


def test_every_relative_day_counts_from_today() -> None:
    for today in days():
        for text, back in RELATIVE.items():
            assert when(text, today).day == today - timedelta(days=back), text


def test_every_weekday_with_a_direction_is_the_latest_before_today() -> None:
    for today in days():
        for number, name in enumerate(WEEKDAYS):
            back = (today.weekday() - number - 1) % 7 + 1
            for text in (f"i {name}s", f"sidste {name}", f"i {name}s aftes"):
                assert when(text, today).day == today - timedelta(days=back), (text, today)


def test_forrige_is_asked_about_when_it_was_just_now() -> None:
    assert when("forrige mandag", date(2017, 11, 15)).options == (date(2017, 11, 13), date(2017, 11, 6))
    assert when("forrige torsdag", date(2017, 11, 15)).day == date(2017, 11, 9)


def test_every_week_number_is_the_latest_that_has_begun() -> None:
    for today in days(2):
        year, week, _ = today.isocalendar()
        assert when(f"uge {week}", today).period == (
            date.fromisocalendar(year, week, 1),
            date.fromisocalendar(year, week, 7),
        )
        assert when(f"i uge {week}", today + timedelta(days=8)).period == when(f"uge {week}", today).period


@pytest.mark.parametrize(
    ("text", "today", "first"),
    [
        ("uge 53", date(2021, 1, 5), date(2020, 12, 28)),
        ("uge 52", date(2019, 1, 3), date(2018, 12, 24)),
        ("uge 1", date(2019, 1, 3), date(2018, 12, 31)),
        ("uge 53", date(2017, 5, 5), date(2015, 12, 28)),
        ("uge 1", date(2016, 12, 31), date(2016, 1, 4)),
    ],
)
def test_the_weeks_at_the_turn_of_the_year(text: str, today: date, first: date) -> None:
    assert when(text, today).period == (first, first + timedelta(days=6))


def test_a_weekday_of_a_week() -> None:
    for day in days(3):
        text = f"{WEEKDAYS[day.weekday()]} i uge {day.isocalendar()[1]}"
        assert when(text, day + timedelta(days=3)).day == day, text


def test_leap_day() -> None:
    assert when("29. februar", date(2021, 6, 1)).day == date(2020, 2, 29)
    assert when("29/2", date(2020, 2, 29)).day == date(2020, 2, 29)


@pytest.mark.parametrize(
    "text", ["på lørdag", "i morgen", "om en uge", "om 14 dage", "næste torsdag", "til torsdag", "overmorgen"]
)
def test_what_is_to_come_is_no_report(text: str) -> None:
    assert when(text, date(2017, 11, 15)).future
    assert READER.read(f"Fællesspisning i Åparken {text}", datetime(2017, 11, 15, 10, tzinfo=HERE)).outcome == "none"


@pytest.mark.parametrize("clock", [time(0, 0), time(0, 30), time(2, 30), time(3, 30), time(23, 59)])
def test_yesterday_is_yesterday_at_any_hour_when_the_clock_is_changed(clock: time) -> None:
    for day in (date(2018, 3, 25), date(2018, 10, 28), date(2018, 3, 26), date(2018, 1, 1)):
        now = datetime.combine(day, clock, HERE)
        read = READER.read("37 til fællesspisning i Åparken i går", now).reports[0]
        assert read.fields["date"].value == day - timedelta(days=1)


def test_a_weekday_that_contradicts_its_date_is_asked_about() -> None:
    for day in days(11):
        wrong = WEEKDAYS[(day.weekday() + 1) % 7]
        today = f"{day + timedelta(days=5)} 10:00"
        report = only(
            f"37 til fællesspisning i Åparken {wrong} den {day.day}. {MONTHS[day.month - 1]} {day.year}", today
        )
        assert "date" not in report.fields
        assert [ask.why for ask in report.asks] == ["conflict"]
        assert day in report.asks[0].options


@pytest.mark.parametrize(
    "number", ["kl. 17.30", "klokken halv seks", "kl 18", "17:30", "ved 18-tiden", "kvart i otte", "fra 17 til 19"]
)
def test_a_time_of_day_is_neither_a_date_nor_a_number_of_people(number: str) -> None:
    read = values(only(f"Fællesspisning i Åparken i går {number}, 37 kom"))
    assert read["participants"] == 37
    assert read["date"] == date(2017, 11, 14)
    alone = only(f"37 kom til fællesspisning i Åparken {number}")
    assert "date" not in alone.fields
