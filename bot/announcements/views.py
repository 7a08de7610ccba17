"""What words.py is handed: an announcement as one person sees it."""

from dataclasses import dataclass
from datetime import date, datetime, time

from bot import paging
from bot.announcements.model import Announcement
from bot.clock import local_date
from bot.plan.model import Plan
from bot.registrations.facts import Facts


class StaleAnnouncement(Exception):
    """A button of an announcement that is gone, changed or over; nothing changes."""


@dataclass(frozen=True, slots=True)
class View:
    id: int
    facts: Facts
    plan: Plan
    today: date
    starts: time | None
    ends: time | None
    all_day: bool
    starts_at: datetime | None
    poster: str | None
    practice: bool
    state: str
    missing: tuple[str, ...]
    days: tuple[date, ...] = ()
    """The days it may be, where the words leave it open."""
    areas: tuple[str, ...] = ()
    own: bool = False
    """Whoever looks may change it."""
    wish: str | None = None
    """How long before it whoever looks is reminded."""
    over: bool = False
    host_reminded_on: date | None = None
    """The day on which its host is reminded; None: they need not be."""
    place: str | None = None
    """Where exactly, where the plan has no name for it."""
    also: tuple[date, ...] = ()
    """The further days of a draft of several."""
    beside: tuple["View", ...] = ()
    """What else the same message announces, and waits."""
    other: time | None = None
    """When it would begin, were the other half of the day meant, where the words may mean that as well: "kl. 2.30"."""


@dataclass(frozen=True, slots=True)
class NotRead:
    """Words that should have answered a question about it, or corrected it."""

    view: View
    asked: str
    chats: bool = False
    """They tried no answer: "min telefon dør snart"."""
    other: bool = False
    """They tell a day, an hour or a place, of something else."""
    each: bool = False
    """ "begge områder", where it is asked in which."""
    beyond: bool = False
    """ "skriv, at man skal tage kage med": the calendar holds no such thing."""


@dataclass(frozen=True, slots=True)
class Same:
    """It is in the calendar already, it seems."""

    view: View
    other: View


@dataclass(frozen=True, slots=True)
class Kept:
    """It stands in the calendar from now on, or has changed there."""

    view: View
    changed: bool = False
    told: int = 0
    """How many of those who wanted to be reminded are told."""
    also: tuple[View, ...] = ()
    """The same on further days."""
    again: bool = False
    """It was called off, and is on after all."""
    waits: tuple[View, ...] = ()
    """What else the same message announced, and is not in the calendar yet."""


@dataclass(frozen=True, slots=True)
class Off:
    """Somebody writes that it is called off: are they sure?"""

    view: View


@dataclass(frozen=True, slots=True)
class NotHeld:
    """Something was not held, and stands in no calendar: it is not counted."""

    view: View | None = None
    """A draft of it on its new day, where one is told."""
    subject: str = ""
    """What is spoken of from now on."""


@dataclass(frozen=True, slots=True)
class NotKnown:
    """Something is called off that stands in no calendar."""


@dataclass(frozen=True, slots=True)
class Which:
    """Several may be meant, or one that was not named: which? `what`: "off", "edit" or "set:day:2018-01-21"."""

    views: tuple[View, ...]
    what: str


@dataclass(frozen=True, slots=True)
class Others:
    """Somebody writes that it is called off or moved who is neither its host nor staff."""

    view: View
    whom: tuple[str, ...]
    """Whom to tell."""


@dataclass(frozen=True, slots=True)
class Aside:
    """A draft that was set aside."""

    view: View


@dataclass(frozen=True, slots=True)
class Page:
    """What is coming, as /kalender shows it."""

    part: paging.Page[View]
    area: str | None
    plan: Plan
    announces: bool
    """Whoever looks may announce something too."""
    days: tuple[date, date] | None = None
    """The first and the last day that was asked about."""
    none_then: bool = False
    """Nothing is on then: what comes besides is shown."""
    lacks: Facts | None = None
    """What was asked about by its name, where it does not stand in the calendar."""
    unknown: bool = False
    """Something was asked about that the calendar knows by no name: "hvornår er det jul?"."""


def view_of(found: Announcement, plan: Plan, now: datetime, today: date, *, own: bool, wish: str | None = None) -> View:
    settled = bool(found.day)
    reminded = local_date(found.host_reminder_at) if settled and found.reminds_host else None
    return View(
        found.id, found.facts, plan, today, found.starts, found.ends, found.all_day,
        found.starts_at if found.day else None, found.poster, found.practice, found.state, tuple(found.missing),
        own=own, wish=wish, over=settled and found.over(now), host_reminded_on=reminded,
        place=found.place,
    )  # fmt: skip
