"""When hosts are reminded and asked, and others reminded: pure rules on the hours of an announcement."""

from datetime import UTC, date, datetime, time

import pytest

from bot.announcements.ending import ends
from bot.announcements.model import DAY_BEFORE, HOURS_BEFORE, Announcement
from bot.clock import local


def held(day: date, starts: time | None = None, ends: time | None = None, **more: object) -> Announcement:
    return Announcement(
        day=day, starts=starts, ends=ends, all_day=starts is None, criterion="", kind="event", area="vangdalen",
        created_at=datetime(2017, 11, 1, tzinfo=UTC), **more,
    )  # fmt: skip


def hour(moment: datetime) -> str:
    return f"{local(moment):%d/%m %H:%M}"


@pytest.mark.parametrize(
    ("starts", "ends", "asked"),
    [
        (time(10), time(12), "16/11 17:00"),
        (time(14), None, "17/11 17:00"),
        (time(18), None, "17/11 17:00"),
        (time(18), time(23), "17/11 17:00"),
        (None, None, "17/11 17:00"),
    ],
)
def test_the_count_is_asked_for_the_first_evening_after(starts: time | None, ends: time | None, asked: str) -> None:
    assert hour(held(date(2017, 11, 16), starts, ends).count_asked_at) == asked


def test_hosts_are_reminded_the_day_before_unless_they_have_just_announced_it() -> None:
    dinner = held(date(2017, 11, 16), time(18))

    assert hour(dinner.host_reminder_at) == "15/11 10:00"
    assert dinner.reminds_host
    dinner.created_at = datetime(2017, 11, 15, 8, tzinfo=UTC)
    assert not dinner.reminds_host


@pytest.mark.parametrize(
    ("day", "reminded"),
    [
        (date(2018, 12, 26), "22/12 10:00"),  # over Christmas, and the Sunday before it
        (date(2019, 1, 1), "29/12 10:00"),
        (date(2019, 1, 2), "29/12 10:00"),
        (date(2019, 4, 23), "20/04 10:00"),  # the Tuesday after Easter
        (date(2017, 11, 20), "18/11 10:00"),  # a Monday
        (date(2020, 3, 1), "29/02 10:00"),
    ],
)
def test_hosts_are_reminded_on_the_last_day_before_on_which_people_are_reminded(day: date, reminded: str) -> None:
    assert hour(held(day, time(14)).host_reminder_at) == reminded


def test_nobody_is_reminded_at_night() -> None:
    breakfast = held(date(2017, 11, 16), time(8, 30))

    assert hour(breakfast.wished_at(HOURS_BEFORE)) == "16/11 08:00"
    assert hour(breakfast.wished_at(DAY_BEFORE)) == "15/11 17:00"
    assert hour(held(date(2017, 11, 16)).wished_at(HOURS_BEFORE)) == "15/11 17:00"


def test_summer_time_moves_nothing_on_the_wall_clock() -> None:
    after = held(date(2018, 3, 25), time(14))

    assert hour(after.host_reminder_at) == "24/03 10:00"
    assert hour(after.starts_at) == "25/03 14:00"
    assert (after.starts_at - after.host_reminder_at).total_seconds() == 27 * 3600


def test_what_must_be_known_is_asked_in_its_order() -> None:
    assert Announcement(all_day=False).missing == ["day", "starts", "area"]
    assert held(date(2017, 11, 16)).missing == []


@pytest.mark.parametrize(
    ("text", "clock", "rest"),
    [
        ("den slutter kl. 20", "kl. 20", "den "),
        ("starter kl. 17.30 og slutter kl. 20.15, håber jeg", "kl. 20.15", "starter kl. 17.30 og , håber jeg"),
        ("banko slutter først klokken halv ni i Parken", "klokken halv ni", "banko  i Parken"),
        ("det er først slut kl. 22", "kl. 22", "det "),
        ("ÆØÅ varer til 21", "kl. 21", "ÆØÅ "),
        ("den sluter kl. 20", "kl. 20", "den "),
        ("it ends at 8 pm", "at 8 pm", "it "),
    ],
)
def test_when_something_ends_is_found_in_words(text: str, clock: str, rest: str) -> None:
    found = ends(text)
    assert found is not None
    assert found.clock == clock
    assert text[: found.span[0]] + text[found.span[1] :] == rest


@pytest.mark.parametrize(
    "text",
    [
        "varer 2 timer",
        "varer 2-3 timer",
        "varer fra kl. 17 til 19",
        "slut kl. 20",
        "vi sender kl. 20",
        "det slutter",
        "",
    ],
)
def test_what_says_no_end_says_none(text: str) -> None:
    assert ends(text) is None
