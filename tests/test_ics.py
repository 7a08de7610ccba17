"""Calendar files as a calendar library reads them; in whole programs: `test_ics_clients`."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import icalendar

from bot.ics import Appointment, Party, calendar_file, method_of

STARTS = datetime(2018, 3, 14, 12, 0, tzinfo=UTC)
MEETING = Appointment(
    uid="en-prøve@lillevig", revision=0, starts=STARTS, ends=STARTS + timedelta(hours=2), at=STARTS,
    title="Styregruppen", place="Bysekretariatet; stuen", text="1. Nyt, fra alle\n2. Økonomi",
    organizer=Party("Helhedsplanen", "sekretariatet@example.org"), attendee=Party(email="mona@example.org"),
)  # fmt: skip


def event(entry: Appointment) -> icalendar.Event:
    return next(each for each in icalendar.Calendar.from_ical(calendar_file(entry)).walk("VEVENT"))  # type: ignore[return-value]


def test_a_calendar_reads_what_was_written() -> None:
    read = event(MEETING)

    assert read["uid"] == "en-prøve@lillevig"
    assert read["dtstart"].dt == STARTS
    assert read["location"] == "Bysekretariatet; stuen"
    assert read["description"] == "1. Nyt, fra alle\n2. Økonomi"
    assert read["attendee"] == "mailto:mona@example.org"
    assert read["organizer"].params["cn"] == "Helhedsplanen"


def test_lines_are_such_as_calendars_take() -> None:
    """RFC 5545, 3.1: at most 75 bytes, ended by CRLF."""
    written = calendar_file(replace(MEETING, text="æøå " * 100))

    assert all(len(line) <= 75 for line in written.split(b"\r\n"))
    assert b"\n" not in written.replace(b"\r\n", b"")


def test_a_change_has_the_same_uid_and_a_higher_number() -> None:
    moved = event(replace(MEETING, revision=1, starts=STARTS + timedelta(days=7)))

    assert moved["uid"] == event(MEETING)["uid"]
    assert moved["sequence"] > event(MEETING)["sequence"]
    assert method_of(calendar_file(MEETING)) == "REQUEST"


def test_a_cancellation_says_so_in_both_places() -> None:
    gone = replace(MEETING, revision=2, cancelled=True)

    assert method_of(calendar_file(gone)) == "CANCEL"
    assert event(gone)["status"] == "CANCELLED"
