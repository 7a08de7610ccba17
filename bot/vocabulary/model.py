"""Words that were not understood, and words that staff have taught the bot since the plan was written."""

from datetime import datetime

from sqlalchemy.orm import Mapped, mapped_column

from bot.db import Base
from bot.renamed import PlanKey

NOTHING = ""
"""What a word means that staff have set aside: nothing that the programme counts."""


class Unread(Base):
    """A sentence in which something was not understood. It does not say who wrote it, nor at what hour."""

    __tablename__ = "unread"

    id: Mapped[int] = mapped_column(primary_key=True)
    words: Mapped[str]
    said_at: Mapped[datetime]
    """The beginning of the day."""


class LearntWord(Base):
    """One more name for a criterion, an area or a place of the plan."""

    __tablename__ = "learnt_words"

    id: Mapped[int] = mapped_column(primary_key=True)
    word: Mapped[str] = mapped_column(unique=True)
    means: Mapped[str] = mapped_column(PlanKey("learnt"))
    """A key of the plan with its table: "criteria.newcomers", "areas.vangdalen", "venues.parken"; or NOTHING."""
    by: Mapped[int | None]
    at: Mapped[datetime]
