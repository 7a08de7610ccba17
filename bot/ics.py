"""Calendar files (.ics, RFC 5545 and 5546): one appointment each; a later revision replaces or removes the earlier."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import TYPE_CHECKING

# The library is loaded with the first calendar file: 4 MB and a tenth of a second that most lives never need.
if TYPE_CHECKING:
    from icalendar import Event, vCalAddress

PRODUCT = "-//nabobot//nabobot//DA"
SUFFIX = ".ics"
NOBODY = "invalid:nomail"
"""Stands in calendars where there is no e-mail address to name."""


@dataclass(frozen=True, slots=True)
class Party:
    """Who invites, or is invited: a name, and an e-mail address where there is one."""

    name: str = ""
    email: str = ""


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
    organizer: Party | None = None
    """With it the file is an invitation, and without it a notice."""
    attendee: Party | None = None
    """Who is invited; nobody's calendar needs the addresses of the others."""

    @property
    def method(self) -> str:
        """What a calendar is to do with it."""
        if self.cancelled:
            return "CANCEL"
        return "REQUEST" if self.organizer else "PUBLISH"


def calendar_file(appointment: Appointment) -> bytes:
    """The bytes of the file. Text is escaped by the library: a title is never a line of its own."""
    from icalendar import Calendar

    calendar = Calendar()
    calendar.add("prodid", PRODUCT)
    calendar.add("version", "2.0")
    calendar.add("method", appointment.method)
    calendar.add_component(_event(appointment))
    written: bytes = calendar.to_ical()
    return written


def method_of(file: bytes) -> str:
    """What a calendar is to do with the file; an empty string for one that does not say."""
    from icalendar import Calendar

    return str(Calendar.from_ical(file).get("method", ""))


def _event(appointment: Appointment) -> "Event":
    from icalendar import Event, vText

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
    if appointment.organizer:
        event.add("organizer", _address(appointment.organizer), encode=False)
        attendee = _address(appointment.attendee or Party())
        # Answers go by the buttons of the invitation: nobody reads a mailbox for them.
        attendee.params["rsvp"] = vText("FALSE")
        event.add("attendee", attendee, encode=False)
    return event


def _address(party: Party) -> "vCalAddress":
    from icalendar import vCalAddress, vText

    address = vCalAddress(f"mailto:{party.email}" if party.email else NOBODY)
    if party.name:
        address.params["cn"] = vText(party.name)
    return address
