"""When reminders may arrive: the rules alone, on the days on which such rules fail."""

from datetime import date, datetime, timedelta

import pytest
from holidays import country_holidays
from hypothesis import given
from hypothesis import strategies as st

from bot.clock import ZONE, local
from bot.people.quiet import awake, day_off, monday_of, not_too_many
from bot.plan.quiet import Quiet
from bot.structure import Wrong, read

QUIET = Quiet()


def danish(written: str) -> datetime:
    return datetime.fromisoformat(written).replace(tzinfo=ZONE)


@pytest.mark.parametrize(
    ("meant", "arrives", "why"),
    [
        ("2018-01-16T10:00", "2018-01-16T10:00", "a Tuesday morning"),
        ("2018-01-16T08:00", "2018-01-16T08:00", "the night is over"),
        ("2018-01-16T07:59", "2018-01-16T08:00", "the night is not over"),
        ("2018-01-16T20:00", "2018-01-17T08:00", "the evening is quiet"),
        ("2018-01-16T19:59", "2018-01-16T19:59", "just before it"),
        ("2018-01-16T00:30", "2018-01-16T08:00", "after midnight"),
        ("2018-01-20T21:00", "2018-01-22T08:00", "Saturday evening: Sunday is quiet"),
        ("2018-01-21T12:00", "2018-01-22T08:00", "Sunday noon"),
        ("2018-03-28T21:00", "2018-03-31T08:00", "the evening before Maundy Thursday: the Saturday between"),
        ("2018-06-05T09:00", "2018-06-06T08:00", "Constitution Day"),
        ("2017-12-23T21:00", "2017-12-27T08:00", "Christmas Eve, both Christmas days"),
        ("2017-12-31T09:00", "2018-01-02T08:00", "New Year's Eve on a Sunday"),
        ("2018-04-27T09:00", "2018-04-28T08:00", "store bededag, which there still was"),
        ("2024-04-26T09:00", "2024-04-26T09:00", "store bededag, which there is no more"),
        ("2018-03-24T23:00", "2018-03-26T08:00", "the night to summer time"),
        ("2018-10-27T23:00", "2018-10-29T08:00", "the night from summer time"),
    ],
)
def test_a_reminder_waits_for_a_decent_hour(meant: str, arrives: str, why: str) -> None:
    assert local(awake(QUIET, danish(meant))) == danish(arrives), why


def test_days_off_are_those_that_others_know() -> None:
    years = range(1991, 2100)
    known = country_holidays("DK", years=years, categories=("public", "optional"))
    days = (date(1991, 1, 1) + timedelta(days=each) for each in range(len(years) * 365))

    assert {day for day in days if day_off(day) and day.isoweekday() != 7} == {
        day for day in known if day.isoweekday() != 7 and day < date(1991, 1, 1) + timedelta(days=len(years) * 365)
    }


@given(st.datetimes(datetime(2017, 6, 1), datetime(2021, 5, 31)))
def test_whatever_the_hour_it_arrives_later_by_day_and_soon(meant: datetime) -> None:
    moment = meant.replace(tzinfo=ZONE)

    arrives = awake(QUIET, moment)

    assert moment <= arrives <= moment + timedelta(days=8)
    assert QUIET.ends <= local(arrives).time() < QUIET.starts
    assert not day_off(local(arrives).date())
    assert awake(QUIET, arrives) == arrives


def test_the_fourth_reminder_of_a_week_waits_for_the_next() -> None:
    week = [danish(f"2018-01-{day}T10:00") for day in (15, 16, 17)]
    next_week = [danish("2018-01-22T08:00")]

    assert not_too_many(QUIET, danish("2018-01-18T10:00"), week[:2]) == danish("2018-01-18T10:00")
    assert not_too_many(QUIET, danish("2018-01-18T10:00"), week) == danish("2018-01-22T08:00")
    assert not_too_many(QUIET, danish("2018-01-18T10:00"), week + next_week * 3) == danish("2018-01-29T08:00")


def test_a_reminder_that_the_night_moves_counts_in_the_week_in_which_it_arrives() -> None:
    next_week = [danish("2018-01-22T08:00")] * 3

    assert not_too_many(QUIET, danish("2018-01-20T21:00"), next_week) == danish("2018-01-29T08:00")


def test_a_week_begins_on_monday() -> None:
    assert monday_of(date(2018, 1, 21)) == date(2018, 1, 15)
    assert monday_of(date(2018, 1, 22)) == date(2018, 1, 22)


def test_a_plan_may_want_sundays() -> None:
    every_day = Quiet(holidays=False)

    assert awake(every_day, danish("2018-01-21T12:00")) == danish("2018-01-21T12:00")


@pytest.mark.parametrize("hours", [{"from": "08:00", "to": "20:00"}, {"from": "22:00", "to": "02:30"}, {"until": 3}])
def test_hours_that_make_no_night_are_refused(hours: dict[str, str]) -> None:
    with pytest.raises(Wrong):
        read(hours, Quiet)
