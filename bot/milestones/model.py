"""The milestone plan: yearly for each activity, a line a month; approved, reached, moved with a reason, or late."""

from datetime import date as Day
from datetime import datetime, timedelta

from sqlalchemy import BigInteger, ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column

from bot.clock import at_local
from bot.db import NUMBERED, Base
from bot.plan.season import next_month

PROPOSED, APPROVED, DONE, DROPPED = "proposed", "approved", "done", "dropped"
LONGEST = 200
"""Characters of a milestone: it is one line."""
REMINDED_ON, REMINDED_AT = 10, 9
"""The day of its month, and the hour, at which its owner is reminded."""
PROPOSAL_KEPT = timedelta(days=365)


class Milestone(Base):
    """What is to be reached in a month."""

    __tablename__ = "milestones"
    __table_args__ = (Index("ix_milestones_month", "state", "month"), Index("ix_milestones_batch", "batch"), NUMBERED)

    id: Mapped[int] = mapped_column(primary_key=True)
    activity: Mapped[str]
    month: Mapped[Day]
    """Its first day."""
    planned: Mapped[Day]
    """The month that was approved, whatever it was moved to."""
    text: Mapped[str]
    owner_id: Mapped[int | None] = mapped_column(ForeignKey("persons.id"), index=True)
    added_by: Mapped[int | None] = mapped_column(ForeignKey("persons.id"))
    batch: Mapped[int] = mapped_column(BigInteger)
    """What came in one message or file is approved together."""
    state: Mapped[str] = mapped_column(default=PROPOSED)
    reason: Mapped[str | None]
    """Why it was moved, the last time."""
    approved_by: Mapped[int | None] = mapped_column(ForeignKey("persons.id"))
    created_at: Mapped[datetime]
    approved_at: Mapped[datetime | None]
    done_at: Mapped[datetime | None]
    reminded: Mapped[Day | None]
    """The month in which its owner was reminded of it."""

    def late(self, today: Day) -> bool:
        """Its month is over, and it is not reached."""
        return self.state == APPROVED and next_month(self.month) <= today

    @property
    def reminder_at(self) -> datetime:
        return at_local(self.month.replace(day=REMINDED_ON), REMINDED_AT)

    @property
    def moved(self) -> bool:
        return self.month != self.planned


def of_month(day: Day) -> Day:
    return day.replace(day=1)
