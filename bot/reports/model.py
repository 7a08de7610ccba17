"""Reports that were made and sent."""

from datetime import date as Day
from datetime import datetime

from sqlalchemy import UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from bot.db import NUMBERED, Base


class Report(Base):
    """One report, for one meeting."""

    __tablename__ = "reports"
    __table_args__ = (UniqueConstraint("occasion"), NUMBERED)

    id: Mapped[int] = mapped_column(primary_key=True)
    occasion: Mapped[str]
    """What it was for, once: "progress:round:3"."""
    until: Mapped[Day]
    file: Mapped[str]
    """Under the data folder."""
    made_at: Mapped[datetime]
