"""Call-outs, their seats and who is asked for each, what they answer, the chained log, and tasks."""

from datetime import datetime

from sqlalchemy import ForeignKey, Index, Text, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column, relationship

from bot.beredskab.line import Asked, Line
from bot.beredskab.states import DRAFT, WAITING
from bot.db import NUMBERED, Base
from bot.renamed import PlanKey

MINUTES = (5, 15, 30, 60)
"""In how many minutes somebody may say to come."""


class Holder(Base):
    """Who holds a seat, or stands for an outsider of the plan: the member first, then the deputy."""

    __tablename__ = "seat_holders"
    __table_args__ = (UniqueConstraint("seat", "person_id"), NUMBERED)

    id: Mapped[int] = mapped_column(primary_key=True)
    seat: Mapped[str]
    """Its key in the plan, of a seat or an outsider."""
    person_id: Mapped[int] = mapped_column(ForeignKey("persons.id"), index=True)
    position: Mapped[int]
    since: Mapped[datetime]
    asked_at: Mapped[datetime | None]
    confirmed_at: Mapped[datetime | None]
    """When the yearly question was put last, and when they last said that channels and deputy are right."""
    tested_at: Mapped[datetime | None]
    present_at: Mapped[datetime | None]
    """When the one-press test of the quarter was put to them, and when they pressed."""


class Callout(Base):
    """One event for which the group may be called together, from the first press to the last word about it."""

    __tablename__ = "callouts"
    __table_args__ = (Index("ix_callouts_state", "state"), NUMBERED)

    id: Mapped[int] = mapped_column(primary_key=True)
    state: Mapped[str] = mapped_column(default=DRAFT)
    drill: Mapped[bool]
    """Chosen at the start; nothing changes it."""
    executing: Mapped[bool] = mapped_column(default=False)
    """Whether a drill may reach the executing level."""
    occasion: Mapped[str | None] = mapped_column(unique=True)
    """Kind, area and which one of these it is: two that go out in the same second are one."""
    kind: Mapped[str]
    area: Mapped[str | None] = mapped_column(PlanKey("areas"))
    severity: Mapped[str]
    sealed: Mapped[str] = mapped_column(Text, default="")
    """Place and words, sealed."""
    by: Mapped[int | None] = mapped_column(ForeignKey("persons.id"), index=True)
    """Who activates it."""
    link_id: Mapped[int | None]
    """By which link of the police, where it was none of the group."""
    drafted_at: Mapped[datetime]
    armed_at: Mapped[datetime | None]
    due_at: Mapped[datetime | None]
    """When it goes out."""
    out_at: Mapped[datetime | None]
    complete_at: Mapped[datetime | None]
    """When every seat had somebody in it for the first time."""
    warned_at: Mapped[datetime | None]
    """When it was told that the group is not complete."""
    ended_at: Mapped[datetime | None]
    hold: Mapped[bool] = mapped_column(default=False)
    """The police hold back everything outward."""
    instruction: Mapped[str] = mapped_column(Text, default="")
    """What the police have said that all must do, sealed."""
    asked_at: Mapped[datetime | None]
    """When a status line was asked for last."""
    board_at: Mapped[datetime | None]
    board: Mapped[str] = mapped_column(default="")
    """What the boards say, as a hash, and since when."""
    erased_at: Mapped[datetime | None]
    lines: Mapped[int] = mapped_column(default=0)
    """How many lines the log has, and the hash of the last: a cut tail shows."""
    last_hash: Mapped[str] = mapped_column(default="")

    seats: Mapped[list["CalloutSeat"]] = relationship(order_by="CalloutSeat.id", back_populates="callout")


class CalloutSeat(Base):
    __tablename__ = "callout_seats"
    __table_args__ = (UniqueConstraint("callout_id", "seat"), NUMBERED)

    id: Mapped[int] = mapped_column(primary_key=True)
    callout_id: Mapped[int] = mapped_column(ForeignKey("callouts.id"), index=True)
    seat: Mapped[str]
    """Its key in the plan; "member:7" for a member of the group without a seat; an outsider's key once called in."""
    state: Mapped[str] = mapped_column(default=WAITING)
    outsider: Mapped[bool] = mapped_column(default=False)
    """Called in beside the group."""
    opened_at: Mapped[datetime]
    person_id: Mapped[int | None] = mapped_column(ForeignKey("persons.id"), index=True)
    """Whose seat it is now."""
    card_at: Mapped[datetime | None]
    cards: Mapped[int] = mapped_column(default=0)
    by_hand: Mapped[str] = mapped_column(default="")
    sealed: Mapped[str] = mapped_column(Text, default="")
    """What an outsider is to do, sealed: all that they are told."""

    callout: Mapped[Callout] = relationship(back_populates="seats")
    calls: Mapped[list["CalloutCall"]] = relationship(
        order_by="CalloutCall.rank", back_populates="seat", lazy="selectin"
    )

    def line(self, dead: frozenset[int] = frozenset()) -> Line:
        """The rules' view of it; `dead`: the calls of which nothing arrived."""
        asked = tuple(Asked(each.id, each.called_at, each.answer, each.id in dead) for each in self.calls)
        return Line(asked, self.opened_at, self.card_at, self.by_hand)


