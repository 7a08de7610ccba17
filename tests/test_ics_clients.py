"""Our calendar files in calendar programs that are not ours: an update replaces, a cancellation takes out."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from bot.ics import calendar_file
from tests.calendar_clients import Khal, evolution_is_here, evolution_shows, khal_is_here
from tests.test_ics import MEETING

# The week after is in summer time: the hour in UTC is another.
LATER = datetime(2018, 3, 28, 11, 0, tzinfo=UTC)
MOVED = replace(MEETING, revision=1, starts=LATER, ends=LATER + timedelta(hours=2))
CANCELLED = replace(MOVED, revision=2, cancelled=True)

khal = pytest.mark.skipif(not khal_is_here(), reason="khal is not installed (apt-get install khal)")
evolution = pytest.mark.skipif(
    not evolution_is_here(),
    reason="Evolution is not installed (apt-get install evolution-data-server gir1.2-ecal-2.0 python3-gi dbus)",
)


@khal
def test_in_khal_an_update_replaces_what_was_there(tmp_path: Path) -> None:
    mine = Khal(tmp_path)
    mine.opens(calendar_file(MEETING))
    assert "13:00 Styregruppen" in mine.shows()
    mine.opens(calendar_file(MOVED))

    assert mine.shows().count("Styregruppen") == 1
    assert "2018-03-28" in mine.shows()
    assert "13:00 Styregruppen" in mine.shows()


@khal
def test_in_khal_a_cancellation_is_marked_as_such(tmp_path: Path) -> None:
    """It has no inbox of its own that would take the meeting out; that is what METHOD:CANCEL asks of those who do."""
    mine = Khal(tmp_path)
    mine.opens(calendar_file(MEETING))
    mine.opens(calendar_file(CANCELLED))

    assert mine.shows().count("Styregruppen") == 1
    assert "CANCELLED" in mine.shows()


@evolution
def test_in_evolution_an_update_replaces_and_a_cancellation_takes_out(tmp_path: Path) -> None:
    notice = replace(MEETING, uid="en-fest@lillevig", title="Sommerfest", organizer=None, attendee=None)
    sent = [MEETING, notice, MOVED, CANCELLED, replace(notice, revision=1, cancelled=True)]

    assert [sorted(each) for each in evolution_shows(tmp_path, [calendar_file(each) for each in sent])] == [
        ["20180314T120000Z Styregruppen"],
        ["20180314T120000Z Sommerfest", "20180314T120000Z Styregruppen"],
        ["20180314T120000Z Sommerfest", "20180328T110000Z Styregruppen"],
        ["20180314T120000Z Sommerfest"],
        [],
    ]
