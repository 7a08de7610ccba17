"""What a call-out lets go out: each wording, who agrees to it, and the residents who want to hear."""

from datetime import datetime

from sqlalchemy import ForeignKey, Text, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from bot.db import NUMBERED, Base
from bot.renamed import PlanKey


class CalloutText(Base):
    """A wording for one audience. A changed word is another text."""

    __tablename__ = "callout_texts"

    id: Mapped[int] = mapped_column(primary_key=True)
    callout_id: Mapped[int] = mapped_column(ForeignKey("callouts.id"), index=True)
    audience: Mapped[str]
    area: Mapped[str | None] = mapped_column(PlanKey("areas"))
    sealed: Mapped[str] = mapped_column(Text)
    by: Mapped[int | None] = mapped_column(ForeignKey("persons.id"), index=True)
    made_at: Mapped[datetime]
    replaced_at: Mapped[datetime | None]
    """Another wording has taken its place."""
    ready_at: Mapped[datetime | None]
    """When nothing more was missing."""
    sent_at: Mapped[datetime | None]


class Agreement(Base):
    """What somebody says to one wording."""

    __tablename__ = "callout_agreements"
    __table_args__ = (UniqueConstraint("text_id", "person_id"), NUMBERED)

    id: Mapped[int] = mapped_column(primary_key=True)
    text_id: Mapped[int] = mapped_column(ForeignKey("callout_texts.id"), index=True)
    person_id: Mapped[int | None] = mapped_column(ForeignKey("persons.id"), index=True)
    seat: Mapped[str]
    agrees: Mapped[bool]
    at: Mapped[datetime]


class CrisisWish(Base):
    """A resident who wants to hear when something grave happens where they live."""

    __tablename__ = "crisis_wishes"

    id: Mapped[int] = mapped_column(primary_key=True)
    person_id: Mapped[int] = mapped_column(ForeignKey("persons.id"), unique=True)
    since: Mapped[datetime]
