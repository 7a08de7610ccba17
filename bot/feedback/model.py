"""When an activity has been silent: who was asked about it, once."""

from datetime import date as Day
from datetime import datetime

from sqlalchemy import ForeignKey, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from bot.db import NUMBERED, Base


class Silence(Base):
    """An activity of which nothing was heard since a day, and whom the bot asked."""

    __tablename__ = "silences"
    __table_args__ = (UniqueConstraint("activity", "since"), NUMBERED)

    id: Mapped[int] = mapped_column(primary_key=True)
    activity: Mapped[str]
    since: Mapped[Day]
    """The day of the last report."""
    person_id: Mapped[int | None] = mapped_column(ForeignKey("persons.id"), index=True)
    asked_at: Mapped[datetime]
