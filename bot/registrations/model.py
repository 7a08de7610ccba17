"""Drafts that wait for a press, entries that count, and the revisions of each."""

from datetime import date as Day
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import JSON, BigInteger, Float, ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column, relationship

from bot.db import NUMBERED, Base
from bot.registrations.facts import FIELDS, Facts
from bot.renamed import PlanKey

OPEN, SAVED, DROPPED = "open", "saved", "dropped"
UNDONE, REPLACED = "undone", "replaced"
UNDO_WITHIN = timedelta(hours=24)
DRAFT_KEPT = timedelta(days=7)
"""A draft that nobody confirmed is forgotten after this (see `forgetting`): a button of last month saves nothing."""
SAME_HOME_WITHIN = timedelta(days=365)


class DraftRow(Base):
    """How a draft is kept: a report that was understood and not yet confirmed, or a correction on its way (`draft`)."""

    __tablename__ = "drafts"
    __table_args__ = (Index("ix_drafts_message", "chat_id", "message_id"), Index("ix_drafts_batch", "batch"), NUMBERED)

    id: Mapped[int] = mapped_column(primary_key=True)
    person_id: Mapped[int] = mapped_column(index=True)
    chat_id: Mapped[int] = mapped_column(BigInteger)
    message_id: Mapped[int]
    """The message it was read from: editing that message corrects the draft, or what became of it."""
    batch: Mapped[int] = mapped_column(BigInteger)
    """What came in one message is shown, and may be saved, together."""
    facts: Mapped[dict[str, Any]] = mapped_column(JSON)
    asks: Mapped[list[list[Any]]] = mapped_column(JSON)
    words: Mapped[str | None]
    home_key: Mapped[str | None]
    practice: Mapped[bool]
    state: Mapped[str] = mapped_column(default=OPEN)
    corrects: Mapped[bool] = mapped_column(default=False)
    """Whether saving it revises `entry_id` instead of making a new entry."""
    entry_id: Mapped[int | None] = mapped_column(ForeignKey("entries.id"), index=True)
    created_at: Mapped[datetime]


class Entry(Base):
    """A registration: what was done, as it stands now. Its columns are the fields of Facts."""

    __tablename__ = "entries"
    __table_args__ = (
        # Everything that sums need, so that four years are summed from the index alone.
        Index("ix_entries_sums", "state", "practice", "criterion", "date", "value", "new", "part", "whole"),
        Index("ix_entries_same", "criterion", "date", "area"),
        Index("ix_entries_message", "chat_id", "message_id"),
        Index("ix_entries_home", "home_key"),
        NUMBERED,
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    criterion: Mapped[str] = mapped_column(PlanKey("criteria"))
    kind: Mapped[str]
    date: Mapped[Day]
    period_start: Mapped[Day | None]
    period_end: Mapped[Day | None]
    area: Mapped[str | None] = mapped_column(PlanKey("areas"))
    afdeling: Mapped[str | None] = mapped_column(PlanKey("afdelinger"))
    venue: Mapped[str | None] = mapped_column(PlanKey("venues"))
    institution: Mapped[str | None] = mapped_column(PlanKey("institutions"))
    value: Mapped[float] = mapped_column(Float)
    part: Mapped[int | None]
    whole: Mapped[int | None]
    participants: Mapped[int | None]
    participants_min: Mapped[int | None]
    participants_max: Mapped[int | None]
    adults: Mapped[int | None]
    children: Mapped[int | None]
    volunteers: Mapped[int | None]
    newcomers: Mapped[int | None]
    households: Mapped[int | None]
    new: Mapped[int | None]
    estimated: Mapped[bool] = mapped_column(default=False)
    title: Mapped[str | None]

    reporter_id: Mapped[int | None] = mapped_column(ForeignKey("persons.id"), index=True)
    received_at: Mapped[datetime]
    state: Mapped[str] = mapped_column(default=SAVED)
    revision: Mapped[int] = mapped_column(default=1)
    practice: Mapped[bool] = mapped_column(default=False)
    words: Mapped[str | None]
    home_key: Mapped[str | None]
    chat_id: Mapped[int | None] = mapped_column(BigInteger)
    message_id: Mapped[int | None]

    credits: Mapped[list["Credit"]] = relationship(order_by="Credit.id")
    revisions: Mapped[list["Revision"]] = relationship(order_by="Revision.number")

    @property
    def facts(self) -> Facts:
        return Facts(**{name: getattr(self, name) for name in FIELDS})

    @facts.setter
    def facts(self, facts: Facts) -> None:
        for name in FIELDS:
            setattr(self, name, getattr(facts, name))

    def may_be_undone(self, now: datetime) -> bool:
        """By the one who reported it; staff may always."""
        return self.state == SAVED and now - self.received_at <= UNDO_WITHIN

    def record(self, how: str, by: int | None, at: datetime, words: str | None) -> "Revision":
        """The revision that says what the entry is now; revisions are only ever added."""
        number = self.revision = (self.revision or 0) + (1 if how != SAVED else 0)
        return Revision(entry_id=self.id, number=number, how=how, facts=self.facts.to_json(), by=by, at=at, words=words)


class Revision(Base):
    """What an entry was from a moment on, who made it so, and from which words."""

    __tablename__ = "revisions"

    id: Mapped[int] = mapped_column(primary_key=True)
    entry_id: Mapped[int] = mapped_column(ForeignKey("entries.id"), index=True)
    number: Mapped[int]
    how: Mapped[str]
    """saved, corrected, undone, replaced, merged"""
    facts: Mapped[dict[str, Any]] = mapped_column(JSON)
    by: Mapped[int | None]
    at: Mapped[datetime]
    words: Mapped[str | None]


class Credit(Base):
    """Somebody who reported this happening; two may report the same dinner and both are thanked."""

    __tablename__ = "credits"

    id: Mapped[int] = mapped_column(primary_key=True)
    entry_id: Mapped[int] = mapped_column(ForeignKey("entries.id"), index=True)
    person_id: Mapped[int] = mapped_column(ForeignKey("persons.id"), index=True)
