"""Happenings that are announced, who wants to be reminded of them, and the rules on their hours."""

from datetime import date as Day
from datetime import datetime, timedelta
from datetime import time as Time

from sqlalchemy import BigInteger, ForeignKey, Index, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from bot.clock import at_local, when_shown
from bot.db import NUMBERED, Base
from bot.language.lexicon import Kind
from bot.people.quiet import day_off
from bot.registrations.facts import Facts
from bot.renamed import PlanKey

DRAFT, ANNOUNCED, CALLED_OFF, DROPPED = "draft", "announced", "called_off", "dropped"
DRAFT_KEPT = timedelta(days=7)
LASTS = timedelta(hours=3)
"""How long a happening is taken to last whose end nobody has said."""
SETTLES = timedelta(hours=1)
"""The host has time to tidy up before being asked."""
EVENING = 17
"""The hour at which hosts are asked how many came, and people are reminded of tomorrow: nobody sleeps or eats yet."""
MORNING = 8
HOST_HOUR = 10
ASKED_FOR = timedelta(days=7)
"""A count that nobody gave is not asked for after this: machines that were switched off stay silent about it."""
BEFOREHAND = timedelta(hours=2)
KNOWN = timedelta(hours=12)
"""Who announced it so short a time before needs no reminder of it."""

DAY_BEFORE, HOURS_BEFORE = "day", "hours"


class Announcement(Base):
    """Something that will be held, as its host announced it; a draft until it is confirmed."""

    __tablename__ = "announcements"
    __table_args__ = (
        Index("ix_announcements_state", "state", "day"),
        Index("ix_announcements_message", "chat_id", "message_id"),
        NUMBERED,
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    host_id: Mapped[int | None] = mapped_column(ForeignKey("persons.id"), index=True)
    chat_id: Mapped[int | None] = mapped_column(BigInteger)
    message_id: Mapped[int | None]
    """The message it was read from: editing that message corrects it. Less than nought: what else that message
    announces, which editing it leaves alone."""
    criterion: Mapped[str] = mapped_column(PlanKey("criteria"))
    kind: Mapped[str]
    title: Mapped[str | None]
    day: Mapped[Day | None]
    starts: Mapped[Time | None]
    ends: Mapped[Time | None]
    all_day: Mapped[bool] = mapped_column(default=False)
    """No hour is known, and none is asked for."""
    area: Mapped[str | None] = mapped_column(PlanKey("areas"))
    venue: Mapped[str | None] = mapped_column(PlanKey("venues"))
    place: Mapped[str | None]
    """Where exactly, in the host's words, where the plan has no name for it."""
    poster: Mapped[str | None]
    """A picture under the data folder."""
    practice: Mapped[bool] = mapped_column(default=False)
    state: Mapped[str] = mapped_column(default=DRAFT)
    revision: Mapped[int] = mapped_column(default=0)
    """Counts its changes, for calendars that replace what they had."""
    created_at: Mapped[datetime]
    host_reminded_at: Mapped[datetime | None]
    asked_at: Mapped[datetime | None]
    """When its host was asked how many came, or was not because it was too late or known."""

    @property
    def facts(self) -> Facts:
        """As a report of it would begin."""
        kind: Kind = self.kind  # type: ignore[assignment]
        return Facts(self.criterion, kind, date=self.day, area=self.area, venue=self.venue, title=self.title)

    @property
    def missing(self) -> list[str]:
        """What must be known before it can stand in the calendar, in the order of the questions."""
        known = {"day": self.day, "starts": self.starts or self.all_day, "area": self.area}
        return [name for name, value in known.items() if not value]

    @property
    def starts_at(self) -> datetime:
        return when_shown(self._day, self.starts or Time(0))

    @property
    def ends_at(self) -> datetime:
        if self.starts is None:
            return at_local(self._day, 23)
        return when_shown(self._day, self.ends) if self.ends else self.starts_at + LASTS

    @property
    def host_reminder_at(self) -> datetime:
        """The day before, or the last before it on which people are reminded: none on Sundays, holidays and eves."""
        day = self._day - timedelta(days=1)
        while day_off(day):
            day -= timedelta(days=1)
        return at_local(day, HOST_HOUR)

    @property
    def reminds_host(self) -> bool:
        """Who announced it shortly before the reminder knows of it."""
        return self.created_at <= self.host_reminder_at - KNOWN

    @property
    def count_asked_at(self) -> datetime:
        """The evening after: the first at which it has been over for a while."""
        over = self.ends_at + SETTLES
        evenings = (at_local(self._day + timedelta(days=days), EVENING) for days in range(3))
        return next(evening for evening in evenings if evening >= over)

    @property
    def _day(self) -> Day:
        if self.day is None:
            raise ValueError("a draft without a day has no hours")
        return self.day

    def over(self, now: datetime) -> bool:
        return self.ends_at <= now

    def wished_at(self, ahead: str) -> datetime:
        """When somebody is reminded who wants to be: the evening before, or two hours before, but never at night."""
        if ahead == DAY_BEFORE or self.starts is None:
            return at_local(self._day - timedelta(days=1), EVENING)
        before = max(self.starts_at - BEFOREHAND, at_local(self._day, MORNING))
        return before if before < self.starts_at else self.wished_at(DAY_BEFORE)


class Wish(Base):
    """Somebody wants to be reminded of it."""

    __tablename__ = "announcement_wishes"
    __table_args__ = (UniqueConstraint("announcement_id", "person_id"), NUMBERED)

    id: Mapped[int] = mapped_column(primary_key=True)
    announcement_id: Mapped[int] = mapped_column(ForeignKey("announcements.id"))
    person_id: Mapped[int] = mapped_column(ForeignKey("persons.id"), index=True)
    ahead: Mapped[str]
    reminded_at: Mapped[datetime | None]
