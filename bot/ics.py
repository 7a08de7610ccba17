"""Calendar files (.ics, RFC 5545): one appointment each; a later revision of it replaces or removes the earlier one."""

from dataclasses import dataclass
from datetime import date, datetime

from icalendar import Calendar, Event

PRODUCT = "-//nabobot//nabobot//DA"


@dataclass(frozen=True, slots=True)
class Appointment:
    uid: str
    """The same for every revision of it: by this a calendar knows which one to replace."""
    revision: int
    title: str
    place: str
    starts: datetime | date
    """A date alone is a whole day."""
    ends: datetime | date
    """The first moment (or day) after it."""
    at: datetime
    """When this revision was made."""
    text: str = ""
    cancelled: bool = False


def calendar_file(appointment: Appointment) -> bytes:
    """The bytes of the file. Text is escaped by the library: a title is never a line of its own."""
    calendar = Calendar()
    calendar.add("prodid", PRODUCT)
    calendar.add("version", "2.0")
    calendar.add("method", "CANCEL" if appointment.cancelled else "PUBLISH")
    calendar.add_component(_event(appointment))
    written: bytes = calendar.to_ical()
    return written


def _event(appointment: Appointment) -> Event:
    event = Event()
    event.add("uid", appointment.uid)
    event.add("sequence", appointment.revision)
    event.add("dtstamp", appointment.at)
    event.add("dtstart", appointment.starts)
    event.add("dtend", appointment.ends)
    event.add("summary", appointment.title)
    event.add("status", "CANCELLED" if appointment.cancelled else "CONFIRMED")
    for name, value in {"location": appointment.place, "description": appointment.text}.items():
        if value:
            event.add(name, value)
    return event
