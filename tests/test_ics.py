"""Calendar files as other programs read them: an update replaces, a cancellation takes away."""

import shutil
import subprocess
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import icalendar
import pytest

from bot.ics import Appointment, Party, calendar_file, method_of

STARTS = datetime(2018, 3, 14, 12, 0, tzinfo=UTC)
MEETING = Appointment(
    uid="en-prøve@lillevig", revision=0, starts=STARTS, ends=STARTS + timedelta(hours=2), at=STARTS,
    title="Styregruppen", place="Bysekretariatet; stuen", text="1. Nyt, fra alle\n2. Økonomi",
    organizer=Party("Helhedsplanen", "sekretariatet@example.org"), attendee=Party(email="mona@example.org"),
)  # fmt: skip
khal = pytest.mark.skipif(shutil.which("khal") is None, reason="khal is not installed (apt-get install khal)")


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


class Khal:
    """Somebody else's calendar, on a disk."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        (folder / "cal").mkdir()
        self.config = folder / "config"
        self.config.write_text(
            f"[calendars]\n[[mine]]\npath = {folder / 'cal'}\ntype = calendar\n[locale]\n"
            "timeformat = %H:%M\ndateformat = %Y-%m-%d\nlongdateformat = %Y-%m-%d\n"
            "datetimeformat = %Y-%m-%d %H:%M\nlongdatetimeformat = %Y-%m-%d %H:%M\n"
            "local_timezone = Europe/Copenhagen\ndefault_timezone = Europe/Copenhagen\n"
            "[default]\nhighlight_event_days = False\n"
            f"[sqlite]\npath = {folder / 'khal.db'}\n",
            "utf-8",
        )

    def opens(self, entry: Appointment) -> None:
        file = self.folder / "invitation.ics"
        file.write_bytes(calendar_file(entry))
        self._run("import", "--batch", "-a", "mine", str(file))

    def shows(self) -> str:
        return self._run("list", "--format", "{start-time} {title}{cancelled} {status}", "2018-03-01", "2018-04-30")

    def _run(self, *words: str) -> str:
        command = ["khal", "-c", str(self.config), *words]
        done = subprocess.run(command, capture_output=True, text=True, check=True)
        return done.stdout


@khal
def test_khal_shows_a_meeting_at_danish_time(tmp_path: Path) -> None:
    mine = Khal(tmp_path)
    mine.opens(MEETING)

    assert "13:00 Styregruppen" in mine.shows()


@khal
def test_in_khal_an_update_replaces_what_was_there(tmp_path: Path) -> None:
    mine = Khal(tmp_path)
    mine.opens(MEETING)
    # The week after is in summer time: the hour in UTC is another.
    later = datetime(2018, 3, 28, 11, 0, tzinfo=UTC)
    mine.opens(replace(MEETING, revision=1, starts=later, ends=later + timedelta(hours=2)))

    assert mine.shows().count("Styregruppen") == 1
    assert "2018-03-28" in mine.shows()
    assert "13:00 Styregruppen" in mine.shows()


@khal
def test_in_khal_a_cancellation_is_marked_as_such(tmp_path: Path) -> None:
    """It has no inbox of its own that would take the meeting out; that is what METHOD:CANCEL asks of those who do."""
    mine = Khal(tmp_path)
    mine.opens(MEETING)
    mine.opens(replace(MEETING, revision=2, cancelled=True))

    assert mine.shows().count("Styregruppen") == 1
    assert "CANCELLED" in mine.shows()
