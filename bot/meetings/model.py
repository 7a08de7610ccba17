"""Meetings, who is invited to them, what is on their agenda and what was agreed; and the rules on the rows."""

from datetime import date as Day
from datetime import datetime, timedelta

from sqlalchemy import ForeignKey, Index, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column, relationship

from bot.clock import local_date
from bot.db import NUMBERED, Base

PLANNED, CALLED, HELD, CANCELLED = "planned", "called", "held", "cancelled"
"""It has a date; its members are invited; it is over and somebody has said so; it does not take place."""
COMING = (PLANNED, CALLED)
YES, NO, SUBSTITUTE = "yes", "no", "substitute"
"""What one can answer to an invitation; an empty string: nothing yet."""

PROPOSAL, WORRY, ALERT = "proposal", "worry", "alert"
"""An indstilling, by consensus of its group; a worry that is passed on; news for which the whole group is called."""
POINT = "point"
"""Put on one meeting's agenda by the bot itself: nobody decides about it."""
WAITING, AGREED, REFUSED, ADOPTED, REJECTED = "waiting", "agreed", "refused", "adopted", "rejected"
"""It waits for its group; on the next agenda of the other; goes no further; the other group decided so, or not."""
WITHDRAWN = "withdrawn"
ON_AGENDA = "agenda"
"""Of a POINT, from the first."""


class Meeting(Base):
    """One meeting of a group of the plan."""

    __tablename__ = "meetings"
    __table_args__ = (Index("ix_meetings_coming", "group", "starts_at"), NUMBERED)

    id: Mapped[int] = mapped_column(primary_key=True)
    group: Mapped[str]
    """Its key in the plan."""
    starts_at: Mapped[datetime]
    ends_at: Mapped[datetime]
    place: Mapped[str] = mapped_column(default="")
    state: Mapped[str] = mapped_column(default=PLANNED)
    extraordinary: Mapped[bool] = mapped_column(default=False)
    sequence: Mapped[int] = mapped_column(default=0)
    """How often it was changed, as calendars count (RFC 5545, SEQUENCE)."""
    uid: Mapped[str] = mapped_column(unique=True)
    """What calendars know it by, whatever becomes of it."""
    created_at: Mapped[datetime]
    called_at: Mapped[datetime | None]
    called_by: Mapped[int | None] = mapped_column(ForeignKey("persons.id"), index=True)
    """Who did, and until then who put it there by hand; None: the calendar."""
    told_at: Mapped[datetime | None]
    """When those invited were last told when and where it is."""
    closed_at: Mapped[datetime | None]
    """When it was cancelled, or said to have been held."""
    attended: Mapped[int | None]
    """How many came, where somebody said so."""
    entry_id: Mapped[int | None] = mapped_column(ForeignKey("entries.id"), index=True)
    """The registration that it counts by."""

    invitees: Mapped[list["Invitee"]] = relationship(
        back_populates="meeting", order_by="Invitee.id", cascade="all, delete-orphan"
    )

    def coming(self, now: datetime) -> bool:
        """It is to take place, and has not begun."""
        return self.state in COMING and now < self.starts_at

    def over(self, now: datetime) -> bool:
        return self.ends_at <= now

    @property
    def day(self) -> Day:
        return local_date(self.starts_at)

    @property
    def duration(self) -> timedelta:
        return self.ends_at - self.starts_at

    def overlaps(self, other: "Meeting") -> bool:
        return self.starts_at < other.ends_at and other.starts_at < self.ends_at

    def move(self, starts_at: datetime, ends_at: datetime, place: str) -> None:
        """Another time or place. Calendars take a change only with a higher number."""
        self.starts_at, self.ends_at, self.place = starts_at, ends_at, place
        self.sequence += 1

    def cancel(self, now: datetime) -> None:
        self.state, self.closed_at = CANCELLED, now
        self.sequence += 1


