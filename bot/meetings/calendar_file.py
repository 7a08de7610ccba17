"""The calendar file that goes with an invitation: written anew whenever the meeting changes."""

from datetime import timedelta
from shutil import rmtree

from sqlalchemy import select

from bot import files, ics
from bot.clock import local
from bot.meetings.agenda import agenda_of
from bot.meetings.model import CANCELLED, Meeting
from bot.meetings.words import agenda_lines, name_of
from bot.message import plain
from bot.people.channels import EMAIL, channels_of
from bot.people.model import Person
from bot.texts import translator
from bot.work import Work

FOLDER = "meetings"
KEPT = timedelta(days=7)
"""How long after a meeting its files lie there, for what is sent late."""


def calendar_file(work: Work, meeting: Meeting, found: Person, *, gone: bool = False) -> str:
    """Write it; returns its name under the data folder. Who has no e-mail shares one with others of their language."""
    t = translator(found.language)
    email = next((way.address for way in channels_of(work, found.id) if way.kind == EMAIL), "")
    cancelled = gone or meeting.state == CANCELLED
    entry = ics.Appointment(
        meeting.uid, meeting.sequence, name_of(t, work.plan.group(meeting.group), meeting.extraordinary), meeting.place,
        meeting.starts_at, meeting.ends_at, work.now, plain(agenda_lines(t, agenda_of(work, meeting))), cancelled,
        organizer=ics.Party(t.title(work.plan.title), work.plan.calendar.organizer),
        attendee=ics.Party(found.name, email) if email else None,
    )  # fmt: skip
    whose = f"{found.id if email else t.language}{'-gone' if cancelled else ''}"
    shown = f"{meeting.group}-{local(meeting.starts_at):%Y-%m-%d}{ics.SUFFIX}"
    name = f"{FOLDER}/{meeting.id}-{meeting.sequence}-{whose}/{shown}"
    files.write(work.programme.data_dir / name, ics.calendar_file(entry))
    return name


def remove_files(work: Work) -> None:
    """Of meetings that are over, or that there are no more."""
    folders = [path for path in (work.programme.data_dir / FOLDER).glob("*-*") if path.name.split("-")[0].isdigit()]
    if not folders:
        return
    needed = set(work.session.scalars(select(Meeting.id).where(Meeting.ends_at > work.now - KEPT)))
    for path in folders:
        if int(path.name.split("-")[0]) not in needed:
            rmtree(path, ignore_errors=True)


def remove_files_of(work: Work, person_id: int) -> None:
    """Those with the name and the address of somebody who leaves for good."""
    for whose in (f"{person_id}", f"{person_id}-gone"):
        for path in (work.programme.data_dir / FOLDER).glob(f"*-*-{whose}"):
            rmtree(path, ignore_errors=True)
