"""What is remembered about the jobs: which occurrences have been looked at, and which jobs fail."""

from datetime import datetime

from sqlalchemy import UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from bot.db import NUMBERED, Base


class JobRun(Base):
    """One look of a job: whichever process writes the row is the one that looks."""

    __tablename__ = "job_runs"
    __table_args__ = (UniqueConstraint("job", "occurrence"), NUMBERED)

    id: Mapped[int] = mapped_column(primary_key=True)
    job: Mapped[str]
    occurrence: Mapped[datetime]
    """The moment, rounded down to how often the job looks."""
    at: Mapped[datetime]


class JobFault(Base):
    """A job that fails; the row goes when it works again."""

    __tablename__ = "job_faults"

    id: Mapped[int] = mapped_column(primary_key=True)
    job: Mapped[str] = mapped_column(unique=True)
    since: Mapped[datetime]