class Invitee(Base):
    """Somebody who is invited to a meeting, what they answered, and whether they came."""

    __tablename__ = "invitees"
    __table_args__ = (UniqueConstraint("meeting_id", "person_id"), NUMBERED)

    id: Mapped[int] = mapped_column(primary_key=True)
    meeting_id: Mapped[int] = mapped_column(ForeignKey("meetings.id", ondelete="CASCADE"))
    person_id: Mapped[int] = mapped_column(ForeignKey("persons.id"), index=True)
    stands_in_for: Mapped[int | None] = mapped_column(ForeignKey("persons.id"), index=True)
    """Whose substitute this is."""
    answer: Mapped[str] = mapped_column(default="")
    reason: Mapped[str] = mapped_column(default="")
    """Why they cannot come, or when they do, in their words."""
    answered_at: Mapped[datetime | None]
    came: Mapped[bool | None]
    """None until somebody has said who did."""
    invited_at: Mapped[datetime]

    meeting: Mapped[Meeting] = relationship(back_populates="invitees")

    @property
    def expected(self) -> bool:
        """Whether they are reminded: who has not said no may come."""
        return self.answer in ("", YES)

    @property
    def presumed(self) -> bool:
        """Whether they came, as far as is known; before anybody has said so whoever had said yes may have."""
        return self.answer == YES if self.came is None else self.came

    def says(self, answer: str, now: datetime) -> None:
        if (answer, self.answer) != (NO, NO):
            self.reason = ""
        self.answer, self.answered_at = answer, now


class Member(Base):
    """Somebody who belongs to a group by name, beside those who hold one of its roles."""

    __tablename__ = "group_members"
    __table_args__ = (UniqueConstraint("group", "person_id"), NUMBERED)

    id: Mapped[int] = mapped_column(primary_key=True)
    group: Mapped[str]
    person_id: Mapped[int] = mapped_column(ForeignKey("persons.id"), index=True)
    since: Mapped[datetime]


class Reminder(Base):
    """A step before a meeting that was taken, or that came too late to be of use. Its absence is what is due."""

    __tablename__ = "meeting_reminders"
    __table_args__ = (UniqueConstraint("meeting_id", "step", "sequence"), NUMBERED)

    id: Mapped[int] = mapped_column(primary_key=True)
    meeting_id: Mapped[int] = mapped_column(ForeignKey("meetings.id", ondelete="CASCADE"))
    step: Mapped[str]
    sequence: Mapped[int]
    """Of the meeting: after it was moved its steps are taken anew."""
    at: Mapped[datetime]
    told: Mapped[int]
    """How many people it went to."""
    skipped: Mapped[bool] = mapped_column(default=False)


class Agreed(Base):
    """A decision or a task from a meeting."""

    __tablename__ = "agreed"

    id: Mapped[int] = mapped_column(primary_key=True)
    meeting_id: Mapped[int] = mapped_column(ForeignKey("meetings.id", ondelete="CASCADE"), index=True)
    kind: Mapped[str]
    """decision, task"""
    text: Mapped[str]
    person_id: Mapped[int | None] = mapped_column(ForeignKey("persons.id"), index=True)
    due: Mapped[Day | None]
    sent_at: Mapped[datetime | None]
    """When whose task it is was told of it."""
    reminded_at: Mapped[datetime | None]
    """When they were reminded of it, or it was too late to."""
    done_at: Mapped[datetime | None]
    created_at: Mapped[datetime]


class Proposal(Base):
    """What a member puts to another group, and what becomes of it."""

    __tablename__ = "proposals"

    id: Mapped[int] = mapped_column(primary_key=True)
    kind: Mapped[str]
    """PROPOSAL, WORRY, ALERT, POINT"""
    group: Mapped[str]
    """Whose member wrote it."""
    to_group: Mapped[str]
    text: Mapped[str]
    person_id: Mapped[int | None] = mapped_column(ForeignKey("persons.id"), index=True)
    state: Mapped[str]
    created_at: Mapped[datetime]
    decided_at: Mapped[datetime | None]
    """When its group agreed or not, or the secretariat passed it on or not."""
    closed_at: Mapped[datetime | None]
    """When the other group decided."""
    meeting_id: Mapped[int | None] = mapped_column(ForeignKey("meetings.id", ondelete="SET NULL"), index=True)
    """The meeting that dealt with it."""
    approved_at: Mapped[datetime | None]
    """When somebody said that whoever must approve it has."""

    @property
    def open(self) -> bool:
        return self.state in (WAITING, AGREED)
