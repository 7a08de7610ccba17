"""Who meets, how often and about what: the groups of a plan, and the days on which nobody is called to a meeting."""

from dataclasses import dataclass, field
from datetime import date, time, timedelta
from typing import Annotated, Literal, get_args

from bot.plan.criteria import Role
from bot.plan.part import Hour, MailAddress, Month, Text, Titled, Word, Words
from bot.plan.season import Span
from bot.structure import Written, at_least, between

Weekday = Literal["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]
WEEKDAYS = get_args(Weekday)
Weeks = Annotated[int, at_least(1)]
Days = Annotated[int, at_least(0)]
"""Before the meeting; 0 is not at all."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Reminders:
    """What members of a group hear before a meeting, counted back from it."""

    invitation: Days = 42
    agenda: Days = 14
    day_before: bool = True
    hours_before: Annotated[int, between(0, 12)] = 2
    at: time = time(9)
    """The hour of what is counted in days."""


@dataclass(frozen=True, slots=True, kw_only=True)
class After:
    """A meeting that follows those of another group."""

    group: str
    weeks: Weeks = 3
    nth: tuple[Annotated[int, at_least(1)], ...] = ()
    """After which of them, counted in a plan year; none means after each."""
    slack_days: Annotated[int, at_least(0)] = 7
    """How far from that it may lie and still be "about"."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Group(Titled):
    """People who meet. Its members hold one of the roles, or were named by somebody who calls it."""

    names: Words
    """What people call it: "styregruppen", "styregruppemødet"."""
    roles: tuple[Role, ...] = ()
    called_by: tuple[Role, ...] = ("head", "project_manager")
    times: Annotated[int, at_least(1)] | None = None
    """How many meetings a plan year has at least."""
    every_weeks: Weeks | None = None
    months: tuple[Month, ...] = ()
    """In which months, where they are not spread over the year."""
    after: After | None = None
    weekday: Weekday = "tuesday"
    starts: Hour = time(13)
    minutes: Annotated[int, between(15, 24 * 60)] = 120
    place: Word = ""
    seats: Annotated[int, at_least(1)] | None = None
    """How many can take part, where not everybody can."""
    agenda: tuple[Text, ...] = ()
    """What is on every agenda."""
    criterion: str | None = None
    """What a held meeting counts towards."""
    reminders: Reminders = field(default_factory=Reminders)
    proposes_to: str | None = None
    """The group to which its members may put proposals."""
    worries_to: str | None = None
    """The group for which its members' worries are passed on."""
    alerts: bool = False
    """Whether a member can have the whole group called to an extraordinary meeting."""
    needs_approval_of: Text | None = None
    """Who has to approve what it decides on proposals, before it holds."""
    late_milestones: bool = False
    """Whether milestones that are late stand on the agenda of its next meeting."""
    digest: bool = False
    """Whether its members hear each month what happened."""

    def __post_init__(self) -> None:
        if self.every_weeks and (self.months or self.after):
            raise ValueError(
                "every_weeks stands alone: a group meets either every so many weeks, or in months, or after another"
            )

    @property
    def isoweekday(self) -> int:
        return WEEKDAYS.index(self.weekday) + 1

    @property
    def duration(self) -> timedelta:
        return timedelta(minutes=self.minutes)


@dataclass(frozen=True, slots=True, kw_only=True)
class Holiday:
    """Days off from school, both included."""

    first: Annotated[date, Written("from")]
    last: Annotated[date, Written("to")]

    def __post_init__(self) -> None:
        if self.last < self.first:
            raise ValueError("must begin before it ends")

    def __contains__(self, day: object) -> bool:
        return isinstance(day, date) and day in Span(self.first, self.last)


@dataclass(frozen=True, slots=True, kw_only=True)
class Calendar:
    """When nobody is called to a meeting, and who sends the invitations."""

    school_holidays: tuple[Holiday, ...] = ()
    closed_months: tuple[Month, ...] = (7,)
    organizer: MailAddress = ""
    """The e-mail address that stands in calendars as the one who invites."""
    digest_day: Annotated[int, between(1, 28)] = 1
    """The day of the month on which those who get a digest do."""

    def closed(self, day: date) -> bool:
        return day.month in self.closed_months or any(day in each for each in self.school_holidays)