class CalloutCall(Base):
    """One person of a seat's line. What was sent to them are rows of the outbox under the key `call:<id>`."""

    __tablename__ = "callout_calls"
    __table_args__ = (UniqueConstraint("seat_id", "person_id"), NUMBERED)

    id: Mapped[int] = mapped_column(primary_key=True)
    callout_id: Mapped[int] = mapped_column(ForeignKey("callouts.id"), index=True)
    seat_id: Mapped[int] = mapped_column(ForeignKey("callout_seats.id"), index=True)
    person_id: Mapped[int | None] = mapped_column(ForeignKey("persons.id"), index=True)
    rank: Mapped[int]
    called_at: Mapped[datetime | None]
    why: Mapped[str] = mapped_column(default="")
    """first, no, dead, silent or away: why they and not the one before."""
    answer: Mapped[str] = mapped_column(default="")
    answered_at: Mapped[datetime | None]
    minutes: Mapped[int | None]
    by_link: Mapped[bool] = mapped_column(default=False)
    """Answered by a link in an e-mail or an SMS."""
    opened_at: Mapped[datetime | None]
    """When they first read what has happened."""

    seat: Mapped[CalloutSeat] = relationship(back_populates="calls")


class CalloutAnswer(Base):
    """Everything that was answered, in its order; the newest holds."""

    __tablename__ = "callout_answers"

    id: Mapped[int] = mapped_column(primary_key=True)
    call_id: Mapped[int] = mapped_column(ForeignKey("callout_calls.id"), index=True)
    answer: Mapped[str]
    minutes: Mapped[int | None]
    at: Mapped[datetime]


class CalloutTask(Base):
    """Something that one of the group has taken on."""

    __tablename__ = "callout_tasks"

    id: Mapped[int] = mapped_column(primary_key=True)
    callout_id: Mapped[int] = mapped_column(ForeignKey("callouts.id"), index=True)
    seat: Mapped[str]
    """Whose it is; empty: of whoever wrote it."""
    person_id: Mapped[int | None] = mapped_column(ForeignKey("persons.id"), index=True)
    sealed: Mapped[str] = mapped_column(Text)
    made_at: Mapped[datetime]
    due_at: Mapped[datetime | None]
    nudged_at: Mapped[datetime | None]
    done_at: Mapped[datetime | None]


class Opinion(Base):
    """What somebody answers to one of the questions of the evaluation."""

    __tablename__ = "callout_opinions"
    __table_args__ = (UniqueConstraint("callout_id", "person_id", "question"), NUMBERED)

    id: Mapped[int] = mapped_column(primary_key=True)
    callout_id: Mapped[int] = mapped_column(ForeignKey("callouts.id"), index=True)
    person_id: Mapped[int | None] = mapped_column(ForeignKey("persons.id"), index=True)
    seat: Mapped[str]
    question: Mapped[int]
    answer: Mapped[str] = mapped_column(default="")
    """yes, partly or no."""
    sealed: Mapped[str] = mapped_column(Text, default="")
    at: Mapped[datetime]


class LogLine(Base):
    """One line of what happened. It is only ever added, and holds the hash of the line before."""

    __tablename__ = "callout_log"
    __table_args__ = (UniqueConstraint("callout_id", "number"), NUMBERED)

    id: Mapped[int] = mapped_column(primary_key=True)
    callout_id: Mapped[int] = mapped_column(ForeignKey("callouts.id"))
    number: Mapped[int]
    at: Mapped[datetime]
    event: Mapped[str]
    seat: Mapped[str] = mapped_column(default="")
    """The role that it is about, or of who wrote it."""
    detail: Mapped[str] = mapped_column(default="")
    """A word of our own: channel, minutes, audience."""
    sealed: Mapped[str] = mapped_column(Text, default="")
    """What somebody wrote, sealed; erased when its time is over."""
    digest: Mapped[str] = mapped_column(default="")
    """Of what was written, so that the chain holds when the words are gone."""
    hash: Mapped[str]
