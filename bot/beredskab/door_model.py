"""The links by which police outside the group may call it out: one person or station each, for a time."""

from datetime import datetime

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from bot.db import Base


class PoliceLink(Base):
    __tablename__ = "crisis_links"

    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str]
    """Who has it, with their role: "Vagtchefen, Østjyllands Politi"."""
    by: Mapped[int | None] = mapped_column(ForeignKey("persons.id"), index=True)
    """Who made it."""
    made_at: Mapped[datetime]
    expires_at: Mapped[datetime]
    revoked_at: Mapped[datetime | None]
    used_at: Mapped[datetime | None]
    """When somebody was last called out by it."""

    def works(self, now: datetime) -> bool:
        return self.revoked_at is None and now < self.expires_at
