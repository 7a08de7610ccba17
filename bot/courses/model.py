"""Courses with their meetings and what is asked after them; figures of people, never their names."""

from datetime import date as Day
from datetime import datetime, timedelta

from sqlalchemy import JSON, ForeignKey, Index, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column, relationship

from bot.clock import at_local, local_date
from bot.db import NUMBERED, Base
from bot.renamed import PlanKey

DRAFT, RUNNING, ENDED, DROPPED = "draft", "running", "ended", "dropped"
DRAFT_KEPT = timedelta(days=7)
EVENING = 17
"""The hour at which its owner is asked how many began, and whether it has ended."""
MORNING = 9
ASKED_FOR = timedelta(days=21)
"""What nobody answered is not asked for after this, also not by a machine that was switched off."""
WEEK = timedelta(days=7)
LONGEST = 30
"""Meetings of a course whose plan says no number, after which it is taken to be over, a week each."""


class Course(Base):
    """One course of a kind that the plan names."""

    __tablename__ = "courses"
    __table_args__ = (Index("ix_courses_state", "state", "key"), NUMBERED)

    id: Mapped[int] = mapped_column(primary_key=True)
    key: Mapped[str]
    owner_id: Mapped[int | None] = mapped_column(ForeignKey("persons.id"), index=True)
    institution: Mapped[str | None] = mapped_column(PlanKey("institutions"))
    starts: Mapped[Day | None]
    planned: Mapped[int | None]
    """How many meetings it is to have."""
    participants: Mapped[int | None]
    """How many began; None until somebody has said it."""
    completed: Mapped[int | None]
    evaluated: Mapped[int | None]
    answered: Mapped[int | None]
    """How many answered the evaluation."""
    ended: Mapped[Day | None]
    entries: Mapped[dict[str, int]] = mapped_column(JSON, default=dict)
    """What was registered of it: "criterion", "participants", "completed", "evaluation" with the entry's number."""
    practice: Mapped[bool] = mapped_column(default=False)
    state: Mapped[str] = mapped_column(default=DRAFT)
    created_at: Mapped[datetime]
    start_asked_at: Mapped[datetime | None]
    end_asked_at: Mapped[datetime | None]

    meetings: Mapped[list["CourseMeeting"]] = relationship(order_by="CourseMeeting.number")
    follow_ups: Mapped[list["FollowUp"]] = relationship(order_by="FollowUp.number")

    def meeting_of(self, day: Day) -> int:
        """The number of the meeting on a day: the one that is noted already, else the next."""
        noted = (each.number for each in self.meetings if each.day == day)
        return next(noted, self.meetings[-1].number + 1 if self.meetings else 1)

    @property
    def start_asked(self) -> datetime | None:
        """When its owner is asked how many began: the evening of its first day, unless it is known or counts already.

        What was told of one to come is how many are expected.
        """
        if self.starts is None or self.start_asked_at:
            return None
        if self.participants is not None and (self.entries or self.starts <= local_date(self.created_at)):
            return None
        return at_local(self.starts, EVENING)

    @property
    def end_asked(self) -> datetime | None:
        """When its owner is asked whether it has ended: after its last meeting, or a week after it should have been."""
        if self.starts is None or self.end_asked_at:
            return None
        held = self.meetings[-1] if self.meetings else None
        if held and self.planned and held.number >= self.planned:
            return at_local(held.day, EVENING)
        weeks = self.planned or LONGEST
        last = max([self.starts + weeks * WEEK, *([held.day + 2 * WEEK] if held else [])])
        return at_local(last, EVENING)


class CourseMeeting(Base):
    """How many came to one of its meetings."""

    __tablename__ = "course_meetings"
    __table_args__ = (UniqueConstraint("course_id", "number"), NUMBERED)

    id: Mapped[int] = mapped_column(primary_key=True)
    course_id: Mapped[int] = mapped_column(ForeignKey("courses.id"))
    number: Mapped[int]
    day: Mapped[Day]
    participants: Mapped[int]


class FollowUp(Base):
    """A question of the plan, due some months after the end."""

    __tablename__ = "course_follow_ups"
    __table_args__ = (UniqueConstraint("course_id", "number"), NUMBERED)

    id: Mapped[int] = mapped_column(primary_key=True)
    course_id: Mapped[int] = mapped_column(ForeignKey("courses.id"))
    number: Mapped[int]
    """Which of the plan's questions."""
    due: Mapped[Day]
    asked_at: Mapped[datetime | None]
    value: Mapped[int | None]
    whole: Mapped[int | None]
    answered_at: Mapped[datetime | None]

    course: Mapped[Course] = relationship(viewonly=True)

    @property
    def due_at(self) -> datetime:
        return at_local(self.due, MORNING)


def months_after(day: Day, months: int) -> Day:
    """The same day of a later month; its last where it has no such day."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    following = Day(year + (month + 1) // 12, (month + 1) % 12 + 1, 1)
    return min(following - timedelta(days=1), Day(year, month + 1, 1) + timedelta(days=day.day - 1))
